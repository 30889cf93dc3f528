import type { SourceDocument } from '../../src-main/api/contract.ts';
import { certainties, type Certainty } from '../../src-main/events/types.ts';
import type { FigureLane } from '../../src-main/figure/types.ts';

import type { BoardEvent } from './boardEvent.ts';
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
  readonly laneOf: (event: BoardEvent) => string;
  /** Place of an event's lane among `all`. */
  readonly placeOf: (event: BoardEvent) => number;
  /** The class that gives the lane at a place, or the lane of an event, its colour. */
  readonly classAt: (place: number) => string;
  readonly classOf: (event: BoardEvent) => string;
}

/** The lane of what belongs to no other; it has no hue, and no picture names it. */
export const restLane = 'rest';

/**
 * More lanes than hues could not be told apart: what is named less often shares the last one. Documents are few, and each
 * keeps a lane of its own.
 */
const mostNamed: Readonly<Record<Exclude<LaneGround, 'none'>, number>> = {
  document: Infinity,
  place: hueCount,
  actor: hueCount,
  certainty: hueCount,
};

/** What is asked of the words of the interface. */
export interface LaneWords {
  readonly rest: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
}

export type LaneDocument = Pick<SourceDocument, 'id' | 'name'>;

/** How a ground names the lane of an event: the first of these that has a lane; of nothing, the lane of the rest. */
const namesBy: Readonly<Record<Exclude<LaneGround, 'none'>, (event: BoardEvent) => readonly string[]>> = {
  document: ({ document }) => [document],
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
  documents: readonly LaneDocument[],
  events: readonly BoardEvent[],
  words: LaneWords,
): Lanes {
  const [only] = documents;
  if (ground === 'none' || (ground === 'document' && documents.length < 2)) {
    return singleLane(documents.length === 1 && only !== undefined ? only : { id: 'all', name: '' });
  }
  const namesOf = namesBy[ground];
  const documentNames = new Map(documents.map(({ id, name }) => [id, name]));
  const labelOf = (name: string) => {
    if (ground === 'document') return documentNames.get(name) ?? name;
    return ground === 'certainty' && isCertainty(name) ? words.certainty[name] : name;
  };
  const common = new Set(commonNames(events, namesOf).slice(0, mostNamed[ground]));
  const named = lanesOf(events, namesOf, common).map((lane) => ({ ...lane, label: labelOf(lane.name) }));
  const ordered = named.toSorted(ground === 'certainty' && order === 'time' ? fromFactOn : comparisons[order]);
  const placeOfName = new Map(ordered.map(({ name }, place) => [name, place]));
  const rest = ordered.length;
  const placeOf = (event: BoardEvent): number => {
    for (const name of namesOf(event)) {
      const place = placeOfName.get(name);
      if (place !== undefined) return place;
    }
    return rest;
  };
  const hasRest = events.some((event) => placeOf(event) === rest);
  const all = [
    ...ordered.map(({ name, label }) => ({ id: `${ground} ${name}`, label })),
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

/** A lane for everything: what tells its events apart is their dates, and the look of their marks. */
export function singleLane({ id, name }: LaneDocument): Lanes {
  const lane = { id, label: name };
  return { all: [lane], laneOf: () => id, placeOf: () => 0, classAt: hueClass, classOf: () => hueClass(0) };
}

function hueClass(place: number): string {
  return `lane-${place % hueCount}`;
}

interface NamedLane {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  /** Index of its first event. */
  readonly first: number;
}

const comparisons: Readonly<Record<LaneOrder, (left: NamedLane, right: NamedLane) => number>> = {
  time: (left, right) => left.first - right.first,
  size: (left, right) => right.count - left.count,
  name: (left, right) => left.label.localeCompare(right.label),
};

/** Certainties have an order of their own, from fact to denial. */
function fromFactOn(left: NamedLane, right: NamedLane): number {
  return certaintyRank(left.name) - certaintyRank(right.name);
}

function certaintyRank(name: string): number {
  return certainties.findIndex((certainty) => certainty === name);
}

function isCertainty(name: string): name is Certainty {
  return certaintyRank(name) >= 0;
}

type NamesOf = (event: BoardEvent) => readonly string[];

/** The most common first. */
function commonNames(events: readonly BoardEvent[], namesOf: NamesOf): string[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const name of namesOf(event)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([name]) => name);
}

/** The names under which an event stands: of several, an event stands under the first. */
function lanesOf(
  events: readonly BoardEvent[],
  namesOf: NamesOf,
  common: ReadonlySet<string>,
): Omit<NamedLane, 'label'>[] {
  const lanes = new Map<string, { count: number; readonly first: number }>();
  for (const [index, event] of events.entries()) {
    const name = namesOf(event).find((candidate) => common.has(candidate));
    if (name === undefined) continue;
    const lane = lanes.get(name);
    if (lane === undefined) lanes.set(name, { count: 1, first: index });
    else lane.count += 1;
  }
  return [...lanes].map(([name, lane]) => ({ name, ...lane }));
}
