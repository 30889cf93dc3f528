import { describe, expect, it } from 'vitest';

import { coordinate, element, escapeText, group } from './svg.ts';

describe('element', () => {
  it('leaves out what is null, rounds numbers and escapes words', () => {
    expect(element('text', { x: 1 / 3, fill: null, title: '"<&>\'' })).toBe(
      '<text x="0.33" title="&quot;&lt;&amp;&gt;&#39;"/>',
    );
  });

  it('holds its children', () => {
    expect(element('a', {}, [element('b', { c: 1 })])).toBe('<a><b c="1"/></a>');
  });
});

it('a group of nothing is nothing', () => {
  expect(group({ fill: 'red' }, ['', ''])).toBe('');
  expect(group({}, ['<a/>', '', '<b/>'])).toBe('<g>\n<a/>\n<b/>\n</g>');
});

it('escapes all five', () => {
  expect(escapeText(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
});

it('refuses what is not a place', () => {
  expect(() => coordinate(NaN)).toThrow(RangeError);
  expect(() => coordinate(Infinity)).toThrow(RangeError);
  expect(coordinate(-0.001)).toBe('0');
});
