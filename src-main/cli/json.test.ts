import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonPieces, JsonText } from './json.ts';

const joined = (value: unknown, levels: number, indent: string) => [...jsonPieces(value, { levels, indent })].join('');

test('whatever the value and however deep it is taken apart, the bytes are those of JSON.stringify', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat({ max: 4 }), fc.constantFrom('', '  ', '\t'), (value, levels, indent) => {
      expect(joined(value, levels, indent)).toBe(JSON.stringify(value, null, indent));
    }),
  );
});

test('members that are undefined are left out, on every level', () => {
  const value = { a: undefined, b: { c: undefined, d: [1, undefined] }, e: [] };
  for (const levels of [0, 1, 2, 3]) expect(joined(value, levels, '  ')).toBe(JSON.stringify(value, null, 2));
});

test('what is made while it is written is an array', () => {
  function* counted() {
    yield 1;
    yield { two: 2 };
  }
  expect(joined({ items: counted(), none: new Set() }, 2, '  ')).toBe(
    JSON.stringify({ items: [1, { two: 2 }], none: [] }, null, 2),
  );
});

test('what is written already goes out as it stands', () => {
  expect(joined({ id: new JsonText('1.0e3'), of: 1 }, 1, '')).toBe('{"id":1.0e3,"of":1}');
});

test('an answer longer than any string is written nevertheless', () => {
  const text = 'x'.repeat(2 ** 20);
  let length = 0;
  for (const piece of jsonPieces({ items: Array.from({ length: 600 }, () => text) }, { levels: 2, indent: '  ' })) {
    length += piece.length;
  }
  expect(length).toBeGreaterThan(2 ** 29);
});
