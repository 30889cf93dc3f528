import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseIsoDate } from '../time/calendar.ts';

import { findSameHappenings, type ComparedDocument, type ComparedEvent } from './sameHappening.ts';

/** An event of a day or of `FIRST/LAST`, `null` for undated; `..` for an open end. */
function told(title: string, days: string | null, actors: string[] = [], places: string[] = []): ComparedEvent {
  const [first = '', last = first] = days?.split('/') ?? [];
  const interval = days === null ? null : { first: parseIsoDate(first), last: parseIsoDate(last), clock: null };
  return {
    ...{ id: title, title, interval, precision: days === null ? null : 'day', basis: 'explicit' },
    ...{ kind: 'happening', certainty: 'asserted', places, actors },
  };
}

function pairsOf(left: ComparedEvent, right: ComparedEvent): { dates: string; words: readonly string[] }[] {
  const documents: ComparedDocument[] = [
    { id: 'a', language: 'en', events: [left] },
    { id: 'b', language: 'en', events: [right] },
  ];
  return findSameHappenings(documents).map(({ dates, words }) => ({ dates, words }));
}

describe('two documents', () => {
  const blast = told('A bomb exploded at the market in Homs', '2016-09-05', [], ['Homs']);

  it.each([
    ['on the same day', told('The blast shook the market', '2016-09-05', [], ['Homs']), 'same'],
    ['in a month around it', told('An explosion at the market', '2016-09-01/2016-09-30', [], ['Homs']), 'nested'],
    ['by the day after', told('The blast at the market', '../2016-09-06', [], ['Homs']), 'nested'],
    ['two days later', told('The bombing of the market', '2016-09-07', [], ['Homs']), 'conflict'],
  ])('that tell one happening %s are offered as one', (_, other, dates) => {
    expect(pairsOf(blast, other)).toMatchObject([{ dates }]);
    expect(pairsOf(other, blast)).toMatchObject([{ dates }]);
  });

  it.each([
    ['another thing at the same place', told('The mayor opened a school', '2016-09-05', [], ['Homs'])],
    ['the same thing a year later', told('A bomb exploded at the market in Homs', '2017-09-05', [], ['Homs'])],
    ['no date', told('A bomb exploded at the market in Homs', null, [], ['Homs'])],
    ['the whole decade', told('A bomb exploded at the market in Homs', '2010-01-01/2019-12-31', [], ['Homs'])],
  ])('are left apart where one tells %s', (_, other) => {
    expect(pairsOf(blast, other)).toEqual([]);
  });

  it('say on which grounds they are offered', () => {
    const left = told('Brett McGurk visited the Kurdish forces', '2016-09-04', ['Brett McGurk'], ['Syria']);
    const right = told('McGurk on a visit to the forces', '2016-09-04', ['McGurk'], ['Syria']);
    const [pair] = findSameHappenings([
      { id: 'a', language: 'en', events: [left] },
      { id: 'b', language: 'en', events: [right] },
    ]);
    expect(pair).toMatchObject({
      dates: 'same',
      actors: ['Brett McGurk'],
      places: ['Syria'],
      words: ['forces', 'visited'],
    });
  });
});

it('never pairs events of one document, and an event with each other document at most once', () => {
  const events = fc.array(
    fc.record({
      title: fc.array(fc.constantFrom('bomb', 'market', 'blast', 'Homs', 'visit', 'army', 'killed'), { maxLength: 5 }),
      day: fc.integer({ min: 1, max: 28 }),
      place: fc.constantFrom('Homs', 'Tartus'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 4 }), (lists) => {
      const documents = lists.map((list, number) => ({
        id: String(number),
        language: 'en' as const,
        events: list.map(({ title, day, place }, index) => ({
          ...told(title.join(' '), `2016-09-${String(day).padStart(2, '0')}`, [], [place]),
          id: String(index),
        })),
      }));
      const pairs = findSameHappenings(documents);
      const seen = new Set<string>();
      for (const { left, right, likeness } of pairs) {
        expect(left.document).not.toBe(right.document);
        expect(likeness).toBeGreaterThan(0);
        expect(likeness).toBeLessThanOrEqual(1);
        for (const key of [JSON.stringify([left, right.document]), JSON.stringify([right, left.document])]) {
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('offers a happening that a hundred documents tell', () => {
  const documents = Array.from({ length: 100 }, (_, number) => ({
    id: String(number),
    language: 'en' as const,
    events: [told('A bomb exploded at the market in Homs', '2016-09-05', [], ['Homs'])],
  }));
  const offered = new Set(findSameHappenings(documents).flatMap(({ left, right }) => [left.document, right.document]));
  expect(offered.size).toBe(100);
});

it('compares the words of a document as those of its language', () => {
  const documents = (language: 'en' | 'de') => [
    { id: 'a', language, events: [told('Ein Terroranschlag erschütterte die Häuser der Stadt', '2016-09-05')] },
    { id: 'b', language, events: [told('Der Anschlag zerstörte Häuser in der Stadt', '2016-09-05')] },
  ];
  expect(findSameHappenings(documents('de')).map(({ words }) => words)).toEqual([
    ['häuser', 'stadt', 'terroranschlag'],
  ]);
  expect(findSameHappenings(documents('en')).flatMap(({ words }) => words)).not.toContain('terroranschlag');
});
