import fc from 'fast-check';
import { expect, it } from 'vitest';

import { readNames, writeNames } from './nameList.ts';

it.each([
  ['', []],
  ['Homs', ['Homs']],
  [' Homs ,  Tartus,', ['Homs', 'Tartus']],
  ['Homs, Homs', ['Homs']],
  ['Okafor, Daniel; Mrs Lund', ['Okafor, Daniel', 'Mrs Lund']],
  ['Okafor, Daniel;', ['Okafor, Daniel']],
])('“%s” is %o', (text, names) => {
  expect(readNames(text)).toEqual(names);
});

it('reads what it writes', () => {
  const name = fc.stringMatching(/^[\p{L}.,'’-]+(?: [\p{L}.,'’-]+)?$/u);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
      expect(readNames(writeNames(names))).toEqual(names);
    }),
  );
});
