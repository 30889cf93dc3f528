import { expect, test } from 'vitest';

import { TextShape } from './textShape.ts';

const text = 'The flood\n\nIt rose.\n\n• first\n\nDistrict\tHouses\nHarbour\t\t31\n\n1 See below.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const shape = new TextShape(
  text,
  [
    { kind: 'heading', level: 2, ...at('The flood') },
    { kind: 'list-item', level: 1, ...at('• first') },
    { kind: 'table-row', ...at('District\tHouses') },
    { kind: 'table-cell', ...at('District') },
    { kind: 'table-row', ...at('Harbour\t\t31') },
    { kind: 'footnote', ...at('1 See below.') },
  ],
  [
    { start: 0, label: 'iv' },
    { start: text.indexOf('rose'), label: '1' },
  ],
);
const of = (words: string) => shape.of(at(words).start, at(words).end);

test('headings have their level, and nothing else is one', () => {
  expect(shape.hasHeadings).toBe(true);
  expect(shape.headingLevel(at('The flood').start, at('The flood').end)).toBe(2);
  expect(shape.headingLevel(at('It rose.').start, at('It rose.').end)).toBeNull();
  expect(new TextShape(text, [], []).hasHeadings).toBe(false);
});

test('paragraphs are what the file says', () => {
  expect(['It rose.', '• first', 'District\tHouses', '1 See below.'].map((words) => of(words).kind)).toEqual([
    ...['text', 'list-item', 'table-row', 'footnote'],
  ]);
  expect(of('• first').depth).toBe(1);
});

test('cells are the row again, letter for letter, and an empty one has its place', () => {
  const cells = of('Harbour\t\t31').cells.map(({ start, end }) => text.slice(start, end));
  expect(cells).toEqual(['Harbour\t', '\t', '31']);
  expect(of('It rose.').cells).toEqual([at('It rose.')]);
});

test('pages lie in the paragraph in which they begin', () => {
  expect(of('The flood').pages.map(({ label }) => label)).toEqual(['iv']);
  expect(of('It rose.').pages.map(({ label }) => label)).toEqual(['1']);
  expect(of('• first').pages).toEqual([]);
});

test('doubtful words lie in their paragraph', () => {
  const rose = { start: text.indexOf('rose'), end: text.indexOf('rose') + 4 };
  const doubting = new TextShape(text, [], [], [rose]);
  expect(doubting.of(at('It rose.').start, at('It rose.').end).doubtful).toEqual([rose]);
  expect(doubting.of(at('• first').start, at('• first').end).doubtful).toEqual([]);
});
