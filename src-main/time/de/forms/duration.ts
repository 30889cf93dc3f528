import type { TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, number, phrase, trailing, words } from '../../reading/phrase.ts';
import { wordList } from '../../reading/wordList.ts';
import { forms, inflected } from '../inflection.ts';
import { article, unit, units } from '../lexicon.ts';
import { amount, amountOf, cardinals, one, vagueAmounts } from '../numerals.ts';
import type { Unit } from '../../operators.ts';

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

const adjectives: readonly (readonly [string, Unit])[] = [
  ['sekündig', 'second'],
  ['minütig', 'minute'],
  ['stündig', 'hour'],
  ['tägig', 'day'],
  ['wöchig', 'week'],
  ['monatig', 'month'],
  ['jährig', 'year'],
];
const adjectiveUnits = wordList<Unit>(
  words,
  adjectives.map(([stem, unit]) => [unit, [stem, ...forms(stem)]] as const),
);
const spelledAdjectives = new Map(
  cardinals
    .filter(([value]) => value <= 20 || value % 10 === 0)
    .flatMap(([value, word]) =>
      adjectives.flatMap(([stem, unit]) =>
        [stem, ...forms(stem)].map((form) => [word + form, { amount: value, unit }] as const),
      ),
    ),
);

/** Of unknown length: "jahrelang", "seit Wochen". */
const openLengths: readonly (readonly [string, Unit])[] = [
  ['sekunden', 'second'],
  ['minuten', 'minute'],
  ['stunden', 'hour'],
  ['tage', 'day'],
  ['wochen', 'week'],
  ['monate', 'month'],
  ['jahre', 'year'],
  ['jahrzehnte', 'decade'],
  ['jahrhunderte', 'century'],
];
const openUnits = new Map([
  ...openLengths.flatMap(([word, unit]) => ['lang', ...forms('lang')].map((ending) => [word + ending, unit] as const)),
  ...forms('langjährig').map((word) => [word, 'year'] as const),
]);

/** "37 Jahre alt", "im Alter von 65 Jahren", "Kinder ab 6 Jahren": ages. */
const ageBehind = /^\s+(?:alt|jung|jünger|älter)[a-zäöüß]*/;
const ageBefore = /(?:Alter von|Alters von|(?:^|[^a-zäöü])(?:ab|unter))\s+$/i;
/** "Die 12-jährige Anna" is an age; what lasts years says so by its noun: "eine fünfjährige Haftstrafe". */
const lasting =
  /^\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]?[A-Za-zäöüß-]*(?:haft|strafe|vertrag|zeit|bildung|krieg|pause|stillstand|bestehen|jubiläum|frist|arbeit|erfahrung|studium|projekt|aufenthalt|schaft|tätigkeit|bewährung|suche|dienst|ehe|beziehung|kampf|streit|geschichte|belagerung|planung|lehre|lehrgang|kurs|programm|phase|periode|bindung|abstand|turnus|plan|wachstum|forschung|exil|verbannung|besatzung|recherche|recherchen|verhandlungen|bau|umbau)(?:e[ns]?|s)?(?![a-zäöüß])/i;
const quantityBefore = /(?:^|[^A-Za-zÄÖÜäöüß])(?:vor|seit|nach|über|in|für|während|innerhalb|binnen|von|um|auf)\s+$/i;

export const duration: Form = {
  name: 'duration',
  reads: 'A length of time: kept, and put on no day.',
  patterns: [
    phrase`${article}${which}${degree}${rangeBefore}${either(amount, vague)} ${kind}${unit}(?: lang(?![a-zäöüß]))?`,
    phrase`${named('amount', number('[0-9]{1,4}'))}-${unit}`,
    phrase`${article}${which}${degree}${one} ${named('half', inflected('halb'))} ${unit}`,
    phrase`${degree}${one} ${kind}${unit}(?: lang(?![a-zäöüß]))?`,
    phrase`${named('amount', number('[0-9]{1,3}'))}-${named('adjective', adjectiveUnits.element)}`,
    phrase`${named('spelled', words(...spelledAdjectives.keys()))}`,
    phrase`${named('open', words(...openUnits.keys()))}`,
    phrase`${article}${named('which', inflected('letzt', 'vergangen', 'all', 'viel', 'lang'))} ${unit}`,
    phrase`${unit}`,
  ],
  read: (
    { amount, vague, one, half, unit, adjective, spelled, open, which },
    { text, start, end },
  ): TimeOperator | null => {
    const length = (amount: number | null, unit: Unit): TimeOperator => ({
      kind: 'duration',
      amount,
      unit,
      modifier: null,
    });
    const behind = text.slice(end, end + 48);
    const before = text.slice(Math.max(0, start - 12), start);
    if (ageBehind.test(behind) || (ageBefore.test(before) && /jahren$/i.test(text.slice(start, end)))) return null;
    if (open !== undefined) return length(null, openUnits.get(open.toLowerCase()) ?? 'year');
    if (spelled !== undefined) {
      const meaning = spelledAdjectives.get(spelled.toLowerCase());
      return meaning === undefined || (meaning.unit === 'year' && !lasting.test(behind))
        ? null
        : length(meaning.amount, meaning.unit);
    }
    if (adjective !== undefined) {
      const meaning = adjectiveUnits.meaning(adjective);
      return meaning === undefined || (meaning === 'year' && !lasting.test(behind))
        ? null
        : length(amountOf(amount), meaning);
    }
    const meaning = units.meaning(unit);
    if (meaning === undefined) return null;
    const isPlural =
      /(?:en|n|e|weekends)$/i.test(unit ?? '') &&
      !/^(?:woche|stunde|minute|sekunde|dekade|wochenende)$/i.test(unit ?? '');
    if (half !== undefined) return length(0.5, meaning);
    if (amount !== undefined) return length(amountOf(amount), meaning);
    if (one !== undefined) return isPlural ? null : length(1, meaning);
    if (vague !== undefined) return isPlural ? length(null, meaning) : null;
    if (which !== undefined) return isPlural ? length(null, meaning) : null;
    // "Seit Jahren", "nach Wochen".
    return isPlural && quantityBefore.test(before) ? length(null, meaning) : null;
  },
  examples: [
    { text: 'Die Belagerung dauerte neun Monate.', reads: [{ text: 'neun Monate', value: 'P9M' }] },
    { text: 'Ein zweijähriger Waffenstillstand begann.', reads: [{ text: 'zweijähriger', value: 'P2Y' }] },
    { text: 'Es dauerte mehrere Wochen.', reads: [{ text: 'mehrere Wochen', value: 'PXW' }] },
    {
      text: 'In den letzten drei Monaten stiegen die Preise.',
      reads: [{ text: 'den letzten drei Monaten', value: 'P3M' }],
    },
    { text: 'Sie sprachen fast eine Stunde.', reads: [{ text: 'fast eine Stunde', value: 'PT1H' }] },
    { text: 'Seit Jahren wird gestritten.', reads: [{ text: 'Jahren', value: 'PXY' }] },
    { text: 'Er schwieg ein Jahr lang.', reads: [{ text: 'ein Jahr lang', value: 'P1Y' }] },
    { text: 'Ein halbes Jahr später ging er.', reads: [{ text: 'Ein halbes Jahr', value: 'P0.5Y' }] },
  ],
  counterExamples: [
    'Sie ist 37 Jahre alt.',
    'Die zweijährige Tochter lachte.',
    'Er starb im Alter von 65 Jahren.',
    'Der 12-Jährige gewann.',
  ],
};
