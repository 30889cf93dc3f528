/** docs/time.md is made from the rules and their examples: `npm run test:unit -- manual --update` writes it anew. */
import { expect, it } from 'vitest';

import { parseIsoDate } from '../calendar.ts';
import { dateLabel } from '../label.ts';
import { readSentences } from '../../language/sentences.ts';
import { makeTimeReader } from '../engine.ts';
import type { Example } from '../reading/form.ts';

import { english } from './grammar.ts';

const file = new URL('../../../docs/time.md', import.meta.url).pathname;

/** A row a thing read: the sentence, the words, what they mean. */
function rowsOf({ text, date }: Example): string[] {
  const reader = makeTimeReader(text, { documentDate: parseIsoDate(date ?? '2016-09-06') });
  const readings = Array.from(readSentences(text), (sentence) => reader.read(sentence));
  const read = readings.flatMap(({ expressions }) =>
    expressions.map((expression) => {
      const label = expression.interval === null ? 'no day of the calendar' : dateLabel(expression);
      return `| ${text} | ${expression.text} | ${label} | \`${expression.value}\` |`;
    }),
  );
  const unread = readings.flatMap((reading) =>
    reading.unread.map((phrase) => `| ${text} | ${phrase.text} | unread: ${phrase.reason} | |`),
  );
  return [...read, ...unread];
}

function chapter({
  name,
  reads,
  examples,
  counterExamples,
}: (typeof english.forms)[number] | (typeof english.compositions)[number]): string {
  const not =
    counterExamples.length === 0
      ? []
      : [`Not read by this rule: ${counterExamples.map((text) => `*${text}*`).join(' ')}`, ''];
  const rows = [...new Set(examples.flatMap(rowsOf))];
  return [
    `### ${name}`,
    '',
    reads,
    '',
    '| sentence | words | meaning | TIMEX3 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...not,
  ].join('\n');
}

it('docs/time.md shows the rules as they are', async () => {
  const manual = [
    '# How dates are read',
    '',
    'This page is made from the rules and their own examples, which are also their tests. Where a sentence says “Monday” or',
    '“May”, it is read here as in an article of Tuesday, 6 September 2016.',
    '',
    'A text is read either as **news**, where open dates count from the document’s date (a weekday in a past clause lies',
    'before it, in a future one after it), or as a **narrative**, where they count from the date that the text has reached.',
    'Without a document date, words such as “yesterday” have no day; they are kept, and the events wait on the shelf.',
    '',
    '## Forms',
    '',
    ...english.forms.map(chapter),
    '## Words before a date',
    '',
    ...english.compositions.map(chapter),
  ].join('\n');
  await expect(`${manual.trimEnd()}\n`).toMatchFileSnapshot(file);
});
