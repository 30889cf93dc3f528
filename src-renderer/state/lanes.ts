import type { SourceText } from '../../src-main/chronicle/project.ts';
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

export type LaneDocument = Pick<SourceText, 'id' | 'name'>;

/** How a ground names the lane of an event: the first of these that has a lane; of nothing, the lane of the rest. */
const namesBy: Readonly<Record<Exclude<LaneGround, 'none'>, (event: BoardEvent) => readonly string[]>> = {
  document: ({ document }) => [document],
  place: ({ places }) => places,
  actor: ({ actors }) => actors,
  certainty: ({ certainty }) => [certainty],
};

/** Visits events with their places in the order of time; the undated come last. */
export type VisitEvents = (visit: (event: BoardEvent, place: number) => void) => void;

/** Sorts events into lanes. They are visited twice, a million of them within a third of a second. */
export function lanesBy(
  ground: LaneGround,
  order: LaneOrder,
  documents: readonly LaneDocument[],
  visitEvents: VisitEvents,
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
  const common = commonNames(visitEvents, namesOf).slice(0, mostNamed[ground]);
  const { lanes, hasRest } = lanesOf(visitEvents, namesOf, common);
  const named = lanes.map((lane) => ({ ...lane, label: labelOf(lane.name) }));
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
  /** Place of its first event. */
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
function commonNames(visitEvents: VisitEvents, namesOf: NamesOf): string[] {
  const counts = new Map<string, { times: number }>();
  visitEvents((event) => {
    for (const name of namesOf(event)) {
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { times: 1 });
      else known.times += 1;
    }
  });
  return [...counts].sort(([, left], [, right]) => right.times - left.times).map(([name]) => name);
}

/** The names under which an event stands: of several, an event stands under the first. */
function lanesOf(
  visitEvents: VisitEvents,
  namesOf: NamesOf,
  common: readonly string[],
): { readonly lanes: readonly Omit<NamedLane, 'label'>[]; readonly hasRest: boolean } {
  const lanes = new Map(common.map((name) => [name, { count: 0, first: Infinity }]));
  let hasRest = false;
  visitEvents((event, place) => {
    for (const name of namesOf(event)) {
      const lane = lanes.get(name);
      if (lane === undefined) continue;
      lane.count += 1;
      if (place < lane.first) lane.first = place;
      return;
    }
    hasRest = true;
  });
  const held = [...lanes].filter(([, { count }]) => count > 0);
  return { lanes: held.map(([name, lane]) => ({ name, ...lane })), hasRest };
}
