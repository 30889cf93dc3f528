import type { SourceDocument } from '../../src-main/api/contract.ts';
import { certainties, type Certainty, type TimelineEvent } from '../../src-main/events/types.ts';
import type { FigureLane } from '../../src-main/figure/types.ts';

import { hueCount } from './palette.ts';

/** What events can be sorted into lanes by. */
export const laneGrounds = ['document', 'place', 'actor', 'certainty', 'none'] as const;
export type LaneGround = (typeof laneGrounds)[number];

/** How lanes follow each other: as their first events do, those with more events first, by name. */
export const laneOrders = ['time', 'size', 'name'] as const;
export type LaneOrder = (typeof laneOrders)[number];

/** A way of sorting events into lanes. */
export interface Lanes {
  /** Those that hold an event, in the order in which they are drawn. */
  readonly all: readonly FigureLane[];
  readonly laneOf: (event: TimelineEvent) => string;
  /** Place of an event's lane among `all`. */
  readonly placeOf: (event: TimelineEvent) => number;
  /** The class that gives the lane at a place, or the lane of an event, its colour. */
  readonly classAt: (place: number) => string;
  readonly classOf: (event: TimelineEvent) => string;
}

/** The lane of what belongs to no other; it has no hue, and no picture names it. */
export const restLane = 'rest';

/** More lanes than hues could not be told apart: what is named less often shares the last one. */
const mostNamed = hueCount;

/** What is asked of the words of the interface. */
export interface LaneWords {
  readonly rest: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
}

/** How a ground names the lane of an event: the first of these that has a lane; of nothing, the lane of the rest. */
const namesBy: Readonly<Record<'place' | 'actor' | 'certainty', (event: TimelineEvent) => readonly string[]>> = {
  place: ({ places }) => places,
  actor: ({ actors }) => actors,
  certainty: ({ certainty }) => [certainty],
};

/**
 * Sorts events into lanes.
 *
 * @param events in the order of time, if lanes are to follow each other in that order
 */
export function lanesBy(
  ground: LaneGround,
  order: LaneOrder,
  document: Pick<SourceDocument, 'id' | 'name'>,
  events: readonly TimelineEvent[],
  words: LaneWords,
): Lanes {
  if (ground === 'document' || ground === 'none') return singleLane(document);
  const namesOf = namesBy[ground];
  const named = commonNames(events, namesOf).slice(0, mostNamed);
  const labelled = named.map(({ name, count }) => ({
    id: `${ground} ${name}`,
    name,
    label: isCertainty(name) && ground === 'certainty' ? words.certainty[name] : name,
    count,
  }));
  const places = new Map(labelled.map(({ name }, place) => [name, place]));
  const ordered = inOrder(order, labelled, firstMentions(events, namesOf, places), ground);
  const placeOfName = new Map(ordered.map(({ name }, place) => [name, place]));
  const rest = ordered.length;
  const placeOf = (event: TimelineEvent): number => {
    for (const name of namesOf(event)) {
      const place = placeOfName.get(name);
      if (place !== undefined) return place;
    }
    return rest;
  };
  const hasRest = events.some((event) => placeOf(event) === rest);
  const all = [
    ...ordered.map(({ id, label }) => ({ id, label })),
    ...(hasRest ? [{ id: restLane, label: words.rest }] : []),
  ];
  const classAt = (place: number) => (place === rest && rest > 0 ? 'lane-rest' : hueClass(place));
  return {
    all,
    placeOf,
    laneOf: (event) => all[placeOf(event)]?.id ?? restLane,
    classAt,
    classOf: (event) => classAt(placeOf(event)),
  };
}

/** A lane for the document: what tells its events apart is their dates, and the look of their marks. */
export function singleLane({ id, name }: Pick<SourceDocument, 'id' | 'name'>): Lanes {
  const lane = { id, label: name };
  return { all: [lane], laneOf: () => id, placeOf: () => 0, classAt: hueClass, classOf: () => hueClass(0) };
}

function hueClass(place: number): string {
  return `lane-${place % hueCount}`;
}

interface NamedLane {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

/** Certainties have an order of their own, from fact to denial. */
function inOrder(
  order: LaneOrder,
  lanes: readonly NamedLane[],
  firstMention: readonly number[],
  ground: LaneGround,
): readonly NamedLane[] {
  const by: Readonly<Record<LaneOrder, (left: number, right: number) => number>> = {
    time: (left, right) =>
      ground === 'certainty'
        ? certaintyRank(lanes[left]?.name) - certaintyRank(lanes[right]?.name)
        : (firstMention[left] ?? 0) - (firstMention[right] ?? 0),
    size: (left, right) => (lanes[right]?.count ?? 0) - (lanes[left]?.count ?? 0),
    name: (left, right) => (lanes[left]?.label ?? '').localeCompare(lanes[right]?.label ?? ''),
  };
  return [...lanes.keys()].sort(by[order]).flatMap((place) => lanes[place] ?? []);
}

function certaintyRank(name: string | undefined): number {
  return certainties.findIndex((certainty) => certainty === name);
}

function isCertainty(name: string): name is Certainty {
  return certainties.some((certainty) => certainty === name);
}

/** The most common first. */
function commonNames(
  events: readonly TimelineEvent[],
  namesOf: (event: TimelineEvent) => readonly string[],
): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const name of namesOf(event)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((left, right) => right.count - left.count);
}

/** For each lane, the index of its first event. */
function firstMentions(
  events: readonly TimelineEvent[],
  namesOf: (event: TimelineEvent) => readonly string[],
  places: ReadonlyMap<string, number>,
): number[] {
  const first = Array.from(places, () => Infinity);
  for (const [index, event] of events.entries()) {
    for (const name of namesOf(event)) {
      const place = places.get(name);
      if (place !== undefined) first[place] = Math.min(first[place] ?? Infinity, index);
    }
  }
  return first;
}
