import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { FaultProblem } from '../../../problems/problem.ts';
import { readDocument } from '../../readDocument.ts';

import { makePdf, type TestLine } from './testPdf.ts';

/** Printed from `report.html` by Chromium 156, with running heads and page numbers. */
const report = new Uint8Array(readFileSync(new URL('fixtures/report.pdf', import.meta.url)));

async function read(bytes: Uint8Array, password: string | null = null) {
  const [text, ...more] = await readDocument('a.pdf', bytes, { password });
  expect(more).toEqual([]);
  if (text === undefined) throw new Error('There is no text.');
  const part = (kind: string) =>
    text.blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.text.slice(start, end));
  return { ...text, part };
}

function refused(bytes: Uint8Array, password: string | null = null): Promise<FaultProblem> {
  return readDocument('a.pdf', bytes, { password }).then(
    () => {
      throw new Error('It was read.');
    },
    (thrown: unknown) => thrown as FaultProblem,
  );
}

const page = (...lines: readonly string[]): TestLine[] => lines.map((line, at) => [line, 72, 700 - 14 * at]);

describe('a report as Chromium prints it', () => {
  test('is read down one column and then the other, whole across columns and pages', async () => {
    const { text } = await read(report);
    const order = [
      'heard forty-two witnesses.',
      'On 12 November 1930 rain began',
      'on the evening of 15 November the superintendent telegraphed',
      'whereas the military detachment had been directed to the waterworks.',
      'On 17 November the water reached its highest level.',
      'in March 1932.',
      'What was lost',
      'What the commission recommends',
      'The superintendent retired on 30 June 1931.',
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('says its headings, its table, its list and its pages', async () => {
    const { part, pages, text, title } = await read(report);
    expect(title).toBe('Report on the flood at Marlow Bridge');
    expect(part('heading')).toEqual([
      'Report on the flood at Marlow Bridge',
      'How the water rose',
      'What was lost',
      'What the commission recommends',
    ]);
    expect(part('table-row').slice(0, 2)).toEqual(['District\tHouses\tDate', 'Lower town\t212\t16 November 1930']);
    expect(part('list-item')[0]).toBe('1. The embankment is to be raised by one metre before 1 October 1932.');
    expect(pages.map(({ label }) => label)).toEqual(['1', '2']);
    expect(text.slice(pages[1]?.start)).toMatch(/^What the commission recommends/);
  });

  test('lacks its running heads and page numbers, and the day on which it was printed', async () => {
    const { text, written } = await read(report);
    expect(text).not.toMatch(/Commission of Inquiry|– \d –/);
    expect(written).toBeNull();
  });
});

test('what a file says of itself is told; a day of making counts where the text names its year', async () => {
  const info = "/Title (The Siege) /Author (Ida Brandt) /CreationDate (D:19990412080000+02'00')";
  const text = page('Printed in April 1999 for the members of the society,', 'and sent to all of them.');
  expect(await read(makePdf({ pages: [text], info }))).toMatchObject({
    title: 'The Siege',
    author: 'Ida Brandt',
    written: '1999-04-12',
  });
  const made = '/Title (Microsoft Word - siege.doc) /CreationDate (D:20110412080000Z)';
  expect(await read(makePdf({ pages: [text], info: made }))).toMatchObject({ title: null, written: null });
});

test('pages are called as the file calls them', async () => {
  const lines = ['first', 'second', 'third', 'last'].map((which) =>
    page(`The ${which} page of a long and patient enquiry into the matter.`),
  );
  const catalogue = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 17 >>] >>';
  const { pages } = await read(makePdf({ pages: lines, catalogue }));
  expect(pages.map(({ label }) => label)).toEqual(['i', 'ii', '17', '18']);
});

describe('what cannot be read is said in one sentence', () => {
  const locked = makePdf({ pages: [page('The treaty was signed on 4 June 1920.')], password: 'trianon' });

  test('a locked file asks for its password, and opens with it', async () => {
    expect(await refused(locked)).toMatchObject({ fault: { kind: 'file-password-needed', name: 'a.pdf' } });
    expect(await refused(locked, 'versailles')).toMatchObject({ fault: { kind: 'file-password-wrong' } });
    expect((await read(locked, 'trianon')).text).toBe('The treaty was signed on 4 June 1920.');
  });

  test('a scan without text says that its words can be recognised', async () => {
    expect(await refused(makePdf({ pages: [[], []] }))).toMatchObject({ fault: { kind: 'file-is-picture' } });
  });

  test.each([
    ['cut off', report.slice(0, 9_000)],
    ['only a beginning', new TextEncoder().encode('%PDF-1.7\n')],
    ['a page tree without end', makePdf({ pages: [], catalogue: '/Pages 1 0 R' })],
  ])('%s', async (_what, bytes) => {
    expect(await refused(bytes)).toMatchObject({ code: expect.stringMatching(/^file-/) as string });
  });
});

test('scripts of a file are not run and not read', async () => {
  const catalogue = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const { text } = await read(makePdf({ pages: [page('The strike began on 2 July 1904 in Hull.')], catalogue }));
  expect(text).toBe('The strike began on 2 July 1904 in Hull.');
});
