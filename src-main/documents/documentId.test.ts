import { expect, test } from 'vitest';

import { documentIdOf } from './documentId.ts';

test('a text is known by the SHA-256 of its UTF-8', () => {
  // As `printf 'Am 5. März' | sha256sum` has it, and the empty text as everybody knows it.
  expect(documentIdOf('Am 5. März')).toBe('545ee1d0215738296fad76c87dec0609351847d2f084cb9fa82ebc003c9ae404');
  expect(documentIdOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('texts that differ in a blank or a line end are two', () => {
  const ids = ['On 5 May', 'On 5 May ', 'On\n5 May', 'On\r\n5 May', 'on 5 May'].map(documentIdOf);
  expect(new Set(ids).size).toBe(ids.length);
});
