import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type, widthOf } from './typography.ts';
import { isCut, wrapBalanced, wrapText } from './wrap.ts';

const title = 'Syrian rebels push IS fighters out of the border strip on Monday morning';

describe('wrapText', () => {
  it('breaks between words', () => {
    const lines = wrapText(title, type.event, 200, 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(title);
  });

  it('ends with an ellipsis at a word’s end, without the comma before it', () => {
    expect(wrapText('one two, three four', type.event, widthOf('one two, th', type.event), 1)).toEqual(['one two…']);
  });

  it('keeps a compound together', () => {
    expect(wrapText('a no-fly zone', type.event, widthOf('a no-fl', type.event), 3)).toEqual(['a', 'no-fly', 'zone']);
  });

  it('tears only a word that is wider than a whole line', () => {
    const lines = wrapText(`an ${'x'.repeat(60)} end`, type.event, 100, 9);
    expect(lines[0]).toBe('an');
    expect(lines.join('')).toContain('x'.repeat(20));
    expect(lines.at(-1)).toContain('end');
  });

  it('breaks anywhere in a script without spaces, but not before its punctuation', () => {
    const lines = wrapText('塔尔图斯和霍姆斯，星期一发生多起爆炸事件。', type.event, 80, 9);
    expect(lines.join('')).toBe('塔尔图斯和霍姆斯，星期一发生多起爆炸事件。');
    for (const line of lines) expect(line).not.toMatch(/^[，。]/u);
  });

  it('keeps a letter and its marks, and the parts of an emoji, together', () => {
    const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}';
    for (const line of wrapText(family.repeat(5), type.event, 30, 9)) {
      expect(line.replaceAll(family, '')).toMatch(/^…?$/);
    }
  });

  it('has no lines for no words, and none when none are allowed', () => {
    expect(wrapText('', type.event, 100, 2)).toEqual([]);
    expect(wrapText('word', type.event, 100, 0)).toEqual([]);
  });

  it('whatever the text: never more lines than asked, never wider than the room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 100, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, type.event, width, 2);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(widthOf(line, type.event)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('wrapBalanced', () => {
  it('takes as many lines as it must, about equally long', () => {
    const plain = wrapText(title, type.event, 380, 2);
    const balanced = wrapBalanced(title, type.event, 380, 2);
    const difference = (lines: readonly string[]) => {
      const widths = lines.map((line) => widthOf(line, type.event));
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(balanced).toHaveLength(plain.length);
    expect(balanced.join(' ')).toBe(title);
    expect(difference(balanced)).toBeLessThan(difference(plain));
  });

  it('leaves a cut text as full as it is', () => {
    expect(wrapBalanced(title, type.event, 120, 2)).toEqual(wrapText(title, type.event, 120, 2));
  });
});

it('tells a cut line from one that ends so', () => {
  expect(isCut(['one…'], 'one two')).toBe(true);
  expect(isCut(['one…'], 'one…')).toBe(false);
  expect(isCut([], '')).toBe(false);
});
