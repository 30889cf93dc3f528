import { describe, expect, it } from 'vitest';

import { shapesOf, type LabelShape, type LabelTypes } from './shapes.ts';

const types: LabelTypes = {
  words: { face: 'sans', size: 14, lineHeight: 17 },
  note: { face: 'sans', size: 13, lineHeight: 16 },
  padding: 6,
};
const words = { date: '2 February 1891', title: 'Hans Brandl was elected to the board of the company', note: '' };

const said = ({ lines }: LabelShape) => lines.map(({ date, title, note }) => [date, title, note].join(' ').trim());
const whole = (shape: LabelShape) => said(shape).join(' ');

describe('shapesOf', () => {
  it('sets date and headline whole, in several widths', () => {
    const shapes = shapesOf(words, types, 190, 400);
    expect(shapes.length).toBeGreaterThan(2);
    for (const shape of shapes) {
      expect(whole(shape)).toBe(`${words.date} ${words.title}`);
      expect(shape.width).toBeLessThanOrEqual(400);
      expect(shape.height).toBe(shape.lines.length * 17);
    }
  });

  it('knows the date from the headline, where a line ends within it, too', () => {
    const [first] = shapesOf({ ...words, date: 'about 14 September 1891' }, types, 110, 110);
    expect(
      first.lines
        .map(({ date }) => date)
        .join(' ')
        .trim(),
    ).toBe('about 14 September 1891');
  });

  it('does not take the ellipsis of a headline for a cut, nor a cut for its ellipsis', () => {
    const title = 'The attacks could be the start of a new phase in the campaign of the group to hold…';
    for (const shape of shapesOf({ ...words, title }, types, 190, 400)) expect(whole(shape)).toContain('hold…');
  });

  it('cuts only what six lines cannot hold', () => {
    const [only, ...others] = shapesOf({ ...words, title: 'word '.repeat(120).trim() }, types, 190, 240);
    expect(others).toEqual([]);
    expect(only.lines).toHaveLength(6);
    expect(whole(only).endsWith('…')).toBe(true);
  });

  it('sets a note in lines of its own', () => {
    const [first] = shapesOf({ ...words, note: 'source: Clara Lindt' }, types, 190, 400);
    expect(first.lines.at(-1)?.note).toBe('source: Clara Lindt');
    expect(first.height).toBe((first.lines.length - 1) * 17 + 16);
  });
});
