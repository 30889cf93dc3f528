import type { Composition } from '../../reading/form.ts';
import { shareOfStretch } from '../../reading/shares.ts';

const parts: readonly (readonly [RegExp, 'START' | 'MID' | 'END'])[] = [
  [/^(?:anfang|beginn|früh)/i, 'START'],
  [/^mitte/i, 'MID'],
  [/^(?:ende|spät|ausgang)/i, 'END'],
];

const shares: ReadonlyMap<string, number> = new Map([
  ['hälfte', 2],
  ['drittel', 3],
  ['viertel', 4],
]);
const numbers: ReadonlyMap<string, number> = new Map([
  ['erste', 1],
  ['zweite', 2],
  ['dritte', 3],
  ['vierte', 4],
]);

export const partOfStretch: Composition = {
  name: 'part-of-stretch',
  reads: {
    en: '“Anfang”, “Mitte”, “Ende”, “Beginn”, “frühe”, “späte”, “erste Hälfte” before a date that is wider than a day.',
    de: '„Anfang“, „Mitte“, „Ende“, „Beginn“, „frühe“, „späte“, „erste Hälfte“ vor einem Datum, das mehr als einen Tag umfasst.',
  },
  before:
    /(?:^|[^A-Za-zÄÖÜäöüß])(?<words>(?:(?<part>Anfang|Beginn|Mitte|Ende|Ausgang) (?:de[rs] |vom |von )?|(?:de[nrs] |die |das )?(?<word>früh|spät)e[nrs]? |(?:de[rnms] |die |das |im )?(?<nth>erste|zweite|dritte|vierte|letzte)[nrs]? (?<share>Hälfte|Drittel|Viertel) (?:de[rs] |von )?))$/i,
  inside: true,
  compose: ({ part, word, nth, share }, operand) => {
    if (nth !== undefined)
      return shareOfStretch(
        numbers.get(nth.toLowerCase()) ?? null,
        shares.get(share?.toLowerCase() ?? '') ?? 0,
        operand,
      );
    const found = parts.find(([pattern]) => pattern.test(part ?? word ?? ''));
    return found === undefined ? null : { kind: 'part', part: found[1], of: operand };
  },
  examples: [
    { text: 'Der Umbau endete Ende 2015.', reads: [{ text: 'Ende 2015', value: '2015', modifier: 'END' }] },
    { text: 'Anfang März kam der Frost.', reads: [{ text: 'Anfang März', value: '2016-03', modifier: 'START' }] },
    {
      text: 'Mitte der neunziger Jahre zog er um.',
      reads: [{ text: 'Mitte der neunziger Jahre', value: '199', modifier: 'MID', edtf: '1994/1996' }],
    },
    {
      text: 'Das Haus stammt aus dem frühen 19. Jahrhundert.',
      reads: [{ text: 'frühen 19. Jahrhundert', value: '18', modifier: 'START' }],
    },
    {
      text: 'Der Turm stammt aus der zweiten Hälfte des 16. Jahrhunderts.',
      reads: [{ text: 'der zweiten Hälfte des 16. Jahrhunderts', value: '15', modifier: 'END', edtf: '1550/1599' }],
    },
  ],
  counterExamples: [],
};
