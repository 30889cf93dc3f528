import { noDocument } from '../../src-main/chronicle/chronicleEvent.ts';
import type { ProjectView } from '../../src-main/chronicle/project.ts';
import type { TextSpan } from '../../src-main/events/types.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import { Chronology } from '../board/chronology.ts';
import { documentsInOrder } from '../board/documentOrder.ts';
import { asksNothing, everything, keepEvents, type EventFilter } from '../board/eventFilter.ts';
import { areNamedAlike } from '../board/namedAlike.ts';
import { laneGrounds, laneOrders, lanesBy, type LaneGround, type LaneOrder } from '../board/lanes.ts';
import { reviewOf, type ReviewState } from '../board/reviews.ts';
import type { Choice } from '../input/choice.ts';
import { words } from '../words/words.svelte.ts';

import type { Chronicle } from './chronicle.svelte.ts';
import type { OpenDocument } from './openDocument.svelte.ts';
import { Tellings } from './tellings.svelte.ts';

/** Where a reader is on the timeline. */
interface TimelinePosition {
  readonly shownId: string | null;
  readonly currentId: string | null;
  readonly playhead: number | null;
  readonly window: TimeWindow | null;
}

/**
 * What lies on the timeline: the events of one document or of several, and where the reader is among them. One of the
 * documents is shown as text beside it.
 */
export class Board {
  readonly #documents: () => readonly OpenDocument[];
  readonly #chronicle: Chronicle;
  #laidIds = $state.raw<readonly string[]>([]);
  #shownId = $state<string | null>(null);
  /** Where the reader was when other documents lay here, by the ids of these. */
  readonly #places = new Map<string, TimelinePosition>();

  /** Id of the event that is current in the timeline, the text, the shelf and the inspector. */
  #currentId = $state<string | null>(null);
  /** Where the playhead stands, in civil milliseconds; `null` before it was ever moved. */
  playhead = $state<number | null>(null);
  /** What the timeline shows; `null` until it has been drawn. */
  window = $state.raw<TimeWindow | null>(null);
  inspectorOpen = $state(true);
  /** Ids of the events that are chosen together; the current one alone is no such choice. */
  #chosenIds = $state.raw<ReadonlySet<string>>(new Set());

  /** How the events are shown: along time, or as a table. */
  face = $state<'timeline' | 'list'>('timeline');
  /** What is asked of the events that are shown. */
  filter = $state.raw<EventFilter>(everything);

  laneGround = $state<LaneGround>('document');
  laneOrder = $state<LaneOrder>('time');
  /** Ids of the lanes of which only the captions are shown. */
  collapsedLanes = $state.raw<readonly string[]>([]);

  /** The documents whose events lie on the timeline, in their reader's order. */
  readonly laid = $derived.by(() => this.#whatIsLaid());
  readonly #laidNow = $derived(new Set(this.laid.map(({ source }) => source.id)));
  /** The document whose text is shown. */
  readonly shown = $derived.by(
    () => this.laid.find(({ source }) => source.id === this.#shownId) ?? this.laid[0] ?? null,
  );
  readonly tellings: Tellings;
  readonly #told = $derived.by(() => this.#eventsOf(this.laid));
  /** Where documents have lanes, each shows how it tells a happening. */
  readonly #laneByLane = $derived(this.face === 'timeline' && this.laneGround === 'document' && this.laid.length > 1);
  /** One event for each happening, or one in each document's lane; document by document, in the order of the text. */
  readonly all = $derived.by(() =>
    this.#laneByLane ? this.tellings.oneForEachDocument(this.#told) : this.tellings.oneForEach(this.#told),
  );
  readonly isFiltered = $derived(!asksNothing(this.filter));
  /** The filter by names as they are shown now. */
  readonly asked = $derived.by((): EventFilter => {
    const { names } = this.#chronicle;
    const shown = (name: string | null) => (name === null ? null : (names.get(name) ?? name));
    return names.size === 0
      ? this.filter
      : { ...this.filter, place: shown(this.filter.place), actor: shown(this.filter.actor) };
  });
  /** Those that the filter lets through: they are on the timeline, on the shelf and in the list. */
  readonly events = $derived.by(() =>
    keepEvents(this.all, this.asked, {
      textOf: (id) => this.documentOf({ document: id })?.text ?? '',
    }),
  );
  /** How many happenings there are, and how many the filter lets through: one that several documents tell is one. */
  readonly count = $derived.by(() => ({
    all: this.tellings.countHappenings(this.all),
    shown: this.tellings.countHappenings(this.events),
  }));
  /** What the next chronology takes over; it is no state, since nothing is shown of it. */
  #wholeBefore: Chronology | null = null;
  readonly #whole = $derived.by(() => {
    const known = this.#wholeBefore === null ? null : ({ chronology: this.#wholeBefore, events: 'edited' } as const);
    this.#wholeBefore = new Chronology(this.all, known);
    return this.#wholeBefore;
  });
  readonly chronology = $derived(
    this.events === this.all ? this.#whole : new Chronology(this.events, { chronology: this.#whole, events: 'some' }),
  );
  /** What the next ones are compared with; it is no state either. */
  #namedBefore: Chronology | null = null;
  /** All events, as long as none of them moves or bears other names: what sorts them by names need not do it again. */
  readonly named = $derived.by(() => {
    const replaced = this.#namedBefore === null ? null : this.#whole.replacedSince(this.#namedBefore);
    const isAsBefore = replaced?.every(({ before, after }) => areNamedAlike(before, after)) ?? false;
    if (this.#namedBefore === null || !isAsBefore) this.#namedBefore = this.#whole;
    return this.#namedBefore;
  });
  /** Lanes and their colours are those of all events: they stay while the filter changes. */
  readonly lanes = $derived.by(() =>
    lanesBy(
      this.laneGround,
      this.laneOrder,
      this.laid.map(({ source, caption, hue }) => ({ id: source.id, name: caption, hue })),
      (visit) => {
        this.named.forAll(visit);
      },
      { rest: words.view.rest, certainty: words.certainty },
    ),
  );
  /** What the timeline says of an event besides its date and headline; another function when another thing is said. */
  readonly notesOn = $derived.by(() => {
    const { contested } = this.tellings;
    const { timeline, tellings: label, reviews: review } = words;
    return (event: BoardEvent): string[] => {
      const tellings = [event, ...this.tellings.othersOf(event.id)];
      const documents = new Set(tellings.map(({ document }) => document)).size;
      return [
        ...(event.attribution === null ? [] : [timeline.source(event.attribution)]),
        ...(documents > 1 ? [label.told(documents)] : []),
        ...(tellings.some(({ id }) => contested.has(id)) ? [label.contested] : []),
        ...(reviewOf(event) === 'doubtful' ? [review.states.doubtful] : []),
        ...(event.curation?.dispute === 'disputed' ? [review.disputed] : []),
      ];
    };
  });
  /** It may be one that the filter keeps off the timeline: its words in the text were chosen. */
  readonly current = $derived.by(() => {
    const id = this.#currentId;
    return this.#whole.eventOf(id) ?? (id === null ? null : this.#whole.eventOf(this.tellings.leadOf(id)));
  });
  /** What is acted on: the events that are chosen together, in the order of time, else the current one. */
  readonly selected = $derived.by((): readonly BoardEvent[] => {
    if (this.#chosenIds.size < 2) return this.current === null ? [] : [this.current];
    const chosen: BoardEvent[] = [];
    for (let place = 0; place < this.chronology.length; place += 1) {
      const event = this.chronology.eventAt(place);
      if (event !== null && this.#chosenIds.has(event.id)) chosen.push(event);
    }
    return [...chosen, ...this.chronology.undated.filter(({ id }) => this.#chosenIds.has(id))];
  });
  /** The event of the shown text that tells what is current, or `null` where that text does not tell it. */
  readonly currentInText = $derived.by(() => {
    const { current } = this;
    if (current === null) return null;
    const tellings = [current, ...this.tellings.othersOf(current.id)];
    return tellings.find(({ document }) => document === this.shown?.source.id) ?? null;
  });
  readonly isReading = $derived(this.laid.some(({ reading, extraction }) => reading !== null && extraction === null));

  constructor(documents: () => readonly OpenDocument[], chronicle: Chronicle) {
    this.#documents = documents;
    this.#chronicle = chronicle;
    this.tellings = new Tellings(() => this.laid, chronicle);
  }

  get currentId(): string | null {
    return this.current?.id ?? this.#currentId;
  }

  /** Shows a document's text. One that does not lie on the timeline is laid there alone. */
  show(id: string): void {
    if (this.isLaid(id)) this.#shownId = id;
    else this.lay([id]);
  }

  /** Lays these documents on the timeline, and no others. The reader is where they were when the same lay here before. */
  lay(ids: readonly string[]): void {
    this.#rememberPlace();
    const { current } = this;
    const stays = current !== null && ids.includes(current.document);
    const arrived: TimelinePosition = {
      shownId: this.#shownId,
      currentId: stays ? current.id : null,
      playhead: stays ? this.playhead : null,
      window: null,
    };
    const place = this.#places.get(keyOf(ids)) ?? arrived;
    this.#laidIds = ids;
    this.#currentId = place.currentId;
    this.playhead = place.playhead;
    this.window = place.window;
    const isShown = place.shownId !== null && ids.includes(place.shownId);
    this.#shownId = isShown ? place.shownId : (ids[0] ?? null);
  }

  /** Does what hides documents or shows them; the reader is where they were when the same lay here before. */
  rearranging(act: () => void): void {
    this.#rememberPlace();
    act();
    const place = this.#places.get(keyOf([...this.#laidNow]));
    if (place === undefined) return;
    this.#shownId = place.shownId;
    this.#currentId = place.currentId;
    this.playhead = place.playhead;
    this.window = place.window;
  }

  #rememberPlace(): void {
    const { playhead, window } = this;
    const place = { shownId: this.#shownId, currentId: this.#currentId, playhead, window };
    this.#places.set(keyOf([...this.#laidNow]), place);
  }

  /** Puts a document beside those on the timeline, or takes it away; the last one stays. */
  toggle(id: string): void {
    const others = this.#laidIds.filter((other) => other !== id);
    if (others.length === this.#laidIds.length) this.lay([...others, id]);
    else if (others.length > 0) this.lay(others);
  }

  /** Puts a document beside those on the timeline. */
  add(id: string): void {
    if (!this.#laidIds.includes(id)) this.lay([...this.#laidIds, id]);
  }

  documentOf({ document }: Pick<BoardEvent, 'document'>): OpenDocument | null {
    return this.#documents().find(({ source }) => source.id === document) ?? null;
  }

  /** The sentence that tells an event, in one line. */
  sentenceOf(event: BoardEvent): string {
    const text = this.documentOf(event)?.text ?? '';
    return text.slice(event.sentence.start, event.sentence.end).replace(/\s+/g, ' ');
  }

  /** Shows a stretch of a document's text, and changes nothing else. */
  pointAt(id: string, { start, end }: TextSpan): void {
    this.#shownId = id;
    if (this.shown !== null) this.shown.pointedAt = { start, end };
  }

  /** All names of the events on the timeline, as they are looked up. */
  namesOf(kind: 'actors' | 'places'): readonly string[] {
    const names = new Set<string>();
    for (const event of this.#told) for (const name of event[kind]) names.add(name);
    return [...names].sort((left, right) => left.localeCompare(right));
  }

  /** What lies on the screen, to be kept with the project. */
  view(): ProjectView {
    const { laneGround, laneOrder, face, collapsedLanes } = this;
    return {
      laid: this.#laidIds,
      shown: this.#shownId,
      current: this.#currentId,
      laneGround,
      laneOrder,
      face,
      collapsedLanes,
    };
  }

  /** Ids of the documents that lay on the timeline. */
  laidIn({ laid }: ProjectView): readonly string[] {
    return Array.isArray(laid) ? laid.filter((id): id is string => typeof id === 'string') : [];
  }

  /** Shows what a view says, as far as it says something that is known. */
  takeView({ shown, current, laneGround, laneOrder, face, collapsedLanes }: ProjectView): void {
    this.laneGround = laneGrounds.find((ground) => ground === laneGround) ?? this.laneGround;
    this.laneOrder = laneOrders.find((order) => order === laneOrder) ?? this.laneOrder;
    if (face === 'list' || face === 'timeline') this.face = face;
    if (Array.isArray(collapsedLanes))
      this.collapsedLanes = collapsedLanes.filter((id): id is string => typeof id === 'string');
    if (typeof shown === 'string' && this.#laidIds.includes(shown)) this.#shownId = shown;
    if (typeof current === 'string') this.#currentId = current;
  }

  isLaid(id: string): boolean {
    return this.#laidNow.has(id);
  }

  /** A document was read: what was current stays current where its words still are an event. */
  readAgain(): void {
    this.window = null;
    const { current } = this;
    // One of a text that has not been read yet is awaited.
    if (current !== null || !this.isReading) this.#currentId = current?.id ?? null;
    this.playhead = current === null ? null : this.#momentOf(current.id);
  }

  /** Makes an event current and puts the playhead on it; an undated one leaves the playhead where it is. */
  select(id: string): void {
    this.#makeCurrent(this.#whole.eventOf(id) === null ? this.tellings.leadOf(id) : id);
    this.inspectorOpen = true;
    this.playhead = this.#momentOf(this.#currentId) ?? this.playhead;
  }

  /** Makes an event that has moved current, and puts the playhead where it is now. */
  follow(id: string): void {
    if (id !== this.#currentId) this.#makeCurrent(id);
    this.playhead = this.#momentOf(id) ?? this.playhead;
  }

  /** Whether an event is one of several that are chosen together. */
  isChosen(id: string): boolean {
    return this.#chosenIds.size > 1 && this.#chosenIds.has(id);
  }

  get chosenCount(): number {
    return this.#chosenIds.size > 1 ? this.#chosenIds.size : 0;
  }

  /** Chooses as a press does, by the keys that are held with it. */
  choose(id: string, choice: Choice, rows: readonly BoardEvent[] | null = null): void {
    if (choice === 'toggle') this.toggleChosen(id);
    else if (choice === 'up-to') this.chooseUpTo(id, rows);
    else this.select(id);
  }

  /** Chooses an event besides those that are chosen, or takes it out. */
  toggleChosen(id: string): void {
    const chosen = new Set(
      this.#chosenIds.size === 0 && this.#currentId !== null ? [this.#currentId] : this.#chosenIds,
    );
    if (!chosen.delete(id)) chosen.add(id);
    this.#choose(chosen, chosen.has(id) ? id : null);
  }

  /** Chooses all from the current event to this one, in the order of time or in that of the rows of a list. */
  chooseUpTo(id: string, rows: readonly BoardEvent[] | null = null): void {
    if (rows !== null) {
      this.#chooseRows(id, rows);
      return;
    }
    const [from, to] = [this.chronology.placeOf(this.#currentId), this.chronology.placeOf(id)];
    if (from === null || to === null) {
      this.select(id);
      return;
    }
    const ids = new Set(this.#chosenIds);
    for (let place = Math.min(from, to); place <= Math.max(from, to); place += 1) {
      const event = this.chronology.eventAt(place);
      if (event !== null) ids.add(event.id);
    }
    this.#choose(ids, null);
  }

  #chooseRows(id: string, rows: readonly BoardEvent[]): void {
    const ends = [this.#currentId, id].map((end) => rows.findIndex((row) => row.id === end));
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    if (first < 0) this.select(id);
    else this.#choose(new Set([...this.#chosenIds, ...rows.slice(first, last + 1).map((row) => row.id)]), null);
  }

  chooseAll(): void {
    this.#choose(new Set(this.events.map(({ id }) => id)), null);
  }

  chooseNone(): void {
    this.#chosenIds = new Set();
  }

  #choose(ids: ReadonlySet<string>, current: string | null): void {
    if (current !== null) this.#makeCurrent(current);
    this.#chosenIds = ids;
  }

  /** Moves the playhead to a time; the event under it becomes current. */
  scrubTo(time: number): void {
    this.playhead = time;
    const timed = this.chronology.nearest(time);
    if (timed !== null) this.#makeCurrent(timed.event.id);
  }

  step(steps: 1 | -1): void {
    const timed = this.chronology.step(this.#currentId, this.playhead, steps);
    if (timed !== null) this.select(timed.event.id);
  }

  selectEnd(end: 'first' | 'last'): void {
    const event = this.chronology.eventAt(end === 'first' ? 0 : this.chronology.length - 1);
    if (event !== null) this.select(event.id);
  }

  /** Lets another telling stand for the current happening. */
  chooseTelling(id: string): void {
    this.tellings.choose(id);
    this.select(id);
  }

  review(id: string, state: ReviewState): void {
    const event = this.#whole.eventOf(id);
    if (event !== null) this.#chronicle.review([event], state === 'open' ? null : state);
  }

  /** Closes a lane, or opens it. */
  toggleLane(id: string): void {
    const others = this.collapsedLanes.filter((other) => other !== id);
    this.collapsedLanes = others.length < this.collapsedLanes.length ? others : [...others, id];
  }

  /** The text follows: into another document where the shown one does not tell the event. */
  #makeCurrent(id: string): void {
    this.#currentId = id;
    this.#chosenIds = new Set();
    const { current, currentInText } = this;
    const isTold = current !== null && current.document !== noDocument;
    if (isTold && (currentInText === null || this.#laneByLane)) this.#shownId = current.document;
    if (this.shown !== null) this.shown.pointedAt = null;
  }

  /**
   * What was laid, without what is closed or hidden. Where that leaves nothing, what is hidden is better than nothing, and any
   * document better than an empty page.
   */
  #whatIsLaid(): readonly OpenDocument[] {
    const wanted = new Set(this.#laidIds);
    const open = this.#documents().filter(({ isOpen }) => isOpen);
    const laid = open.filter(({ source }) => wanted.has(source.id));
    const shown = laid.filter(({ isShown }) => isShown);
    return documentsInOrder(shown.length > 0 ? shown : laid.length > 0 || wanted.size === 0 ? laid : open.slice(0, 1));
  }

  /** Of one document its own list: a million events are not copied to be shown. Events that no text tells come last. */
  #eventsOf(documents: readonly OpenDocument[]): readonly BoardEvent[] {
    const lists = documents.map(({ source }) => this.#chronicle.eventsOf(source.id));
    const { byHand } = this.#chronicle;
    const [only, ...others] = byHand.length === 0 ? lists : [...lists, byHand];
    return only !== undefined && others.length === 0 ? only : [only ?? [], ...others].flat();
  }

  #momentOf(id: string | null): number | null {
    const place = this.chronology.placeOf(id);
    return place === null ? null : (this.chronology.moments[place] ?? null);
  }
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}
