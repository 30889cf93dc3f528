import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { binWidthFor, WindowIndex, type IndexedEvent } from './windowIndex.ts';

const anyEvents = fc
  .array(
    fc.record({ from: fc.integer({ min: 0, max: 1000 }), length: fc.integer({ min: 1, max: 400 }), weight: fc.nat(9) }),
  )
  .map((rows) =>
    rows.map(({ from, length, weight }, place): IndexedEvent => ({
      id: `event ${place}`,
      from,
      to: from + length,
      weight,
      lane: place % 2 === 0 ? 'even' : 'odd',
    })),
  );
const anyWindow = fc
  .tuple(fc.integer({ min: -100, max: 1200 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('WindowIndex', () => {
  it('draws or counts exactly the events that touch the window', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, fc.nat(8), (events, window, room) => {
        const content = new WindowIndex(events).within(window, room, 64);
        const touching = events.filter((event) => event.from < window.to && event.to > window.from);
        const counted = content.clusters.reduce((sum, cluster) => sum + cluster.count, 0);
        expect(content.events.length + counted).toBe(touching.length);
        expect(content.events.every((event) => touching.includes(event))).toBe(true);
      }),
    );
  });

  it('draws the heaviest', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 8 }), (events, room) => {
        const everything = { from: -1, to: 2000 };
        const { events: drawn } = new WindowIndex(events).within(everything, room, 64);
        const weights = events.map((event) => event.weight).sort((left, right) => right - left);
        const lightestDue = weights[room - 1] ?? -Infinity;
        const due = events.filter((event) => event.weight > lightestDue);
        expect(due.every((event) => drawn.includes(event))).toBe(true);
      }),
    );
  });

  it('draws the current event where there is no room', () => {
    const events = Array.from({ length: 9 }, (_, place) => ({
      id: String(place),
      from: 0,
      to: 10,
      weight: 9 - place,
      lane: '',
    }));
    const { events: drawn, clusters } = new WindowIndex(events).within({ from: 0, to: 10 }, 2, 64, '8');
    expect(drawn.map((event) => event.id)).toEqual(['0', '1', '8']);
    expect(clusters).toEqual([expect.objectContaining({ count: 6, from: 0, to: 10 })]);
  });

  it('does not mix lanes in a cluster', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { clusters } = new WindowIndex(events).within({ from: -1, to: 2000 }, 0, 4096);
        expect(new Set(clusters.map((cluster) => cluster.lane)).size).toBe(clusters.length);
      }),
    );
  });
});

describe('binWidthFor', () => {
  it('is a power of two, so that bins stay where they are while the view pans', () => {
    expect(binWidthFor(1000, 120)).toBe(131_072);
    expect(binWidthFor(1000.1, 120)).toBe(131_072);
  });
});
