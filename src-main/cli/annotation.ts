import { z } from 'zod';

import { limits } from '../api/limits.ts';
import { Problem, reportProblem, type ProblemReport } from '../problems/problem.ts';
import { extract } from '../events/extract.ts';
import type { Basis, Certainty, Extraction } from '../events/types.ts';
import { isoDate, parseIsoDate } from '../time/calendar.ts';
import {
  dayMonthOrders,
  genres,
  languages,
  type ReadingSettings,
  type TimexModifier,
  type TimexType,
} from '../time/types.ts';

import type { JsonText } from './json.ts';
import { writtenMember } from './writtenMember.ts';

/** What `annotate` writes for a row it could read. Offsets are JavaScript string indices into the row's `text`. */
export interface Annotation {
  /** As the row wrote it: a number of many digits, or one like 1.0, would not come back from its value. */
  readonly id: JsonText | null;
  /** The document's date as given or found, `YYYY-MM-DD`. */
  readonly dct: string | null;
  readonly timexes: readonly AnnotatedTimex[];
  readonly events: readonly AnnotatedEvent[];
}

interface AnnotatedTimex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexModifier;
  /** Names of the rules that read it. */
  readonly rules: readonly string[];
}

interface AnnotatedEvent {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly when: string | null;
  readonly value: string | null;
  readonly basis: Basis;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly attribution: string | null;
  readonly certainty: Certainty;
}

/** What it writes for one it could not: `id` is `null` where that could not be read either. */
export interface RefusedRow {
  readonly id: JsonText | null;
  readonly error: ProblemReport;
}

const rowId = z.custom<string | number>((id) => ['string', 'number'].includes(typeof id), {
  error: 'has no “id” that is a string or a number',
});
const rowWithId = z.object({ id: rowId }, { error: 'is not a JSON object' });
const rowToAnnotate = rowWithId.extend({
  text: z.string({ error: 'has no “text” that is a string' }),
  dct: z.string({ error: 'has a “dct” that is not a string' }).nullish(),
  genre: choice('genre', genres),
  language: choice('language', languages),
  dayMonthOrder: choice('dayMonthOrder', dayMonthOrders),
});

/** One of a few words; absent or `null` is judged from the text. */
function choice<Choice extends string>(name: string, choices: readonly Choice[]) {
  return z
    .enum(choices, { error: `has a “${name}” that is not ${choices.join(' or ')}` })
    .nullable()
    .default(null);
}

/** Annotates one line of JSONL. Whatever is wrong with it becomes a `RefusedRow`; nothing is thrown. */
export function annotateLine(line: Uint8Array): Annotation | RefusedRow {
  let id: JsonText | null = null;
  try {
    const written = decodeLine(line);
    const row = parseJson(written);
    if (rowWithId.safeParse(row).success) id = writtenMember(written, 'id');
    const read = parseRow(row);
    return annotationOf(id, extractRow(read.text, settingsOf(read)));
  } catch (thrown) {
    const { code, message } = reportProblem(thrown);
    return { id, error: { code, message } };
  }
}

/** For a line longer than any row may be. */
export function refuseLongLine(): RefusedRow {
  return { id: null, error: reportProblem(tooLarge()) };
}

function decodeLine(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch (cause) {
    throw new Problem('file-not-utf8', 'The row is not UTF-8; it was left out.', { cause });
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Problem('bad-request', 'The row is not JSON; it was left out.', { cause });
  }
}

type RowToAnnotate = z.infer<typeof rowToAnnotate>;

function parseRow(row: unknown): RowToAnnotate {
  const parsed = rowToAnnotate.safeParse(row);
  if (!parsed.success) {
    const fault = parsed.error.issues[0]?.message ?? 'is not of the form {"id","text","dct"?}';
    throw new Problem('bad-request', `The row ${fault}; it was left out.`);
  }
  if (Buffer.byteLength(parsed.data.text) > limits.documentBytes) throw tooLarge();
  return parsed.data;
}

function tooLarge(): Problem {
  const most = Math.round(limits.documentBytes / 1024 / 1024);
  return new Problem('file-too-large', `The row has a text of more than ${most} MB; it was left out.`);
}

function settingsOf({ dct, genre, language, dayMonthOrder }: RowToAnnotate): ReadingSettings {
  return {
    documentDate: parseDocumentDate(dct ?? null),
    ...(genre !== null && { genre }),
    ...(language !== null && { language }),
    ...(dayMonthOrder !== null && { dayMonthOrder }),
  };
}

function parseDocumentDate(dct: string | null): ReadingSettings['documentDate'] {
  if (dct === null || dct === 'none') return dct;
  const date = parseIsoDate(dct);
  if (date === null) {
    throw new Problem('date-invalid', 'The row has a “dct” that is no day written YYYY-MM-DD; it was left out.');
  }
  return date;
}

function extractRow(text: string, settings: ReadingSettings): Extraction {
  try {
    return extract(text, settings);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new Problem('extraction-failed', `Dateline met an error of its own (${fault}); the row was left out.`, {
      cause,
    });
  }
}

function annotationOf(id: JsonText | null, { documentDate, expressions, events }: Extraction): Annotation {
  return {
    id,
    dct: documentDate.date === null ? null : isoDate(documentDate.date),
    timexes: expressions.map(({ start, end, text, type, value, modifier, rules }) => ({
      ...{ start, end, text, type, value },
      ...(modifier === null ? {} : { mod: modifier }),
      rules,
    })),
    events: events.map(({ start, end, title, when, value, basis, places, actors, attribution, certainty }) => ({
      ...{ start, end, title, when, value, basis, places, actors, attribution, certainty },
    })),
  };
}
