import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isWithinShape } from './jsonShape.ts';

const shape = { depth: 3, keys: 2, items: 4 };
const isWithin = (json: string, allowed = shape) => isWithinShape(Buffer.from(json), allowed);

test.each([
  '',
  'null',
  '{}',
  '{"a":1,"b":2}',
  '[1,2,3,4]',
  '[[[]]]',
  '[[],[],[],[[]]]',
  '{"[[[[[":",,,,,,,"}',
  '["\\"[[[[[[[", "\\\\", "\\\\\\",[[[["]',
  '{"a":"ä😀,,,,,,"}',
  // No JSON, which is for the parser to say.
  ']]]]',
  '"never ends,,,,,[[[[[',
])('is within: %s', (json) => {
  expect(isWithin(json)).toBe(true);
});

test.each([
  '{"a":1,"b":2,"c":3}',
  '[1,2,3,4,5]',
  '[[[[]]]]',
  '{"a":{"b":{"c":{}}}}',
  '[[],[],[],[[[]]]]',
  '["\\\\",[[[]]]]',
  '[{"a":1,"a":1,"a":1}]',
  ',,',
])('is not within: %s', (json) => {
  expect(isWithin(json)).toBe(false);
});

/** As the parser sees it. */
function measured(value: unknown): { depth: number; keys: number; items: number } {
  const nothing = { depth: 0, keys: 0, items: 0 };
  if (typeof value !== 'object' || value === null) return nothing;
  const inner = Object.values(value).map(measured);
  const most = (name: keyof typeof nothing) => Math.max(0, ...inner.map((each) => each[name]));
  const own = Object.keys(value).length;
  return {
    depth: most('depth') + 1,
    keys: Math.max(most('keys'), Array.isArray(value) ? 0 : own),
    items: Math.max(most('items'), Array.isArray(value) ? own : 0),
  };
}

test('what JSON.stringify writes is judged as it is parsed', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), fc.constantFrom(undefined, 2), (value, space) => {
      const { depth, keys, items } = measured(value);
      const fits = depth <= shape.depth && keys <= shape.keys && items <= shape.items;
      expect(isWithin(JSON.stringify(value, null, space))).toBe(fits);
    }),
    { numRuns: 2_000 },
  );
});
