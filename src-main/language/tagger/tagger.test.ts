import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { readSentences } from '../sentences.ts';
import type { PartOfSpeech, Token, WordForm } from '../types.ts';

import { englishTagger } from './english.ts';
import { tagOf, tagSet } from './tagSet.ts';

const tokensOf = (text: string): Token[] => [...readSentences(text, 'en')].flatMap(({ tokens }) => [...tokens]);

/** The tag of the word between asterisks. */
function tagOfMarked(marked: string): { partOfSpeech: PartOfSpeech; form: WordForm | null } | null {
  const start = marked.indexOf('*');
  const token = tokensOf(marked.replaceAll('*', '')).find((candidate) => candidate.start === start);
  return token === undefined ? null : { partOfSpeech: token.partOfSpeech, form: token.form ?? null };
}

describe('the tag set', () => {
  it.each(tagSet)('$partOfSpeech $form: $example', ({ partOfSpeech, form, example }) => {
    expect(tagOfMarked(example)).toEqual({ partOfSpeech, form });
  });

  it('takes a treebank’s tags', () => {
    expect(tagSet[tagOf('VERB', 'VBD')]?.form).toBe('past');
    expect(tagSet[tagOf('NOUN', 'FW')]?.form).toBe('singular');
    expect(tagSet[tagOf('VERB', 'NNP')]?.form).toBe('base');
    expect(tagSet[tagOf('_', '_')]?.partOfSpeech).toBe('X');
  });
});

describe('verbs that a tagger loses easily', () => {
  it.each([
    'Police *shot* two men on Friday.',
    'Divers *rescued* thirty boys.',
    'The generals *overthrew* the king.',
    'The judge *retired* in 1994.',
    'Rebels *abducted* six teachers in March 2009.',
    'She *married* a sailor in 1911.',
    'Soldiers *looted* the museum on 9 April.',
    'Two brothers *drowned* in the lake on Sunday.',
    'The pipe *burst* on Tuesday morning.',
    'The party *split* in 1903.',
    'Nurses *vaccinated* 4,000 children in June.',
    'He was *elected*.',
    'The village was *liberated* on 3 September 1944.',
    'Prisoners were *tortured* there in 1976.',
  ])('%s', (marked) => {
    expect(tagOfMarked(marked)?.partOfSpeech).toBe('VERB');
  });

  it.each([
    ['The town, which was founded in 1972, *lies* on the coast.', 'VERB', 'thirdPerson'],
    ['Shootings that *injured* two doctors led to a trial.', 'VERB', 'past'],
    ['Police counted twelve people *injured* in the blast.', 'VERB', 'participle'],
    ['Ann Hill *cut* a ribbon.', 'VERB', 'past'],
    ['The bridge is *set* to reopen on 9 March.', 'VERB', 'participle'],
    ['The judge *advanced* in 1994.', 'VERB', 'past'],
    ['In 2011 Rask (*left*) sued the college.', 'ADJ', null],
    ['1940: *attack* on the bridges', 'NOUN', 'singular'],
    ['They will meet at the NATO Washington *summit* on April 24.', 'NOUN', 'singular'],
    ['*Hill* also praised the engineers.', 'PROPN', 'singular'],
  ])('looks again at the whole of: %s', (marked, partOfSpeech, form) => {
    expect(tagOfMarked(marked)).toEqual({ partOfSpeech, form });
  });

  it('takes no name in capitals for a verb', () => {
    expect(tagOfMarked('*IS* fighters left the town on Monday.')?.partOfSpeech).toBe('PROPN');
  });

  it('tells a past from a participle', () => {
    expect(tagOfMarked('The bridge *built* in 1931 was closed on Monday.')?.form).toBe('participle');
    expect(tagOfMarked('Two men *built* the bridge in 1931.')?.form).toBe('past');
  });

  it('reads a sentence in capitals as if it were small', () => {
    expect(tagOfMarked('POLICE *SHOT* TWO MEN IN THE STREET ON FRIDAY.')?.partOfSpeech).toBe('VERB');
  });
});

test('is the same everywhere', () => {
  const words = tagSet.map(({ example }) => example.replaceAll('*', '').split(/\b/));
  const first = words.map((sentence) => [...englishTagger().tag(sentence)]);
  const again = [...words].reverse().map((sentence) => [...englishTagger().tag(sentence)]);
  expect(again.reverse()).toEqual(first);
  // Turkish small letters would make "ı" of "I".
  expect(tagOfMarked('IT *IS* IN THE HOUSE OF HIS SISTER.')?.partOfSpeech).toBe('AUX');
});

test('tags any words', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 1 }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const tags = englishTagger().tag(words);
      expect(tags).toHaveLength(words.length);
      for (const tag of tags) expect(tagSet[tag]).toBeDefined();
    }),
  );
});
