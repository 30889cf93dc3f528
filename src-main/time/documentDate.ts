/** Finding the document creation time where texts say it: in a dateline or a line of its own near the top. */
import { parseIsoDate } from './calendar.ts';
import type { Dateline } from './reading/form.ts';
import type { Reading } from './reading/reading.ts';
import { readSentence, type Reader } from './reading/readSentence.ts';
import { resolve } from './resolving/resolve.ts';
import type { CivilDate, DocumentDate } from './types.ts';

/** A dateline stands near the top: within so many lines and characters, with at most so many of its line before it. */
const head = { lines: 12, characters: 2_000, place: 80 } as const;
/** The date found in the head of a text, read by the grammar of its language. Offsets are indices into the text. */
export function findDocumentDate(text: string, reader: Reader): DocumentDate {
  let start = 0;
  for (let line = 0; line < head.lines && start < Math.min(text.length, head.characters); line += 1) {
    const found = text.indexOf('\n', start);
    const end = Math.min(found === -1 ? text.length : found, start + head.characters);
    const date = dateInLine(text.slice(start, end), reader);
    if (date !== null && !isOneOfMany(text, { start, end }, reader)) {
      return { date: date.date, basis: 'dateline', start: start + date.start, end: start + date.end };
    }
    if (found === -1) break;
    start = found + 1;
  }
  return { date: null, basis: 'none', start: null, end: null };
}

/**
 * The date that a caller gives, `null` for none. The text's own dateline, if it has one, still dates the document and no
 * event.
 */
export function givenDocumentDate(date: CivilDate | null, text: string, reader: Reader): DocumentDate {
  return { ...findDocumentDate(text, reader), date, basis: 'given' };
}

/** How far lines with a date are looked for, in characters, and how much of such a line says that it is one. */
const lines = { reach: 40_000, longest: 80 } as const;

/**
 * Several lines that are a date and maybe its place, or begin with a date and a sign or a clock time, are the entries of a diary, a
 * chronicle, a log or a table: none dates the whole.
 */
function isOneOfMany(text: string, line: { start: number; end: number }, reader: Reader): boolean {
  const holdsRow = (row: string) => isDateAlone(row, reader) || opensWithDate(row, reader);
  if (!holdsRow(text.slice(line.start, line.end))) return false;
  const rows = text.slice(0, lines.reach).split('\n');
  // "Saturday 7th July", behind "Friday 6th July 1866": the year is said once.
  return rows.filter((row) => holdsRow(row) || isDateAlone(row, reader, yearless)).length > 1;
}

/** Forms of days without a year. */
const yearless: ReadonlySet<string> = new Set(['day-month', 'month-day']);

/** "Monday, 3 May 1915, Ypres", "6 July 1866, near Sela". */
const placeBehind = /(?<=\d), (?:(?:near|at|off|in|bei|vor|in) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}$/u;

/** Whether a line holds a whole date and beside it nothing but where that was. */
function isDateAlone(line: string, reader: Reader, also: ReadonlySet<string> = new Set()): boolean {
  const plain = line.replace(/^[\s|*•·–—-]+|[\s|.:]+$/g, '').replace(placeBehind, '');
  if (plain.length === 0 || plain.length > lines.longest || !/\d/.test(plain)) return false;
  const { dateline } = reader.grammar;
  const readings = readSentence(plain, reader);
  const last = readings.at(-1);
  if (last?.end !== plain.length || readings.length > 1) return false;
  if (!isWhole(last.rules, dateline) && !also.has(last.rules[0] ?? '')) return false;
  return dateline.placeBefore.test(plain.slice(0, last.start));
}

/** What stands between the date and the rest in an entry of a chronicle. */
const entrySign = /^\s*[:|–—-]|^\.\s+\p{Lu}/u;

/** "3 May 1919: The treaty is signed", "| 9 May 1868 | Cholera |", "2021-11-08 03:12 The pump stopped." */
function opensWithDate(line: string, reader: Reader): boolean {
  const entry = line.slice(0, lines.longest).replace(/^[\s|*•·–—-]+/, '');
  if (!/\d/.test(entry.slice(0, 24))) return false;
  return readSentence(entry, reader).some(
    ({ start, end, operator }) => start === 0 && (entrySign.test(entry.slice(end)) || operator.kind === 'clock'),
  );
}

interface FoundDate {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
}

function dateInLine(line: string, reader: Reader): FoundDate | null {
  const { dateline, dayMonthOrder } = reader.grammar;
  const reading = readSentence(line.slice(0, 200), reader).find(({ rules }) => isWhole(rules, dateline));
  if (reading === undefined || !isDateline(line, reading, dateline)) return null;
  if (reading.operator.kind === 'impossible') return null;
  const meaning = resolve(reading.operator, {
    genre: 'news',
    document: null,
    narrative: null,
    mentioned: null,
    lineYear: null,
    sentence: 0,
    paragraphBegan: 0,
    period: null,
    dayMonthOrder,
    tense: 'past',
    opens: true,
  });
  if (meaning.kind === 'impossible' || meaning.kind === 'nothing') return null;
  const date = parseIsoDate(meaning.value.slice(0, 10));
  return date === null ? null : { date, start: reading.start, end: reading.end };
}

/** The first rule is the form. */
function isWhole([form]: readonly string[], { forms }: Dateline): boolean {
  return form !== undefined && forms.has(form);
}

function isDateline(line: string, { start, end }: Reading, { surroundings }: Dateline): boolean {
  const [before, behind] = [line.slice(0, start), line.slice(end, end + 40)];
  return start <= head.place && surroundings.some((each) => each.before.test(before) && each.behind.test(behind));
}
