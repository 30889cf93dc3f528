/** Finding the document creation time where texts say it: in a dateline or a line of its own near the top. */
import { parseIsoDate } from './calendar.ts';
import { english } from './en/grammar.ts';
import { makeReader, readSentence, type Reading } from './reading/readSentence.ts';
import { resolve } from './resolving/resolve.ts';
import type { CivilDate, DocumentDate } from './types.ts';

/** A dateline stands near the top: within so many lines and characters, with at most so many of its line before it. */
const head = { lines: 12, characters: 2_000, place: 80 } as const;
/** "WASHINGTON, Sept. 6, 2016 (AP) —": so much may stand before the date. */
const placeBefore =
  /^(?:\W*|(?:[A-Z][A-Z .'-]+,? ){1,4}[-–—(]?\s?|(?:Published|Updated|Posted|Date|Dated|Filed|Last updated|First published)(?: on)?:? (?:at )?(?:[A-Za-z]+, )?)$/;
/** What follows a dateline: nothing, a sign, a clock time, or a new beginning with a capital. */
const newBeginning = /^(?:\s*$|\s*[-–—|(:;.,]|\s*(?:\d|at\b|GMT|UTC)|\s?[A-Z"“‘'])/;

const reader = makeReader(english);
const formsOfFullDates = /^(?:iso-date|month-day-year|day-month-year)\b/;

/** The date found in the head of a text. Offsets are indices into the text. */
export function findDocumentDate(text: string): DocumentDate {
  let start = 0;
  for (let line = 0; line < head.lines && start < Math.min(text.length, head.characters); line += 1) {
    const found = text.indexOf('\n', start);
    const end = Math.min(found === -1 ? text.length : found, start + head.characters);
    const date = dateInLine(text.slice(start, end));
    if (date !== null) return { date: date.date, basis: 'dateline', start: start + date.start, end: start + date.end };
    if (found === -1) break;
    start = found + 1;
  }
  return { date: null, basis: 'none', start: null, end: null };
}

/** The date that a caller gives. The text's own dateline, if it has one, still dates the document and no event. */
export function givenDocumentDate(date: CivilDate, text: string): DocumentDate {
  return { ...findDocumentDate(text), date, basis: 'given' };
}

interface FoundDate {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
}

function dateInLine(line: string): FoundDate | null {
  const reading = readSentence(line.slice(0, 200), reader).find(({ rule }) => formsOfFullDates.test(rule));
  if (reading === undefined || !isDateline(line, reading)) return null;
  if (reading.operator.kind === 'impossible') return null;
  const meaning = resolve(reading.operator, {
    genre: 'news',
    document: null,
    narrative: null,
    period: null,
    dayMonthOrder: null,
    tense: 'past',
  });
  if ('kind' in meaning) return null;
  const date = parseIsoDate(meaning.value.slice(0, 10));
  return date === null ? null : { date, start: reading.start, end: reading.end };
}

function isDateline(line: string, { start, end }: Reading): boolean {
  return start <= head.place && placeBefore.test(line.slice(0, start)) && newBeginning.test(line.slice(end, end + 40));
}
