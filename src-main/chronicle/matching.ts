/** Which event of a sentence an anchor means, once its sentence stands. */
import type { TextSpan, TimelineEvent } from '../events/types.ts';

import type { Anchor } from './anchors.ts';
import type { EventsByHead } from './eventsByHead.ts';
import { groupedBy } from './groupedBy.ts';

/** The same word tells both; they have the same clause; their clauses overlap, and one has the other's word. */
export type Manner = 'head' | 'span' | 'overlap';

/** Where an anchor's event should stand; offsets into the text that is searched. */
export interface Sighting {
  readonly anchor: Anchor;
  /** `null` where its word is no longer there. */
  readonly head: number | null;
  readonly start: number;
  readonly end: number;
  /** The sentence; an event that is told by a word outside it is another's. */
  readonly stretch: TextSpan;
  /** How sure it is that this is the sentence: 1 where it has the same words. */
  readonly score: number;
}

export interface Match<Event extends TimelineEvent> {
  readonly anchor: Anchor;
  readonly event: Event;
  readonly by: Manner;
  readonly score: number;
}

/**
 * Gives each sighting its event: of those told in its stretch the one with its head; else one with its span; else the one
 * that overlaps it most, where one has the other's head in it. Each step is done for all before the next begins, and no event is
 * given twice but to sightings of one head, which mean one happening.
 */
export function matchInSentences<Event extends TimelineEvent>(
  sightings: readonly Sighting[],
  events: EventsByHead<Event>,
): Match<Event>[] {
  const taken = new Set<Event>();
  const matches: Match<Event>[] = [];
  const give = (happening: readonly Sighting[], event: Event, by: Manner) => {
    taken.add(event);
    matches.push(...happening.map(({ anchor, score }) => ({ anchor, event, by, score })));
  };

  const wordless: (readonly Sighting[])[] = [];
  for (const happening of happeningsOf(sightings)) {
    const [first] = happening;
    const { head = null } = first ?? {};
    const told = head === null ? [] : events.in({ start: head, end: head + 1 });
    const here = told.filter((event) => happening.some(({ stretch }) => isIn(event.head, stretch)));
    if (here.length === 0) wordless.push(happening);
    else for (const [event, some] of shareOut(happening, here)) if (event !== undefined) give(some, event, 'head');
  }

  const free = (sighting: Sighting) => events.in(sighting.stretch).filter((event) => !taken.has(event));
  const spanless = wordless.filter((happening) => {
    const event = happening
      .map((sighting) => free(sighting).find(({ start, end }) => start === sighting.start && end === sighting.end))
      .find((same) => same !== undefined);
    if (event !== undefined) give(happening, event, 'span');
    return event === undefined;
  });

  const pairs = spanless.flatMap((happening) => overlapping(happening, free));
  pairs.sort((left, right) => right.characters - left.characters);
  const given = new Set<readonly Sighting[]>();
  for (const { happening, event } of pairs) {
    if (taken.has(event) || given.has(happening)) continue;
    given.add(happening);
    give(happening, event, 'overlap');
  }
  return matches;
}

/** The sightings of one head belong together: an event may have been anchored twice, under settings that gave it another span. */
function happeningsOf(sightings: readonly Sighting[]): Iterable<readonly Sighting[]> {
  return groupedBy(sightings, ({ anchor }) => anchor.head).values();
}

/** Of several events that one noun tells, each sighting gets the one that is most like it. */
function shareOut<Event extends TimelineEvent>(
  happening: readonly Sighting[],
  told: readonly Event[],
): ReadonlyMap<Event | undefined, readonly Sighting[]> {
  return groupedBy(happening, (sighting) => {
    const alike = told.map((event) => likeness(sighting, event));
    return told[alike.indexOf(Math.max(...alike))];
  });
}

/** The share of what two spans cover that both cover. */
function likeness(left: TextSpan, right: TextSpan): number {
  const both = overlap(left, right);
  return both / (left.end - left.start + right.end - right.start - both);
}

interface Overlapping<Event extends TimelineEvent> {
  readonly happening: readonly Sighting[];
  readonly event: Event;
  readonly characters: number;
}

/** The events of a happening's sentence that may be its own: one has the word that tells the other. */
function overlapping<Event extends TimelineEvent>(
  happening: readonly Sighting[],
  free: (sighting: Sighting) => readonly Event[],
): Overlapping<Event>[] {
  return happening.flatMap((sighting) =>
    free(sighting)
      .filter((event) => isIn(event.head, sighting) || (sighting.head !== null && isIn(sighting.head, event)))
      .map((event) => ({ happening, event, characters: overlap(sighting, event) }))
      .filter(({ characters }) => characters > 0),
  );
}

function isIn(offset: number, { start, end }: TextSpan): boolean {
  return offset >= start && offset < end;
}

function overlap(left: TextSpan, right: TextSpan): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}
