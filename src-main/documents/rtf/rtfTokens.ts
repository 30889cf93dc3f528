/** What RTF is made of: braces, control words with their number, signs, bytes of text. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  /** A byte of text, raw or as `\'hh`. */
  | { readonly kind: 'byte'; readonly byte: number };

const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;
const apostrophe = 0x27;
const minus = 0x2d;

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** Splits RTF into its tokens, without a copy of it. Binary stretches are jumped over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  const peek = (by = 0) => bytes[at + by] ?? 0;
  while (at < bytes.length) {
    const byte = peek();
    at += 1;
    if (byte === open) yield { kind: 'open' };
    else if (byte === close) yield { kind: 'close' };
    else if (byte === 0x0d || byte === 0x0a || byte === 0) continue;
    else if (byte !== backslash) yield { kind: 'byte', byte };
    else if (peek() === apostrophe) {
      const hex = Number.parseInt(String.fromCharCode(peek(1), peek(2)), 16);
      at += 3;
      if (!Number.isNaN(hex)) yield { kind: 'byte', byte: hex };
    } else if (!isLetter(peek())) {
      const sign = String.fromCharCode(peek());
      at += 1;
      yield { kind: 'word', word: sign === '\n' || sign === '\r' ? 'par' : sign, number: null };
    } else {
      const from = at;
      while (isLetter(peek()) && at - from < 32) at += 1;
      const word = String.fromCharCode(...bytes.subarray(from, at));
      const digits = at;
      if (peek() === minus) at += 1;
      while (isDigit(peek()) && at - digits < 11) at += 1;
      const text = String.fromCharCode(...bytes.subarray(digits, at));
      const number = text === '' || text === '-' ? null : Number(text);
      if (peek() === 0x20) at += 1;
      if (word === 'bin' && number !== null && number > 0) at += number;
      else yield { kind: 'word', word, number };
    }
  }
}
