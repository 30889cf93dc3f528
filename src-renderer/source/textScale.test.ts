import { expect, it } from 'vitest';

import { Heights } from './heights.ts';
import { Paragraphs } from './paragraphs.ts';
import { TextScale } from './textScale.ts';

/** Paragraphs of 10, 20 and 10 characters, 100, 200 and 100 pixels tall; 50 pixels above them and 50 below. */
const text = ['a'.repeat(10), 'b'.repeat(20), 'c'.repeat(10)].join('\n');
const scale = new TextScale(new Paragraphs(text), new Heights(Float64Array.of(100, 200, 100)), 50, 50);

it('an offset stands as far down as its paragraph does, and as it does in that', () => {
  expect([0, 5, 11, 21, 32].map((offset) => scale.shareOf(offset))).toEqual([0.1, 0.2, 0.3, 0.5, 0.7]);
});

it('and back', () => {
  expect([0.1, 0.2, 0.3, 0.5, 0.7].map((share) => scale.offsetAt(share))).toEqual([0, 5, 11, 21, 32]);
});

it('above the text is its beginning, below it its end', () => {
  expect([0, 1].map((share) => scale.offsetAt(share))).toEqual([0, text.length]);
});

it('of no text at all is where it begins', () => {
  const empty = new TextScale(new Paragraphs(''), new Heights(new Float64Array(0)), 0, 0);
  expect([empty.offsetAt(0.5), empty.shareOf(0)]).toEqual([0, 0]);
});
