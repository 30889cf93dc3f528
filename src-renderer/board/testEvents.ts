import { millisecondSpanOf, parseIsoDate } from '../../src-main/time/calendar.ts';

import type { BoardEvent } from './boardEvent.ts';

/** An event for a test: `start` is its place in the text, `days` are `FIRST` or `FIRST/LAST`, `null` for undated. */
export function testEvent(id: string, start: number, days: string | null): BoardEvent {
  const [first = '', last = first] = days?.split('/') ?? [];
  const interval = days === null ? null : { first: parseIsoDate(first), last: parseIsoDate(last), clock: null };
  return {
    id,
    document: 'd1',
    head: start,
    start,
    end: start + 10,
    sentence: { start, end: start + 10 },
    kind: 'happening',
    title: `Title of ${id}`,
    when: days,
    value: days,
    interval,
    span: interval === null ? null : millisecondSpanOf(interval),
    precision: days === null ? null : 'day',
    modifier: null,
    basis: days === null ? 'undated' : 'explicit',
    expression: null,
    inheritedFrom: null,
    rule: 'dated-clause',
    datedBy: days === null ? 'nothing' : 'own-words',
    places: [],
    actors: [],
    attribution: null,
    certainty: 'asserted',
    weight: 1,
    curation: null,
  };
}
