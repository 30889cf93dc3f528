import type { Writable } from 'node:stream';

/**
 * What a terminal would obey and not show: control characters (C0, DEL, C1), the ends of lines and paragraphs, and what is
 * invisible and turns the order of letters or hides them. The joiners of Persian, of the languages of India and of emoji stay.
 */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * Text with nothing in it that a terminal obeys: names of files, and whatever else strangers choose, may hold orders to it.
 * They are written as JSON may write them, `\u001b`, so that JSON stays what it is; what is in `kept` stays.
 */
export function printable(text: string, kept = ''): string {
  return text.replace(obeyed, (sign) => (kept.includes(sign) ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Writes one sentence for whoever started Dateline: every sentence goes this way. */
export function tellTerminal(stream: Writable, sentence: string): void {
  stream.write(`${printable(sentence)}\n`);
}
