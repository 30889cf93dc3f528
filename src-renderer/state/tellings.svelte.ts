import type { DisputeState } from '../../src-main/chronicle/decisions.ts';
import {
  findSameHappenings,
  sameHappeningsInSteps,
  type ComparedDocument,
  type SameHappening,
} from '../../src-main/events/sameHappening.ts';
import { gatherTellings, type ToldHappening } from '../../src-main/events/tellings.ts';
import { precisions } from '../../src-main/time/types.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import { agreementOf } from '../board/agreement.ts';
import { tiesOf } from '../board/ties.ts';
import type { TellingVerdict } from '../board/tellingVerdict.ts';

import { BackgroundWork } from './backgroundWork.svelte.ts';
import type { Chronicle } from './chronicle.svelte.ts';
import type { OpenDocument } from './openDocument.svelte.ts';

/** Two events of two documents that may tell one happening. */
export interface Offer extends SameHappening {
  readonly key: string;
  readonly tellings: readonly [BoardEvent, BoardEvent];
  /** `null` while the reader has not said. */
  readonly verdict: TellingVerdict | null;
}

/** Events that tell one happening, or may do so, as far as they hang together. */
export interface TellingGroup {
  readonly key: string;
  /** Document by document. */
  readonly tellings: readonly BoardEvent[];
  /** What was noticed among them, the most alike first. */
  readonly offers: readonly Offer[];
  /** What the reader said of all of them; `null` where they have not, or not of all the same. */
  readonly verdict: TellingVerdict | null;
  /** Whether something of it is still to be said. */
  readonly isOpen: boolean;
}

/** More events are not compared: what is offered would come too late, and be too much to be looked through. */
export const mostCompared = 50_000;

/** So many are compared at once: nobody notices. */
const comparedAtOnce = 2_000;

/** What a person joined: ids of the events, and of the one that they chose to stand for all. */
interface Joined {
  readonly ids: readonly string[];
  readonly lead: string | null;
}

/** Which events tell one happening: what is noticed is offered, what the reader says holds. */
export class Tellings {
  readonly #documents: () => readonly OpenDocument[];
  readonly #chronicle: Chronicle;

  readonly #read = $derived.by(() => this.#documents().filter(({ events }) => events.length > 0));
  readonly #count = $derived(this.#read.reduce((sum, { events }) => sum + events.length, 0));
  readonly tooMany = $derived(this.#read.length > 1 && this.#count > mostCompared);
  readonly #compared = $derived.by((): readonly ComparedDocument[] =>
    this.#read.map(({ source, extraction, events }) => ({
      id: source.id,
      language: extraction?.language ?? 'en',
      events,
    })),
  );
  readonly #comparing = new BackgroundWork(sameHappeningsInSteps);
  /** Whether more is still to come: what is noticed so far would only be compared again. */
  readonly #isAwaited = $derived.by(() =>
    this.#documents().some(({ reading, extraction }) => reading !== null && extraction === null),
  );
  /** Noticed among what was read: a correction costs no new comparison of all. */
  readonly #noticed = $derived.by((): readonly SameHappening[] => {
    if (this.#read.length < 2 || this.tooMany) return [];
    if (this.#count <= comparedAtOnce) return findSameHappenings(this.#compared);
    return this.#isAwaited ? [] : (this.#comparing.of(this.#compared) ?? []);
  });
  readonly #joined = $derived.by(() => this.#said('one'));
  readonly #apart = $derived.by(() => new Set(this.#said('apart').map(({ ids }) => pairKey(ids))));
  /** The events that something was noticed about, or said of. */
  readonly #eventById = $derived.by(() => {
    const noticed = this.#noticed.flatMap(({ left, right }) => [left.event, right.event]);
    const ids = new Set([...noticed, ...this.#joined.flatMap((joined) => joined.ids)]);
    const found = ids.size === 0 ? [] : this.#events().filter(({ id }) => ids.has(id));
    return new Map(found.map((event) => [event.id, event]));
  });
  readonly #groupOf = $derived.by(
    () => new Map(this.#joined.flatMap(({ ids }, group) => ids.map((id) => [id, group] as const))),
  );
  /** All that was noticed, the most alike first, what is decided with it. */
  readonly offers = $derived(this.#noticed.flatMap((same) => this.#offerOf(same)));
  /** The same, gathered: what hangs together is looked at at once. Those come first of which something is still to be said. */
  readonly groups = $derived.by(() => this.#gathered());
  readonly undecided = $derived(this.offers.filter(({ verdict }) => verdict === null));
  readonly #happenings = $derived(
    gatherTellings(
      this.#joined.flatMap(({ ids: [first, ...others] }) => others.map((other) => [first ?? other, other] as const)),
      (id) => this.#rank(id),
    ),
  );
  readonly #happeningOf = $derived.by(() => {
    const happenings = new Map<string, ToldHappening>();
    for (const happening of this.#happenings) for (const id of idsOf(happening)) happenings.set(id, happening);
    return happenings;
  });
  /** All that is told more than once: where and when each telling has it. */
  readonly ties = $derived.by(() =>
    tiesOf(this.#happenings.map((happening) => idsOf(happening).flatMap((id) => this.#eventById.get(id) ?? []))),
  );
  /** Ids of events that contradict another document's date of the same happening, and on which nothing was said. */
  readonly contested = $derived(
    new Set(
      this.undecided
        .filter(({ dates }) => dates === 'conflict')
        .flatMap(({ left, right }) => [left.event, right.event]),
    ),
  );

  constructor(documents: () => readonly OpenDocument[], chronicle: Chronicle) {
    this.#documents = documents;
    this.#chronicle = chronicle;
  }

  /** Says what the tellings of offers are, or with `null` leaves it open again. */
  decide(offers: readonly Offer[], verdict: TellingVerdict | null): void {
    this.#chronicle.judge(
      offers.map(({ tellings }) => tellings),
      verdict,
    );
  }

  /** Says it of a whole group at once. */
  decideGroup({ tellings, offers }: TellingGroup, verdict: TellingVerdict | null): void {
    if (verdict === 'one') {
      this.#chronicle.join(tellings);
      return;
    }
    const pairs = new Map(offers.map((offer) => [offer.key, offer.tellings]));
    const joined = new Set(tellings.flatMap(({ id }) => this.#happeningOf.get(id) ?? []));
    for (const { lead, others } of joined) {
      for (const other of others) {
        const pair = [lead, other].flatMap((id) => this.#eventById.get(id) ?? []);
        const [left, right] = pair;
        if (left !== undefined && right !== undefined) pairs.set(pairKey([lead, other]), [left, right]);
      }
    }
    this.#chronicle.judge([...pairs.values()], verdict);
  }

  /** Says of all tellings of a happening whether it is agreed on; `null` takes that back. */
  dispute(id: string, dispute: DisputeState | null): void {
    const happening = this.#happeningOf.get(id);
    if (happening === undefined) return;
    this.#chronicle.dispute(
      idsOf(happening).flatMap((each) => this.#eventById.get(each) ?? []),
      dispute,
    );
  }

  /** An event no longer tells the happening that it was joined with. */
  takeApart(id: string): void {
    const event = this.#eventById.get(id);
    if (event !== undefined) this.#chronicle.leave(event);
  }

  /** Lets one telling stand for its happening: its headline and its date are those shown. */
  choose(id: string): void {
    const happening = this.#happeningOf.get(id);
    const lead = this.#eventById.get(id);
    if (happening === undefined || lead === undefined) return;
    this.#chronicle.join(
      idsOf(happening).flatMap((each) => this.#eventById.get(each) ?? []),
      lead,
    );
  }

  /** The events of which each stands for a happening of its own. */
  oneForEach(events: readonly BoardEvent[]): readonly BoardEvent[] {
    if (this.#happenings.length === 0) return events;
    const told = new Set(this.#happenings.flatMap(({ others }) => others));
    return events.filter(({ id }) => !told.has(id));
  }

  /** The same, but that each document keeps a telling of its own. */
  oneForEachDocument(events: readonly BoardEvent[]): readonly BoardEvent[] {
    const told = new Set(
      this.#happenings.flatMap((happening) => {
        const documents = new Set<string>();
        return idsOf(happening).filter((id) => {
          const document = this.#eventById.get(id)?.document ?? '';
          return documents.size === documents.add(document).size;
        });
      }),
    );
    return told.size === 0 ? events : events.filter(({ id }) => !told.has(id));
  }

  /** How many happenings these events tell. */
  countHappenings(events: readonly BoardEvent[]): number {
    if (this.#happenings.length === 0) return events.length;
    const seen = new Set<ToldHappening>();
    let again = 0;
    for (const { id } of events) {
      const happening = this.#happeningOf.get(id);
      if (happening !== undefined && seen.size === seen.add(happening).size) again += 1;
    }
    return events.length - again;
  }

  /** Ids of the events that were joined with others. */
  get joined(): Pick<ReadonlySet<string>, 'has' | 'size'> {
    return this.#happeningOf;
  }

  /** The event that stands for the happening which an event tells: mostly itself. */
  leadOf(id: string): string {
    return this.#happeningOf.get(id)?.lead ?? id;
  }

  /** The other tellings of the happening that an event tells, the one that stands for it first. */
  othersOf(id: string): BoardEvent[] {
    const happening = this.#happeningOf.get(id);
    if (happening === undefined) return [];
    return idsOf(happening).flatMap((other) => (other === id ? [] : (this.#eventById.get(other) ?? [])));
  }

  /** What was noticed about an event, or about a telling of its happening. */
  offersFor(id: string): Offer[] {
    const happening = this.#happeningOf.get(id);
    const ids = new Set(happening === undefined ? [id] : idsOf(happening));
    return this.offers.filter(({ left, right }) => ids.has(left.event) || ids.has(right.event));
  }

  #events(): BoardEvent[] {
    return [
      ...this.#documents().flatMap(({ source }) => this.#chronicle.eventsOf(source.id)),
      ...this.#chronicle.byHand,
    ];
  }

  #said(verdict: 'one' | 'apart'): Joined[] {
    return this.#chronicle.tellings.flatMap((telling) => {
      if (telling.verdict !== verdict) return [];
      const meant = telling.members.map((member) => this.#chronicle.meansOf(member));
      const ids = [...new Set(meant.filter((id) => id !== null))];
      return ids.length < 2 ? [] : [{ ids, lead: telling.lead === null ? null : (meant[telling.lead] ?? null) }];
    });
  }

  #gathered(): readonly TellingGroup[] {
    const pairs = [
      ...this.offers.map(({ left, right }) => [left.event, right.event] as const),
      ...this.#happenings.flatMap(({ lead, others }) => others.map((other) => [lead, other] as const)),
    ];
    const placeOf = new Map(this.#documents().map(({ source }, place) => [source.id, place]));
    const groupOf = new Map<string, number>();
    const gathered = gatherTellings(pairs, (id) => placeOf.get(this.#eventById.get(id)?.document ?? '') ?? Infinity);
    for (const [group, ids] of gathered.map(idsOf).entries()) for (const id of ids) groupOf.set(id, group);
    const offers = gathered.map((): Offer[] => []);
    for (const offer of this.offers) offers[groupOf.get(offer.left.event) ?? -1]?.push(offer);
    const groups = gathered.map((happening, group) => this.#describe(idsOf(happening), offers[group] ?? []));
    return [...groups.filter(({ isOpen }) => isOpen), ...groups.filter(({ isOpen }) => !isOpen)];
  }

  #describe(ids: readonly string[], offers: readonly Offer[]): TellingGroup {
    const [first = ''] = ids;
    const happening = this.#happeningOf.get(first);
    const isOne = happening !== undefined && ids.every((id) => this.#happeningOf.get(id) === happening);
    const areApart = ids.every((id) => !this.#happeningOf.has(id)) && offers.every(({ verdict }) => verdict === 'two');
    return {
      key: [...ids].sort().join('|'),
      tellings: ids.flatMap((id) => this.#eventById.get(id) ?? []),
      offers,
      verdict: isOne ? 'one' : areApart ? 'two' : null,
      isOpen: offers.some(({ verdict }) => verdict === null),
    };
  }

  #offerOf(same: SameHappening): Offer[] {
    const left = this.#eventById.get(same.left.event);
    const right = this.#eventById.get(same.right.event);
    if (left === undefined || right === undefined) return [];
    const key = pairKey([left.id, right.id]);
    const isCorrected = left.curation?.fields.has('date') === true || right.curation?.fields.has('date') === true;
    const dates = isCorrected ? agreementOf(left.span, right.span) : same.dates;
    return dates === null
      ? []
      : [{ ...same, dates, key, tellings: [left, right], verdict: this.#verdictOn(left, right, key) }];
  }

  #verdictOn(left: BoardEvent, right: BoardEvent, key: string): TellingVerdict | null {
    const group = this.#groupOf.get(left.id);
    if (group !== undefined && group === this.#groupOf.get(right.id)) return 'one';
    return this.#apart.has(key) ? 'two' : null;
  }

  /** What the reader chose; else what is dated best: in its own words, and sharply. */
  #rank(id: string): number {
    const group = this.#groupOf.get(id);
    if (group !== undefined && this.#joined[group]?.lead === id) return -1;
    const event = this.#eventById.get(id);
    if (event === undefined) return Infinity;
    const isOwn = event.basis === 'explicit' || event.basis === 'relative' || event.basis === 'given';
    const sharpness = event.precision === null ? -1 : precisions.indexOf(event.precision);
    return (isOwn ? 0 : precisions.length + 1) + (precisions.length - sharpness);
  }
}

function idsOf({ lead, others }: ToldHappening): readonly string[] {
  return [lead, ...others];
}

function pairKey(ids: readonly string[]): string {
  return [...ids].sort().join('|');
}
