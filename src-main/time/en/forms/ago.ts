import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, trailing, words } from '../../reading/phrase.ts';
import { amount, amountOf, unit, units, unitsInPlural, vagueAmounts } from '../lexicon.ts';

const one = named('one', words('a', 'an'));
const vague = named('vague', vagueAmounts);
/** "A year and a half ago" is some time in that year. */
const half = trailing(' and a half');
const orSo = trailing(' or (?:so|two|more)');
const about = maybe(
  words(
    'about',
    'nearly',
    'almost',
    'some',
    'roughly',
    'around',
    'more than',
    'over',
    'just',
    'only',
    'less than',
    'at least',
    'barely',
  ),
);

export const ago: Form = {
  name: 'ago',
  reads: {
    en: 'A length of time back from the document’s date.',
    de: 'Eine Dauer, zurückgezählt vom Datum des Dokuments.',
  },
  patterns: [
    phrase`${about}${either(amount, vague, one)}${half} ${unit}${orSo} ${words('ago', 'back')}`,
    phrase`${about}${unitsInPlural} ${words('ago')}`,
  ],
  read: ({ amount, one, unit }) => ({
    kind: 'shift',
    amount: one === undefined ? amountOf(amount) : 1,
    unit: units.meaning(unit) ?? 'year',
    anchor: 'document',
    backwards: true,
  }),
  examples: [
    { text: 'It sank three days ago.', reads: [{ text: 'three days ago', value: '2016-09-03' }] },
    { text: 'A year ago they signed.', reads: [{ text: 'A year ago', value: '2015' }] },
    { text: 'He came 25 years ago.', reads: [{ text: '25 years ago', value: '1991' }] },
    { text: 'Decades ago it was a port.', reads: [{ text: 'Decades ago', value: 'PAST_REF' }] },
    {
      text: 'The ice went 10,000 years ago.',
      reads: [{ text: '10,000 years ago', value: 'BC7985', modifier: 'APPROX', edtf: '-7984~' }],
    },
    { text: 'Several years ago it burnt down.', reads: [{ text: 'Several years ago', value: 'PAST_REF' }] },
  ],
  counterExamples: ['A year agog with news.'],
};
