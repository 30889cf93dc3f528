import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { anyNumber, phrase, type Element } from '../../reading/phrase.ts';
import { numberOf } from '../lexicon.ts';

/** Matches only behind "2014/". */
const second: Element = {
  source: '(?<=(?<!\\d)(?<first>[12][0-9]{3})/)(?<second>[0-9]{4}|[0-9]{2})(?![0-9])',
  openings: [anyNumber],
  optional: false,
};
const first: Element = {
  source: '(?<first>[12][0-9]{3})(?=/(?<second>[0-9]{4}|[0-9]{2})(?![0-9/.]))',
  openings: [anyNumber],
  optional: false,
};

export const yearPair: Form = {
  name: 'year-pair',
  reads: {
    en: 'Two years with a stroke between them: a range from the one to the other.',
    de: 'Zwei Jahre mit einem Strich dazwischen: die Spanne vom einen zum anderen.',
  },
  patterns: [phrase`${first}`, phrase`${second}`],
  read: ({ first, second = '' }, { text, start }) => {
    const from = numberOf(first);
    const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
    const until = to < from ? to + 100 : to;
    // "1914/76" is the number of a file; seasons and winters go on into the next year or two.
    const isRough = /(?:[Uu]m|ca\.|[Ee]twa|[Cc]irca|[Zz]wischen) (?:[12][0-9]{3}\/)?$/.test(
      text.slice(Math.max(0, start - 14), start),
    );
    if (second.length === 2 ? until - from > (isRough ? 60 : 5) : until <= from || until > 2100) return null;
    return calendar({ year: text[start - 1] === '/' ? until : from });
  },
  examples: [
    {
      text: 'Der Teppich wurde um 1510/25 gewebt.',
      reads: [
        { text: 'um 1510', value: '1510', modifier: 'APPROX' },
        { text: '25', value: '1525' },
      ],
    },
    {
      text: 'In der Saison 2014/15 stieg der Verein auf.',
      reads: [
        { text: '2014', value: '2014' },
        { text: '15', value: '2015' },
      ],
    },
  ],
  counterExamples: ['Die Akte 1914/76 fehlt.'],
};
