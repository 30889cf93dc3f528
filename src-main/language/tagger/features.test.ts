import { expect, it, test } from 'vitest';

import { features, hashOf, readFeatures, rowBits, rowOf } from './features.ts';
import { viewsOf } from './views.ts';

test('every feature can be read, and none comes twice', () => {
  expect(readFeatures(features)).toHaveLength(new Set(features).size);
});

it('refuses what it does not know', () => {
  expect(() => readFeatures(['sufix2'])).toThrow('sufix2');
  expect(() => readFeatures(['word+3'])).toThrow('word+3');
  expect(() => readFeatures(['word tag-1 usual'])).toThrow('one or two parts');
});

test('a view holds what one word and few circumstances say', () => {
  const { views, others } = viewsOf(
    readFeatures(['word', 'senses shape', 'tag-1 usual+1', 'word word+1', 'tags', 'suffix3-1']),
  );
  expect(views.map(({ position, circumstance, features: held }) => [position, circumstance, held.length])).toEqual([
    [0, null, 2],
    [1, 'tag-1', 1],
    [-1, null, 1],
  ]);
  expect(others).toHaveLength(2);
});

test('rows are within the table', () => {
  for (const text of ['', 'a', 'Ünïcode', 'x'.repeat(1000)]) {
    const row = rowOf(hashOf('word'), hashOf(text), -1);
    expect(row).toBeGreaterThanOrEqual(0);
    expect(row).toBeLessThan(1 << rowBits);
  }
});
