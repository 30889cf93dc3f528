import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { phrase } from '../../reading/phrase.ts';
import { dayOfMonth, month, months, numberOf, weekdayBefore, year } from '../lexicon.ts';

export const monthDayYear: Form = {
  name: 'month-day-year',
  reads: {
    en: 'A month, a day and a year, also where the next word is glued to the year.',
    de: 'Ein Monat, ein Tag und ein Jahr, auch wo das nächste Wort am Jahr klebt.',
  },
  patterns: [
    phrase`${weekdayBefore}${month} ${dayOfMonth},? ${year}`,
    phrase`${weekdayBefore}${month} ${dayOfMonth},${year}`,
  ],
  read: ({ month, day, year }) =>
    calendar({ year: numberOf(year), month: months.meaning(month) ?? 0, day: numberOf(day) }),
  examples: [
    {
      text: 'September 6, 2016Militants claimed the blasts.',
      reads: [{ text: 'September 6, 2016', value: '2016-09-06' }],
    },
    {
      text: 'It opened on Tuesday, Oct. 23rd 1999.',
      reads: [{ text: 'Tuesday, Oct. 23rd 1999', value: '1999-10-23' }],
    },
    { text: 'The act of FEBRUARY 30, 1900 is a forgery.', reads: [{ text: 'FEBRUARY 30, 1900', value: 'unread' }] },
  ],
  counterExamples: ['They may 6, 2016 times over.'],
};
