import { calendar, type TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { isPartOf } from '../../reading/shares.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { amount, amountOf, month, months, numberOf, the, unit, units, year } from '../lexicon.ts';

const side = named('side', words('first', 'last', 'final', 'opening', 'closing'));

export const edge: Form = {
  name: 'edge',
  reads: {
    en: 'The first or the last days, weeks, months or years of a stretch of time.',
    de: 'Die ersten oder letzten Tage, Wochen, Monate oder Jahre eines Zeitraums.',
  },
  patterns: [
    phrase`${maybe(the)}${side} ${maybe(amount)}${unit} of ${maybe(month)}${year}`,
    phrase`${maybe(the)}${side} ${maybe(amount)}${unit} of ${month}`,
  ],
  read: ({ side = '', amount, unit, month, year }): TimeOperator | null => {
    const counted = units.meaning(unit) ?? 'day';
    const count = amount === undefined ? 1 : amountOf(amount);
    if (count === null || (amount === undefined && counted === 'quarter')) return null;
    if (!isPartOf(counted, month === undefined ? 'year' : 'month')) return null;
    const whole = {
      ...(month !== undefined && { month: months.meaning(month) ?? 0 }),
      ...(year !== undefined && { year: numberOf(year) }),
    };
    return {
      kind: 'edge',
      side: /^(?:first|opening)/i.test(side) ? 'first' : 'last',
      amount: count,
      unit: counted,
      of: calendar(whole),
    };
  },
  examples: [
    {
      text: 'Nine mines closed in the first six months of 2014.',
      reads: [{ text: 'the first six months of 2014', value: '2014', edtf: '2014-01/2014-06' }],
    },
    {
      text: 'The shop closed on the last day of April 2007.',
      reads: [{ text: 'the last day of April 2007', value: '2007-04-30' }],
    },
    { text: 'The tax came on the first day of 1911.', reads: [{ text: 'the first day of 1911', value: '1911-01-01' }] },
  ],
  counterExamples: ['The first years of war were hard.'],
};
