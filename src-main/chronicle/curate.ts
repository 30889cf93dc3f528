/**
 * Where machine and person meet: the events that were read, and what a person decided about them, become the events that page,
 * picture, exports and command line show. Nothing that a person decided is dropped: what finds no event is listed.
 */
import type { TextSpan } from '../events/types.ts';

import { findAnchors, type Anchor } from './anchors.ts';
import { addedEvent, curatedEvent, nameTable, type ChronicleEvent, type NameTable } from './chronicleEvent.ts';
import type { Addition, Correction, Decision, Decisions, Naming, Review, Subject } from './decisions.ts';
import { placeOfWords } from './placeOfWords.ts';
import { isSameList } from './sameList.ts';

/** A document as it was read. */
export interface ReadDocument {
  /** SHA-256 of its text. */
  readonly id: string;
  readonly text: string;
  /** Ids of texts that this one stands for now: of an edited file that was opened again. */
  readonly earlier: readonly string[];
  /** In the order of the text. */
  readonly events: readonly ChronicleEvent[];
}

/** A decision whose words no event of an open document tells any more. */
export interface Orphan {
  readonly decision: Decision;
  readonly anchor: Anchor;
  /** Id of the event of a sentence that is like the one it was about: to be looked at, and not taken for it. */
  readonly offer: string | null;
}

/** The events of one document after a person's decisions. */
export interface CuratedDocument {
  /** In the order of the text. Those that nobody decided about are the very objects that were read. */
  readonly events: readonly ChronicleEvent[];
  /** What a person said is no event, in the order of the text. */
  readonly removed: readonly ChronicleEvent[];
}

export interface Curated {
  /** By the ids of the documents. */
  readonly documents: ReadonlyMap<string, CuratedDocument>;
  /** Events that no text tells. */
  readonly byHand: readonly ChronicleEvent[];
  readonly orphans: readonly Orphan[];
  /** Id of the event that a decision is about, or `null` where it finds none. */
  readonly eventOf: (subject: Subject) => string | null;
  /** What the next curation takes over where nothing changed. */
  readonly memory: ReadonlyMap<string, DocumentMemory>;
  readonly namings: readonly Naming[];
}

/** What a document's events were made of. */
interface DocumentMemory {
  readonly read: ReadDocument;
  readonly placed: Placed;
  readonly about: readonly Decision[];
  /** Places of the events that are shown by other names than they were read with. */
  readonly renamed: ReadonlySet<number>;
  readonly made: ReadonlyMap<number, MadeEvent>;
  readonly curated: CuratedDocument;
}

/** Where the event of an anchor is among those that were read, by the anchor's key. */
type Placed = ReadonlyMap<string, Place>;

interface Place {
  /** `null`: there is none. */
  readonly index: number | null;
  /** Where only a similar sentence was found. */
  readonly offer: string | null;
}

const nowhere: Place = { index: null, offer: null };

/** An event that was made anew, and of what. */
interface MadeEvent extends AboutEvent {
  readonly event: ChronicleEvent;
}

/** What a person decided about one event that was read. */
interface AboutEvent {
  readonly correction: Correction | null;
  readonly review: Review | null;
}

/**
 * Applies decisions to what was read. Decisions about documents that are not given wait, and are no orphans.
 *
 * @param before an earlier outcome, from which is taken what did not change: a correction then costs one event, and a copy of
 *   the list of its document's events
 */
export function curate(
  documents: readonly ReadDocument[],
  decisions: Decisions,
  before: Curated | null = null,
): Curated {
  const all = [...decisions.values()];
  const namings = all.filter((decision) => decision.kind === 'naming');
  const names = { table: nameTable(namings), areAsBefore: before !== null && isSameList(namings, before.namings) };
  const standIn = new Map(documents.flatMap(({ id, earlier }) => [id, ...earlier].map((each) => [each, id] as const)));
  const about = aboutDocuments(all, standIn);
  const reviewOfAddition = new Map(
    all.flatMap((decision) =>
      decision.kind === 'review' && 'addition' in decision.about ? [[decision.about.addition, decision.state]] : [],
    ),
  );
  const add = (addition: Addition, place: TextSpan | null) =>
    addedEvent(addition, place, reviewOfAddition.get(addition.id) ?? null, names.table);
  const memory = new Map(
    documents.map((read) => {
      const known = before?.memory.get(read.id);
      return [read.id, curateDocument(read, about.get(read.id) ?? [], names, add, known)] as const;
    }),
  );
  const placeOf = (anchor: Anchor): Place =>
    memory.get(standIn.get(anchor.document) ?? '')?.placed.get(keyOfAnchor(anchor)) ?? nowhere;
  const find = (anchor: Anchor): ChronicleEvent | null => {
    const { index } = placeOf(anchor);
    return index === null ? null : (memory.get(standIn.get(anchor.document) ?? '')?.read.events[index] ?? null);
  };
  return {
    documents: new Map([...memory].map(([id, { curated }]) => [id, curated])),
    byHand: all.flatMap((decision) =>
      decision.kind === 'addition' && decision.anchor === null ? [add(decision, null)] : [],
    ),
    orphans: all.flatMap((decision) =>
      anchorsOf(decision).flatMap((anchor) => {
        const { index, offer } = placeOf(anchor);
        return standIn.has(anchor.document) && index === null ? [{ decision, anchor, offer }] : [];
      }),
    ),
    eventOf: (subject) => {
      if ('anchor' in subject) return find(subject.anchor)?.id ?? null;
      return decisions.get(subject.addition)?.kind === 'addition' ? subject.addition : null;
    },
    memory,
    namings,
  };
}

interface Names {
  readonly table: NameTable;
  readonly areAsBefore: boolean;
}

function curateDocument(
  read: ReadDocument,
  about: readonly Decision[],
  names: Names,
  add: (addition: Addition, place: TextSpan | null) => ChronicleEvent,
  before: DocumentMemory | undefined,
): DocumentMemory {
  const known = before?.read === read ? before : undefined;
  if (known !== undefined && names.areAsBefore && isSameList(about, known.about)) return known;
  const placed = placeAnchors(about.flatMap(anchorsOf), read, known?.placed ?? new Map<string, Place>());
  const renamed = known !== undefined && names.areAsBefore ? known.renamed : placesOfNamed(read.events, names.table);
  const { ofEvent, removed } = sortByEvent(about, placed);
  const made = new Map<number, MadeEvent>();
  for (const place of new Set([...ofEvent.keys(), ...renamed])) {
    const event = read.events[place];
    if (event === undefined) continue;
    const { correction = null, review = null } = ofEvent.get(place) ?? {};
    const earlier = names.areAsBefore ? known?.made.get(place) : undefined;
    const isAsBefore = earlier?.correction === correction && earlier.review === review;
    made.set(
      place,
      isAsBefore
        ? earlier
        : {
            ...{ correction, review },
            event: curatedEvent(
              event,
              correction?.fields ?? {},
              correction?.id ?? null,
              review?.state ?? null,
              names.table,
            ),
          },
    );
  }
  const additions = about.flatMap((decision) =>
    decision.kind === 'addition' && decision.anchor !== null
      ? [add(decision, placeOfWords(decision.anchor, read))]
      : [],
  );
  return { read, placed, about, renamed, made, curated: gather(read.events, made, removed, additions) };
}

/** Finds what has not been found before: an anchor is the same wherever it is used. */
function placeAnchors(anchors: readonly Anchor[], read: ReadDocument, known: Placed): Placed {
  const wanted = new Map(anchors.map((anchor) => [keyOfAnchor(anchor), anchor]));
  const placed = new Map<string, Place>();
  const fresh: Anchor[] = [];
  for (const [key, anchor] of wanted) {
    const place = known.get(key);
    if (place === undefined) fresh.push(anchor);
    else placed.set(key, place);
  }
  if (fresh.length === 0) return placed;
  const { found, orphans } = findAnchors(fresh, { document: read.id, text: read.text, events: read.events });
  const indexOf = indices(read.events, found.length);
  for (const { anchor, event, score } of found) {
    const isSame = score === 1;
    placed.set(keyOfAnchor(anchor), { index: isSame ? indexOf(event) : null, offer: isSame ? null : event.id });
  }
  for (const orphan of orphans) placed.set(keyOfAnchor(orphan), nowhere);
  return placed;
}

/** Of a few events each is looked for, of many all are numbered once. */
function indices(events: readonly ChronicleEvent[], asked: number): (event: ChronicleEvent) => number {
  if (asked < 8) return (event) => events.indexOf(event);
  const numbered = new Map(events.map((event, index) => [event, index]));
  return (event) => numbered.get(event) ?? -1;
}

/** Anchors with one key mean one event. */
export function keyOfAnchor({ document, head, start, end }: Anchor): string {
  return `${document} ${head} ${start} ${end}`;
}

/** Names are few and shared by many events: each list is looked through once. */
function placesOfNamed(events: readonly ChronicleEvent[], table: NameTable): ReadonlySet<number> {
  const places = new Set<number>();
  if (table.size === 0) return places;
  const seen = new Map<readonly string[], boolean>();
  const isShownOtherwise = (names: readonly string[]): boolean => {
    const known = seen.get(names) ?? names.some((name) => (table.get(name) ?? name) !== name);
    seen.set(names, known);
    return known;
  };
  for (const [index, { actors, places: named }] of events.entries()) {
    if (isShownOtherwise(actors) || isShownOtherwise(named)) places.add(index);
  }
  return places;
}

function sortByEvent(
  about: readonly Decision[],
  placed: Placed,
): { readonly ofEvent: ReadonlyMap<number, Partial<AboutEvent>>; readonly removed: ReadonlySet<number> } {
  const ofEvent = new Map<number, Partial<AboutEvent>>();
  const removed = new Set<number>();
  const note = (anchor: Anchor, decided: Partial<AboutEvent>) => {
    const at = placed.get(keyOfAnchor(anchor))?.index ?? null;
    if (at !== null) ofEvent.set(at, { ...ofEvent.get(at), ...decided });
  };
  for (const decision of about) {
    if (decision.kind === 'correction') note(decision.about, { correction: decision });
    else if (decision.kind === 'review' && 'anchor' in decision.about)
      note(decision.about.anchor, { review: decision });
    else if (decision.kind === 'removal') {
      const at = placed.get(keyOfAnchor(decision.about))?.index ?? null;
      if (at !== null) removed.add(at);
    }
  }
  return { ofEvent, removed };
}

/** The events that are shown, with those that were added at their places in the text. */
function gather(
  read: readonly ChronicleEvent[],
  made: ReadonlyMap<number, MadeEvent>,
  removed: ReadonlySet<number>,
  additions: readonly ChronicleEvent[],
): CuratedDocument {
  const eventAt = (place: number): ChronicleEvent | [] => made.get(place)?.event ?? read[place] ?? [];
  if (made.size + removed.size + additions.length === 0) return { events: read, removed: [] };
  const events = [...read];
  for (const [place, { event }] of made) events[place] = event;
  const dismissed = [...removed].sort((left, right) => left - right).flatMap(eventAt);
  const kept = removed.size === 0 ? events : events.filter((_, place) => !removed.has(place));
  return { events: additions.length === 0 ? kept : withAdditions(kept, additions), removed: dismissed };
}

function withAdditions(events: readonly ChronicleEvent[], additions: readonly ChronicleEvent[]): ChronicleEvent[] {
  const waiting = additions.toSorted((left, right) => left.start - right.start);
  const merged: ChronicleEvent[] = [];
  let next = 0;
  for (const event of events) {
    for (let added = waiting[next]; added !== undefined && added.start < event.start; added = waiting[next]) {
      merged.push(added);
      next += 1;
    }
    merged.push(event);
  }
  return [...merged, ...waiting.slice(next)];
}

/** The anchors by which a decision means events that were read; where words were selected, no event need be there. */
function anchorsOf(decision: Decision): readonly Anchor[] {
  switch (decision.kind) {
    case 'correction':
    case 'removal':
      return [decision.about];
    case 'review':
      return 'anchor' in decision.about ? [decision.about.anchor] : [];
    case 'telling':
      return decision.members.flatMap((member) => ('anchor' in member ? [member.anchor] : []));
    default:
      return [];
  }
}

function aboutDocuments(decisions: readonly Decision[], standIn: ReadonlyMap<string, string>): Map<string, Decision[]> {
  const about = new Map<string, Decision[]>();
  const note = (document: string, decision: Decision) => {
    const id = standIn.get(document);
    if (id === undefined) return;
    const known = about.get(id);
    if (known === undefined) about.set(id, [decision]);
    else if (known.at(-1) !== decision) known.push(decision);
  };
  for (const decision of decisions) {
    for (const { document } of anchorsOf(decision)) note(document, decision);
    if (decision.kind === 'addition' && decision.anchor !== null) note(decision.anchor.document, decision);
  }
  return about;
}
