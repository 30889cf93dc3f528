import { readdirSync } from 'node:fs';

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { Problem } from '../problems/problem.ts';

import { readDocument, readingLimits } from './readDocument.ts';
import { docx, fixture, zipped } from './testDocuments.ts';

async function outcome(name: string, bytes: Uint8Array, limits = readingLimits): Promise<string> {
  try {
    await readDocument(name, bytes, { limits });
    return 'read';
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    expect(thrown.message).toMatch(/^“[^”]+” was not opened: [^\n]+\.$/);
    return thrown.code;
  }
}

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('a hostile file is refused in one sentence', () => {
  test('a zip that swells', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcome('a.docx', bomb, { ...readingLimits, unpackedBytes: 2 ** 20 })).toBe('file-too-large');
  });

  test('zips in zips, which share one bound', async () => {
    const inner = zipSync({ 'a.txt': new Uint8Array(700_000).fill(97) });
    const outer = zipSync({ 'b.zip': inner, 'c.zip': inner });
    expect(await outcome('a.zip', outer, { ...readingLimits, unpackedBytes: 2 ** 20 })).toBe('file-too-large');
    let nest = zipped({ 'a.txt': 'It fell.' });
    for (let depth = 0; depth < 8; depth += 1) nest = zipSync({ 'a.zip': nest });
    expect(await outcome('a.zip', nest)).toBe('file-too-large');
  });

  test('entities', async () => {
    const declared =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p>&b;</w:p></w:body></w:document>';
    expect(await outcome('a.docx', zipped({ 'word/document.xml': declared }))).toBe('file-damaged');
  });

  test('elements in elements without end', async () => {
    const deep = `<html><body>${'<div>'.repeat(50_000)}It fell.`;
    expect(await outcome('a.html', Buffer.from(deep))).not.toBe('internal');
    const groups = `{\\rtf1 ${'{'.repeat(50_000)}It fell.`;
    expect(await outcome('a.rtf', Buffer.from(groups))).toBe('file-too-large');
    const tables = docx(`${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${paragraph('It fell.')}`);
    expect(await outcome('a.docx', tables)).toBe('file-too-large');
  });

  test('too many parts', async () => {
    const many = zipped(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, `It fell in ${index}.`])),
    );
    expect(await outcome('a.zip', many, { ...readingLimits, parts: 20 })).toBe('file-too-large');
  });

  test('a file of another kind than its name says', async () => {
    expect(await outcome('a.docx', Buffer.from('It fell.'))).toBe('file-damaged');
    expect(await outcome('a.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]))).toBe('file-binary');
  });
});

test('names that are paths are no paths', async () => {
  const [read] = await readDocument('a.docx', docx(paragraph('It fell.'), { '../../../evil.txt': 'evil' }));
  expect(read).toMatchObject({ name: 'a.docx', text: 'It fell.' });
});

/** Numbers that look like chance and are the same each time. */
function* chance(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (next() < 0.3) return copy.subarray(0, Math.floor(next() * copy.length));
  for (let count = 1 + Math.floor(next() * 40); count > 0; count -= 1) {
    copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  }
  return copy;
}

const files = readdirSync(new URL('./fixtures', import.meta.url)).filter((name) => !name.endsWith('.md'));

test.each(files)('%s, truncated and mutated, is read or refused, soon', async (name) => {
  const whole = await fixture(name);
  const numbers = chance(20_261_127);
  for (let trial = 0; trial < 12; trial += 1) {
    const began = performance.now();
    await outcome(
      name,
      mutated(whole, () => numbers.next().value),
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  }
});
