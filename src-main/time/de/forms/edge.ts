import { calendar, type TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { isPartOf } from '../../reading/shares.ts';
import { maybe, named, phrase, trailing } from '../../reading/phrase.ts';
import { inflected } from '../inflection.ts';
import { article, month, months, numberOf, unit, units, year } from '../lexicon.ts';
import { amount, amountOf } from '../numerals.ts';

const side = named('side', inflected('erst', 'letzt'));
const of = trailing('des |von |im ');

export const edge: Form = {
  name: 'edge',
  reads: {
    en: 'The first or the last days, weeks, months or years of a stretch of time.',
    de: 'Die ersten oder letzten Tage, Wochen, Monate oder Jahre eines Zeitraums.',
  },
  patterns: [
    phrase`${article}${side} ${maybe(amount)}${unit} ${of}${month}(?: ${year})?`,
    phrase`${article}${side} ${maybe(amount)}${unit} (?:des Jahres |von )${year}`,
  ],
  read: ({ side = '', amount, unit, month, year }): TimeOperator | null => {
    const count = amount === undefined ? 1 : amountOf(amount);
    const counted = units.meaning(unit) ?? 'day';
    if (count === null || !isPartOf(counted, month === undefined ? 'year' : 'month')) return null;
    const whole = {
      ...(month !== undefined && { month: months.meaning(month) ?? 0 }),
      ...(year !== undefined && { year: numberOf(year) }),
    };
    return {
      kind: 'edge',
      side: /^erst/i.test(side) ? 'first' : 'last',
      amount: count,
      unit: counted,
      of: calendar(whole),
    };
  },
  examples: [
    {
      text: 'Der Laden schloss am letzten Tag des Mai 2007.',
      reads: [{ text: 'letzten Tag des Mai 2007', value: '2007-05-31' }],
    },
    {
      text: 'In den ersten sechs Monaten des Jahres 2014 schlossen neun Werke.',
      reads: [{ text: 'den ersten sechs Monaten des Jahres 2014', value: '2014', edtf: '2014-01/2014-06' }],
    },
  ],
  counterExamples: ['Die ersten Jahre waren hart.'],
};
