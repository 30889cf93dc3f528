/**
 * Values between the page and the loopback host: JSON, with bytes as base64. Runs on both sides, so it uses what Node
 * and browsers have in common. Answers with bytes or long texts in them go as `frames.ts` writes them.
 */

/** No other object of the contract has this key. */
const mark = '$bytes';

/** A multiple of three, so that the pieces join into one base64 text, and few enough for one call's arguments. */
const pieceLength = 3 * 1_024;

/**
 * A long text's expressions are millions of values: a function that `JSON.stringify` or `JSON.parse` calls for each of them
 * would take many times as long as looking through them here.
 */
export function toWire(value: object | string): string {
  return JSON.stringify(withEncodedBytes(value));
}

/**
 * What holds no bytes is the same value. A copy is made by spreading, after which each key is its own: one that is called
 * `__proto__`, given to an object that lacks it, would become the prototype.
 */
function withEncodedBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [mark]: encodeBytes(value) };
  if (typeof value !== 'object' || value === null) return value;
  let copy: object | null = null;
  for (const key of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, key);
    const encoded = withEncodedBytes(inner);
    if (encoded === inner) continue;
    copy ??= Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    Reflect.set(copy, key, encoded);
  }
  return copy ?? value;
}

/** Throws a `SyntaxError` for what is no JSON, or marks as bytes what is no base64. */
export function fromWire(text: string): unknown {
  const whole: { value: unknown } = { value: JSON.parse(text) };
  const unseen: object[] = [whole];
  for (let holder = unseen.pop(); holder !== undefined; holder = unseen.pop()) {
    for (const key of Object.keys(holder)) {
      const value: unknown = Reflect.get(holder, key);
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, mark)) Reflect.set(holder, key, markedBytes(value));
      else unseen.push(value);
    }
  }
  return whole.value;
}

function markedBytes(marked: object): Uint8Array {
  const encoded: readonly unknown[] = Object.values(marked);
  const [only] = encoded;
  if (encoded.length !== 1 || typeof only !== 'string') throw new SyntaxError('These are not bytes.');
  return decodeBytes(only);
}

function encodeBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceLength) {
    // Spreading the bytes would walk them one by one: seven times as long.
    pieces.push(btoa(latin1(bytes.subarray(start, start + pieceLength))));
  }
  return pieces.join('');
}

function latin1(bytes: Uint8Array): string {
  const text: unknown = Reflect.apply(String.fromCharCode, null, bytes);
  return String(text);
}

function decodeBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = decodeBase64(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch (cause) {
    throw new SyntaxError('These are not bytes.', { cause });
  }
}
