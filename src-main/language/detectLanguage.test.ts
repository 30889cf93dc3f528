import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { detectLanguage } from './detectLanguage.ts';
import { languages, type Language } from './types.ts';

const texts: readonly (readonly [Language, string])[] = [
  ['de', 'Der Stadtrat hat am Montag den Haushalt beschlossen.'],
  ['de', 'Am Montag wurde gewählt.'],
  ['de', 'Erst im März'],
  ['en', 'The council passed the budget on Monday.'],
  ['en', 'She was elected.'],
  // Names do not make a text German.
  ['en', 'Alexander Van der Bellen said he will sign.'],
  ['en', 'Das Boot was shown at the Zoo Palast.'],
  ['en', 'Die Hard was released in July.'],
  // The body outweighs a quotation.
  ['de', 'Der Präsident sagte „Yes we can“ und ging mit den anderen nach Hause.'],
  ['en', 'He said “Ich bin ein Berliner” to a crowd of 120,000 in front of the town hall.'],
  // Nothing tells.
  ['en', ''],
  ['en', '12.05.2019'],
  ['en', 'Ελλάδα 1821'],
];

describe('detectLanguage', () => {
  it.each(texts)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not misled by a head in another language', () => {
    const body = 'Die Brücke wurde gesperrt, weil sich ein Pfeiler gesenkt hatte. '.repeat(400);
    expect(detectLanguage(`Summary: the bridge was closed because of a pier that had sunk. ${body}`)).toBe('de');
  });

  it('gives a language for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(languages).toContain(detectLanguage(text));
      }),
    );
  });
});
