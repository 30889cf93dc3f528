import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase, words } from '../../reading/phrase.ts';
import { dayOfMonth, month, months, numberOf, the, weekdayBefore, year } from '../lexicon.ts';

export const dayMonthYear: Form = {
  name: 'day-month-year',
  reads: { en: 'A day, a month and a year.', de: 'Ein Tag, ein Monat und ein Jahr.' },
  patterns: [
    phrase`${weekdayBefore}${maybe(the)}${dayOfMonth} ${maybe(words('of'))}${month},? ${year}`,
    phrase`${dayOfMonth}-${month}-${year}`,
  ],
  read: ({ month, day, year }) =>
    calendar({ year: numberOf(year), month: months.meaning(month) ?? 0, day: numberOf(day) }),
  examples: [
    { text: 'He died on 23 December 1969.', reads: [{ text: '23 December 1969', value: '1969-12-23' }] },
    {
      text: 'On the 4th of July, 1776 it was read out.',
      reads: [{ text: 'the 4th of July, 1776', value: '1776-07-04' }],
    },
    { text: 'The vote of 31 April 2015 is a misprint.', reads: [{ text: '31 April 2015', value: 'unread' }] },
  ],
  counterExamples: [],
};
