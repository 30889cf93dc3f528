import { describe, expect, it } from 'vitest';

import { extract } from '../events/extract.ts';
import { edtf } from '../time/timex.ts';

import { dateOfWords, headlineOfWords, undatedEventAt, unreadInWords, wordsIn } from './selectedWords.ts';

const text =
  'On 5 May 1998 the roof of the mill fell in, and Mr Hale left. From 3 to 9 June 1998 the mill stood empty. ' +
  'The keys came back on 31 April 1999. The lease was signed in spring.';
const settings = { documentDate: 'none' } as const;
const read = extract(text, settings);

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function dated(words: string): string | null {
  const found = dateOfWords(text, spanOf(words), read, settings);
  return found === null ? null : edtf(found.date.interval, found.date.precision, found.date.modifier);
}

describe('the date of selected words', () => {
  it('is what was read in them when the text was', () => {
    expect(dated('On 5 May 1998 the roof')).toBe('1998-05-05');
    expect(dated('From 3 to 9 June 1998 the mill')).toBe('1998-06-03/1998-06-09');
  });

  it('is what a part of a date says alone', () => {
    expect(dated('1998')).toBe('1998');
    expect(dated('May 1998')).toBe('1998-05');
  });

  it('is none where they tell none, or one that is not there', () => {
    expect(dated('Mr Hale left')).toBeNull();
    expect(dated('on 31 April 1999')).toBeNull();
    expect(unreadInWords(spanOf('came back on 31 April 1999'), read)?.text).toBe('31 April 1999');
    expect(unreadInWords(spanOf('The keys'), read)).toBeNull();
  });
});

describe('the headline of selected words', () => {
  const headline = (words: string) => {
    const span = spanOf(words);
    return headlineOfWords(text, span, dateOfWords(text, span, read, settings)?.span ?? null);
  };

  it.each([
    ['On 5 May 1998 the roof of the mill fell in,', 'The roof of the mill fell in'],
    ['and Mr Hale left.', 'And Mr Hale left'],
    ['5 May 1998', ''],
    ['the mill stood empty. ', 'The mill stood empty'],
    ['left. From 3 to 9 June 1998 the mill', 'Left. From 3 to 9 June 1998 the mill'],
  ])('of “%s” is “%s”', (words, expected) => {
    expect(headline(words)).toBe(expected);
  });

  it('is cut at a word', () => {
    const long = headlineOfWords(text, { start: 0, end: text.length }, null);
    expect(long.length).toBeLessThanOrEqual(70);
    expect(long).toMatch(/^On 5 May 1998 the roof.*\w…$/);
  });

  it('does without the words that lead to a date at the end', () => {
    const words = 'He left on the 5 May 1998.';
    expect(headlineOfWords(words, { start: 0, end: words.length }, { start: 15, end: 25 })).toBe('He left');
  });
});

it('finds the event that has no date in the sentence of some words', () => {
  const events = [
    { start: 0, end: 10, sentence: { start: 0, end: 40 }, interval: null },
    { start: 12, end: 40, sentence: { start: 0, end: 40 }, interval: null },
    { start: 50, end: 60, sentence: { start: 50, end: 60 }, interval: { first: null, last: null, clock: null } },
  ];
  expect(undatedEventAt(events, { start: 20, end: 25 })).toBe(events[1]);
  expect(undatedEventAt(events, { start: 2, end: 5 })).toBe(events[0]);
  expect(undatedEventAt(events, { start: 52, end: 55 })).toBeNull();
});

it('takes a selection without the white space around it', () => {
  expect(wordsIn('a  word ', { start: 1, end: 8 })).toEqual({ start: 3, end: 7 });
  expect(wordsIn('a  word ', { start: 1, end: 3 })).toBeNull();
});
