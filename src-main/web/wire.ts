/**
 * Values between the page and the loopback host: JSON, with bytes as base64. Runs on both sides, so it uses what Node
 * and browsers have in common.
 */

/** No other object of the contract has this key. */
const mark = '$bytes';

/** A multiple of three, so that the pieces join into one base64 text, and few enough for one call's arguments. */
const pieceLength = 3 * 1_024;

export function toWire(value: object | string): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, plain: unknown) {
    // `plain` is what `toJSON` made of it, and Node's Buffer has one.
    const original = this[key];
    return original instanceof Uint8Array ? { [mark]: encodeBytes(original) } : plain;
  });
}

/** Throws a `SyntaxError` for what is no JSON, or marks as bytes what is no base64. */
export function fromWire(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, mark)) return value;
    const encoded = Object.entries(value).map(([, content]: [string, unknown]) => content);
    const [only] = encoded;
    if (encoded.length !== 1 || typeof only !== 'string') throw new SyntaxError('These are not bytes.');
    return decodeBytes(only);
  });
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
