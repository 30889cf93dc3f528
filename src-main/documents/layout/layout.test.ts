import { describe, expect, test } from 'vitest';

import { linesOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { lineEndsOf } from './lineEnds.ts';
import { pageLabels } from './pageLabels.ts';
import { printedNumber } from './pageNumbers.ts';
import type { Piece } from './piece.ts';
import { inReadingOrder } from './readingOrder.ts';
import { rowsOf, textOf } from './rows.ts';
import { column, set } from './testPage.ts';
import { writePages } from './writePages.ts';

const read = (...pages: (readonly Piece[])[]) => {
  const { text, blocks } = writePages(
    pages.map((pieces, page) => ({ page, stacks: inReadingOrder(linesOf(rowsOf(pieces))) })),
    pages.map((_, page) => String(page + 1)),
    [],
  );
  return { text, blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
};

/** Lines of 40 letters, as wide as their column. */
const left = [
  'the river rose all through that evening',
  'and nobody in the lower town would sleep',
  'before the bells had rung again at dawn',
  'and the boats came in from the harbours',
  'with all those who had waited on roofs,',
  'and were cold, and had nothing to drink',
];
const right = [
  'but bread and what the baker had carried',
  'to the upper floor of his small old shop',
  'when the water came in at the doors, and',
  'he had been the only one who had thought',
  'of it, for which the town remembered him',
  'long after all the others were forgotten',
];

describe('columns', () => {
  test('are read one after the other, whether or not their lines lie at one height', () => {
    const whole = [...left, ...right].join(' ');
    expect(read([...column(left, 50, 100), ...column(right, 270, 100)]).text).toBe(whole);
    expect(read([...column(left, 50, 100), ...column(right, 270, 105)]).text).toBe(whole);
  });

  test('and a heading across them comes between', () => {
    const across = set('What the two columns above have not told', 60, 190, { size: 14 });
    const below = [...column(right, 50, 215), ...column(left, 270, 215)];
    const { text } = read([...column(left, 50, 100), ...column(right, 270, 100), across, ...below]);
    expect(text.split('\n\n')).toEqual([[...left, ...right].join(' '), across.text, [...right, ...left].join(' ')]);
  });

  test('but not where a line is stretched to its width', () => {
    const stretched = ['it', 'was', 'raining', 'through', 'all'].map((word, at) => set(word, 50 + 46 * at, 124));
    const lines = [...column(left.slice(0, 2), 50, 100), ...stretched, ...column(left.slice(2), 50, 136)];
    expect(read(lines).text).toContain('sleep it was raining through all before');
  });
});

test('rows of a table are lines of their own, and know their cells', () => {
  const rows = [
    ['District', 'Houses', 'Day'],
    ['Lower town', '212', '16 November'],
    ['Millfields', '87', '17 November'],
    ['Harbour', '31', '17 November'],
  ];
  const pieces = rows.flatMap((row, at) => row.map((cell, of) => set(cell, 60 + 120 * of, 100 + 14 * at)));
  expect(read(pieces).text).toBe(rows.map((row) => row.join('\t')).join('\n'));
});

test('raised numbers stand where they belong, and small accents on their letters', () => {
  const raised = [set('in the 24', 50, 100), set('th', 95, 95, { size: 6 }), set('century', 105, 100)];
  expect(rowsOf(raised).map(({ pieces }) => textOf(pieces))).toEqual(['in the 24th century']);
  const note = [set('7', 50, 96, { size: 6 }), set('See the report.', 54, 100)];
  expect(rowsOf(note).map(({ pieces }) => textOf(pieces))).toEqual(['7 See the report.']);
  expect(textOf([set('Seppa', 50, 100), set('¨la', 71, 100)])).toBe('Seppäla');
  expect(textOf([set('Bold', 50, 100), set('Type', 70, 100)])).toBe('BoldType');
});

describe('paragraphs', () => {
  test('begin at an indent, at room above, and after a line that ends early', () => {
    const indented = [
      ...column(left.slice(0, 3), 50, 100),
      set('He was asked again on', 60, 136),
      ...column(['and did not answer it.'], 50, 148),
    ];
    expect(read(indented).text.split('\n\n')).toHaveLength(2);
    const apart = [
      ...column([...left.slice(0, 2), 'until the morning of the eleventh came.'], 50, 100),
      ...column(right.slice(0, 3), 50, 144),
    ];
    expect(read(apart).text.split('\n\n')).toHaveLength(2);
    const early = [...column([...left.slice(0, 4), 'and slept.'], 50, 100), ...column(right.slice(0, 3), 50, 160)];
    expect(read(early).text.split('\n\n')).toEqual([
      [...left.slice(0, 4), 'and slept.'].join(' '),
      right.slice(0, 3).join(' '),
    ]);
  });

  test('go on over a page, and a note at its foot comes after', () => {
    const note = set('1 So the postmaster, in his letter of 3 May 1931.', 50, 700, { size: 7 });
    const { text, blocks } = read([...column(left, 50, 100), note], column(right, 50, 100));
    expect(text).toBe(`${[...left, ...right].join(' ')}\n\n${note.text}`);
    expect(blocks).toEqual([`footnote: ${note.text}`]);
  });
});

describe('ends of lines', () => {
  const ends = lineEndsOf([
    'the government and the self-made men',
    'a commis-',
    'sion, and the commission',
    'of the govern-',
    'ment',
  ]);
  test.each([
    ['the govern-', 'ment fell', 'the government fell'],
    ['a self-', 'made man', 'a self-made man'],
    ['an extraordi-', 'nary thing', 'an extraordinary thing'],
    ['the Meyer-', 'Landrut case', 'the Meyer-Landrut case'],
    ['Vor-', 'und Nachteile', 'Vor- und Nachteile'],
    ['from 1914–', '1918 it', 'from 1914–1918 it'],
    ['in 1914-', '18 it', 'in 1914-18 it'],
    ['see https://example.org/', 'report.html', 'see https://example.org/report.html'],
    ['he came –', 'and went', 'he came – and went'],
    ['and so', 'on', 'and so on'],
  ])('“%s” and “%s”', (before, after, joined) => {
    expect(ends.join(before, after)).toBe(joined);
  });

  test('a writer who divides no words keeps the hyphens of compounds', () => {
    const lines = [...Array.from({ length: 200 }, () => 'a line that ends in a word'), 'the long-', 'lost son'];
    expect(lineEndsOf(lines).join('the long-', 'lost son')).toBe('the long-lost son');
  });
});

describe('running heads, page numbers and numbers of lines', () => {
  const pageOf = (number: number, words: readonly string[]) => ({
    height: 800,
    rows: rowsOf([
      set(number % 2 === 0 ? `${number} The Siege of Malta` : `The Siege of Malta ${number}`, 50, 40),
      ...column(words, 50, 100),
      set(`– ${number} –`, 280, 770),
    ]),
  });

  test('are left out, and tell what pages are called', () => {
    const { pages, printed } = withoutFurniture([left, right, left].map((words, at) => pageOf(at + 17, words)));
    expect(pages.map((rows) => rows.map(({ pieces }) => textOf(pieces)))).toEqual([left, right, left]);
    expect(printed).toEqual(['17', '18', '19']);
  });

  test.each([
    ['1565', '1798'],
    ['3 May 1944', '4 May 1944'],
  ])('but days at the heads of pages stay: %s', (...heads) => {
    const pages = [left, right].map((words, at) => ({
      height: 800,
      rows: rowsOf([set(heads[at] ?? '', 50, 60), ...column(words, 50, 100)]),
    }));
    expect(withoutFurniture(pages).pages.map((rows) => textOf(rows[0]?.pieces ?? []))).toEqual(heads);
  });

  test('numbers in the margin of a record go', () => {
    const linesOn = (page: number) =>
      Array.from({ length: 25 }, (_, at) => `Q. And what did you do after ${25 * page + at} hours?`);
    const pageOfRecord = (page: number) => ({
      height: 800,
      rows: rowsOf(
        linesOn(page).flatMap((line, at) => [set(String(at + 1), 30, 100 + 24 * at), set(line, 60, 100 + 24 * at)]),
      ),
    });
    const { pages } = withoutFurniture([pageOfRecord(0), pageOfRecord(1)]);
    expect(pages[0]?.map(({ pieces }) => textOf(pieces))).toEqual(linesOn(0));
  });
});

test.each([
  ['12', '12', 12, true],
  ['– 7 –', '7', 7, true],
  ['xiv', 'xiv', 14, true],
  ['Page 3 of 20', '3', 3, true],
  ['A09S32 1 of 12', '1', 1, true],
  ['ABC-000123', 'ABC-000123', 123, true],
  ['244 The Siege of Malta', '244', 244, false],
  ['The Siege of Malta 245', '245', 245, false],
])('“%s” counts pages', (text, label, number, alone) => {
  expect(printedNumber(text)).toEqual({ label, number, alone });
});

test.each(['The Siege of Malta', 'lic', '4 June 1920', 'civil'])('“%s” does not', (text) => {
  expect(printedNumber(text)?.alone ?? false).toBe(false);
});

test.each([
  ['as the file says', ['i', 'ii', '1'], ['5', '6', '7'], ['i', 'ii', '1']],
  ['as printed where the file only counts', ['1', '2', '3'], [null, '47699', '47700'], ['47698', '47699', '47700']],
  ['in their order', null, [null, null, '3'], ['1', '2', '3']],
  ['by their Bates numbers', ['i', 'ii', 'iii'], ['AB-0009', null, 'AB-0011'], ['AB-0009', 'AB-0010', 'AB-0011']],
])('pages are called %s', (_how, told, printed, labels) => {
  expect(pageLabels(told, printed)).toEqual(labels);
});
