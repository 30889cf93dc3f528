/**
 * Reads the directory of a zip (PKWARE APPNOTE 6.3, without encryption, parts and zip64). A library would unpack while it reads;
 * here nothing is unpacked before all names, places and sizes were looked at, and most entries never are.
 */
import { Flaw } from '../flaw.ts';
import { projectLimits } from '../projectLimits.ts';

import { methods, type Entry, type Method } from './entry.ts';

/** Signatures, and the lengths of what stands before the names. */
const local = { signature: 0x04034b50, bytes: 30 } as const;
const central = { signature: 0x02014b50, bytes: 46 } as const;
const end = { signature: 0x06054b50, bytes: 22 } as const;
const longestComment = 0xffff;
const encrypted = 0x1;

/** An entry, and which bytes of the file are its own. */
interface Placed {
  readonly entry: Entry;
  readonly from: number;
  readonly until: number;
}

/**
 * The entries in their order, none of them unpacked. Throws a `Flaw` for what is no zip, is cut off, holds more than it may, says
 * one thing in its directory and another beside the entry, names two entries alike or lets two share their bytes.
 */
export function readArchive(bytes: Uint8Array<ArrayBuffer>): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, directory, until } = readEnd(view);
  if (count > projectLimits.entries) throw new Flaw('too-many-entries', String(projectLimits.entries));
  const placed: Placed[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const { next, ...found } = readCentral(bytes, view, at, until, directory);
    placed.push(found);
    at = next;
  }
  if (at !== until) throw new Flaw('cut-off');
  requireApart(placed);
  return placed.map(({ entry }) => entry);
}

interface End {
  readonly count: number;
  /** Where the directory begins and ends. */
  readonly directory: number;
  readonly until: number;
}

function readEnd(view: DataView): End {
  const last = view.byteLength - end.bytes;
  if (last < 0 || !beginsLikeZip(view)) throw new Flaw('no-zip');
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== end.signature || view.getUint16(at + 20, true) !== last - at) continue;
    const [disk, directoryDisk] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
    const [onDisk, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [size, directory] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (disk !== 0 || directoryDisk !== 0 || onDisk !== count || directory + size !== at) throw new Flaw('cut-off');
    return { count, directory, until: at };
  }
  throw new Flaw('cut-off');
}

/** An empty zip begins with its end. */
function beginsLikeZip(view: DataView): boolean {
  const signature = view.getUint32(0, true);
  return signature === local.signature || signature === end.signature;
}

function readCentral(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
  until: number,
  directory: number,
): Placed & { readonly next: number } {
  if (at + central.bytes > until || view.getUint32(at, true) !== central.signature) throw new Flaw('cut-off');
  const nameLength = view.getUint16(at + 28, true);
  const next = at + central.bytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > until) throw new Flaw('cut-off');
  const nameBytes = bytes.subarray(at + central.bytes, at + central.bytes + nameLength);
  const name = readName(nameBytes);
  if ((view.getUint16(at + 8, true) & encrypted) !== 0) throw new Flaw('entry-encrypted', name);
  const method = readMethod(view.getUint16(at + 10, true), name);
  const crc = view.getUint32(at + 16, true);
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const from = view.getUint32(at + 42, true);
  if (from + local.bytes > directory || view.getUint32(from, true) !== local.signature) {
    throw new Flaw('entry-damaged', name);
  }
  const localNameLength = view.getUint16(from + 26, true);
  const begin = from + local.bytes + localNameLength + view.getUint16(from + 28, true);
  const localName = bytes.subarray(from + local.bytes, from + local.bytes + localNameLength);
  const isSame = Buffer.compare(nameBytes, localName) === 0 && view.getUint16(from + 8, true) === method;
  if (!isSame || begin + packedSize > directory) throw new Flaw('entry-damaged', name);
  const packed = bytes.subarray(begin, begin + packedSize);
  return { entry: { name, method, packed, size, crc }, from, until: begin + packedSize, next };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readName(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new Flaw('entry-name', Buffer.from(bytes).toString('latin1'), { cause });
  }
}

function readMethod(method: number, name: string): Method {
  if (method === methods.stored || method === methods.deflated) return method;
  throw new Flaw('entry-method', name);
}

/** Entries that share their bytes are how a small file becomes an endless one. */
function requireApart(placed: readonly Placed[]): void {
  const names = new Set<string>();
  let taken = 0;
  for (const { entry, from, until } of placed.toSorted((left, right) => left.from - right.from)) {
    if (names.has(entry.name)) throw new Flaw('entry-twice', entry.name);
    if (from < taken) throw new Flaw('entry-damaged', entry.name);
    names.add(entry.name);
    taken = until;
  }
}
