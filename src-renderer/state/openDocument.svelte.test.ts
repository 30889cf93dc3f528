import { expect, it } from 'vitest';

import { OpenDocument } from './openDocument.svelte.ts';
import { nothingSettled, writtenSettings } from './settledReading.ts';
import { testExtraction, testSource, told } from './testDocuments.ts';

it('its events are those of the table, under ids that no other document has', () => {
  const [paper, letter] = [new OpenDocument(testSource('paper')), new OpenDocument(testSource('letter'))];
  expect([paper.extraction, paper.events]).toEqual([null, []]);
  const extraction = testExtraction([told('fire', '2016-09-05'), told('rumour', null)]);
  paper.take(extraction);
  letter.take(extraction);
  expect(paper.events.map(({ id }) => id)).toEqual(['paper fire', 'paper rumour']);
  expect(letter.events.map(({ id, document }) => [id, document])).toEqual([
    ['letter fire', 'letter'],
    ['letter rumour', 'letter'],
  ]);
  expect(paper.events.map(({ title, when, span }) => [title, when, span === null])).toEqual([
    ['Title of fire', '2016-09-05', false],
    ['Title of rumour', null, true],
  ]);
});

it('what a person wants is what is under way, else what was settled', () => {
  const open = new OpenDocument(testSource('paper'));
  const narrative = { ...nothingSettled, genre: 'narrative' as const };
  const german = { ...narrative, language: 'de' as const };
  open.take(testExtraction([]), narrative);
  expect(open.wanted).toBe(narrative);
  open.reading = { ticket: 'one', charactersDone: 0, settled: german };
  expect([open.wanted, open.settled]).toEqual([german, narrative]);
  open.reading = null;
  expect(open.wanted).toBe(narrative);
  open.take(testExtraction([]));
  expect(open.settled).toBe(narrative);
});

it('what is judged from the text is not told to the host', () => {
  expect(writtenSettings(nothingSettled)).toEqual({ documentDate: null });
  const settled = { documentDate: 'none', genre: 'news', language: 'de', dayMonthOrder: 'month-day' } as const;
  expect(writtenSettings(settled)).toEqual(settled);
});
