/**
 * Answers with much in them, from the host to the page: JSON, behind it the bytes and the long texts that it only points to. Base64
 * within JSON would cost both sides several times as long. Runs on both sides, as `wire.ts`.
 *
 * A frame is the length of the JSON in bytes (32 bits, little-endian), the JSON in UTF-8, and the parts one behind the other.
 */
import { fromWire, resolveMarked, toWire, withStandIns } from './wire.ts';

/** The media type of a frame. */
export const frameType = 'application/vnd.dateline.frame';

/** No other object of the contract has this key. */
const mark = '$part';
const lengthBytes = 4;
/** Characters of a text, and bytes, from which on they are a part of their own. */
const leastPart = 4_096;

/** Where a part lies behind the JSON: bytes. */
interface Part {
  readonly kind: 'bytes' | 'text';
  readonly at: number;
  readonly length: number;
}

/** The pieces of a frame, to be sent one behind the other; `null` for what holds nothing that would be a part. */
export function toFrame(value: object): readonly Uint8Array[] | null {
  const parts: Uint8Array[] = [];
  let at = 0;
  const take = (kind: Part['kind'], bytes: Uint8Array): object => {
    const part: Part = { kind, at, length: bytes.byteLength };
    parts.push(bytes);
    at += bytes.byteLength;
    return { [mark]: part };
  };
  const encoder = new TextEncoder();
  const rest = withStandIns(value, (inner) => {
    if (inner instanceof Uint8Array && inner.byteLength >= leastPart) return take('bytes', inner);
    // What UTF-8 cannot hold stays in the JSON, which can.
    if (typeof inner === 'string' && inner.length >= leastPart && inner.isWellFormed())
      return take('text', encoder.encode(inner));
    return null;
  });
  if (parts.length === 0) return null;
  const json = encoder.encode(toWire(rest as object));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, json.byteLength, true);
  return [length, json, ...parts];
}

/** What was framed. Throws a `SyntaxError` for what is no frame. */
export function fromFrame(frame: Uint8Array): unknown {
  if (frame.byteLength < lengthBytes) throw new SyntaxError('This is no frame.');
  const until = lengthBytes + new DataView(frame.buffer, frame.byteOffset).getUint32(0, true);
  if (until > frame.byteLength) throw new SyntaxError('This is no frame.');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const value = fromWire(decoder.decode(frame.subarray(lengthBytes, until)));
  return resolveMarked(value, mark, (part) => {
    if (!isPart(part) || until + part.at + part.length > frame.byteLength) throw new SyntaxError('This is no part.');
    const bytes = frame.subarray(until + part.at, until + part.at + part.length);
    return part.kind === 'text' ? decoder.decode(bytes) : bytes;
  });
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, at, length } = value as Partial<Record<keyof Part, unknown>>;
  return (kind === 'bytes' || kind === 'text') && isCount(at) && isCount(length);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
