import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, trailing, words } from '../../reading/phrase.ts';
import { amountOf, belowHundred, dayOfMonth, month, months, numberOf, numberWords } from '../lexicon.ts';

const centuryWords: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
]);
const century = named('century', words(...centuryWords.keys()));
const rest = named('rest', words(...belowHundred.filter(([value]) => value >= 10).flatMap(([, list]) => list)));
const hundred = words('hundred');
const anyRest = named('rest', numberWords.element);
/** "And five", "and thirty-three". */
const more = trailing(` and ${named('more', numberWords.element).source}`);
const thousands = named('thousand', words('two thousand'));

export const spelledYear: Form = {
  name: 'spelled-year',
  reads: {
    en: 'A year in words, as in transcripts of speech.',
    de: 'Ein Jahr in Worten, wie in Mitschriften von Gesprochenem.',
  },
  patterns: [
    phrase`${maybe(dayOfMonth)}${maybe(month)}${century} ${rest}`,
    phrase`${maybe(dayOfMonth)}${month} ${century} ${hundred}${more}`,
    phrase`${maybe(dayOfMonth)}${month} ${thousands} and ${anyRest}`,
    phrase`${words('the year')} ${thousands}${more}`,
  ],
  read: ({ day, month, century, rest, more, thousand }) => {
    if (day !== undefined && month === undefined) return null;
    const base = thousand === undefined ? (centuryWords.get(century?.toLowerCase() ?? '') ?? 0) : 2000;
    const year = base + (amountOf(rest ?? more) ?? 0);
    return calendar({
      year,
      ...(month !== undefined && { month: months.meaning(month) ?? 0 }),
      ...(day !== undefined && { day: numberOf(day) }),
    });
  },
  examples: [
    { text: 'The Soviets came in nineteen seventy-nine.', reads: [{ text: 'nineteen seventy-nine', value: '1979' }] },
    {
      text: 'The mill burned in May two thousand and five.',
      reads: [{ text: 'May two thousand and five', value: '2005-05' }],
    },
    {
      text: 'It was finished on 6 April seventeen hundred and thirty-three.',
      reads: [{ text: '6 April seventeen hundred and thirty-three', value: '1733-04-06' }],
    },
    { text: 'It was promised for the year two thousand.', reads: [{ text: 'the year two thousand', value: '2000' }] },
  ],
  counterExamples: ['Nineteen ships sailed.', 'In May two thousand men came.'],
};
