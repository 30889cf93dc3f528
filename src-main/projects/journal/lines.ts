/** The lines of a journal: a checksum, a blank, JSON. A line that was torn while it was written is seen, and ends the journal. */
import { crc32 } from 'node:zlib';

import { z } from 'zod';

import { changeSchema, moment } from '../../api/decisionSchemas.ts';
import { documentEntrySchema, manifestSchema, type Manifest } from '../manifest.ts';
import { stampSchema, type Stamp } from '../stamp.ts';

/** What a journal begins with: the project as it was when the journal began, but its texts. */
export interface JournalBase {
  readonly kind: 'base';
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Absolute path of the project's file; `null`: it was never saved. */
  readonly file: string | null;
  readonly stamp: Stamp | null;
  readonly manifest: Manifest;
}

const base: z.ZodType<JournalBase> = z.object({
  kind: z.literal('base'),
  at: moment,
  file: z.string().nullable(),
  stamp: stampSchema.nullable(),
  manifest: manifestSchema,
});

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), at: moment, change: changeSchema }),
  /** Its text lies beside the journal. */
  z.object({ kind: z.literal('document'), at: moment, document: documentEntrySchema }),
]);
export type JournalEntry = Readonly<z.infer<typeof entry>>;

export interface JournalContent {
  readonly base: JournalBase;
  readonly entries: readonly JournalEntry[];
}

export function journalLine(content: JournalBase | JournalEntry): string {
  const json = JSON.stringify(content);
  return `${checksum(json)} ${json}\n`;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}

/** What a journal holds, up to the first line that is not whole; `null` where that is the first of all. */
export function parseJournal(text: string): JournalContent | null {
  const [first, ...others] = wholeLines(text).map((line): unknown => JSON.parse(jsonOf(line)));
  const begun = base.safeParse(first);
  if (!begun.success) return null;
  const entries: JournalEntry[] = [];
  for (const line of others) {
    const parsed = entry.safeParse(line);
    if (!parsed.success) break;
    entries.push(parsed.data);
  }
  return { base: begun.data, entries };
}

/** Bytes of the lines that are whole: behind them a journal is continued. */
export function wholeLength(bytes: Buffer): number {
  return Buffer.byteLength(
    wholeLines(bytes.toString('utf8'))
      .map((line) => `${line}\n`)
      .join(''),
  );
}

function wholeLines(text: string): readonly string[] {
  // What stands behind the last line end was torn, or is nothing.
  const lines = text.split('\n').slice(0, -1);
  const torn = lines.findIndex((line) => line[8] !== ' ' || line.slice(0, 8) !== checksum(jsonOf(line)));
  return torn === -1 ? lines : lines.slice(0, torn);
}

function jsonOf(line: string): string {
  return line.slice(9);
}
