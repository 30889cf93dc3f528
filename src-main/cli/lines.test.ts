import fc from 'fast-check';
import { expect, test } from 'vitest';

import { linesOf } from './lines.ts';

async function* streamOf(chunks: readonly Uint8Array[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function linesIn(chunks: readonly Uint8Array[], mostBytes = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(streamOf(chunks), mostBytes)) {
    lines.push(line === null ? null : new TextDecoder().decode(line));
  }
  return lines;
}

const encode = (text: string) => new TextEncoder().encode(text);

test('lines end with LF or CRLF, the last one with nothing too', async () => {
  expect(await linesIn([encode('one\ntwo\r\n\nlast')])).toEqual(['one', 'two', '', 'last']);
  expect(await linesIn([encode('one\n')])).toEqual(['one']);
  expect(await linesIn([])).toEqual([]);
});

test('a line over the limit is read past, and those after it are read', async () => {
  const long = encode('x'.repeat(40));
  expect(await linesIn([encode('a\n'), long, long, encode('\nb\n12345\n123456\n'), long], 5)).toEqual([
    'a',
    null,
    'b',
    '12345',
    null,
    null,
  ]);
});

test('however the bytes are cut, the lines are the same', async () => {
  const lines = fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')));
  await fc.assert(
    fc.asyncProperty(lines, fc.array(fc.nat({ max: 12 }), { minLength: 1 }), async (written, lengths) => {
      const bytes = encode(written.map((line) => `${line}\n`).join(''));
      const chunks: Uint8Array[] = [];
      for (let from = 0, index = 0; from < bytes.length; index += 1) {
        const length = (lengths[index % lengths.length] ?? 0) + 1;
        chunks.push(bytes.subarray(from, from + length));
        from += length;
      }
      expect(await linesIn(chunks)).toEqual(written.map((line) => new TextDecoder('utf-8').decode(encode(line))));
    }),
  );
});
