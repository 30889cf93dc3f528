import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';

import { Flaw } from '../flaw.ts';
import { projectLimits } from '../projectLimits.ts';

/** How an entry's bytes lie in a zip. */
export const methods = { stored: 0, deflated: 8 } as const;
export type Method = (typeof methods)[keyof typeof methods];

/** An entry of a zip as it lies there: what never changes is packed once, and goes from file to file as it is. */
export interface Entry {
  /** With slashes; never a path of this machine. */
  readonly name: string;
  readonly method: Method;
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Bytes once unpacked. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
}

const deflateAside = promisify(deflateRaw);

/** Packs bytes beside the thread that asks, unless they are better left as they are. */
export async function pack(name: string, bytes: Uint8Array<ArrayBuffer>, level = 6): Promise<Entry> {
  const packed = await deflateAside(bytes, { level });
  return entryOf(name, bytes, packed);
}

export function entryOf(name: string, bytes: Uint8Array<ArrayBuffer>, packed: Uint8Array<ArrayBuffer>): Entry {
  const isWorth = packed.length < bytes.length && !isTooTight(bytes.length, packed.length);
  const content = isWorth ? { method: methods.deflated, packed } : { method: methods.stored, packed: bytes };
  return { name, ...content, size: bytes.length, crc: crc32(bytes) };
}

function isTooTight(size: number, packed: number): boolean {
  return size > projectLimits.smallBytes && size > packed * projectLimits.ratio;
}

/**
 * The bytes of an entry. What it says of itself is not believed: no more than `mostBytes` ever come out, and size and checksum
 * must be right. Throws a `Flaw`.
 */
export function unpack({ name, method, packed, size, crc }: Entry, mostBytes: number): Uint8Array {
  if (size > mostBytes) throw new Flaw('entry-too-large', name);
  if (isTooTight(size, packed.length)) throw new Flaw('packed-too-tightly', name);
  const bytes = method === methods.stored ? packed : inflate(name, packed, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Flaw('entry-damaged', name);
  return bytes;
}

/** Stops at the first byte too many. */
function inflate(name: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw new Flaw('entry-damaged', name, { cause });
  }
}
