import { expect, test } from 'vitest';

import model from '../../../resources/models/english.json';

import { Lexicon } from './lexicon.ts';
import { classOfWord, shapeOfWord } from './wordClasses.ts';

const lexicon = new Lexicon(model);

test.each([
  ['shot', /D.*N/],
  ['overthrew', /^D/],
  ['overthrown', /^N/],
  ['retired', /^DN/],
  ['married', /^DN/],
  ['stopped', /^DN/],
  ['rescuing', /^G/],
  ['Vaccinates', /^Z/],
  ['teacher', /^n$/],
  ['zzyx', /^$/],
  ['', /^$/],
])('what “%s” can be', (word, senses) => {
  expect(lexicon.senses(word)).toMatch(senses);
});

test('what the treebank has', () => {
  expect(lexicon.usualTags('the')).not.toBe('');
  expect(lexicon.usualTags('zzyx')).toBe('');
});

test.each([
  ['May', 'May'],
  ['may', 'may'],
  ['March', '<month>'],
  ['march', 'march'],
  ['Sept.', '<month>'],
  ['MONDAY', '<weekday>'],
  ['1994', '<year>'],
  ['31', '<day>'],
  ['32', '<small>'],
  ['10:30', '<clock>'],
  ['1990s', '<decade>'],
  ['21st', '<ordinal>'],
  ['2016-09-06', '<date>'],
  ['2,000', '<number>'],
  ['A320', 'a0'],
  ['Didn’t', "didn't"],
])('the class of “%s” is “%s”', (word, name) => {
  expect(classOfWord(word)).toBe(name);
});

test.each([
  ['Smith', 'Xx'],
  ['NATO', 'X'],
  ['e-mail', 'x-x'],
  ['1994', 'd'],
])('“%s” is written “%s”', (word, shape) => {
  expect(shapeOfWord(word)).toBe(shape);
});
