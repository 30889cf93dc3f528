import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { amount, amountOf, unit, units, unitsInPlural, vagueAmounts } from '../lexicon.ts';

const one = named('one', words('a', 'an'));
const vague = named('vague', vagueAmounts);
/** "Just", "less than": part of the expression; the date is that of the length itself. */
const degree = maybe(
  words(
    'just',
    'only',
    'about',
    'almost',
    'nearly',
    'barely',
    'less than',
    'more than',
    'over',
    'some',
    'roughly',
    'around',
  ),
);
const side = named('side', words('later', 'earlier', 'before', 'afterwards', 'afterward', 'previously', 'prior'));

export const laterEarlier: Form = {
  name: 'later-earlier',
  reads: {
    en: 'A length of time from the date that the text gave last.',
    de: 'Eine Dauer, gezählt von dem Datum, das der Text zuletzt genannt hat.',
  },
  patterns: [
    phrase`${degree}${either(amount, vague, one)} ${unit} ${side}(?!-)`,
    phrase`${unitsInPlural} ${side}(?!-)`,
  ],
  read: ({ amount, one, unit, side = '' }, { text, end }) => {
    const takesObject =
      /^(?:before|prior)$/i.test(side) &&
      /^\s+(?:to |the|his|her|its|their|a|[A-Z]|[0-9])/.test(text.slice(end, end + 8));
    if (takesObject) return null;
    return {
      kind: 'shift',
      amount: one === undefined ? amountOf(amount) : 1,
      unit: units.meaning(unit) ?? 'year',
      anchor: 'narrative',
      backwards: /earlier|before|previously|prior/i.test(side),
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
      text: 'They met in 1945 and parted less than a year later.',
      reads: [
        { text: '1945', value: '1945' },
        { text: 'less than a year later', value: '1946' },
      ],
    },
    { text: 'He died weeks later.', reads: [{ text: 'weeks later', value: 'FUTURE_REF' }] },
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
