/**
 * Readings kept in a project file, so that it need not be read anew when it is opened. They are a cache: a reading counts only with
 * the engine and the settings that made it, and only where it was made. Somebody else's would have to be believed to say what the
 * text says; it is left alone, and the text is read.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import type { PackedExtraction, WrittenSettings } from '../api/contract.ts';

import { entryOf, unpack, type Entry } from './archive/entry.ts';
import { readingEntryName } from './entryNames.ts';
import { Flaw } from './flaw.ts';
import { projectLimits } from './projectLimits.ts';

/** What a reading was made with. */
export interface ReadingGround {
  /** Which engine, to the letter. */
  readonly engine: string;
  readonly settings: WrittenSettings;
}

/** By which a reading is known as one of this machine's own. */
export type ReadingKey = Uint8Array;

/** Bytes of the signature, and of the length of the JSON behind it. */
const signatureBytes = 32;
const lengthBytes = 4;

/** Speed counts here: it is done while somebody waits for the reading. */
const level = 1;

/**
 * An entry for a document's reading: an HMAC-SHA-256 of all that follows; the length of the JSON (32 bits, little-endian); the
 * ground and the extraction as JSON, without the bytes of its events; these bytes.
 */
export function packReading(
  document: string,
  ground: ReadingGround,
  extraction: PackedExtraction,
  key: ReadingKey,
): Entry | null {
  const { bytes, ...events } = extraction.events;
  const json = Buffer.from(JSON.stringify({ ...extraction, events, ground: groundText(ground) }));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(json.length);
  const signed = Buffer.concat([length, json, bytes]);
  const content = Buffer.concat([sign(signed, key), signed]);
  if (content.length > projectLimits.readingBytes) return null;
  return entryOf(readingEntryName(document), content, deflateRawSync(content, { level }));
}

/** The reading in an entry; `null` where it is of another engine, other settings or another machine, or is damaged. */
export function openReading(entry: Entry, ground: ReadingGround, key: ReadingKey): PackedExtraction | null {
  const content = unpackQuietly(entry);
  if (content === null || content.length < signatureBytes + lengthBytes) return null;
  const signed = content.subarray(signatureBytes);
  if (!timingSafeEqual(content.subarray(0, signatureBytes), sign(signed, key))) return null;
  const until = lengthBytes + signed.readUInt32LE();
  // Written by `packReading`, or the signature would not be right.
  const kept = JSON.parse(signed.toString('utf8', lengthBytes, until)) as PackedExtraction & {
    readonly ground: string;
  };
  const { ground: madeWith, events, ...extraction } = kept;
  if (madeWith !== groundText(ground)) return null;
  return { ...extraction, events: { ...events, bytes: new Uint8Array(signed.subarray(until)) } };
}

/** A cache that is damaged is no cache. */
function unpackQuietly(entry: Entry): Buffer | null {
  try {
    const bytes = unpack(entry, projectLimits.readingBytes);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (thrown) {
    if (thrown instanceof Flaw) return null;
    throw thrown;
  }
}

function sign(content: Uint8Array, key: ReadingKey): Buffer {
  return createHmac('sha256', key).update(content).digest();
}

/** In a fixed order; what is absent and what is undefined are the same. */
function groundText({ engine, settings }: ReadingGround): string {
  const { documentDate, genre, language, dayMonthOrder } = settings;
  return JSON.stringify([engine, documentDate, genre ?? null, language ?? null, dayMonthOrder ?? null]);
}
