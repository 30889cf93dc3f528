import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, sequence, words } from '../../reading/phrase.ts';
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
const more = sequence(
  named('moreAmount', { ...amount, source: amount.source.replace('?<amount>', '?:') }),
  named('moreUnit', { ...unit, source: unit.source.replace('?<unit>', '?:') }),
);
/** "Vor drei Tagen Regen" is a length of time ahead of something, as is "zwei Tage vor dem Fest". */
const lengthBefore = /(?:Tage|Wochen|Monate|Jahre|Stunden|Minuten)\s+$/;

export const ago: Form = {
  name: 'ago',
  reads: {
    en: 'A length of time back from the document’s date.',
    de: 'Eine Dauer, zurückgezählt vom Datum des Dokuments.',
  },
  patterns: [
    phrase`${words('vor')} ${degree}${either(amount, one)} ${unit}`,
    phrase`${words('vor')} ${degree}${either(amount, one)} ${unit} und ${more}`,
    phrase`${words('heute')} ${words('vor')} ${either(amount, one)} ${unit}`,
    phrase`${words('heute')} ${named('ahead', words('in'))} ${either(amount, one)} ${unit}`,
  ],
  read: ({ amount, one, unit, ahead, moreAmount, moreUnit }, { text, start, end }) => {
    if (lengthBefore.test(text.slice(Math.max(0, start - 10), start))) return null;
    const length = units.meaning(unit) ?? 'year';
    const count = one === undefined ? amountOf(amount) : 1;
    const isObject = /^\s+(?:Haft|Gefängnis|Arbeit)/.test(text.slice(end, end + 12));
    return count === null || isObject
      ? null
      : {
          ...{ kind: 'shift', amount: count, unit: length, anchor: 'document', backwards: ahead === undefined },
          // "Heute vor einem Monat" is a day.
          ...(/^heute/i.test(text.slice(start, end)) && { more: { amount: 0, unit: 'day' } }),
          ...(moreUnit !== undefined && {
            more: { amount: amountOf(moreAmount) ?? 1, unit: units.meaning(moreUnit) ?? 'month' },
          }),
        };
  },
  examples: [
    { text: 'Es sank vor drei Tagen.', reads: [{ text: 'vor drei Tagen', value: '2016-09-03' }] },
    { text: 'Vor einem Jahr unterschrieben sie.', reads: [{ text: 'Vor einem Jahr', value: '2015' }] },
    { text: 'Heute in einer Woche wird getagt.', reads: [{ text: 'Heute in einer Woche', value: '2016-09-13' }] },
    { text: 'Heute vor einer Woche trat er zurück.', reads: [{ text: 'Heute vor einer Woche', value: '2016-08-30' }] },
    {
      text: 'Vor zwei Jahren und fünf Monaten fiel es um.',
      reads: [{ text: 'Vor zwei Jahren und fünf Monaten', value: '2014-04' }],
    },
    {
      text: 'Vor hundertdreißig Jahren zersprang sie.',
      reads: [{ text: 'Vor hundertdreißig Jahren', value: '1886', modifier: 'APPROX' }],
    },
    {
      text: 'Vor zwölfhundert Jahren war hier ein See.',
      reads: [{ text: 'Vor zwölfhundert Jahren', value: '0816', modifier: 'APPROX' }],
    },
    { text: 'Er kam vor rund 25 Jahren.', reads: [{ text: 'vor rund 25 Jahren', value: '1991' }] },
  ],
  counterExamples: ['Sie warnt vor mehreren Jahren Haft.', 'Zwei Tage vor drei Spielen verlor er.'],
};
