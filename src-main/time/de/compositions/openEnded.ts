import type { TimexModifier } from '../../types.ts';
import type { Composition } from '../../reading/form.ts';

const modifiers: readonly (readonly [string, TimexModifier])[] = [
  ['vor', 'BEFORE'],
  ['nach', 'AFTER'],
  ['bis', 'ON_OR_BEFORE'],
  ['bis zum', 'ON_OR_BEFORE'],
  ['bis in die', 'ON_OR_BEFORE'],
  ['spätestens', 'ON_OR_BEFORE'],
  ['seit', 'ON_OR_AFTER'],
  ['ab', 'ON_OR_AFTER'],
];
const meanings = new Map(modifiers);

/** What has no place, or is a time of day, which no open end can show. */
const unplaced = new Set(['set', 'vague', 'clock']);

export const openEnded: Composition = {
  name: 'open-ended',
  reads: {
    en: '“Vor”, “nach”, “bis”, “seit”, “ab”: one end of the time is left open.',
    de: '„Vor“, „nach“, „bis“, „seit“, „ab“: Ein Ende der Zeit bleibt offen.',
  },
  // "Bis" straight behind another expression ends a range that this one begins.
  before:
    /(?:^|[^A-Za-zÄÖÜäöüß])(?<words>(?<word>[Vv]or|[Nn]ach|(?<!^[\s,]{1,3})[Bb]is(?: zum| in die)?|[Ss]pätestens|[Ss]eit|[Aa]b)(?: de[mn]| der)? )$/,
  inside: false,
  compose: ({ word }, operand) => {
    const modifier = meanings.get(word?.toLowerCase() ?? '');
    const isUnplaced = unplaced.has(operand.kind);
    if (modifier === undefined || isUnplaced) return null;
    // "Vor Ende März" runs up to that end.
    const isUpToEnd = modifier === 'BEFORE' && operand.kind === 'part' && operand.part === 'END';
    return { kind: 'modified', modifier: isUpToEnd ? 'ON_OR_BEFORE' : modifier, of: operand };
  },
  examples: [
    {
      text: 'Die Brücke stand vor 1700.',
      reads: [{ text: '1700', value: '1700', modifier: 'BEFORE', edtf: '../1699' }],
    },
    {
      text: 'Sie ist seit März 2011 gesperrt.',
      reads: [{ text: 'März 2011', value: '2011-03', modifier: 'ON_OR_AFTER', edtf: '2011-03/..' }],
    },
    {
      text: 'Sie zogen vor Ende Mai aus.',
      reads: [{ text: 'Ende Mai', value: '2016-05', modifier: 'ON_OR_BEFORE', edtf: '../2016-05' }],
    },
    { text: 'Das Werk läuft bis 2020.', reads: [{ text: '2020', value: '2020', modifier: 'ON_OR_BEFORE' }] },
  ],
  counterExamples: [],
};
