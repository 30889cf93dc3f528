import type { Composition } from '../../reading/form.ts';

const parts: readonly (readonly [RegExp, 'START' | 'MID' | 'END'])[] = [
  [/^(?:anfang|beginn|früh|erste)/i, 'START'],
  [/^mitte/i, 'MID'],
  [/^(?:ende|spät|zweite|ausgang)/i, 'END'],
];

export const partOfStretch: Composition = {
  name: 'part-of-stretch',
  reads: {
    en: '“Anfang”, “Mitte”, “Ende”, “Beginn”, “frühe”, “späte”, “erste Hälfte” before a date that is wider than a day.',
    de: '„Anfang“, „Mitte“, „Ende“, „Beginn“, „frühe“, „späte“, „erste Hälfte“ vor einem Datum, das mehr als einen Tag umfasst.',
  },
  before:
    /(?:^|[^A-Za-zÄÖÜäöüß])(?<words>(?:(?<part>Anfang|Beginn|Mitte|Ende|Ausgang) (?:de[rs] |vom |von )?|(?:de[nrs] |die |das )?(?<word>früh|spät)e[nrs]? |(?:de[rn] |die )?(?<half>erste|zweite)n? (?:Hälfte )(?:de[rs] |von )?))$/i,
  inside: true,
  compose: ({ part, word, half }, operand) => {
    const found = parts.find(([pattern]) => pattern.test(part ?? word ?? half ?? ''));
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
  ],
  counterExamples: [],
};
