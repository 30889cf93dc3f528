import type { Form } from '../../reading/form.ts';
import { either, named, phrase } from '../../reading/phrase.ts';
import { amount, amountOf, unit, units, vagueAmounts } from '../lexicon.ts';

const vague = named('vague', vagueAmounts);

export const duration: Form = {
  name: 'duration',
  reads: 'A length of time: kept, and put on no day.',
  patterns: [phrase`${either(amount, vague)}~${unit}`],
  read: ({ amount, unit }) => {
    const length = amountOf(amount);
    return { kind: 'duration', amount: length, unit: units.meaning(unit) ?? 'day', modifier: null };
  },
  examples: [
    { text: 'The siege lasted nine months.', reads: [{ text: 'nine months', value: 'P9M' }] },
    { text: 'A two-year truce was signed.', reads: [{ text: 'two-year', value: 'P2Y' }] },
    { text: 'It took several days.', reads: [{ text: 'several days', value: 'PXD' }] },
  ],
  counterExamples: ['In a split second explosion.', 'The 1.5 year-olds played.'],
};
