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
    fc.property(fc.uint8Array({ maxLength: 9_000 }), fc.string({ unit: 'binary' }), (bytes, name) => {
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

test('what holds neither needs no frame', () => {
  expect(toFrame({ ok: true, value: { text: 'short', list: [1, null] } })).toBeNull();
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

test('a key with a name of the language’s own holds a part as any other', () => {
  const value = JSON.parse('{"__proto__":{"constructor":null},"list":[{"__proto__":[1]}]}') as object;
  const inner: unknown = Reflect.getOwnPropertyDescriptor(value, '__proto__')?.value;
  Reflect.set(Object(inner) as object, 'constructor', new Uint8Array([1, 2]));
  const arrived = overTheWire(value) as object;
  expect(arrived).toEqual(value);
  expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
  expect(Object.keys(arrived)).toEqual(['__proto__', 'list']);
});

const part = (of: object) => `{"whole":{"a":null,"b":1},"parts":[${JSON.stringify(of)}]}`;

test.each([
  ['nothing', new Uint8Array()],
  ['cut short', framed('{"whole":1,"parts":[]}').subarray(0, 9)],
  ['no JSON', framed('{')],
  ['a part beyond its end', framed(part({ kind: 'bytes', path: ['a'], length: 2 }), 1)],
  ['a part before its beginning', framed(part({ kind: 'bytes', path: ['a'], length: -1 }), 1, 2)],
  ['a part that leads nowhere', framed(part({ kind: 'bytes', path: ['c'], length: 1 }), 1)],
  ['a part in the prototype', framed(part({ kind: 'bytes', path: ['__proto__', 'x'], length: 1 }), 1)],
  ['a part where something is', framed(part({ kind: 'bytes', path: ['b'], length: 1 }), 1)],
  ['more than its parts', framed(part({ kind: 'bytes', path: ['a'], length: 1 }), 1, 2)],
  ['a text that is none', framed(part({ kind: 'text', path: ['a'], length: 1 }), 0xff)],
])('is refused: %s', (_, frame) => {
  expect(() => fromFrame(frame)).toThrow();
});

test('50 MB come over whole', () => {
  const bytes = new Uint8Array(25_000_000).map((_, index) => index);
  const text = 'The bridge fell. '.repeat(1_500_000);
  const arrived = overTheWire({ bytes, text }) as { bytes: Uint8Array; text: string };
  expect(Buffer.compare(arrived.bytes, bytes)).toBe(0);
  expect(arrived.text).toBe(text);
});
