import { describe, expect, it } from 'vitest';

import { contentOf, finestPrecision } from './content.ts';
import { requests } from './drawings/requests.ts';
import type { FigureEvent, FigureRequest } from './types.ts';

const column = { left: 0, right: 1_000 };
const event = (parts: Partial<FigureEvent>): FigureEvent => ({
  id: 'event',
  title: 'Title',
  interval: { first: { year: 2016, month: 9, day: 5 }, last: { year: 2016, month: 9, day: 5 }, clock: null },
  precision: 'day',
  modifier: null,
  basis: 'explicit',
  certainty: 'asserted',
  attribution: null,
  weight: 1,
  lane: 'text',
  ...parts,
});
const request = (events: readonly FigureEvent[]): FigureRequest => ({ ...requests.none, events });

describe('contentOf', () => {
  it('keeps every event: visible, undated or outside', () => {
    const window = { from: Date.UTC(2016, 0, 1), to: Date.UTC(2017, 0, 1) };
    const content = contentOf(
      {
        ...request([
          event({}),
          event({ interval: null }),
          event({ interval: { first: null, last: null, clock: null } }),
          event({
            interval: { first: { year: 1, month: 1, day: 1 }, last: { year: 1, month: 1, day: 1 }, clock: null },
          }),
        ]),
        window,
      },
      column,
    );
    expect(content.visible).toHaveLength(1);
    expect(content.undated).toHaveLength(2);
    expect(content.outside).toBe(1);
  });

  it('puts events of unknown lanes into a lane of their own', () => {
    const content = contentOf(request([event({ lane: 'nowhere' })]), column);
    expect(content.lanes).toEqual(['Text', 'Other']);
    expect(content.visible[0]?.lane).toBe(1);
  });

  it('turns a backward interval round and gives an instant a minute', () => {
    const day = { year: 2016, month: 9, day: 5 };
    const { visible } = contentOf(
      request([
        event({ interval: { first: { ...day, day: 9 }, last: { ...day, day: 5 }, clock: null } }),
        event({ interval: { first: day, last: day, clock: { from: 600, until: 600 } } }),
      ]),
      column,
    );
    for (const { span } of visible) expect(span.to ?? 0).toBeGreaterThan(span.from ?? 0);
  });

  it('has no scale where nothing is dated, and shows the whole where the window is no stretch of time', () => {
    expect(contentOf(request([event({ interval: null })]), column).scale).toBeNull();
    expect(contentOf({ ...request([event({})]), window: { from: 9, to: 1 } }, column).scale).not.toBeNull();
  });
});

it('finestPrecision is the sharpest', () => {
  const { visible } = contentOf(request([event({ precision: 'year' }), event({ precision: 'hour' })]), column);
  expect(finestPrecision(visible)).toBe('hour');
  expect(finestPrecision([])).toBe('day');
});
