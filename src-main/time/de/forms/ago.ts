import type { Form } from '../../reading/form.ts';
import { either, maybe, phrase, words } from '../../reading/phrase.ts';
import { unit, units } from '../lexicon.ts';
import { amount, amountOf, one } from '../numerals.ts';

const degree = maybe(
  words(
    'etwa',
    'rund',
    'fast',
    'knapp',
    'gut',
    'genau',
    'ungefähr',
    'ca.',
    'mehr als',
    'über',
    'beinahe',
    'gerade mal',
    'nicht einmal',
    'exakt',
    'ziemlich genau',
    'fast genau',
    'erst',
    'nur',
  ),
);
/** "Vor drei Tagen Regen" is a length of time ahead of something, as is "zwei Tage vor dem Fest". */
const lengthBefore = /(?:Tage|Wochen|Monate|Jahre|Stunden|Minuten)\s+$/;

export const ago: Form = {
  name: 'ago',
  reads: {
    en: 'A length of time back from the document’s date.',
    de: 'Eine Dauer, zurückgezählt vom Datum des Dokuments.',
  },
  patterns: [phrase`${words('vor')} ${degree}${either(amount, one)} ${unit}`],
  read: ({ amount, one, unit }, { text, start, end }) => {
    if (lengthBefore.test(text.slice(Math.max(0, start - 10), start))) return null;
    const length = units.meaning(unit) ?? 'year';
    const count = one === undefined ? amountOf(amount) : 1;
    const isObject = /^\s+(?:Haft|Gefängnis|Arbeit)/.test(text.slice(end, end + 12));
    return count === null || isObject
      ? null
      : { kind: 'shift', amount: count, unit: length, anchor: 'document', backwards: true };
  },
  examples: [
    { text: 'Es sank vor drei Tagen.', reads: [{ text: 'vor drei Tagen', value: '2016-09-03' }] },
    { text: 'Vor einem Jahr unterschrieben sie.', reads: [{ text: 'Vor einem Jahr', value: '2015' }] },
    { text: 'Er kam vor rund 25 Jahren.', reads: [{ text: 'vor rund 25 Jahren', value: '1991' }] },
  ],
  counterExamples: ['Sie warnt vor mehreren Jahren Haft.', 'Zwei Tage vor drei Spielen verlor er.'],
};
