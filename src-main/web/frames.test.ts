import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromFrame, toFrame } from './frames.ts';

function overTheWire(value: object): unknown {
  const pieces = toFrame(value);
  return pieces === null ? null : fromFrame(new Uint8Array(Buffer.concat(pieces)));
}

const long = 'ä'.repeat(5_000);

test('bytes and long texts come over, whatever surrounds them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4_096, maxLength: 9_000 }), fc.string({ unit: 'binary' }), (bytes, name) => {
      const value = { ok: true, value: { name, list: [bytes, { bytes }, new Uint8Array([1])], text: long + name } };
      expect(overTheWire(value)).toEqual(value);
    }),
    { numRuns: 50 },
  );
});

test('a long text keeps its lone surrogates, its byte order mark and its line ends', () => {
  const texts = [`${long}\uD800`, `\uFEFF${long}\r\n\u2028\0`, '$part'.repeat(2_000)];
  expect(overTheWire({ texts })).toEqual({ texts });
});

test('what is short needs no frame', () => {
  expect(toFrame({ ok: true, value: { text: 'short', bytes: new Uint8Array(10) } })).toBeNull();
});

test('what is sent stays as it was', () => {
  const value = { list: [{ text: long }] };
  toFrame(value);
  expect(value).toEqual({ list: [{ text: long }] });
});

const framed = (json: string, ...parts: number[]) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return new Uint8Array(Buffer.concat([length, Buffer.from(json), Buffer.from(parts)]));
};

test.each([
  ['nothing', new Uint8Array()],
  ['cut short', framed('{"ok":true}').subarray(0, 9)],
  ['no JSON', framed('{')],
  ['a part beyond its end', framed('{"a":{"$part":{"kind":"bytes","at":0,"length":2}}}', 1)],
  ['a part before its beginning', framed('{"a":{"$part":{"kind":"bytes","at":-1,"length":2}}}', 1, 2)],
  ['a part of no kind', framed('{"a":{"$part":{"at":0,"length":1}}}', 1)],
  ['something beside a part', framed('{"a":{"$part":{"kind":"bytes","at":0,"length":1},"more":1}}', 1)],
])('is refused: %s', (_, frame) => {
  expect(() => fromFrame(frame)).toThrow(SyntaxError);
});

test('50 MB come over whole', () => {
  const bytes = new Uint8Array(25_000_000).map((_, index) => index);
  const text = 'The bridge fell. '.repeat(1_500_000);
  const arrived = overTheWire({ bytes, text }) as { bytes: Uint8Array; text: string };
  expect(Buffer.compare(arrived.bytes, bytes)).toBe(0);
  expect(arrived.text).toBe(text);
});
