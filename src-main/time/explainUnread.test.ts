import { expect, it } from 'vitest';

import { readSentences } from '../language/sentences.ts';

import { makeTimeReader } from './engine.ts';
import { explainUnread } from './explainUnread.ts';

it.each([
  ['31 April 2015', 'That month has no day 31.', 'Dieser Monat hat keinen 31. Tag.'],
  [
    '29 February 44 BC',
    '44 BCE is not a leap year, so it has no 29 February.',
    '44 v. Chr. ist kein Schaltjahr und hat daher keinen 29. Februar.',
  ],
  ['2015-13-01', 'There is no month 13.', 'Einen 13. Monat gibt es nicht.'],
  ['14/15/2016', 'Neither 14 nor 15 is a month.', 'Weder 14 noch 15 ist ein Monat.'],
  [
    '03/04/2016',
    'It cannot be told which number is the day and which the month; set their order to read it.',
    'Es lässt sich nicht sagen, welche Zahl der Tag ist und welche der Monat; setzen Sie die Reihenfolge, um es zu lesen.',
  ],
  ...['FY98', '20050613', 'May-24'].map((words): [string, string, string] => [
    words,
    'It looks like a date, but is written in no way that Dateline reads here.',
    'Es sieht wie ein Datum aus, ist aber auf keine Art geschrieben, die Dateline hier liest.',
  ]),
  [
    '9,000 years before 2000 BC',
    'That lies beyond the years that Dateline draws.',
    'Das liegt außerhalb der Jahre, die Dateline zeichnet.',
  ],
])('%s is unread: %s', (words, inEnglish, inGerman) => {
  const text = `It was said of ${words}.`;
  const reader = makeTimeReader(text, { documentDate: 'none', language: 'en' });
  const unread = Array.from(readSentences(text, 'en'), (sentence) => reader.read(sentence).unread).flat();
  expect(unread.map(({ reason }) => explainUnread(reason, 'en'))).toEqual([inEnglish]);
  expect(unread.map(({ reason }) => explainUnread(reason, 'de'))).toEqual([inGerman]);
});

it('says that a holiday is older than its reckoning', () => {
  const reason = { kind: 'holiday-not-kept' } as const;
  expect(explainUnread(reason, 'en')).toBe('That holiday was not kept in that year.');
  expect(explainUnread(reason, 'de')).toBe('Diesen Feiertag gab es in jenem Jahr nicht.');
});
