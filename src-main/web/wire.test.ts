import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromWire, toWire } from './wire.ts';

const overTheWire = (value: object) => fromWire(toWire(value));

test('bytes come over as bytes, whatever surrounds them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100_000 }), fc.string({ unit: 'binary' }), (bytes, name) => {
      const value = { name, list: [bytes, { bytes }], text: '$bytes' };
      expect(overTheWire(value)).toEqual(value);
    }),
    { numRuns: 50 },
  );
});

test('Node’s own kind of bytes too, and views into larger ones', () => {
  const large = new Uint8Array([0, 1, 2, 3, 4]);
  expect(overTheWire({ a: Buffer.from([1, 2]), b: large.subarray(1, 3) })).toEqual({
    a: new Uint8Array([1, 2]),
    b: new Uint8Array([1, 2]),
  });
});

test('text keeps its lone surrogates and its line ends', () => {
  const text = 'a\uD800b\uDC00\r\n\u2028\0';
  expect(overTheWire({ text })).toEqual({ text });
});

test('what is sent stays as it was', () => {
  const value = { list: [{ bytes: new Uint8Array([1]) }], name: 'a' };
  toWire(value);
  expect(value).toEqual({ list: [{ bytes: new Uint8Array([1]) }], name: 'a' });
});

test('what is undefined is left out', () => {
  expect(overTheWire({ ok: true, value: undefined })).toEqual({ ok: true });
});

test.each(['', '{', 'undefined', '{"$bytes":1}', '{"$bytes":"?"}', '{"$bytes":"AA==","more":1}'])(
  'is refused: %s',
  (text) => {
    expect(() => fromWire(text)).toThrow(SyntaxError);
  },
);

test('no prototype is reached', () => {
  const value = fromWire('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object(value) as object)).toEqual(['__proto__', 'constructor']);
});

test('bytes under a name of the language’s own stay a value', () => {
  const value = fromWire('{"__proto__":{"$bytes":"AQ=="}}') as object;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.values(value)).toEqual([new Uint8Array([1])]);
});

test('a key with a name of the language’s own goes over as any other, where bytes lie beside it', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true},"list":[{"__proto__":[1]}]}') as Record<string, unknown>;
  value.bytes = new Uint8Array([1]);
  (value.list as unknown[]).push(value.bytes);
  const arrived = overTheWire(value) as object;
  expect(arrived).toEqual(value);
  expect(Object.keys(arrived)).toEqual(['__proto__', 'list', 'bytes']);
  expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
  expect(Reflect.get(arrived, 'polluted')).toBeUndefined();
  expect(Object.getOwnPropertyDescriptor(arrived, '__proto__')?.value).toEqual({ polluted: true });
});

test('what is nested deeper than any stack comes over, and bytes in it', () => {
  const depth = 5_000;
  let value = fromWire(`${'['.repeat(depth)}{"$bytes":"AQ=="}${']'.repeat(depth)}`);
  while (Array.isArray(value)) value = value[0] as unknown;
  expect(value).toEqual(new Uint8Array([1]));
});

test('20 MB come over whole', () => {
  const bytes = new Uint8Array(20_000_000).map((_, index) => index);
  const { bytes: arrived } = overTheWire({ bytes }) as { bytes: Uint8Array };
  expect(Buffer.compare(arrived, bytes)).toBe(0);
});
