import { inflateRawSync } from 'node:zlib';

import { FaultProblem } from '../../problems/problem.ts';
import type { ReadingContext } from '../formats/documentFormat.ts';

/** A zip's entries, unpacked one by one as they are asked for and within bounds. Their names are never paths. */
export interface Package {
  /** Names of all files in it, in the order of its directory. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of an entry; `null` where there is none. Throws a `FaultProblem` where it is encrypted or swells too far. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly header: number;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const endBytes = 22;
const longestComment = 0xffff;

/** Whether bytes are a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Opens a zip. `name` names it in sentences. Throws a `FaultProblem` where it has too many entries, and a `RangeError` where it is
 * damaged.
 */
export function openPackage(
  bytes: Uint8Array,
  { name, limits, budget }: Pick<ReadingContext, 'name' | 'limits' | 'budget'>,
): Package {
  const entries = readDirectory(name, bytes, limits.parts);
  const tooLarge = () =>
    new FaultProblem({ kind: 'file-unpacks-too-large', name, megabytes: Math.floor(limits.unpackedBytes / 2 ** 20) });

  const unpack = (entry: Entry): Uint8Array => {
    if (entry.isEncrypted) throw new FaultProblem({ kind: 'file-encrypted-otherwise', name });
    const packed = packedOf(bytes, entry);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw new RangeError(`There is no method ${entry.method}.`);
    try {
      const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, budget.unpackedBytes) });
      budget.unpackedBytes -= unpacked.length;
      return unpacked;
    } catch (thrown) {
      if (thrown instanceof RangeError && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
      throw thrown;
    }
  };
  return {
    names: [...entries.keys()],
    has: (entry) => entries.has(entry),
    read: (entry) => {
      const found = entries.get(entry);
      return found === undefined ? null : unpack(found);
    },
  };
}

function readDirectory(name: string, bytes: Uint8Array, parts: number): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > parts) throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: parts });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signatures.central) throw new RangeError('An entry of the directory is damaged.');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const skipped = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entryName = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString(
      (flags & 0x800) === 0 ? 'latin1' : 'utf8',
    );
    const entry: Entry = {
      name: entryName,
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      packedBytes: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    };
    if (!entryName.endsWith('/') && !entries.has(entryName)) entries.set(entryName, entry);
    at += 46 + skipped;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= least; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new RangeError('The directory is missing.');
}

function packedOf(bytes: Uint8Array, { header, packedBytes }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(header, true) !== signatures.local)
    throw new RangeError('An entry is not where the directory says.');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedBytes > bytes.length) throw new RangeError('An entry is cut off.');
  return bytes.subarray(start, start + packedBytes);
}
