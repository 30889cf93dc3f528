import { certainties, type Certainty } from '../../src-main/events/types.ts';
import { palettes } from '../../src-main/figure/palette.ts';
import type { FigureLane } from '../../src-main/figure/types.ts';

import type { BoardEvent } from './boardEvent.ts';

/** What events can be sorted into lanes by. */
export const laneGrounds = ['document', 'place', 'actor', 'certainty', 'none'] as const;
export type LaneGround = (typeof laneGrounds)[number];

/**
 * How lanes follow each other: as their first events do, those with more events first, by name; `hand`: as the reader ordered the
 * documents, which is by time where lanes are no documents.
 */
export const laneOrders = ['time', 'size', 'name', 'hand'] as const;
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

/** How many lanes have a hue of their own; after the last, the first comes again. */
export const hueCount = palettes.light.hues.length;

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

/** A document that has a lane; they are given in their reader's order. */
export interface LaneDocument {
  readonly id: string;
  readonly name: string;
  /** Number of the hue that its reader chose, or `null`. */
  readonly hue: number | null;
}

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
    return singleLane(documents.length === 1 && only !== undefined ? only : { id: 'all', name: '', hue: null });
  }
  const namesOf = namesBy[ground];
  const documentNames = new Map(documents.map(({ id, name }) => [id, name]));
  const labelOf = (name: string) => {
    if (ground === 'document') return documentNames.get(name) ?? name;
    return ground === 'certainty' && isCertainty(name) ? words.certainty[name] : name;
  };
  const common = namesByCount(visitEvents, namesOf).slice(0, mostNamed[ground]);
  const { lanes, hasRest } = lanesOf(visitEvents, namesOf, common);
  const named = lanes.map((lane) => ({ ...lane, label: labelOf(lane.name) }));
  const isByHand = order === 'hand' && ground === 'document';
  const placesByHand = new Map(documents.map(({ id }, place) => [id, place]));
  const byHand = (left: NamedLane, right: NamedLane) =>
    (placesByHand.get(left.name) ?? Infinity) - (placesByHand.get(right.name) ?? Infinity);
  const inTime = ground === 'certainty' ? fromFactOn : byFirst;
  const ordered = named.toSorted(isByHand ? byHand : { ...comparisons, time: inTime, hand: inTime }[order]);
  const placeOfName = new Map(ordered.map(({ name }, place) => [name, place]));
  const rest = ordered.length;
  const placeOf = (event: BoardEvent): number => {
    for (const name of namesOf(event)) {
      const place = placeOfName.get(name);
      if (place !== undefined) return place;
    }
    return rest;
  };
  const chosenHues = new Map(ground === 'document' ? documents.map(({ id, hue }) => [id, hue]) : []);
  const hues = ordered.map(({ name }, place) => chosenHues.get(name) ?? place);
  const hueAt = (place: number) => hues[place] ?? place;
  const all = [
    ...ordered.map(({ name, label }, place) => withHue({ id: `${ground} ${name}`, label }, hueAt(place), place)),
    ...(hasRest ? [{ id: restLane, label: words.rest }] : []),
  ];
  const classAt = (place: number) => (place === rest && rest > 0 ? 'lane-rest' : hueClass(hueAt(place)));
  return {
    all,
    placeOf,
    laneOf: (event) => all[placeOf(event)]?.id ?? restLane,
    classAt,
    classOf: (event) => classAt(placeOf(event)),
  };
}

/** A lane for everything: what tells its events apart is their dates, and the look of their marks. */
export function singleLane({ id, name, hue }: LaneDocument): Lanes {
  const lane = withHue({ id, label: name }, hue ?? 0, 0);
  const ofLane = () => hueClass(hue ?? 0);
  return { all: [lane], laneOf: () => id, placeOf: () => 0, classAt: ofLane, classOf: ofLane };
}

export function hueClass(hue: number): string {
  return `lane-${hue % hueCount}`;
}

/** A hue is told where it is another than the lane's place gives it. */
function withHue(lane: FigureLane, hue: number, place: number): FigureLane {
  return hue === place ? lane : { ...lane, hue };
}

interface NamedLane {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  /** Place of its first event. */
  readonly first: number;
}

const byFirst = (left: NamedLane, right: NamedLane): number => left.first - right.first;

const comparisons = {
  size: (left: NamedLane, right: NamedLane) => right.count - left.count,
  name: (left: NamedLane, right: NamedLane) => left.label.localeCompare(right.label),
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
function namesByCount(visitEvents: VisitEvents, namesOf: NamesOf): string[] {
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
