import type { Unit } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { forms, inflected } from '../inflection.ts';
import { article, isPlural, unit, units } from '../lexicon.ts';

/** What makes an adverb or an adjective of a unit: "jahrelang". */
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

const wordOfLength = /(?:^|[^A-Za-zÄÖÜäöüß])(?:vor|seit|nach|über|in|für|während|innerhalb|binnen|von|um|auf)\s+$/i;

export const openLength: Form = {
  name: 'open-length',
  reads: { en: 'A length of time that nobody has counted.', de: 'Eine Dauer, die niemand gezählt hat.' },
  patterns: [
    phrase`${named('adverb', words(...openUnits.keys()))}`,
    phrase`${article}${named('which', inflected('letzt', 'vergangen', 'all', 'viel', 'lang'))} ${unit}`,
    phrase`${unit}`,
  ],
  read: ({ adverb, which, unit = '' }, { text, start }) => {
    const length = openUnits.get(adverb?.toLowerCase() ?? '') ?? units.meaning(unit);
    const isLength =
      adverb !== undefined ||
      (isPlural(unit) && (which !== undefined || wordOfLength.test(text.slice(Math.max(0, start - 12), start))));
    return length === undefined || !isLength ? null : { kind: 'duration', amount: null, unit: length, modifier: null };
  },
  examples: [
    { text: 'Seit Jahren wird gestritten.', reads: [{ text: 'Jahren', value: 'PXY' }] },
    { text: 'Sie suchten ihn tagelang.', reads: [{ text: 'tagelang', value: 'PXD' }] },
    { text: 'In den vergangenen Wochen regnete es.', reads: [{ text: 'den vergangenen Wochen', value: 'PXW' }] },
  ],
  counterExamples: ['Die Tage werden kürzer.', 'Die letzte Woche war lang.'],
};
