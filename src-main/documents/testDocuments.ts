import { readFile } from 'node:fs/promises';

import { strToU8, zipSync } from 'fflate';

import type { ReadText } from './formats/documentFormat.ts';
import { readDocument, type ReadingRun } from './readDocument.ts';

/** The one text in a file that other programs made. */
export async function fixture(name: string): Promise<Uint8Array> {
  return readFile(new URL(`./fixtures/${name}`, import.meta.url));
}

/** The texts in a file of these words. */
export function readWords(name: string, words: string, run: ReadingRun = {}): Promise<readonly ReadText[]> {
  return readDocument(name, Buffer.from(words), run);
}

/** The only text in a file. */
export async function readOnly(name: string, content: string | Uint8Array, run: ReadingRun = {}): Promise<ReadText> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const [only, ...others] = await readDocument(name, bytes, run);
  if (only === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} texts in ${name}.`);
  return only;
}

/** The blocks of a text, each with its words. */
export function blocksOf({ text, blocks }: ReadText): readonly (readonly [string, string, number?])[] {
  return blocks.map(({ kind, start, end, level }) => {
    const words = text.slice(start, end);
    return level === undefined ? [kind, words] : [kind, words, level];
  });
}

export function zipped(entries: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, words]) => [name, strToU8(words)])));
}

/** A document of Word with this body. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipped({
    'word/document.xml': `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}
