import { describe, expect, it } from 'vitest';

import { readSentences } from '../language/sentences.ts';

import { makeTimeReader } from './engine.ts';
import { lacksYear } from './lacksYear.ts';
import type { ReadingSettings } from './types.ts';

function asks(text: string, settings: ReadingSettings = { documentDate: null }): boolean {
  const reader = makeTimeReader(text, settings);
  const expressions = Array.from(readSentences(text), (sentence) => reader.read(sentence).expressions).flat();
  return lacksYear({ documentDate: reader.documentDate, expressions });
}

const chronology = '11 January: The bank opened the account.\n25 March: Mr Hale signed the lease.\n2 May: It fell in.';

describe('a chronology without a year', () => {
  it.each([
    chronology,
    'January 11: The bank opened the account.\nMarch 25: Mr Hale signed the lease.',
    '11. Januar: Die Bank hat das Konto eröffnet.\n25. März: Herr Hahn hat den Vertrag unterschrieben.',
  ])('is one: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    // The year is told once, and the others follow.
    '11 January 1998: The bank opened the account.\n25 March: Mr Hale signed the lease.\n2 May: It fell in.',
    // One day alone may be a slip.
    'The bank opened the account on 11 January. Mr Hale signed the lease.',
    // These say no day.
    'The bank opened the account in January. Mr Hale signed the lease in March, and it fell in May.',
    'On Monday the bank opened. On Tuesday it closed.',
    '',
  ])('is none: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it('is not asked about where a person said the date of the document, or that it has none', () => {
    expect(asks(chronology, { documentDate: { year: 1998, month: 1, day: 1 } })).toBe(false);
    expect(asks(chronology, { documentDate: 'none' })).toBe(false);
  });
});
