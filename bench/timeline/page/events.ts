import type { PackedExtraction } from '../../../src-main/api/contract.ts';
import { packEvents } from '../../../src-main/api/eventTable/packEvents.ts';
import type { TimelineEvent } from '../../../src-main/events/types.ts';
import { dateAt, dayMilliseconds, isoDate, millisecondsOf } from '../../../src-main/time/calendar.ts';
import { testEvent } from '../../../src-renderer/board/testEvents.ts';

const firstDay = millisecondsOf({ year: 1996, month: 1, day: 1 });
const days = 20 * 365;

const places = ['Aleppo', 'Vienna', 'Nairobi', 'Lima', 'Osaka'];
const actors = ['the council', 'the ministry', 'the committee', 'the court', 'the union', 'the observers'];
const deeds = ['opens talks', 'publishes its report', 'closes the bridge', 'counts the votes', 'answers the charges'];
const certainties = ['asserted', 'asserted', 'asserted', 'reported', 'planned'] as const;

/** The same sequence at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Events over twenty years, in the order of an imagined text: one in ten is a range of up to sixty days, one in twenty
 * has soft ends, each has a place and an actor.
 */
function* generatedEvents(count: number): Generator<TimelineEvent> {
  const random = randomFrom(count);
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[Math.floor(random() * items.length)] ?? otherwise;
  for (let place = 0; place < count; place += 1) {
    const day = firstDay + Math.floor(random() * days) * dayMilliseconds;
    const isRange = random() < 0.1;
    const first = isoDate(dateAt(day));
    const last = isoDate(dateAt(day + Math.ceil(random() * 60) * dayMilliseconds));
    const actor = pick(actors, '');
    const where = pick(places, '');
    const when = isRange ? `${first}/${last}` : first;
    yield {
      ...testEvent(`event-${place}`, place * 80, when),
      title: `${actor} ${pick(deeds, '')} in ${where}, number ${place}`,
      modifier: random() < 0.05 ? 'APPROX' : null,
      places: [where],
      actors: [actor],
      certainty: pick(certainties, 'asserted'),
      weight: 4 + Math.floor(random() * 6) / 2,
    };
  }
}

const crossing = 10_000;

/** As objects are that have come from a file or a server: plain data, nothing shared, no rope of strings. */
export function deliveredEvents(count: number): TimelineEvent[] {
  const delivered: TimelineEvent[] = [];
  let load: TimelineEvent[] = [];
  const deliver = () => {
    for (const event of JSON.parse(JSON.stringify(load)) as TimelineEvent[]) delivered.push(event);
    load = [];
  };
  for (const event of generatedEvents(count)) {
    load.push(event);
    if (load.length === crossing) deliver();
  }
  deliver();
  return delivered;
}

/** As an extraction is that has crossed the bridge between host and page. */
export function deliveredExtraction(count: number): PackedExtraction {
  return structuredClone({
    documentDate: { date: null, basis: 'none', start: null, end: null },
    genre: 'narrative',
    language: 'en',
    dayMonthOrder: null,
    expressions: '[]',
    rules: {},
    unread: [],
    eventRules: {},
    events: packEvents([...generatedEvents(count)]),
    coverage: {
      sentences: count,
      datedSentences: count,
      leftOut: { heading: 0, 'no-verb': 0, description: 0 },
      withoutVerb: [],
    },
  });
}
