import { FaultProblem, Problem } from '../../problems/problem.ts';
import { textsOfMail } from '../mail/parseMail.ts';

import type { FormatReader, ReadText } from './documentFormat.ts';

/** The line that stands before each mail of a mailbox: `From name day month time year`. */
const separator = /^From \S[^\n]* (?:\d{2}|\d{4})(?: [+-]\d{4}| [A-Z]{3,4})?[ \t]*\r?$/;

/** A mailbox: its mails in their order. One that is damaged is left out where others are whole. */
export const readMailbox: FormatReader = async (bytes, context) => {
  const { name, limits, signal, onProgress } = context;
  const mails = splitMailbox(bytes);
  if (mails.length > limits.parts) throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: limits.parts });
  const texts: ReadText[] = [];
  let damaged: Error | null = null;
  for (const [index, mail] of mails.entries()) {
    signal.throwIfAborted();
    try {
      texts.push(...(await textsOfMail(`${name} ${index + 1}`, unescaped(mail), context)));
    } catch (thrown) {
      if (thrown instanceof Problem || !(thrown instanceof Error)) throw thrown;
      damaged = thrown; // The others are whole.
    }
    onProgress(index + 1, mails.length);
  }
  if (texts.length === 0 && damaged !== null) throw damaged;
  return texts;
};

/** The mails of a mailbox, without the lines that part them. Such a line follows a blank one, and a header follows it. */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts: { readonly line: number; readonly mail: number }[] = [];
  for (let at = 0; at !== -1 && at < buffer.length;) {
    const end = buffer.indexOf(10, at);
    const line = buffer.toString('latin1', at, end === -1 ? buffer.length : Math.min(end, at + 400));
    if (separator.test(line) && end !== -1) {
      const next = buffer.toString('latin1', end + 1, end + 200);
      const isApart =
        at < 2 || (buffer[at - 1] === 10 && (buffer[at - 2] === 10 || buffer[at - 2] === 13 || isHeader(next)));
      if (isApart && isHeader(next)) starts.push({ line: at, mail: end + 1 });
    }
    const found = buffer.indexOf('\nFrom ', at, 'latin1');
    at = found === -1 ? -1 : found + 1;
  }
  return starts.map(({ mail }, index) => buffer.subarray(mail, starts[index + 1]?.line ?? buffer.length));
}

function isHeader(text: string): boolean {
  return /^>?[A-Za-z][\w-]*:?[: ]/.test(text) && /^[^\n]*:/.test(text);
}

/** `>From` at the beginning of a line was `From` before it came into the mailbox. */
function unescaped(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1');
  return text.includes('\n>From ') || text.includes('\n>>')
    ? Buffer.from(text.replace(/^>(>*From )/gm, '$1'), 'latin1')
    : mail;
}
