import { findSameHappenings, type SameHappening } from '../../src-main/events/sameHappening.ts';
import { gatherTellings, type ToldHappening } from '../../src-main/events/tellings.ts';
import { precisions } from '../../src-main/time/types.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { TellingVerdict } from '../board/tellingVerdict.ts';

import type { OpenDocument } from './openDocument.svelte.ts';

/** Two events of two documents that may tell one happening. */
export interface Offer extends SameHappening {
  readonly key: string;
  readonly tellings: readonly [BoardEvent, BoardEvent];
  /** `null` while the reader has not said. */
  readonly verdict: TellingVerdict | null;
}

/** More events are not compared: what is offered would come too late, and be too much to be looked through. */
export const mostCompared = 50_000;

/** Which events of several documents tell one happening: what is noticed is offered, what the reader says holds. */
export class Tellings {
  readonly #documents: () => readonly OpenDocument[];
  #verdicts = $state.raw<ReadonlyMap<string, TellingVerdict>>(new Map());
  /** Ids of the events that a reader chose to stand for their happening, the latest last. */
  #leads = $state.raw<readonly string[]>([]);

  readonly #read = $derived.by(() => this.#documents().filter(({ events }) => events.length > 0));
  readonly tooMany = $derived(
    this.#read.length > 1 && this.#read.reduce((sum, { events }) => sum + events.length, 0) > mostCompared,
  );
  readonly #noticed = $derived(
    this.#read.length < 2 || this.tooMany
      ? []
      : findSameHappenings(
          this.#read.map(({ source, extraction, events }) => ({
            id: source.id,
            language: extraction?.language ?? 'en',
            events,
          })),
        ),
  );
  readonly #eventById = $derived.by(() => {
    const ids = new Set(this.#noticed.flatMap(({ left, right }) => [left.event, right.event]));
    const found = this.#read.flatMap(({ events }) => events.filter(({ id }) => ids.has(id)));
    return new Map(found.map((event) => [event.id, event]));
  });
  /** All that was noticed, the most alike first, what is decided with it. */
  readonly offers = $derived(this.#noticed.flatMap((same) => this.#offerOf(same)));
  readonly undecided = $derived(this.offers.filter(({ verdict }) => verdict === null));
  readonly #happenings = $derived(
    gatherTellings(
      this.offers.filter(({ verdict }) => verdict === 'one').map(({ left, right }) => [left.event, right.event]),
      (id) => this.#rank(id),
    ),
  );
  readonly #happeningOf = $derived.by(() => {
    const happenings = new Map<string, ToldHappening>();
    for (const happening of this.#happenings) {
      for (const id of [happening.lead, ...happening.others]) happenings.set(id, happening);
    }
    return happenings;
  });
  /** Ids of events that contradict another document's date of the same happening, and on which nothing was said. */
  readonly contested = $derived(
    new Set(
      this.undecided
        .filter(({ dates }) => dates === 'conflict')
        .flatMap(({ left, right }) => [left.event, right.event]),
    ),
  );

  constructor(documents: () => readonly OpenDocument[]) {
    this.#documents = documents;
  }

  /** Says what the tellings of offers are, or with `null` leaves it open again. */
  decide(offers: readonly Offer[], verdict: TellingVerdict | null): void {
    const verdicts = new Map(this.#verdicts);
    for (const { key } of offers) {
      if (verdict === null) verdicts.delete(key);
      else verdicts.set(key, verdict);
    }
    this.#verdicts = verdicts;
  }

  /** Takes back all that was said to be one with a telling. */
  takeApart(id: string): void {
    const joining = this.offers.filter(
      ({ verdict, left, right }) => verdict === 'one' && (left.event === id || right.event === id),
    );
    this.decide(joining, null);
  }

  /** Lets one telling stand for its happening: its headline and its date are those shown. */
  choose(id: string): void {
    this.#leads = [...this.#leads.filter((other) => other !== id), id];
  }

  /** The events of which each stands for a happening of its own. */
  oneForEach(events: readonly BoardEvent[]): readonly BoardEvent[] {
    if (this.#happenings.length === 0) return events;
    const told = new Set(this.#happenings.flatMap(({ others }) => others));
    return events.filter(({ id }) => !told.has(id));
  }

  /** The event that stands for the happening which an event tells: mostly itself. */
  leadOf(id: string): string {
    return this.#happeningOf.get(id)?.lead ?? id;
  }

  /** The other tellings of the happening that an event stands for. */
  othersOf(id: string): BoardEvent[] {
    const others = this.#happeningOf.get(id)?.others ?? [];
    return others.flatMap((other) => this.#eventById.get(other) ?? []);
  }

  /** What was noticed about an event, or about a telling of its happening. */
  offersFor(id: string): Offer[] {
    const ids = new Set([id, ...(this.#happeningOf.get(id)?.others ?? [])]);
    return this.offers.filter(({ left, right }) => ids.has(left.event) || ids.has(right.event));
  }

  #offerOf(same: SameHappening): Offer[] {
    const left = this.#eventById.get(same.left.event);
    const right = this.#eventById.get(same.right.event);
    if (left === undefined || right === undefined) return [];
    const key = [left.id, right.id].sort().join('|');
    return [{ ...same, key, tellings: [left, right], verdict: this.#verdicts.get(key) ?? null }];
  }

  /** What the reader chose, the last choice first; else what is dated best: in its own words, and sharply. */
  #rank(id: string): number {
    const chosen = this.#leads.lastIndexOf(id);
    if (chosen >= 0) return -1 - chosen;
    const event = this.#eventById.get(id);
    if (event === undefined) return Infinity;
    const isOwn = event.basis === 'explicit' || event.basis === 'relative';
    const sharpness = event.precision === null ? -1 : precisions.indexOf(event.precision);
    return (isOwn ? 0 : precisions.length + 1) + (precisions.length - sharpness);
  }
}
