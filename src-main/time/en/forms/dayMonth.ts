import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase, trailing, words } from '../../reading/phrase.ts';
import {
  dayOfMonth,
  dayOfOrdinal,
  month,
  months,
  numberOf,
  ordinalOfDay as ordinal,
  the,
  weekdayBefore,
  weekdayOfDay,
} from '../lexicon.ts';

export const dayMonth: Form = {
  name: 'day-month',
  reads: {
    en: 'A day and a month; the year is supposed, with a day of the week the one in which it was that day.',
    de: 'Ein Tag und ein Monat; das Jahr ist angenommen, bei einem Wochentag das, in dem er darauf fällt.',
  },
  patterns: [
    phrase`${weekdayBefore}${maybe(the)}${dayOfMonth} ${trailing('(?:day )?of ')}${month}`,
    phrase`${maybe(the)}${ordinal} ${maybe(words('day'))}${words('of')} ${month}`,
  ],
  read: ({ month, day, ordinal, weekdayBefore }) =>
    calendar({
      month: months.meaning(month) ?? 0,
      day: dayOfOrdinal(ordinal) ?? numberOf(day),
      ...weekdayOfDay(weekdayBefore),
    }),
  examples: [
    { text: 'It sank on Saturday 5 September.', reads: [{ text: 'Saturday 5 September', value: '2015-09-05' }] },
    { text: 'The bridge was closed on 4 August.', reads: [{ text: '4 August', value: '2016-08-04' }] },
    { text: 'On 2 May they rested.', reads: [{ text: '2 May', value: '2016-05-02' }] },
    { text: 'They marched on the Fourth of July.', reads: [{ text: 'the Fourth of July', value: '2016-07-04' }] },
    {
      text: 'It was on the 28th of August that they met.',
      reads: [{ text: 'the 28th of August', value: '2016-08-28' }],
    },
  ],
  counterExamples: ['Some 40 Mays were named.'],
};
