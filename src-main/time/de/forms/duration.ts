import type { TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, number, phrase, trailing, words } from '../../reading/phrase.ts';
import { inflected } from '../inflection.ts';
import { article, isPlural, unit, units } from '../lexicon.ts';
import { amount, amountOf, one, vagueAmounts } from '../numerals.ts';

const vague = named('vague', vagueAmounts);
/** "Fast", "rund", "mehr als": part of the expression, and without effect on its length. */
const degree = maybe(
  words(
    'etwa',
    'rund',
    'fast',
    'knapp',
    'gut',
    'genau',
    'ungefähr',
    'circa',
    'ca.',
    'mehr als',
    'weniger als',
    'über',
    'mindestens',
    'höchstens',
    'bis zu',
    'nur',
    'beinahe',
    'nahezu',
    'maximal',
    'je',
    'fast genau',
    'gerade einmal',
  ),
);
const which = maybe(
  inflected('letzt', 'vergangen', 'nächst', 'kommend', 'erst', 'folgend', 'vorig', 'ganz', 'weiter', 'all'),
);
const kind = maybe(inflected('lang', 'ganz', 'voll', 'weiter', 'aufeinanderfolgend', 'knapp', 'halb', 'gut', 'ander'));
const rangeBefore = trailing('(?:[0-9]{1,3}|[a-zäöüß]{3,9}) (?:bis|oder) ');

/** "37 Jahre alt", "im Alter von 65 Jahren", "Kinder ab 6 Jahren": ages. */
const ageBehind = /^\s+(?:alt|jung|jünger|älter)[a-zäöüß]*/;
const ageBefore =
  /(?:Alter von|Alters von|Altersgrenze von|Mindestalter von|zwischen (?:[a-zäöüß]+|[0-9]+) und|(?:Kinder|Jugendliche)n? (?:bis|von)|(?:^|[^a-zäöü])(?:ab|unter))\s+$/i;
/** "Letzten drei Monaten" have been. */
const goesAhead = /^(?!de[nr]|letzt|vergang|vorig|erst|ganz|all)/i;

export const duration: Form = {
  name: 'duration',
  reads: {
    en: 'A length of time that is counted: kept, and put on no day.',
    de: 'Eine gezählte Dauer: Sie wird behalten und keinem Tag zugeordnet.',
  },
  patterns: [
    phrase`${article}${which}${degree}${rangeBefore}${either(amount, vague)} ${kind}${unit}(?: lang(?![a-zäöüß]))?`,
    phrase`${named('amount', number('[0-9]{1,4}'))}-${unit}`,
    phrase`${article}${which}${degree}${one} ${named('half', inflected('halb'))} ${unit}`,
    phrase`${degree}${one} ${kind}${unit}(?: lang(?![a-zäöüß]))?`,
  ],
  read: ({ amount, vague, half, unit = '' }, { text, start, end }): TimeOperator | null => {
    const length = units.meaning(unit);
    const isAge =
      ageBehind.test(text.slice(end, end + 10)) ||
      (/jahren$/i.test(unit) && ageBefore.test(text.slice(Math.max(0, start - 28), start)));
    if (length === undefined || isAge) return null;
    // "In drei Monaten", "in zwei Wochen": with a verb of the future that is when.
    const isAhead =
      /(?:^|[^A-Za-zÄÖÜäöüß])in $/i.test(text.slice(Math.max(0, start - 4), start)) &&
      goesAhead.test(text.slice(start, end));
    const of = (amount: number | null): TimeOperator => ({
      ...{ kind: 'duration', amount, unit: length, modifier: null },
      ...(isAhead && Number.isInteger(amount) && { ahead: true }),
    });
    if (half !== undefined) return of(0.5);
    if (amount !== undefined) return of(amountOf(amount));
    // "Mehrere Wochen", but not "lange Woche"; "eine Woche", but not "eine Tage".
    if (vague !== undefined) return isPlural(unit) ? of(null) : null;
    return isPlural(unit) ? null : of(1);
  },
  examples: [
    { text: 'Die Belagerung dauerte neun Monate.', reads: [{ text: 'neun Monate', value: 'P9M' }] },
    { text: 'Der Rat wird in zwei Wochen beraten.', reads: [{ text: 'zwei Wochen', value: '2016-W38' }] },
    { text: 'Sie bauten es in zwei Wochen.', reads: [{ text: 'zwei Wochen', value: 'P2W' }] },
    { text: 'Es dauerte mehrere Wochen.', reads: [{ text: 'mehrere Wochen', value: 'PXW' }] },
    {
      text: 'In den letzten drei Monaten stiegen die Preise.',
      reads: [{ text: 'den letzten drei Monaten', value: 'P3M' }],
    },
    { text: 'Sie sprachen fast eine Stunde.', reads: [{ text: 'fast eine Stunde', value: 'PT1H' }] },
    { text: 'Er schwieg ein Jahr lang.', reads: [{ text: 'ein Jahr lang', value: 'P1Y' }] },
    { text: 'Das dauerte ein halbes Jahr.', reads: [{ text: 'ein halbes Jahr', value: 'P0.5Y' }] },
    { text: 'Er bekam zwei Jahre und drei Monate.', reads: [{ text: 'zwei Jahre und drei Monate', value: 'P27M' }] },
  ],
  counterExamples: [
    'Sie ist 37 Jahre alt.',
    'Er starb im Alter von 65 Jahren.',
    'Das Spiel ist für Kinder ab 6 Jahren.',
  ],
};
