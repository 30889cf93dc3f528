import { expect, test } from 'vitest';

import { languageFor } from './languageFor.ts';
import { interfaceLanguages } from './types.ts';

test.each([
  [['de-AT', 'en'], 'de'],
  [['DE'], 'de'],
  [['fr-FR', 'de', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('for %j the interface is in %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
  expect(interfaceLanguages).toContain(language);
});
