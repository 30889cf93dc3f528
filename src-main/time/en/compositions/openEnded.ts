import type { TimexModifier } from '../../types.ts';
import type { Composition } from '../../reading/form.ts';

const modifiers: readonly (readonly [string, TimexModifier])[] = [
  ['before', 'BEFORE'],
  ['prior to', 'BEFORE'],
  ['after', 'AFTER'],
  ['by', 'ON_OR_BEFORE'],
  ['until', 'ON_OR_BEFORE'],
  ['till', 'ON_OR_BEFORE'],
  ['since', 'ON_OR_AFTER'],
  ['no later than', 'ON_OR_BEFORE'],
  ['not later than', 'ON_OR_BEFORE'],
  ['up to', 'ON_OR_BEFORE'],
  ['no earlier than', 'ON_OR_AFTER'],
  ['not before', 'ON_OR_AFTER'],
  ['starting', 'ON_OR_AFTER'],
  ['as of', 'ON_OR_AFTER'],
  ['effective', 'ON_OR_AFTER'],
  ['bef', 'BEFORE'],
  ['aft', 'AFTER'],
];
const meanings = new Map(modifiers);

export const openEnded: Composition = {
  name: 'open-ended',
  reads: {
    en: '“Before”, “after”, “by”, “until”, “since”: one end of the time is left open.',
    de: '„Before“, „after“, „by“, „until“, „since“: Ein Ende der Zeit bleibt offen.',
  },
  before:
    /(?:^|[^A-Za-z])(?<words>(?<word>[Nn]ot? later than|[Nn]o earlier than|[Nn]ot before|[Uu]p to|[Ss]tarting|[Aa]s of|[Ee]ffective|[Bb]efore|[Pp]rior to|[Aa]fter|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]ef(?=\.? )|[Aa]ft(?=\.? ))\.?(?: on| from| in)?(?: the)? )$/,
  inside: false,
  compose: ({ word, words = '' }, operand) => {
    // "After the June 2016 flood": that month is the flood's, and what came after it is another matter.
    if (/^(?:after|before|prior to)/i.test(words) && /\sthe\s$/.test(words) && operand.kind === 'calendar') return null;
    const modifier = meanings.get(word?.toLowerCase() ?? '');
    if (modifier === undefined) return null;
    // "Before the end of March" runs up to that end.
    const isUpToEnd = modifier === 'BEFORE' && operand.kind === 'part' && operand.part === 'END';
    return { kind: 'modified', modifier: isUpToEnd ? 'ON_OR_BEFORE' : modifier, of: operand };
  },
  examples: [
    {
      text: 'The bridge stood before 1700.',
      reads: [{ text: '1700', value: '1700', modifier: 'BEFORE', edtf: '../1699' }],
    },
    {
      text: 'They must leave before the end of May.',
      reads: [{ text: 'the end of May', value: '2017-05', modifier: 'ON_OR_BEFORE', edtf: '../2017-05' }],
    },
    { text: 'She died bef. 1870.', reads: [{ text: '1870', value: '1870', modifier: 'BEFORE' }] },
    {
      text: 'It is due no later than 31 December 2016.',
      reads: [{ text: '31 December 2016', value: '2016-12-31', modifier: 'ON_OR_BEFORE' }],
    },
    {
      text: 'It has been closed since March 2011.',
      reads: [{ text: 'March 2011', value: '2011-03', modifier: 'ON_OR_AFTER', edtf: '2011-03/..' }],
    },
  ],
  counterExamples: ['They came after the June 2016 flood.'],
};
