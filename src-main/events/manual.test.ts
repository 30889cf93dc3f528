/**
 * The second half of the manual of events is made from the rules and their examples, behind the heading that follows its
 * introduction: `npm run test:unit -- manual --update` writes it anew and leaves the introduction as it is.
 */
import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { parseIsoDate } from '../time/calendar.ts';
import { dateLabel } from '../time/label.ts';
import { languages, type Language } from '../time/types.ts';

import { certaintyRulesOfTexts } from './certainty.ts';
import { extract } from './extract.ts';
import { eventGrammars } from './grammars.ts';
import { ladder } from './ladder/ladder.ts';
import { ownDateRules } from './ladder/ownWords.ts';
import { makingRulesOfClauses } from './making.ts';
import type { EventExample, EventRule, EventText } from './rules.ts';

const manual = new URL('../../docs/events.md', import.meta.url).pathname;
const heading = '# The rules';

/** A row for each event that an example tells; an example that tells none has one, too. */
function rowsOf({ text, date = '2016-09-06', genre = 'news', language = 'en' }: EventExample): string[] {
  const documentDate = date === 'none' ? 'none' : parseIsoDate(date);
  const { events } = extract(text, { documentDate, genre, language });
  const shown = `${inline(text)}${genre === 'narrative' ? ' (history)' : ''}${date === 'none' ? ' (no date)' : ''}`;
  if (events.length === 0) return [`| ${shown} | no event | | |`];
  return events.map((event) => {
    const told = event.kind === 'happening' ? event.certainty : `${event.kind}, ${event.certainty}`;
    return `| ${shown} | ${event.title} | ${event.interval === null ? 'undated' : dateLabel(event)} | ${told} |`;
  });
}

/** Lines of a text in one, and signs that would end a cell. */
function inline(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ¶ ');
}

function chapter({ name, says, examples, counterExamples }: EventRule, ownLanguage?: Language): string {
  const inLanguage = <Text extends EventText>(text: Text) =>
    ownLanguage === undefined ? text : { ...text, language: ownLanguage };
  return [
    `### ${name}`,
    '',
    says.en,
    '',
    '| text | event | date | told as |',
    '| --- | --- | --- | --- |',
    ...examples.flatMap((example) => rowsOf(inLanguage(example))),
    '',
    `Not by this rule: ${counterExamples.map(({ text }) => `*${inline(text)}*`).join(' ')}`,
    '',
  ].join('\n');
}

function chapters(title: string, rules: readonly EventRule[], language?: Language): string[] {
  return [`## ${title}`, '', ...rules.map((rule) => chapter(rule, language))];
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'German' };

function chaptersOf(language: Language): string[] {
  const { roles, boundaries, kinds, certainties, namedHappenings, sharedVerb } = eventGrammars[language];
  const name = languageNames[language];
  return [
    ...chapters(`${name}: what a date does in its clause`, roles, language),
    ...chapters(`${name}: where clauses begin`, boundaries, language),
    ...chapters(`${name}: what a clause tells`, kinds, language),
    ...chapters(`${name}: how certain it is`, certainties, language),
    ...chapters(
      `${name}: what is told without a clause of its own`,
      [...namedHappenings, ...(sharedVerb === null ? [] : [sharedVerb])],
      language,
    ),
  ];
}

it('the manual shows the rules as they are', async () => {
  const [introduction = '', ...made] = (await readFile(manual, 'utf8')).split(`\n${heading}\n`);
  expect(made).toHaveLength(1);
  const pages = [
    `${introduction.trimEnd()}\n`,
    heading,
    '',
    'Made from the rules and their own examples, which are also their tests. Of each kind the first rule that finds something',
    'counts. Texts are read as news of Tuesday, 6 September 2016, unless they are marked as a history; ¶ begins a line.',
    '',
    ...chapters('What makes an event', makingRulesOfClauses),
    ...chapters('Where a date comes from', [...ownDateRules, ...ladder]),
    ...chapters('How certain a text makes it', certaintyRulesOfTexts),
    ...languages.flatMap(chaptersOf),
  ];
  await expect(`${pages.join('\n').trimEnd()}\n`).toMatchFileSnapshot(manual);
});
