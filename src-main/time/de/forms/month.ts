import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase } from '../../reading/phrase.ts';
import { article, direction, directions, month as monthName, months } from '../lexicon.ts';

/** Names of months that are also names of people, or cut short: they need a word of time before them. */
const ambiguous = /^(?:april|mai|august|juni|juli|jan|feb|apr|aug|jun|jul|sep|okt|nov|dez)$/i;
const wordOfTime =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:im|in|bis|seit|ab|vom|zum|von|zwischen|und|oder|anfang|mitte|ende|beginn|des|den|dem|der|jeden|vor|nach|monat|monats|auf|für|gegen|spätestens|schon|erst|noch|[-–/]|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember),)\s*$/i;

export const month: Form = {
  name: 'month',
  reads: {
    en: 'A month by its name; the year is supposed.',
    de: 'Ein Monat mit seinem Namen; das Jahr ist angenommen.',
  },
  patterns: [phrase`${article}${maybe(direction)}${monthName}`],
  read: ({ month, direction }, { text, start, end }) => {
    const clear =
      direction !== undefined ||
      !ambiguous.test(month ?? '') ||
      wordOfTime.test(text.slice(Math.max(0, start - 14), start)) ||
      (start <= 2 && /^(?:\s?[-–—/]\s?[A-ZÄÖÜ][a-zäöü]+)?(?::| [-–—] )/.test(text.slice(end, end + 20)));
    const partOfName = /^(?:\s+(?:[A-ZÄÖÜ][a-zäöüß]+\s+(?:sagt|erklär|mein)|Macke|Bebel|Thyssen)|-[A-ZÄÖÜ])/.test(
      text.slice(end, end + 24),
    );
    if (!clear || partOfName) return null;
    return calendar({ month: months.meaning(month) ?? 0 }, directions.meaning(direction) ?? 'open');
  },
  examples: [
    { text: 'Die Preise fielen im August.', reads: [{ text: 'August', value: '2016-08' }] },
    { text: 'Das Gesetz wird sich im Mai ändern.', reads: [{ text: 'Mai', value: '2017-05' }] },
    {
      text: 'Im März, Mai und Juni 1902 tagte der Rat.',
      reads: [
        { text: 'März', value: '1902-03' },
        { text: 'Mai', value: '1902-05' },
        { text: 'Juni 1902', value: '1902-06' },
      ],
    },
    { text: 'Er trat im vergangenen Dezember zurück.', reads: [{ text: 'vergangenen Dezember', value: '2015-12' }] },
  ],
  counterExamples: ['Manfred Mai sprach.', 'August Bebel sprach.', 'Die Mai-Kundgebung war groß.'],
};
