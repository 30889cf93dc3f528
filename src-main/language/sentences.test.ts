import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSentences } from './sentences.ts';
import type { Language } from './types.ts';

const read = (text: string, language?: Language): string[] =>
  Array.from(readSentences(text, language), (sentence) => sentence.text);

/** Each text is one or more sentences, parted by `|`. */
const germanTexts: readonly string[] = [
  'Am 6. September 2016 wurde gewählt. |Das Ergebnis kam am 21. Oktober.',
  'Vom 3. bis 5. Mai und am 9. Juni tagte der Rat. |Am 1.1. beginnt das Jahr.',
  'Sie starb im 19. Jahrhundert. |Heinrich IV. ging 1077 nach Canossa.',
  'Dort waren z. B. Dr. Weiß, Prof. Maier und die u. a. geladenen Gäste. |Sie blieben bis 15.30 Uhr.',
  'Caesar wurde 44 v. Chr. in Rom ermordet. |Das Werk kostete ca. 5 Mio. Euro. |Bezahlt wurde bis 1918. |Danach nichts mehr.',
  '„Nein!“, rief er. |„Ich gehe.“ |Dann fiel die Tür zu.',
  'Er wohnte in Nr. 21. |Die Straße lag im 3. Bezirk. |Nie war er froh!',
];

describe('readSentences', () => {
  it('keeps headings apart and does not stop at abbreviations', () => {
    const text = 'IS border setback\nDr. Smith left the U.S. on Sept. 3. He came back at 5 p.m. on Monday.';
    expect(read(text)).toEqual([
      'IS border setback',
      'Dr. Smith left the U.S. on Sept. 3.',
      'He came back at 5 p.m. on Monday.',
    ]);
  });

  it('reads through the line ends of hard-wrapped text', () => {
    const line = 'It was a long and quiet morning when the first of the ships came';
    const text = `${line}\n${line}\n${line}\n${line}\nin.\n\nThe next one came at noon.`;
    expect(read(text)).toHaveLength(2);
  });

  it.each(germanTexts)('ends German sentences where they end: %s', (text) => {
    expect(read(text.replaceAll('|', ''), 'de')).toEqual(text.split(' |'));
  });

  it('finds the language by itself', () => {
    expect(read('Der Rat hat am 6. September getagt und ist auseinandergegangen.')).toHaveLength(1);
  });

  it('gives offsets into the whole text, whatever the text', () => {
    const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 8 }), (parts) => {
        const text = parts.join('\n');
        let previous = 0;
        for (const sentence of readSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(previous);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
          previous = sentence.end;
        }
        const seen = Array.from(readSentences(text), (sentence) => sentence.text).join('');
        expect(seen.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each([
    ['a million letters without a space', 'x'.repeat(1_000_000)],
    ['a million digits', '7'.repeat(1_000_000)],
    ['ten thousand words without a full stop', 'the ship left '.repeat(10_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['full stops', '. '.repeat(100_000)],
  ])('reads %s in linear time', (_, text) => {
    const start = performance.now();
    let count = 0;
    for (const sentence of readSentences(text)) count += sentence.tokens.length;
    expect(count).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
