import iconv from 'iconv-lite';

import { FaultProblem } from '../../problems/problem.ts';

import { byteOrderMarkOf, unmarkedUtf16 } from './byteOrder.ts';
import { guessEncoding } from './guessEncoding.ts';

export interface DecodedText {
  readonly text: string;
  /** As the bytes were read, in lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string;
}

/**
 * The text of bytes, in the encoding that is `given`, else in the one that a byte order mark or the bytes themselves tell. The mark
 * is taken off; a carriage return that alone ends a line, as old Macs wrote it, becomes a line feed in the same place; all else
 * stays as it is. Throws a `FaultProblem` that names the file for bytes that are no text.
 */
export function decodeText(name: string, bytes: Uint8Array, given: string | null = null): DecodedText {
  const { text, encoding } = given === null ? decodeByBytes(name, bytes) : decodeAs(name, bytes, given);
  if (text === '') throw new FaultProblem({ kind: 'file-empty', name });
  if (text.includes('\0')) throw binaryProblem(name);
  const isWide = encoding.startsWith('utf');
  const found = text.match(isWide ? controls : controlsOfBytes)?.length ?? 0;
  if (found > text.length * mostControls) throw binaryProblem(name);
  return { text: text.replace(/\r(?!\n)/g, '\n'), encoding };
}

function decodeByBytes(name: string, bytes: Uint8Array): DecodedText {
  const marked = byteOrderMarkOf(bytes);
  if (marked !== null) return decodeMarked(name, bytes, marked);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: decodeSurely(bytes, wide), encoding: wide };
  if (bytes.includes(0)) throw binaryProblem(name);
  const text = tryUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const { good, bad } = countUtf8(bytes);
  // By chance a text in another encoding has a few sequences that would be UTF-8.
  if (good > 0 && good >= bad) throw new FaultProblem({ kind: 'file-not-utf8', name, ...firstBadByte(bytes) });
  const encoding = guessEncoding(bytes);
  return { text: decodeSurely(bytes, encoding), encoding };
}

function decodeMarked(name: string, bytes: Uint8Array, encoding: string): DecodedText {
  if (encoding === 'utf-8') {
    const text = tryUtf8(bytes);
    if (text === null) throw new FaultProblem({ kind: 'file-not-utf8', name, ...firstBadByte(bytes) });
    return { text, encoding };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new FaultProblem({ kind: 'file-damaged-utf16', name }, { cause });
  }
}

function decodeAs(name: string, bytes: Uint8Array, given: string): DecodedText {
  const encoding = given.trim().toLowerCase();
  if (!iconv.encodingExists(encoding)) throw new FaultProblem({ kind: 'encoding-unknown', name, encoding: given });
  const text = decodeSurely(bytes, encoding);
  if (text.includes(replacement) && !holdsReplacement(bytes, encoding)) {
    throw new FaultProblem({ kind: 'file-not-in-encoding', name, encoding });
  }
  return { text, encoding };
}

/** The text of bytes in an encoding that a document declares of itself; `null` where there is none of that name. */
export function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText | null {
  const encoding = declared.trim().toLowerCase();
  return iconv.encodingExists(encoding) ? { text: decodeSurely(bytes, encoding), encoding } : null;
}

function decodeSurely(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(bytes, encoding);
}

/** Whether a text may hold U+FFFD of its own, since its encoding can write it. */
function holdsReplacement(bytes: Uint8Array, encoding: string): boolean {
  const written = iconv.encode(replacement, encoding);
  return iconv.decode(written, encoding) === replacement && Buffer.from(bytes).includes(written);
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // Then it is another encoding, or damaged.
  }
}

const replacement = '\uFFFD';
const replacementBytes = new TextEncoder().encode(replacement);

/** How many runs of bytes beyond ASCII are UTF-8 characters, and how many bytes are none. */
function countUtf8(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  const genuine = Buffer.from(bytes).toString('latin1').split('\xef\xbf\xbd').length - 1;
  let good = genuine;
  let bad = -genuine;
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    if (character === replacement) bad += 1;
    else if (character > '\x7f') good += 1;
  }
  return { good, bad };
}

/**
 * Where bytes stop being UTF-8; byte and line count from 1. A lenient decoder puts U+FFFD there: the first that the
 * bytes do not hold themselves is the place.
 */
function firstBadByte(bytes: Uint8Array): { readonly byte: number; readonly line: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let line = 1;
  let from = 0;
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, from)) {
    const before = text.slice(from, at);
    offset += Buffer.byteLength(before);
    line += before.split('\n').length - 1;
    const genuine = replacementBytes.every((byte, index) => bytes[offset + index] === byte);
    if (!genuine) break;
    offset += replacementBytes.length;
    from = at + replacement.length;
  }
  return { byte: offset + 1, line };
}

/** One stray control character is no reason to refuse an old text; one in a hundred is no text. */
const mostControls = 0.01;

/** Control characters that texts do not hold: not tab, line feed, vertical tab, form feed, carriage return. */
const controls = /(?![\t-\r\x80-\x9f])\p{Cc}/gu;

/** In an encoding of single bytes, those that stand for no sign (but for NEL) tell that it is none. */
const controlsOfBytes = /(?![\t-\r\x85])\p{Cc}/gu;

function binaryProblem(name: string): FaultProblem {
  return new FaultProblem({ kind: 'file-binary', name });
}
