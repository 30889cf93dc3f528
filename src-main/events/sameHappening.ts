/**
 * Notices where two documents tell the same happening, and where they date it differently. It only offers: nothing is merged
 * here. Events are looked up by their day together with a name or an uncommon word, so that the work grows with the number of
 * events and not with that of their pairs.
 */
import { addDays, compareDates, daysBetween } from '../time/calendar.ts';
import type { CivilDate, CivilInterval, Language } from '../time/types.ts';

import type { HeadlineWords } from './headlineWords/headlineWords.ts';
import { headlineWords } from './headlineWords/grammars.ts';
import { surnameOf } from './name.ts';
import type { TimelineEvent } from './types.ts';

/** What of an event is compared. */
export type ComparedEvent = Pick<
  TimelineEvent,
  'id' | 'title' | 'interval' | 'precision' | 'basis' | 'kind' | 'certainty' | 'places' | 'actors'
>;

/** A document and its events; `id` is unique among the documents, and its words are compared as those of its language. */
export interface ComparedDocument {
  readonly id: string;
  readonly language: Language;
  readonly events: readonly ComparedEvent[];
}

/** An event of a document. */
export interface EventOfDocument {
  readonly document: string;
  readonly event: string;
}

/** Two events of two documents that seem to tell one happening, and the grounds for it. */
export interface SameHappening {
  readonly left: EventOfDocument;
  readonly right: EventOfDocument;
  /** `same`: the same days; `nested`: one date lies within the other; `conflict`: the dates exclude each other. */
  readonly dates: 'same' | 'nested' | 'conflict';
  /** Named by both, as the left one names them. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Words of the left headline that the right one has too, or has one of their family. */
  readonly words: readonly string[];
  /** From 0 to 1. */
  readonly likeness: number;
}

/** How alike two events must be to be offered: those that agree on the day, and those that do not. */
const leastLikeness = { agreeing: 0.45, conflicting: 0.6 } as const;
/** Dates farther apart than this are of two happenings, however alike their words are. */
const conflictDays = 10;
/** Longer spans are eras: everything lies within them. */
const longestSpan = 62;
/** Under one word an event is compared with so many that follow it, so that a common word costs no more than its length. */
const comparedUnderAWord = 40;
const eventsInAStep = 200;

interface Profile {
  readonly at: EventOfDocument;
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly actors: Keyed;
  readonly places: Keyed;
  readonly words: Keyed;
}

/** What is compared, and how it is written. */
type Keyed = ReadonlyMap<string, string>;

/** The pairs, the most alike first. An event is in one pair with each other document at most. */
export function findSameHappenings(documents: readonly ComparedDocument[]): SameHappening[] {
  const steps = sameHappeningsInSteps(documents);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of a few hundred events, between which something else can be done. */
export function* sameHappeningsInSteps(documents: readonly ComparedDocument[]): Generator<undefined, SameHappening[]> {
  const profiles: Profile[] = [];
  for (const { id, language, events } of documents) {
    for (const [index, event] of events.entries()) {
      profiles.push(...profileOf(id, event, headlineWords[language]));
      if (index % eventsInAStep === 0) yield undefined;
    }
  }
  const buckets = yield* bucketsOf(profiles);
  const pairs: SameHappening[] = [];
  const compared = new Set<string>();
  let seen = 0;
  for (const bucket of buckets.values()) {
    for (const [index, left] of bucket.entries()) {
      seen += 1;
      if (seen % eventsInAStep === 0) yield undefined;
      for (const right of bucket.slice(index + 1, index + 1 + comparedUnderAWord)) {
        if (left.at.document === right.at.document) continue;
        const key = JSON.stringify([left.at, right.at]);
        if (compared.has(key)) continue;
        compared.add(key);
        const pair = compare(left, right);
        if (pair !== null) pairs.push(pair);
      }
    }
  }
  return bestOfEach(pairs);
}

/** Without a place on the calendar, or without a word to know it by, an event is compared with none. */
function profileOf(document: string, event: ComparedEvent, words: HeadlineWords): Profile[] {
  const { interval, kind, certainty } = event;
  const days = interval === null ? null : daysOf(interval);
  if (days === null || kind !== 'happening' || certainty === 'denied') return [];
  const names = new Set([...event.actors, ...event.places].flatMap((name) => name.toLowerCase().split(/\s+/)));
  return [
    {
      at: { document, event: event.id },
      ...days,
      actors: keyed(event.actors, (actor) => surnameOf(actor).toLowerCase()),
      places: keyed(event.places, (place) => place.toLowerCase()),
      words: wordsOf(event.title, names, words),
    },
  ];
}

/** An open end reaches as far as two dates of one happening may lie apart: "by 6 September" agrees with 5 September. */
function daysOf({ first, last }: CivilInterval): { first: CivilDate; last: CivilDate } | null {
  const from = first ?? (last === null ? null : addDays(last, -conflictDays));
  const to = last ?? (first === null ? null : addDays(first, conflictDays));
  if (from === null || to === null) return null;
  return compareDates(addDays(from, longestSpan), to) < 0 ? null : { first: from, last: to };
}

/** The telling words of a headline, without the names. "Bombed" and "the blast" are one word. */
function wordsOf(title: string, names: ReadonlySet<string>, { small, keyOf }: HeadlineWords): Keyed {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !small.has(word) && !names.has(word));
  return keyed(telling, keyOf);
}

function keyed(written: readonly string[], keyOf: (written: string) => string): Keyed {
  return new Map(written.map((each) => [keyOf(each), each]));
}

/** Each event under every word it can be known by, in each stretch of days that it touches. */
function* bucketsOf(profiles: readonly Profile[]): Generator<undefined, Map<string, Profile[]>> {
  const buckets = new Map<string, Profile[]>();
  for (const [index, profile] of profiles.entries()) {
    if (index % eventsInAStep === 0) yield undefined;
    for (const stretch of stretchesOf(profile)) {
      for (const word of new Set([...profile.actors.keys(), ...profile.places.keys(), ...profile.words.keys()])) {
        const key = `${String(stretch)} ${word}`;
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [profile]);
        else bucket.push(profile);
      }
    }
  }
  return buckets;
}

/** Days in stretches of `conflictDays`, and the stretch behind the last: two events that are near have one in common. */
function stretchesOf({ first, last }: Profile): number[] {
  const from = Math.floor(dayNumber(first) / conflictDays);
  const to = Math.floor(dayNumber(last) / conflictDays) + 1;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const dayOne: CivilDate = { year: 1, month: 1, day: 1 };

function dayNumber(date: CivilDate): number {
  return daysBetween(dayOne, date);
}

function compare(left: Profile, right: Profile): SameHappening | null {
  const actors = shared(left.actors, right.actors);
  const places = shared(left.places, right.places);
  const words = shared(left.words, right.words);
  const smaller = Math.max(1, Math.min(left.words.size, right.words.size));
  const likeness = Math.min(
    1,
    (0.7 * words.length) / smaller + (actors.length > 0 ? 0.2 : 0) + (places.length > 0 ? 0.2 : 0),
  );
  const dates = datesOf(left, right);
  const least = dates === 'conflict' ? leastLikeness.conflicting : leastLikeness.agreeing;
  // A name alone is no happening, and words alone are many: it takes both, or two words.
  const isGround = words.length > 0 && (words.length > 1 || actors.length + places.length > 0);
  if (dates === null || !isGround || likeness < least) return null;
  return { left: left.at, right: right.at, dates, actors, places, words, likeness };
}

function datesOf(left: Profile, right: Profile): SameHappening['dates'] | null {
  const starts = compareDates(left.first, right.first);
  const ends = compareDates(left.last, right.last);
  if (starts === 0 && ends === 0) return 'same';
  if ((starts <= 0 && ends >= 0) || (starts >= 0 && ends <= 0)) return 'nested';
  const [earlier, later] = starts < 0 ? [left, right] : [right, left];
  if (compareDates(earlier.last, later.first) >= 0) return 'nested';
  return compareDates(addDays(earlier.last, conflictDays), later.first) >= 0 ? 'conflict' : null;
}

function shared(left: Keyed, right: Keyed): string[] {
  return [...left].flatMap(([key, written]) => (right.has(key) ? [written] : [])).sort();
}

/** The most alike first; a happening that a document tells twice is offered once. */
function bestOfEach(pairs: readonly SameHappening[]): SameHappening[] {
  const taken = new Set<string>();
  const agreement = { same: 0, nested: 1, conflict: 2 } as const;
  return [...pairs]
    .sort((one, other) => other.likeness - one.likeness || agreement[one.dates] - agreement[other.dates])
    .filter(({ left, right }) => {
      const keys = [JSON.stringify([left, right.document]), JSON.stringify([right, left.document])];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}
