/** The manual is made from the rules and their examples: `npm run test:unit -- manual --update` writes it anew. */
import { expect, it } from 'vitest';

import { readSentences } from '../language/sentences.ts';

import { parseIsoDate } from './calendar.ts';
import { makeTimeReader } from './engine.ts';
import { explainUnread } from './explainUnread.ts';
import { grammars } from './grammars.ts';
import { dateLabel } from './label.ts';
import type { Example, Form } from './reading/form.ts';
import { languages, type Language } from './types.ts';

/** The page of each language, and what stands at its head. */
const pages: Readonly<Record<Language, { readonly file: string; readonly head: readonly string[] }>> = {
  en: {
    file: '../../docs/time.md',
    head: [
      '# How dates are read',
      '',
      'This page is made from the rules and their own examples, which are also their tests. Where a sentence says “Monday” or',
      '“May”, it is read here as in an article of Tuesday, 6 September 2016. [German](time.de.md) has a page of its own; the',
      'language of a text is found by its function words.',
      '',
      'A text is read either as **news**, where open dates count from the document’s date (a weekday in a past clause lies',
      'before it, in a future one after it), or as a **narrative**, where they count from the date that the text has reached.',
      'Without a document date, words such as “yesterday” have no day; they are kept, and the events wait on the shelf.',
      'The language, the kind of text, the document’s date and the order of day and month in numbers are judged from the text and',
      'can each be set by hand (Change, beside the document’s date; `--language`, `--genre`, `--date`, `--day-month-order`).',
      '',
      '## What is written once',
      '',
      'What stands with one end of a range, or one member of a list, holds for the others too: the year, the month, the era, the day',
      'of a clock time, “a.m.” and “p.m.”. “From 9 a.m. to 5 p.m. on Monday” is one stretch of Monday, from 09:00 to 17:00; “from 11',
      'p.m. to 2 a.m. on Monday” begins on Sunday. A range over several days is dated by its days. The end of a range does not lie',
      'before its beginning: where its week, year or day is supposed, the next one is.',
      '',
      '## How times of day are written',
      '',
      'No value is sharper than its words. TIMEX3 values have hours and minutes, as annotated corpora write them: “7 p.m.” is',
      '`2016-09-05T19:00`, and its precision, hour, stands beside it. In EDTF “7 p.m.” is the hour `2016-09-05T19`, “7:15 p.m.” the minute',
      '`2016-09-05T19:15`, and “from 9 a.m. to 5 p.m.” `2016-09-05T09/2016-09-05T17`: the reduced precision and the interval of',
      'ISO 8601-1, on which EDTF (ISO 8601-2) rests. EDTF’s own level 0 has complete times only, with seconds, which no text tells; a',
      'reader that knows nothing else can cut such a date off at its `T`. A morning, which ISO 8601 cannot say, is written as its day.',
      '',
      '## When to distrust a date',
      '',
      'The inspector shows for each date what the text states and what was supposed. Look twice where',
      '',
      '- the **year** is supposed: in a history it is the year that the story has reached, and a side remark of several sentences can',
      '  lead it astray; in news it is the year that tense and nearness suggest;',
      '- a **weekday** stands in a clause whose tense is not plain, or in a text that was written days before it was dated;',
      '- a **quarter or fiscal year** is named: it is counted by the calendar, though a company’s own may begin elsewhere;',
      '- “the same day” or “a year earlier” counts from the date that was named last, which may not be the one that is meant;',
      '- a date hangs on an **event** (“eight days after the fall of the city”): it is not computed, since no rule knows that day.',
    ],
  },
  de: {
    file: '../../docs/time.de.md',
    head: [
      '# How dates are read in German',
      '',
      'This page is made from the rules and their own examples, which are also their tests. Where a sentence says „Montag“ or',
      '„Mai“, it is read here as in an article of Tuesday, 6 September 2016. How open dates find their reference is told on the',
      '[page for English](time.md).',
    ],
  },
};

type Rule = Pick<Form, 'name' | 'reads' | 'examples' | 'counterExamples'>;

/** A row a thing read: the sentence, the words, what they mean. */
function rowsOf({ text, date }: Example, language: Language): string[] {
  const reader = makeTimeReader(text, { documentDate: parseIsoDate(date ?? '2016-09-06'), language });
  const readings = Array.from(readSentences(text, language), (sentence) => reader.read(sentence));
  const read = readings.flatMap(({ expressions }) =>
    expressions.map((expression) => {
      const label = expression.interval === null ? 'no day of the calendar' : dateLabel(expression);
      return `| ${text} | ${expression.text} | ${label} | \`${expression.value}\` |`;
    }),
  );
  const unread = readings.flatMap((reading) =>
    reading.unread.map((phrase) => `| ${text} | ${phrase.text} | unread: ${explainUnread(phrase.reason, 'en')} | |`),
  );
  return [...read, ...unread];
}

function chapter({ name, reads, examples, counterExamples }: Rule, language: Language): string {
  const not =
    counterExamples.length === 0
      ? []
      : [`Not read by this rule: ${counterExamples.map((text) => `*${text}*`).join(' ')}`, ''];
  const rows = [...new Set(examples.flatMap((example) => rowsOf(example, language)))];
  return [
    `### ${name}`,
    '',
    reads.en,
    '',
    '| sentence | words | meaning | TIMEX3 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...not,
  ].join('\n');
}

it.each(languages)('the manual shows the rules of %s as they are', async (language) => {
  const { file, head } = pages[language];
  const { forms, joins, sharings, compositions, pairings } = grammars[language];
  const manual = [
    ...head,
    '',
    '## Forms',
    '',
    ...forms.map((form) => chapter(form, language)),
    '## Two expressions that are one',
    '',
    ...joins.map((join) => chapter(join, language)),
    '## Numbers beside a date',
    '',
    ...sharings.map((sharing) => chapter(sharing, language)),
    '## Words before a date',
    '',
    ...compositions.map((composition) => chapter(composition, language)),
    '## Two dates that belong together',
    '',
    ...pairings.map((pairing) => chapter(pairing, language)),
  ].join('\n');
  await expect(`${manual.trimEnd()}\n`).toMatchFileSnapshot(new URL(file, import.meta.url).pathname);
});
