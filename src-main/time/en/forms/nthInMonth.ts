import { calendar } from '../../operators.ts';
import { timexDuration } from '../../timex.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, words } from '../../reading/phrase.ts';
import {
  direction,
  directions,
  month,
  months,
  numberOf,
  ordinals,
  the,
  units,
  weekday,
  weekdays,
  year,
} from '../lexicon.ts';

const nth = named('nth', words('first', 'second', 'third', 'fourth', 'fifth', 'last', 'final'));
const week = words('week');
const of = words('of', 'in');

export const nthInMonth: Form = {
  name: 'nth-in-month',
  reads: {
    en: 'A week or a weekday counted within its month, or a week within its year.',
    de: 'Eine Woche oder ein Wochentag, im Monat gezählt, oder eine Woche im Jahr.',
  },
  patterns: [
    phrase`${maybe(the)}${nth} ${either(weekday, week)} ${of} ${month},? ${maybe(words('of'))}${year}`,
    phrase`${maybe(the)}${nth} ${either(weekday, week)} ${of} ${month}`,
    phrase`${maybe(the)}${nth} ${week} ${of} ${year}`,
    phrase`${maybe(the)}${nth} ${either(weekday, week)} ${of} ${direction} ${words('month')}`,
    phrase`${maybe(the)}${nth} ${either(weekday, week)} ${of} ${words('each', 'every')} ${named('every', words('month', 'quarter', 'year'))}`,
  ],
  read: ({ nth, weekday, month, year, direction, every }) => {
    if (every !== undefined) return { kind: 'set', value: timexDuration(1, units.meaning(every) ?? 'month') };
    const counted = { nth: ordinals.meaning(nth) ?? -1, weekday: weekdays.meaning(weekday) ?? null };
    if (direction !== undefined) {
      const pointed = directions.meaning(direction) ?? 'this';
      return { kind: 'nth', ...counted, of: { kind: 'unit', unit: 'month', direction: pointed, anchor: 'document' } };
    }
    if (month === undefined) return { kind: 'nth', ...counted, of: calendar({ year: numberOf(year) }) };
    const within = { month: months.meaning(month) ?? 0, ...(year !== undefined && { year: numberOf(year) }) };
    return { kind: 'nth', ...counted, of: calendar(within) };
  },
  examples: [
    {
      text: 'They met on the second Sunday of May 1999.',
      reads: [{ text: 'the second Sunday of May 1999', value: '1999-05-09' }],
    },
    {
      text: 'It was held in the last week of June 1940.',
      reads: [{ text: 'the last week of June 1940', value: '1940-06', edtf: '1940-06-24/1940-06-30' }],
    },
    {
      text: 'They sat on the first Friday of this month.',
      reads: [{ text: 'the first Friday of this month', value: '2016-09-02' }],
    },
    {
      text: 'The dam broke in the last week of 2014.',
      reads: [{ text: 'the last week of 2014', value: '2014', edtf: '2014-12-25/2014-12-31' }],
    },
    {
      text: 'They sit on the third Friday of each month.',
      reads: [{ text: 'the third Friday of each month', value: 'P1M' }],
    },
  ],
  counterExamples: ['He came last week on a bus.'],
};
