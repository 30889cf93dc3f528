import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase, words } from '../../reading/phrase.ts';
import { dayOfMonth, month, months, numberOf, the, weekdayBefore } from '../lexicon.ts';

export const dayMonth: Form = {
  name: 'day-month',
  reads: 'A day and a month; the year is supposed.',
  patterns: [phrase`${weekdayBefore}${maybe(the)}${dayOfMonth} ${maybe(words('of'))}${month}`],
  read: ({ month, day }) => calendar({ month: months.meaning(month) ?? 0, day: numberOf(day) }),
  examples: [
    { text: 'The bridge was closed on 4 August.', reads: [{ text: '4 August', value: '2016-08-04' }] },
    {
      text: 'It was on the 28th of August that they met.',
      reads: [{ text: 'the 28th of August', value: '2016-08-28' }],
    },
  ],
  counterExamples: ['Some 40 Mays were named.'],
};
