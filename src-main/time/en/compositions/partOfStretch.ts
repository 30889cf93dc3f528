import type { Composition } from '../../reading/form.ts';
import { shareOfStretch } from '../../reading/shares.ts';

const parts: readonly (readonly [RegExp, 'START' | 'MID' | 'END'])[] = [
  [/^(?:early|beginning|start|dawn|opening)/i, 'START'],
  [/^(?:mid|middle)/i, 'MID'],
  [/^(?:la(?:te|tter)|end|close)/i, 'END'],
];

const shares: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
]);
const numbers: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

export const partOfStretch: Composition = {
  name: 'part-of-stretch',
  reads: {
    en: '“Early”, “mid-”, “late”, “the end of” before a date that is wider than a day.',
    de: '„Early“, „mid-“, „late“, „the end of“ vor einem Datum, das mehr als einen Tag umfasst.',
  },
  before:
    /(?:^|[^A-Za-z])(?<words>(?:(?:the |The )?(?<part>beginning|start|dawn|middle|end|close|latter part|early part) of (?:the )?|(?:the |The )?(?<nth>first|second|third|fourth|last|latter|final) (?<share>half|third|quarter) of (?:the )?(?=$)|(?:the |The )?(?<word>[Ee]arly|[Mm]id|[Ll]ate)(?: |-| in (?:the )?)))$/,
  inside: true,
  compose: ({ part, word, nth, share }, operand) => {
    if (nth !== undefined) return shareOfStretch(numbers.get(nth) ?? null, shares.get(share ?? '') ?? 0, operand);
    const found = parts.find(([pattern]) => pattern.test(part ?? word ?? ''));
    return found === undefined ? null : { kind: 'part', part: found[1], of: operand };
  },
  examples: [
    {
      text: 'Rommel attacked in early 1942.',
      reads: [{ text: 'early 1942', value: '1942', modifier: 'START', edtf: '1942-01/1942-04' }],
    },
    {
      text: 'It was sold at the end of August.',
      reads: [{ text: 'the end of August', value: '2016-08', modifier: 'END' }],
    },
    { text: 'Work began in mid-June 1950.', reads: [{ text: 'mid-June 1950', value: '1950-06', modifier: 'MID' }] },
    {
      text: 'Sales were flat in the last half of the 1980s.',
      reads: [{ text: 'the last half of the 1980s', value: '198', modifier: 'END' }],
    },
    {
      text: 'The town wall was pulled down in the last quarter of the 17th century.',
      reads: [{ text: 'the last quarter of the 17th century', value: '16', modifier: 'END', edtf: '1675/1699' }],
    },
    {
      text: 'In the first quarter of the nineteenth century they ruled.',
      reads: [
        {
          text: 'the first quarter of the nineteenth century',
          value: '18',
          modifier: 'START',
          edtf: '1800/1824',
        },
      ],
    },
    { text: 'In the late 1990s it closed.', reads: [{ text: 'the late 1990s', value: '199', modifier: 'END' }] },
  ],
  counterExamples: [],
};
