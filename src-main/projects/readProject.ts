import { createHash } from 'node:crypto';

import type { z } from 'zod';

import { isShallow } from '../api/decisionSchemas.ts';
import { limits } from '../api/limits.ts';
import { documentsOf } from '../chronicle/decisions.ts';
import { Problem } from '../problems/problem.ts';

import { unpack, type Entry } from './archive/entry.ts';
import { readArchive } from './archive/readArchive.ts';
import { entryKind, textEntryName } from './entryNames.ts';
import { Flaw } from './flaw.ts';
import { bringUp, formatSteps, type FormatSteps, type OlderManifest } from './formatSteps.ts';
import { formatNumber, manifestName, manifestSchema, type Manifest } from './manifest.ts';
import { projectLimits } from './projectLimits.ts';

/** A project as it lies in a file. */
export interface StoredProject {
  /** With all fields that are not known here. */
  readonly manifest: Manifest;
  /** Texts by the ids of their documents. */
  readonly texts: ReadonlyMap<string, string>;
  /** All entries but `project.json`, packed as they were. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The number of the format in which it was written. */
  readonly format: number;
}

/**
 * Reads a project file: whole and checked, or not at all. `name` stands in the sentence of the `Problem` that this throws for all
 * that can be wrong with it.
 */
export function readProject(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  steps: FormatSteps = formatSteps,
): StoredProject {
  try {
    return readChecked(bytes, steps);
  } catch (thrown) {
    if (thrown instanceof Flaw) throw thrown.of(name);
    if (thrown instanceof Problem) throw thrown;
    throw new Flaw('not-as-described', manifestName, { cause: thrown }).of(name);
  }
}

function readChecked(bytes: Uint8Array<ArrayBuffer>, steps: FormatSteps): StoredProject {
  if (bytes.length > projectLimits.fileBytes)
    throw new Flaw('file-too-large', String(projectLimits.fileBytes / 2 ** 20));
  const entries = new Map(readArchive(bytes).map((entry) => [entry.name, entry]));
  const described = entries.get(manifestName);
  if (described === undefined) throw new Flaw('entry-missing', manifestName);
  entries.delete(manifestName);
  requireTotal(described, [...entries.values()]);
  const { manifest, format } = readManifest(unpack(described, projectLimits.manifestBytes), steps);
  const texts = new Map(manifest.documents.map(({ id }) => [id, readText(id, entries)]));
  requireSound(manifest, texts);
  return { manifest, texts, entries, format };
}

/** What will be inflated, by what the directory says; that it says the truth is seen when each entry is unpacked. */
function requireTotal(manifest: Entry, entries: readonly Entry[]): void {
  const texts = entries.filter(({ name }) => entryKind(name) === 'text');
  const total = texts.reduce((sum, { size }) => sum + size, manifest.size);
  if (total > projectLimits.inflatedBytes) throw new Flaw('too-large', String(projectLimits.inflatedBytes / 2 ** 20));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, where: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new Flaw('entry-not-utf8', where, { cause });
  }
}

function readManifest(bytes: Uint8Array, steps: FormatSteps): { readonly manifest: Manifest; readonly format: number } {
  const written = parseJson(decode(bytes, manifestName));
  const { format } = written;
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 0)
    throw new Flaw('not-as-described', 'format');
  const parsed = manifestSchema.safeParse(bringUp(written, format, steps));
  if (parsed.success) return { manifest: parsed.data, format };
  if (format > formatNumber) throw new Flaw('format-too-new', String(format));
  throw new Flaw('not-as-described', placeOf(parsed.error), { cause: parsed.error });
}

function parseJson(text: string): OlderManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Flaw('not-json', manifestName, { cause });
  }
  if (!isRecord(value) || !isShallow(value, projectLimits.depth)) throw new Flaw('not-as-described', manifestName);
  return value;
}

function isRecord(value: unknown): value is OlderManifest {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first field that is not as it should be: `decisions.17.about.head`. */
function placeOf({ issues }: z.ZodError): string {
  const [first] = issues;
  return first === undefined || first.path.length === 0 ? manifestName : first.path.map(String).join('.');
}

function readText(id: string, entries: ReadonlyMap<string, Entry>): string {
  const name = textEntryName(id);
  const entry = entries.get(name);
  if (entry === undefined) throw new Flaw('entry-missing', name);
  const bytes = unpack(entry, projectLimits.textBytes);
  if (createHash('sha256').update(bytes).digest('hex') !== id) throw new Flaw('text-changed', name);
  const text = decode(bytes, name);
  if (text.length > limits.textCharacters) throw new Flaw('entry-too-large', name);
  return text;
}

/** What no schema of a single field can see. */
function requireSound({ documents, decisions }: Manifest, texts: ReadonlyMap<string, string>): void {
  if (texts.size !== documents.length) throw new Flaw('document-twice', twiceAmong(documents));
  const known = new Set(documents.flatMap(({ id, earlier }) => [id, ...earlier]));
  const ids = new Set<string>();
  for (const decision of decisions) {
    if (ids.has(decision.id)) throw new Flaw('decision-twice', decision.id);
    ids.add(decision.id);
    if (!documentsOf(decision).every((id) => known.has(id))) throw new Flaw('unknown-document', decision.id);
  }
  for (const { id, blocks, pages } of documents) {
    const length = texts.get(id)?.length ?? 0;
    const isInside = blocks.every(({ start, end }) => start <= end && end <= length);
    if (!isInside || !pages.every(({ start }) => start <= length)) throw new Flaw('outside-text', textEntryName(id));
  }
}

function twiceAmong(documents: Manifest['documents']): string {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id)) return textEntryName(id);
    seen.add(id);
  }
  return manifestName;
}
