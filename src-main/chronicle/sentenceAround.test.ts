import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sentenceAround } from './sentenceAround.ts';

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function found(text: string, words: string, sentences: readonly string[] = []): string {
  const paragraph = { start: 0, end: text.length };
  const known = sentences.map((sentence) => spanOf(text, sentence));
  const { start, end } = sentenceAround(text, spanOf(text, words), paragraph, known);
  return text.slice(start, end);
}

describe('the sentence around words', () => {
  it.each([
    ['The roof fell. Mr. Hale saw it. Nobody slept.', 'saw it', 'Mr. Hale saw it.'],
    ['The roof fell. J. Hale left on 3. May. Nobody slept.', 'left', 'J. Hale left on 3. May.'],
    ['Er sagte: „Geht.“ Am 3. Mai ging Dr. Weiß. Alle schliefen.', 'ging', 'Am 3. Mai ging Dr. Weiß.'],
    ['Did it fall? It did! So it was.', 'It did', 'It did!'],
    ['It fell in 1911. Then 40 men came.', 'fell', 'It fell in 1911.'],
    ['One line without a mark', 'line', 'One line without a mark'],
    ['The roof fell. Nobody slept.', 'fell. Nobody', 'The roof fell. Nobody slept.'],
    ['  The roof fell.  ', 'roof', 'The roof fell.'],
    ['The roof fell. Nobody slept.', 'fell.', 'The roof fell.'],
  ])('“%s”, around “%s”', (text, words, sentence) => {
    expect(found(text, words)).toBe(sentence);
  });

  it('is the one of an event where that holds the words', () => {
    const text = 'He wrote to approx. Thirty people. Nobody slept.';
    expect(found(text, 'Thirty', ['He wrote to approx. Thirty people.'])).toBe('He wrote to approx. Thirty people.');
  });

  it('does not reach into the sentences of events beside it', () => {
    const text = 'The roof fell (at night) nobody slept Hale left.';
    expect(found(text, 'slept', ['The roof fell (at night)', 'Hale left.'])).toBe('nobody slept');
  });

  it('stays in its paragraph', () => {
    const text = 'A heading\nThe roof fell\nNobody slept';
    const span = spanOf(text, 'roof');
    const { start, end } = sentenceAround(text, span, spanOf(text, 'The roof fell'), []);
    expect(text.slice(start, end)).toBe('The roof fell');
  });

  it('holds the words, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' }));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text.trim() !== '');
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 40));
        fc.pre(text.slice(start, end).trim() === text.slice(start, end));
        const sentence = sentenceAround(text, { start, end }, { start: 0, end: text.length }, []);
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
