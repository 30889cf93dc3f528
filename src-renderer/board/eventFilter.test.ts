import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Curation } from '../../src-main/chronicle/chronicleEvent.ts';
import { millisecondsOf } from '../../src-main/time/calendar.ts';

import type { BoardEvent } from './boardEvent.ts';
import { asksNothing, countChoices, everything, keepEvents, type EventFilter } from './eventFilter.ts';
import { testEvent } from './testEvents.ts';

const accepted: Curation = {
  ...{ fields: new Set(), machine: null, decision: null, review: 'accepted', note: '', tags: [] },
  ...{ isStarred: false, dispute: null, quotations: [] },
};
const text = 'Rebels took Café Ålesund on Monday. The mayor fled. Nobody knows why it burned.';
const sentences = [
  { start: 0, end: 35 },
  { start: 36, end: 51 },
  { start: 52, end: 79 },
];
const events: readonly BoardEvent[] = [
  {
    ...testEvent('cafe', 0, '2016-09-05'),
    sentence: sentences[0] ?? { start: 0, end: 0 },
    places: ['Ålesund'],
    curation: accepted,
  },
  {
    ...testEvent('mayor', 36, '2016-09-01/2016-09-30'),
    ...{ sentence: sentences[1] ?? { start: 0, end: 0 }, precision: 'month', certainty: 'reported' },
    ...{ title: 'Anne Lie fled', actors: ['Anne Lie'], attribution: 'police' },
  },
  { ...testEvent('fire', 52, null), sentence: sentences[2] ?? { start: 0, end: 0 }, document: 'd2' },
];

function kept(filter: Partial<EventFilter>): string[] {
  const grounds = {
    textOf: () => text,
  };
  return keepEvents(events, { ...everything, ...filter }, grounds).map(({ id }) => id);
}

const day = (month: number, date: number) => millisecondsOf({ year: 2016, month, day: date });

describe('keepEvents', () => {
  it('asked nothing keeps the very list', () => {
    expect(keepEvents(events, everything, { textOf: () => '' })).toBe(events);
    expect(asksNothing(everything)).toBe(true);
    expect(asksNothing({ ...everything, words: '  ' })).toBe(true);
    expect(asksNothing({ ...everything, place: 'Homs' })).toBe(false);
  });

  it.each<[string, Partial<EventFilter>, string[]]>([
    ['a word of the quotation, without case and accents', { words: 'cafe' }, ['cafe']],
    ['a word of the next sentence', { words: 'mayor' }, ['mayor']],
    ['a word of the headline that the text does not have', { words: 'anne' }, ['mayor']],
    ['the name of a speaker', { words: 'Police' }, ['mayor']],
    ['each of several words', { words: 'alesund monday' }, ['cafe']],
    ['words of two events', { words: 'mayor monday' }, []],
    ['a phrase', { words: '"burned nobody"' }, []],
    ['a phrase that stands so', { words: '"knows why"' }, ['fire']],
    ['a date that touches', { from: day(9, 6), until: day(9, 10) }, ['mayor']],
    ['an end that is open', { until: day(9, 6) }, ['cafe', 'mayor']],
    ['a document', { document: 'd2' }, ['fire']],
    ['a place', { place: 'Ålesund' }, ['cafe']],
    ['a person', { actor: 'Anne Lie' }, ['mayor']],
    ['a certainty', { certainty: 'reported' }, ['mayor']],
    ['a precision, and what is sharper', { precision: 'month' }, ['cafe', 'mayor']],
    ['a precision that is sharper', { precision: 'day' }, ['cafe']],
    ['what was checked', { review: 'accepted' }, ['cafe']],
    ['two things at once', { certainty: 'reported', words: 'monday' }, []],
  ])('keeps by %s', (_, filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });

  it('keeps an order and invents nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const ids = kept({ words });
        expect(events.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
      }),
    );
  });
});

it('counts what is asked besides words', () => {
  expect(countChoices({ ...everything, words: 'a', place: 'Homs', from: 0 })).toBe(2);
});
