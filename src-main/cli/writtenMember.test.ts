import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writtenMember } from './writtenMember.ts';

test.each([
  ['{"id":9007199254740993}', '9007199254740993'],
  ['{ "id" : -0.10e+2 , "text":"x"}', '-0.10e+2'],
  ['{"text":"\\"id\\":1,{","id":1e400}', '1e400'],
  ['{"text":{"id":1},"more":[{"id":2}],"id":"a\\u0061\\/ \\\\"}', '"a\\u0061\\/ \\\\"'],
  ['{"id":1,"\\u0069d":2.0}', '2.0'],
  ['{"id":\t[1, {"a": "]"}]\n}', '[1, {"a": "]"}]'],
  ['{"text":"id"}', null],
  ['{}', null],
  ['[{"id":1}]', null],
])('%s', (json, written) => {
  expect(writtenMember(json, 'id')?.text ?? null).toBe(written);
});

test('whatever stands around it, it is the member that JSON.parse finds', () => {
  const names = fc.oneof(fc.constant('id'), fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', ':', ',', '}'));
  const members = fc.array(fc.tuple(names, fc.jsonValue()));
  fc.assert(
    fc.property(members, fc.constantFrom('', ' ', '\n\t'), (listed, blank) => {
      const inside = listed.map(([name, value]) => `${JSON.stringify(name)}${blank}:${blank}${JSON.stringify(value)}`);
      const json = `{${blank}${inside.join(`${blank},`)}${blank}}`;
      const parsed = JSON.parse(json) as { readonly id?: unknown };
      const written = writtenMember(json, 'id');
      expect(written === null ? undefined : JSON.parse(written.text)).toEqual(
        Object.hasOwn(parsed, 'id') ? parsed.id : undefined,
      );
    }),
  );
});
