import { expect, test } from 'vitest';

import { inputSchemas } from '../../src-main/api/schemas.ts';

import { faultOfPastedText } from './pastedText.ts';

test('the longest text that the host takes is taken, and one longer is too large', () => {
  const longest = 'a'.repeat(33_554_432);
  expect(faultOfPastedText(longest)).toBeNull();
  expect(inputSchemas.pasteDocument.safeParse({ project: 'p', text: longest }).success).toBe(true);
  expect(faultOfPastedText(`${longest}a`)).toEqual({ kind: 'too-much-pasted', millions: 33 });
});
