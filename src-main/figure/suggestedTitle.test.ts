import { expect, test } from 'vitest';

import { baseName, suggestedTitle } from './suggestedTitle.ts';

test.each([
  ['a.txt', 'IS claims blasts\nSeptember 6', 'IS claims blasts'],
  ['notes.md', '# The fall of Rome\n\nIn 410', 'The fall of Rome'],
  ['my.notes.md', '\n\n', 'my.notes'],
  ['long.txt', 'x'.repeat(200), 'long'],
])('the title of %s with %j is %s', (name, text, title) => {
  expect(suggestedTitle(name, text)).toBe(title);
});

test.each([
  ['a.txt', 'a'],
  ['README', 'README'],
  ['Pasted text', 'Pasted text'],
])('%s without its ending is %s', (name, base) => {
  expect(baseName(name)).toBe(base);
});
