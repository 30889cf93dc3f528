import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { amountOf, belowHundred, month, months } from '../lexicon.ts';

const centuryWords: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
]);
const century = named('century', words(...centuryWords.keys()));
const rest = named('rest', words(...belowHundred.filter(([value]) => value >= 10).flatMap(([, list]) => list)));
const thousands = named('thousand', words('two thousand'));

export const spelledYear: Form = {
  name: 'spelled-year',
  reads: {
    en: 'A year in words, as in transcripts of speech.',
    de: 'Ein Jahr in Worten, wie in Mitschriften von Gesprochenem.',
  },
  patterns: [phrase`${maybe(month)}${century} ${rest}`, phrase`${words('the year')} ${thousands}`],
  read: ({ month, century, rest, thousand }) => {
    const base = thousand === undefined ? (centuryWords.get(century?.toLowerCase() ?? '') ?? 0) : 2000;
    const year = base + (amountOf(rest) ?? 0);
    return calendar({ year, ...(month !== undefined && { month: months.meaning(month) ?? 0 }) });
  },
  examples: [
    { text: 'The Soviets came in nineteen seventy-nine.', reads: [{ text: 'nineteen seventy-nine', value: '1979' }] },
    { text: 'It was promised for the year two thousand.', reads: [{ text: 'the year two thousand', value: '2000' }] },
  ],
  counterExamples: ['Nineteen ships sailed.'],
};
