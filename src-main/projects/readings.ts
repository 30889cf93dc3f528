/**
 * Readings kept in a project file, so that it need not be read anew when it is opened. They are a cache: a reading counts only with
 * the engine and the settings that made it, and only where it was made. Somebody else's would have to be believed to say what the
 * text says; it is left alone, and the text is read.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

import type { PackedExtraction, WrittenSettings } from '../api/contract.ts';

import { methods, type Entry } from './archive/entry.ts';
import { readingEntryName } from './entryNames.ts';
import { projectLimits } from './projectLimits.ts';

/** What a reading was made with. */
export interface ReadingGround {
  /** Which engine, to the letter. */
  readonly engine: string;
  readonly settings: WrittenSettings;
}

/** By which a reading is known as one of this machine's own. */
export type ReadingKey = Uint8Array;

/** Bytes of the signature, and of each of the lengths behind it. */
const signatureBytes = 32;
const lengthBytes = 4;

/** Speed counts here: it is done while somebody waits for the reading. */
const level = 1;

/**
 * An entry for a document's reading: an HMAC-SHA-256 of the layout's name and all that follows, which is packed: the lengths of the
 * two that come first (32 bits each, little-endian); the ground and the extraction as JSON, without its expressions and the bytes
 * of its events; the expressions, in UTF-8; these bytes. The zip itself packs nothing more, so that nothing of a stranger's is ever unpacked.
 */
export function packReading(
  document: string,
  ground: ReadingGround,
  extraction: PackedExtraction,
  key: ReadingKey,
): Entry | null {
  const name = readingEntryName(document);
  const { expressions: written, events, ...rest } = extraction;
  const { bytes, ...table } = events;
  const json = Buffer.from(JSON.stringify({ ...rest, events: table, ground: groundText(name, ground) }));
  const expressions = Buffer.from(written);
  const lengths = Buffer.alloc(2 * lengthBytes);
  lengths.writeUInt32LE(json.length);
  lengths.writeUInt32LE(expressions.length, lengthBytes);
  const content = Buffer.concat([lengths, json, expressions, bytes]);
  if (content.length > projectLimits.readingBytes) return null;
  const signed = deflateRawSync(content, { level });
  const packed = new Uint8Array(Buffer.concat([sign(signed, key), signed]));
  return { name, method: methods.stored, packed, size: packed.length, crc: crc32(packed) };
}

/** The reading in an entry; `null` where it is of another text, engine or machine, made with other settings, or damaged. */
export function openReading(entry: Entry, ground: ReadingGround, key: ReadingKey): PackedExtraction | null {
  const { name, method, packed } = entry;
  if (method !== methods.stored || packed.length < signatureBytes) return null;
  const signed = packed.subarray(signatureBytes);
  if (!timingSafeEqual(packed.subarray(0, signatureBytes), sign(signed, key))) return null;
  // Written by `packReading`, or the signature would not be right.
  const content = inflateRawSync(signed, { maxOutputLength: projectLimits.readingBytes });
  const written = 2 * lengthBytes + content.readUInt32LE();
  const until = written + content.readUInt32LE(lengthBytes);
  const kept = JSON.parse(content.toString('utf8', 2 * lengthBytes, written)) as PackedExtraction & {
    readonly ground: string;
  };
  const { ground: madeWith, events, ...extraction } = kept;
  if (madeWith !== groundText(name, ground)) return null;
  const expressions = content.toString('utf8', written, until);
  return { ...extraction, expressions, events: { ...events, bytes: new Uint8Array(content.subarray(until)) } };
}

/** Signed with the layout: what an older or a newer Dateline laid out otherwise counts as a stranger's, and is never unpacked. */
const layout = 'reading 2\n';

function sign(content: Uint8Array, key: ReadingKey): Buffer {
  return createHmac('sha256', key).update(layout).update(content).digest();
}

/** In a fixed order; what is absent and what is undefined are the same. An entry of another name is of another text. */
function groundText(name: string, { engine, settings }: ReadingGround): string {
  const { documentDate, genre, language, dayMonthOrder } = settings;
  return JSON.stringify([name, engine, documentDate, genre ?? null, language ?? null, dayMonthOrder ?? null]);
}
