import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { phrase } from '../../reading/phrase.ts';
import { article, dayOfMonth, month, months, numberOf, weekdayBefore, year } from '../lexicon.ts';

export const dayMonthYear: Form = {
  name: 'day-month-year',
  reads: { en: 'A day, a month and a year.', de: 'Ein Tag, ein Monat und ein Jahr.' },
  patterns: [phrase`${weekdayBefore}${article}${dayOfMonth}\.? ?${month},? (?:des Jahres )?${year}`],
  read: ({ month, day, year }) =>
    calendar({ year: numberOf(year), month: months.meaning(month) ?? 0, day: numberOf(day) }),
  examples: [
    { text: 'Er starb am 23. Dezember 1969.', reads: [{ text: '23. Dezember 1969', value: '1969-12-23' }] },
    {
      text: 'Am Dienstag, den 6. September 2016, wurde gewählt.',
      reads: [{ text: 'Dienstag, den 6. September 2016', value: '2016-09-06' }],
    },
    { text: 'Die Wahl vom 31. April 2015 war ein Druckfehler.', reads: [{ text: '31. April 2015', value: 'unread' }] },
  ],
  counterExamples: [],
};
