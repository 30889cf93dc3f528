import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase } from '../../reading/phrase.ts';
import {
  dayOfMonth,
  dayOfOrdinal,
  direction,
  directions,
  month,
  months,
  numberOf,
  ordinalOfDay,
  the,
  weekdayBefore,
  weekdayOfDay,
} from '../lexicon.ts';

export const monthDay: Form = {
  name: 'month-day',
  reads: { en: 'A month and a day; the year is supposed.', de: 'Ein Monat und ein Tag; das Jahr ist angenommen.' },
  patterns: [
    phrase`${maybe(direction)}${weekdayBefore}${month} ${dayOfMonth}`,
    phrase`${weekdayBefore}${month} ${maybe(the)}${ordinalOfDay}`,
  ],
  read: ({ month, day, ordinal, direction, weekdayBefore }) =>
    calendar(
      {
        month: months.meaning(month) ?? 0,
        day: dayOfOrdinal(ordinal) ?? numberOf(day),
        ...weekdayOfDay(weekdayBefore),
      },
      directions.meaning(direction) ?? 'open',
    ),
  examples: [
    { text: 'The city fell on Aug. 28.', reads: [{ text: 'Aug. 28', value: '2016-08-28' }] },
    { text: 'The court will sit on November 3.', reads: [{ text: 'November 3', value: '2016-11-03' }] },
    { text: 'It was heard on August the third.', reads: [{ text: 'August the third', value: '2016-08-03' }] },
    { text: 'He left on November 3.', reads: [{ text: 'November 3', value: '2015-11-03' }] },
  ],
  counterExamples: ['In March 200 men came.', 'We may 6 days later leave.'],
};
