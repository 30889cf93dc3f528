/**
 * Answers with much in them, from the host to the page: JSON, behind it the bytes and the long texts that it only points to. Base64
 * within JSON would cost both sides several times as long. Runs on both sides, as `wire.ts`.
 *
 * A frame is the length of the JSON in bytes (32 bits, little-endian), the JSON in UTF-8, and the parts one behind the other. The
 * JSON says where each belongs: looking for that through all of it would cost more than parsing it.
 */
/** The media type of a frame. */
export const frameType = 'application/vnd.dateline.frame';

const lengthBytes = 4;
/** Characters of a text from which on it is a part of its own. */
const leastText = 4_096;

/** What stands in the JSON's place of a part is `null`. */
interface Part {
  readonly kind: 'bytes' | 'text';
  /** The keys that lead to it from the whole. */
  readonly path: readonly string[];
  /** Bytes. */
  readonly length: number;
}

interface Framed {
  readonly whole: unknown;
  /** In the order in which they follow. */
  readonly parts: readonly Part[];
}

/** The pieces of a frame, to be sent one behind the other; `null` for what holds nothing that would be a part. */
export function toFrame(value: object): readonly Uint8Array[] | null {
  const pieces: Uint8Array[] = [];
  const parts: Part[] = [];
  const path: string[] = [];
  const encoder = new TextEncoder();
  const take = (kind: Part['kind'], bytes: Uint8Array): null => {
    pieces.push(bytes);
    parts.push({ kind, path: [...path], length: bytes.byteLength });
    return null;
  };
  /** A copy is made by spreading, after which each key is its own, whatever it is called. */
  const without = (inner: unknown): unknown => {
    if (inner instanceof Uint8Array) return take('bytes', inner);
    // What UTF-8 cannot hold stays in the JSON, which can.
    if (typeof inner === 'string' && inner.length >= leastText && inner.isWellFormed())
      return take('text', encoder.encode(inner));
    if (typeof inner !== 'object' || inner === null) return inner;
    let copy: object | null = null;
    for (const key of Object.keys(inner)) {
      const before: unknown = Reflect.get(inner, key);
      path.push(key);
      const after = without(before);
      path.pop();
      if (after === before) continue;
      copy ??= Array.isArray(inner) ? [...(inner as unknown[])] : { ...inner };
      Reflect.set(copy, key, after);
    }
    return copy ?? inner;
  };
  const whole = without(value);
  if (parts.length === 0) return null;
  const framed: Framed = { whole, parts };
  const json = encoder.encode(JSON.stringify(framed));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, json.byteLength, true);
  return [length, json, ...pieces];
}

/** What was framed. Throws a `SyntaxError` for what is no frame. What our host says is believed beyond that. */
export function fromFrame(frame: Uint8Array): unknown {
  if (frame.byteLength < lengthBytes) throw new SyntaxError('This is no frame.');
  let at = lengthBytes + new DataView(frame.buffer, frame.byteOffset).getUint32(0, true);
  if (at > frame.byteLength) throw new SyntaxError('This is no frame.');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const { whole, parts } = JSON.parse(decoder.decode(frame.subarray(lengthBytes, at))) as Framed;
  for (const { kind, path, length } of parts) {
    const bytes = frame.subarray(at, at + length);
    if (bytes.byteLength !== length) throw new SyntaxError('A part is cut off.');
    at += length;
    setAt(whole, path, kind === 'text' ? decoder.decode(bytes) : bytes);
  }
  if (at !== frame.byteLength) throw new SyntaxError('There is more than the parts.');
  return whole;
}

function setAt(whole: unknown, path: readonly string[], part: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => ownOf(inner, key), whole);
  const last = path.at(-1) ?? '';
  if (ownOf(holder, last) !== null) throw new SyntaxError('A part stands where something else is.');
  Reflect.set(Object(holder) as object, last, part);
}

function ownOf(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
    throw new SyntaxError('A part leads nowhere.');
  return Reflect.get(holder, key);
}
