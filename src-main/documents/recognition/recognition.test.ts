import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readDocument } from '../readDocument.ts';

import { recognisedText } from './recognisedText.ts';
import { readTsv } from './tsv.ts';

/** Taken of `scan.html` by Chromium 156, and of other words below; both pictures on two pages as it prints them. */
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** Recognising takes seconds, and longer on a machine that has other things to do. */
const patience = 60_000;

test('a picture is read only when that is asked', async () => {
  await expect(readDocument('scan.png', fixture('scan.png'))).rejects.toMatchObject({
    fault: { kind: 'file-is-picture' },
  });
});

test(
  'the words of a picture are recognised in English and German, each with its place',
  async () => {
    const [read] = await readDocument('scan.png', fixture('scan.png'), { recognise: true });
    expect(read?.text).toBe(
      'The board met on 14 March 1907 in the old town hall. Seven members were present, and the minutes of the last meeting were read and approved.\n\nAm 3. Mai 1911 wurde die Brücke über die Saale für den Verkehr geöffnet. Die Kosten betrugen 240 000 Mark.',
    );
    const march = read?.recognised.find(({ start, end }) => read.text.slice(start, end) === 'March');
    expect(march).toMatchObject({ page: 0, doubtful: false });
    expect(march?.box.left).toBeCloseTo(0.33, 1);
    expect(march?.box.top).toBeCloseTo(0.13, 1);
  },
  patience,
);

test(
  'a scan is recognised page by page',
  async () => {
    const [read] = await readDocument('scan.pdf', fixture('scan.pdf'), { recognise: true });
    expect(read?.pages.map(({ label }) => label)).toEqual(['1', '2']);
    expect(read?.text).toContain('14 March 1907');
    expect(read?.text.slice(read.pages[1]?.start)).toMatch(/^The bridge was closed again on 2 June 1913/);
    const years = read?.recognised.filter(({ start, end }) => /^19(?:11|13)\b/.test(read.text.slice(start, end)));
    expect(years?.map(({ page }) => page)).toEqual([0, 1]);
  },
  patience,
);

const heading = '1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t';
const word = (text: string, line: number, place: number, confidence: number) =>
  `5\t1\t1\t1\t${line}\t${place}\t${100 * place}\t${50 * line}\t80\t30\t${confidence}\t${text}`;

test('words that may be others are marked, specks left out, and divided words mended', () => {
  const picture = readTsv(
    [
      heading,
      word('The', 1, 1, 96),
      word('gov-', 1, 2, 91),
      word('~', 1, 3, 4),
      word('ernment', 2, 1, 60),
      word('of', 2, 2, 95),
      word('the', 2, 3, 95),
      word('government', 2, 4, 95),
    ].join('\n'),
  );
  const { text, recognised } = recognisedText('a.png', [picture], null);
  expect(text).toBe('The government of the government');
  expect(recognised.map(({ start, end, doubtful }) => [text.slice(start, end), doubtful])).toEqual([
    ['The', false],
    ['gov', false],
    ['ernment', true],
    ['of', false],
    ['the', false],
    ['government', false],
  ]);
});

test('a picture of which too little is certain is refused', () => {
  const picture = readTsv(
    [heading, word('Berlini', 1, 1, 48), word('MonatöfOrift', 1, 2, 51), word('1784', 1, 3, 90)].join('\n'),
  );
  expect(() => recognisedText('kant.png', [picture], null)).toThrow(
    '“kant.png” was not opened: too few of its words could be recognised with any certainty; a sharper picture may help.',
  );
});
