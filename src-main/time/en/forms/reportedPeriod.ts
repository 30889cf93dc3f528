import type { TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, trailing, words } from '../../reading/phrase.ts';
import { numberOf, ordinals, the, year } from '../lexicon.ts';

const period = words('quarter', 'period');
const yearBefore = trailing(' (?:a year ago|last year|a year earlier|of last year|the year before)');
const yearAgo = words(
  'year-ago',
  'year-earlier',
  'year-before',
  'year ago',
  'year earlier',
  'corresponding',
  'comparable',
  'same',
  'like',
);

const ordinal = named('ordinal', words('first', 'second', 'third', 'fourth'));
const lastYear: TimeOperator = { kind: 'unit', unit: 'year', direction: 'last', anchor: 'document' };

export const reportedPeriod: Form = {
  name: 'reported-period',
  reads: {
    en: 'The quarter that a report is about, and the same one of another year.',
    de: 'Das Quartal, von dem ein Bericht handelt, und dasselbe eines anderen Jahres.',
  },
  patterns: [
    phrase`${maybe(the)}${words('latest', 'most recent', 'current', 'recent', 'just-ended')} ${period}`,
    phrase`${words('the', 'that')} ${words('quarter')}`,
    phrase`${named('ago', either(the, words('a')))} ${named('yearAgo', yearAgo)} ${period}${yearBefore}`,
    phrase`${maybe(the)}${named('yearAgo', words('year-ago', 'year-earlier'))} ${ordinal}~${words('quarter')}`,
    phrase`${named('yearAgo', words('year-ago', 'year-earlier'))}`,
    phrase`${maybe(the)}${year} ${period}`,
  ],
  read: ({ yearAgo, year, ordinal }, { text, start, end }) => {
    if (ordinal !== undefined)
      return { kind: 'within', fields: { quarter: ordinals.meaning(ordinal) ?? 1 }, year: lastYear };
    if (year !== undefined) return { kind: 'period', years: 0, year: numberOf(year) };
    const matched = text.slice(start, end);
    if (
      /^that quarter|^the quarter/i.test(matched) &&
      /^\s+(?:of|century|hour|mile|final|-)/.test(text.slice(end, end + 8))
    )
      return null;
    const plainlySame = /^the (?:same|like)/i.test(matched) && !matched.includes('year');
    return { kind: 'period', years: yearAgo === undefined || plainlySame ? 0 : -1, year: null };
  },
  examples: [
    {
      text: 'It earned 4 million in the second quarter, up from 3 million in the year-earlier period.',
      reads: [
        { text: 'the second quarter', value: '2016-Q2' },
        { text: 'the year-earlier period', value: '2015-Q2' },
      ],
    },
    {
      text: 'In the year-ago third quarter it earned more.',
      reads: [{ text: 'the year-ago third quarter', value: '2015-Q3' }],
    },
    { text: 'Orders rose in the latest quarter.', reads: [{ text: 'the latest quarter', value: '2016-Q2' }] },
  ],
  counterExamples: ['He lives in the quarter of the tanners.'],
};
