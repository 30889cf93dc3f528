import type { Form } from '../../reading/form.ts';
import { either, named, phrase, words } from '../../reading/phrase.ts';
import { amount, amountOf, unit, units, vagueAmounts } from '../lexicon.ts';

const one = named('one', words('a', 'an'));
const vague = named('vague', vagueAmounts);

export const laterEarlier: Form = {
  name: 'later-earlier',
  reads: 'A length of time from the date that the text gave last.',
  patterns: [
    phrase`${either(amount, vague, one)} ${unit} ${named('side', words('later', 'earlier', 'before', 'afterwards', 'previously'))}(?!-)`,
  ],
  read: ({ amount, one, unit, side = '' }, { text, end }) => {
    const takesObject =
      /^before$/i.test(side) && /^\s+(?:the|his|her|its|their|a|[A-Z])/.test(text.slice(end, end + 8));
    if (takesObject) return null;
    return {
      kind: 'shift',
      amount: one === undefined ? amountOf(amount) : 1,
      unit: units.meaning(unit) ?? 'year',
      anchor: 'narrative',
      backwards: /earlier|before|previously/i.test(side),
    };
  },
  examples: [
    {
      text: 'War broke out in 1914. Four years later it was over.',
      reads: [
        { text: '1914', value: '1914' },
        { text: 'Four years later', value: '1918' },
      ],
    },
    {
      text: 'He was elected on 3 May 1979 and a week earlier had been ill.',
      reads: [
        { text: '3 May 1979', value: '1979-05-03' },
        { text: 'a week earlier', value: '1979-W17' },
      ],
    },
  ],
  counterExamples: ['A day later-life carers rest.'],
};
