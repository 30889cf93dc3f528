import { limits } from '../api/limits.ts';
import { FaultProblem } from '../problems/problem.ts';

import { requireDocumentKind } from './kinds.ts';

/** A file's name without its folders, and its text. */
export interface DecodedDocument {
  readonly name: string;
  readonly text: string;
  /** As the bytes were read. */
  readonly encoding: 'utf-8' | MarkedEncoding;
}

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark is taken off; line ends and
 * everything else stay as they are. Throws a `Problem` for bytes that are no text of a kind Dateline reads.
 */
export function decodeDocument(name: string, bytes: Uint8Array): DecodedDocument {
  requireDocumentKind(name);
  requireDocumentSize(name, bytes.length);
  const encoding = markedEncoding(bytes);
  if (encoding === null) requireNoBinary(name, bytes);
  const text = encoding === null ? decodeUtf8(name, bytes) : decodeMarked(name, bytes, encoding);
  if (text === '') throw new FaultProblem({ kind: 'file-empty', name });
  if (text.includes('\0')) throw binaryProblem(name);
  return { name, text, encoding: encoding ?? 'utf-8' };
}

/** Refuses more bytes than a document may have; asked before reading as well as after. */
export function requireDocumentSize(name: string, bytes: number): void {
  if (bytes <= limits.documentBytes) return;
  throw new FaultProblem({ kind: 'file-too-large', name, megabytes: limits.documentBytes / 2 ** 20 });
}

type MarkedEncoding = 'utf-16le' | 'utf-16be';

const byteOrderMarks: readonly { readonly encoding: MarkedEncoding; readonly mark: readonly [number, number] }[] = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function markedEncoding(bytes: Uint8Array): MarkedEncoding | null {
  const known = byteOrderMarks.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  return known?.encoding ?? null;
}

function decodeMarked(name: string, bytes: Uint8Array, encoding: MarkedEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FaultProblem({ kind: 'file-damaged-utf16', name }, { cause });
  }
}

function decodeUtf8(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FaultProblem({ kind: 'file-not-utf8', name, ...firstBadByte(bytes) }, { cause });
  }
}

const replacement = '\uFFFD';
const replacementBytes = new TextEncoder().encode(replacement);

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

/** Control characters that texts hold: tab, line feed, vertical tab, form feed, carriage return. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

/** One stray control character is no reason to refuse an old text; one in a hundred bytes is no text. */
const mostControls = 0.01;

function requireNoBinary(name: string, bytes: Uint8Array): void {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) throw binaryProblem(name);
    if (byte < 0x20 && !textControls.has(byte)) controls += 1;
  }
  if (controls > bytes.length * mostControls) throw binaryProblem(name);
}

function binaryProblem(name: string): FaultProblem {
  return new FaultProblem({ kind: 'file-binary', name });
}
