import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayMilliseconds, millisecondsOf } from '../../src-main/time/calendar.ts';

import { Chronology } from './chronology.ts';
import { testEvent } from './testEvents.ts';

const monday = millisecondsOf({ year: 2016, month: 9, day: 5 });
const events = [
  testEvent('blasts', 10, '2016-09-05'),
  testEvent('talks', 20, null),
  testEvent('visit', 30, '2016-09-04'),
  testEvent('airstrikes', 40, '2016-09-05'),
  testEvent('seizure', 50, '2016-09-03/2016-09-04'),
];
const chronology = new Chronology(events);
const ordered = Array.from({ length: chronology.length }, (_, place) => chronology.at(place));

const day = fc.option(fc.integer({ min: 1, max: 9 }).map((number) => `2016-09-0${String(number)}`));

function expectSame(taken: Chronology, made: Chronology): void {
  const told = ({ starts, ends, moments, undated, sharpest, extent, length }: Chronology) => ({
    ...{ starts, ends, moments, undated, sharpest, extent, length },
  });
  expect(told(taken)).toEqual(told(made));
  expect(taken.inOrder()).toEqual(made.inOrder());
}

it('of some of the events is the same, whether it takes over what is known of all or not', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ day, kept: fc.boolean() }), { maxLength: 30 }), (sketches) => {
      const all = sketches.map((sketch, index) => testEvent(String(index), index, sketch.day));
      const some = all.filter((_, index) => sketches[index]?.kept === true);
      const taken = new Chronology(some, { chronology: new Chronology(all), events: 'some' });
      const made = new Chronology(some);
      expectSame(taken, made);
      expect(some.map(({ id }) => taken.placeOf(id))).toEqual(some.map(({ id }) => made.placeOf(id)));
    }),
  );
});

it('of events that were edited is the same, whether it takes over what is known of the others or not', () => {
  const edit = fc.record({ at: fc.nat(), day, what: fc.constantFrom('replace', 'remove', 'insert') });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), fc.array(edit, { maxLength: 6 }), (days, edits) => {
      const before = days.map((each, index) => testEvent(String(index), index, each));
      const after = [...before];
      for (const [number, { at, day: other, what }] of edits.entries()) {
        const place = at % (after.length + 1);
        const put = what === 'remove' ? [] : [testEvent(`edited ${number}`, place, other)];
        after.splice(place, what === 'insert' ? 0 : 1, ...put);
      }
      const taken = new Chronology(after, { chronology: new Chronology(before), events: 'edited' });
      expectSame(taken, new Chronology(after));
    }),
  );
});

describe('what was replaced since a chronology before', () => {
  const [blasts, talks] = events;
  const edit = (...edited: typeof events) => new Chronology(edited, { chronology, events: 'edited' });

  it('is told where every event keeps its time', () => {
    const starred = testEvent('blasts', 10, '2016-09-05');
    const after = edit(starred, ...events.slice(1));
    expect(after.replacedSince(chronology)).toEqual([{ before: blasts, after: starred }]);
    expect(after.eventAt(after.placeOf('blasts') ?? -1)).toBe(starred);
    expect(chronology.replacedSince(chronology)).toEqual([]);
    const renamed = testEvent('talks', 20, null);
    const later = new Chronology([starred, renamed, ...events.slice(2)], { chronology: after, events: 'edited' });
    expect(later.undated).toEqual([renamed]);
    expect(later.undated[0]).not.toBe(talks);
    expect(later.replacedSince(chronology)?.map((replaced) => replaced.after)).toEqual([starred, renamed]);
  });

  it.each([
    ['another day', edit(testEvent('blasts', 10, '2016-09-06'), ...events.slice(1))],
    ['another precision', edit({ ...testEvent('blasts', 10, '2016-09-05'), precision: 'hour' }, ...events.slice(1))],
    ['a modifier', edit({ ...testEvent('blasts', 10, '2016-09-05'), modifier: 'APPROX' }, ...events.slice(1))],
    ['no date', edit(testEvent('blasts', 10, null), ...events.slice(1))],
    ['one less', edit(...events.slice(1))],
    ['another chronology', new Chronology([...events])],
  ])('is not told where it has %s', (_, after) => {
    expect(after.replacedSince(chronology)).toBeNull();
  });
});

describe('Chronology', () => {
  it('orders by start, then by place in the text, and keeps what is undated', () => {
    expect(ordered.map((timed) => timed?.event.id)).toEqual(['seizure', 'visit', 'blasts', 'airstrikes']);
    expect(chronology.undated.map((event) => event.id)).toEqual(['talks']);
  });

  it('gives the events of one day each its own part of the day', () => {
    expect([...chronology.moments.slice(2)].map((moment) => (moment - monday) / dayMilliseconds)).toEqual([0.25, 0.75]);
  });

  it('keeps moments in the order of the events, where a long one begins before short ones', () => {
    const moments = [...chronology.moments];
    expect(moments).toEqual([...moments].sort((left, right) => left - right));
    expect(chronology.moments[0]).toBeLessThan(monday - dayMilliseconds);
  });

  it('finds under the playhead every event that there is', () => {
    for (const [place, moment] of chronology.moments.entries()) expect(chronology.nearest(moment)?.place).toBe(place);
  });

  it.each([
    ['airstrikes', 1, 'airstrikes'],
    ['blasts', 1, 'airstrikes'],
    ['blasts', -1, 'visit'],
    ['seizure', -1, 'seizure'],
  ] as const)('steps from %s by %i to %s', (from, steps, to) => {
    expect(chronology.step(from, null, steps)?.event.id).toBe(to);
  });

  it('steps from where the playhead is, when no dated event is current', () => {
    expect(chronology.step(null, null, 1)?.event.id).toBe('seizure');
    expect(chronology.step('talks', monday, 1)?.event.id).toBe('blasts');
    expect(chronology.step('talks', monday, -1)?.event.id).toBe('visit');
  });

  it('spans from the first start to the last end', () => {
    expect(chronology.extent).toEqual({ from: monday - 2 * dayMilliseconds, to: monday + dayMilliseconds });
  });

  it('of nothing has no extent and no step', () => {
    const empty = new Chronology([]);
    expect([empty.extent, empty.step(null, null, 1), empty.nearest(0)]).toEqual([null, null, null]);
  });
});
