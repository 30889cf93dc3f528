import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { month, months, numberOf, ordinals, the, weekday, weekdays, year } from '../lexicon.ts';

const nth = named('nth', words('first', 'second', 'third', 'fourth', 'fifth', 'last', 'final'));
const week = words('week');
const of = words('of', 'in');

export const nthInMonth: Form = {
  name: 'nth-in-month',
  reads: {
    en: 'A week or a weekday counted within its month.',
    de: 'Eine Woche oder ein Wochentag, in seinem Monat gezählt.',
  },
  patterns: [
    phrase`${maybe(the)}${nth} ${either(weekday, week)} ${of} ${month},? ${maybe(words('of'))}${year}`,
    phrase`${maybe(the)}${nth} ${either(weekday, week)} ${of} ${month}`,
  ],
  read: ({ nth, weekday, month, year }) => {
    const within = { month: months.meaning(month) ?? 0, ...(year !== undefined && { year: numberOf(year) }) };
    return {
      kind: 'nth',
      nth: ordinals.meaning(nth) ?? -1,
      weekday: weekdays.meaning(weekday) ?? null,
      of: calendar(within),
    };
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
  ],
  counterExamples: ['He came last week on a bus.'],
};
