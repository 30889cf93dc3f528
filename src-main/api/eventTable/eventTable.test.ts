import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extract } from '../../events/extract.ts';
import type { TimelineEvent } from '../../events/types.ts';
import { civilDate, millisecondSpanOf } from '../../time/calendar.ts';
import { bases, certainties, datingRules, eventKinds, makingRules } from '../../events/types.ts';
import { precisions, timexModifiers, type CivilDate } from '../../time/types.ts';

import { columnsOf, rowsInText } from './layout.ts';
import { packEvents } from './packEvents.ts';
import { TableEvent, tableOf } from './tableEvent.ts';

const offset = fc.nat(2 ** 31);
const span = fc.record({ start: offset, end: fc.integer({ min: 1, max: 2 ** 31 }) });
const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const names = fc.array(words, { maxLength: 3 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const date = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]): CivilDate | null => civilDate(year, month, day));
const clock = fc.tuple(fc.nat(1_439), fc.integer({ min: 1, max: 1_440 })).map(([from, until]) => ({ from, until }));

const anyEvent: fc.Arbitrary<TimelineEvent> = fc.record({
  id: words,
  ...{ head: offset, start: offset, end: offset, sentence: span },
  kind: fc.constantFrom(...eventKinds),
  title: words,
  when: optional(fc.string({ minLength: 1, maxLength: 12 })),
  value: optional(fc.string({ minLength: 1, maxLength: 12 })),
  interval: optional(fc.record({ first: optional(date), last: optional(date), clock: optional(clock) })),
  precision: optional(fc.constantFrom(...precisions)),
  modifier: optional(fc.constantFrom(...timexModifiers)),
  basis: fc.constantFrom(...bases),
  expression: optional(fc.nat(1_000_000)),
  inheritedFrom: optional(span),
  ...{ places: names, actors: names, attribution: optional(fc.string({ minLength: 1 })) },
  certainty: fc.constantFrom(...certainties),
  rule: fc.constantFrom(...makingRules),
  datedBy: fc.constantFrom(...datingRules),
  weight: fc.nat(20).map((halves) => halves / 2),
});

/** As events come out of a table that has crossed. */
function crossed(events: readonly TimelineEvent[]): TableEvent[] {
  const table = tableOf(structuredClone(packEvents(events)));
  return events.map((_, row) => new TableEvent(table, row));
}

/** Every field as its own, since those of a table's event are made when they are asked for. */
function fieldsOf(event: TimelineEvent, like: TimelineEvent): object {
  return Object.fromEntries(Object.keys(like).map((field) => [field, event[field as keyof TimelineEvent]]));
}

describe('events in a table', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const out = crossed(events);
        expect(out.map((event, row) => fieldsOf(event, events[row] ?? event))).toEqual(events);
      }),
    );
  });

  it('lie on the axis where their intervals do', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const [out] = crossed([event]);
        expect(out?.span).toEqual(event.interval === null ? null : millisecondSpanOf(event.interval));
      }),
    );
  });

  it('keep their words where one text ends and the next begins', () => {
    const { events } = extract('The bridge fell on 5 March 1998. “Öl” burned in Århus a day later. '.repeat(300), {
      documentDate: null,
    });
    expect(events.length).toBeGreaterThan(2 * rowsInText);
    expect(crossed(events).map(({ id, title }) => [id, title])).toEqual(events.map(({ id, title }) => [id, title]));
  });

  it('may lie anywhere among other bytes', () => {
    const packed = packEvents(extract('The bridge fell on 5 March 1998.', { documentDate: null }).events);
    const among = new Uint8Array(packed.bytes.length + 3);
    among.set(packed.bytes, 3);
    expect(columnsOf({ length: packed.length, bytes: among.subarray(3) })).toEqual(columnsOf(packed));
  });

  it('are no table where bytes are missing, and have no row beyond their number', () => {
    const packed = packEvents(extract('The bridge fell on 5 March 1998.', { documentDate: null }).events);
    expect(() => columnsOf({ length: packed.length, bytes: packed.bytes.subarray(1) })).toThrow(RangeError);
    expect(() => new TableEvent(tableOf(packed), packed.length)).toThrow(RangeError);
  });
});
