import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSentences } from './sentences.ts';
import type { Language } from './types.ts';

const read = (text: string, language: Language = 'en'): string[] =>
  Array.from(readSentences(text, language), (sentence) => sentence.text);

/** Each text is one or more sentences, parted by `|`. */
const texts: readonly string[] = [
  'Dr. Smith left the U.S. on Sept. 3. |He came back at 5 p.m. on Monday.',
  'She took a Ph.D. in chemistry in 1931. |She died in 1984.',
  'He joined Brown & Sons Ltd. in 1950. |It closed.',
  'Miller et al. found it in 1987. |Others followed.',
  'On Friday U.S. troops left. |Nobody saw them.',
  'She lived in Springfield, Ill. |The town has grown. |In Peoria, Ill. Police found it.',
  'He fell ill. |Three days later he died.',
  'He moved to the U.S. |In 1994 he came back.',
  '1. The plaintiff bought a house in 2014. |2. The defendant sold it.',
  'Q. Where were you on 3 May? |A. At home. |Q. Alone?',
  '“It is over,” he said. |“We go home.” |They went.',
  '“Is it over?” she asked. |Nobody knew!',
  'It cost $1.5 million. |No. 5 was sold in 1971 for 3.2 million. |Then nothing.',
  'THE COURT ROSE AT NOON. |MR. JONES LEFT. |IT RAINED.',
  'It ended (at last.) |Then it rained...',
  'He signed it am 3. Mai 2015 in Berlin. |He had left on day 3. |May was cold.',
  'J. R. Miller and George W. Stone met in St. Louis. |They left on Dec. 5.',
];

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
  it.each(texts)('%s', (text) => {
    expect(read(text.replaceAll('|', ''))).toEqual(text.split(' |'));
  });

  it.each(germanTexts)('%s', (text) => {
    expect(read(text.replaceAll('|', ''), 'de')).toEqual(text.split(' |'));
  });

  it('keeps headings, lists and rows of tables apart', () => {
    const text = 'The siege\nIt began in May.\n- bread\n- water\n1914\tWar\n1918\tPeace';
    expect([...readSentences(text)].map(({ heading }) => heading)).toEqual([true, false, true, true, true, true]);
  });

  it('reads through the line ends of hard-wrapped text', () => {
    const line = 'It was a long and quiet morning when the first of the ships came';
    const text = `${line}\n${line}\n${line}\n${line}\nin.\n\nThe next one came at noon.`;
    expect(read(text)).toHaveLength(2);
  });

  it('finds the language by itself', () => {
    const text = 'Der Rat hat am 6. September getagt und ist auseinandergegangen.';
    expect([...readSentences(text)]).toHaveLength(1);
  });

  it('gives offsets into the whole text, whatever the text, and loses nothing', () => {
    const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 8 }), fc.constantFrom<Language>('en', 'de'), (parts, language) => {
        const text = parts.join('\n');
        let previous = 0;
        for (const sentence of readSentences(text, language)) {
          expect(sentence.start).toBeGreaterThanOrEqual(previous);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          let before = sentence.start;
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(before);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            before = token.end;
          }
          previous = sentence.end;
        }
        expect(read(text, language).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each([
    ['a million letters without a space', 'x'.repeat(1_000_000)],
    ['a million digits', '7'.repeat(1_000_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['ten thousand words without a full stop', 'the ship left '.repeat(10_000)],
    ['full stops', '. '.repeat(100_000)],
    ['initials', 'A. '.repeat(50_000)],
  ])('reads %s in linear time', (_, text) => {
    const start = performance.now();
    let count = 0;
    for (const sentence of readSentences(text)) count += sentence.tokens.length;
    expect(count).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
