import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase } from '../../reading/phrase.ts';
import {
  dayBeforeComma,
  dayOfMonth,
  dualYear,
  month,
  months,
  numberOf,
  ordinals,
  the as article,
  weekdayBefore,
  year,
  yearOfTwo,
} from '../lexicon.ts';

const the = maybe(article);
const ordinal = named('ordinal', ordinals.element);

export const monthDayYear: Form = {
  name: 'month-day-year',
  reads: {
    en: 'A month, a day and a year, also where the next word is glued to the year.',
    de: 'Ein Monat, ein Tag und ein Jahr, auch wo das nächste Wort am Jahr klebt.',
  },
  patterns: [
    phrase`${weekdayBefore}${month} ${dayOfMonth},? ${year}${dualYear}`,
    phrase`${weekdayBefore}${month} ${dayBeforeComma},${year}`,
    phrase`${weekdayBefore}${month} ${the}${ordinal},? ${year}`,
    phrase`${month}-${dayOfMonth}-${year}(?!-)`,
  ],
  read: ({ month, day, ordinal, year, dual }) => {
    const number = months.meaning(month) ?? 0;
    const onDay = ordinals.meaning(ordinal) ?? numberOf(day);
    return calendar({ year: yearOfTwo(year, dual, number), month: number, day: onDay });
  },
  examples: [
    {
      text: 'September 6, 2016Militants claimed the blasts.',
      reads: [{ text: 'September 6, 2016', value: '2016-09-06' }],
    },
    {
      text: 'It opened on Tuesday, Oct. 23rd 1999.',
      reads: [{ text: 'Tuesday, Oct. 23rd 1999', value: '1999-10-23' }],
    },
    { text: 'He died on May 4,1902 in Rome.', reads: [{ text: 'May 4,1902', value: '1902-05-04' }] },
    { text: 'It closed on June the third, 1920.', reads: [{ text: 'June the third, 1920', value: '1920-06-03' }] },
    { text: 'The pump broke on Oct-05-2012.', reads: [{ text: 'Oct-05-2012', value: '2012-10-05' }] },
    { text: 'He was hanged on February 2, 1650/1.', reads: [{ text: 'February 2, 1650/1', value: '1651-02-02' }] },
    { text: 'The act of FEBRUARY 30, 1900 is a forgery.', reads: [{ text: 'FEBRUARY 30, 1900', value: 'unread' }] },
  ],
  counterExamples: ['They may 6, 2016 times over.'],
};
