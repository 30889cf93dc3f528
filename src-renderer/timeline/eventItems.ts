import type { DataSet } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';

import { endsOf, signOf } from '../../src-main/figure/signs.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { Chronology, TimedEvent } from '../board/chronology.ts';
import type { Lanes } from '../board/lanes.ts';

import { eventAttribute, eventElement } from './eventElement.ts';
import { eventIdName, isSameItem, visItem } from './visItem.ts';

/** vis-timeline measures each item as it is added, at about a millisecond: so many are added within one frame. */
const addedPerFrame = { moving: 1, resting: 8 } as const;
/** Pixels: a span that is narrower is drawn as a dot. */
const narrowWidth = 9;

/** What is known of the events that are drawn. */
export interface ItemContent {
  readonly chronology: Chronology;
  readonly lanes: Pick<Lanes, 'all' | 'classAt'>;
  /** Place of the lane of the event at each place. */
  readonly laneAt: Uint16Array;
  /** What there is to know of an event besides its date and headline, in a few words each. */
  readonly notesOn: (event: BoardEvent) => readonly string[];
}

/** How wide things are. */
export interface ItemScale {
  readonly millisecondsPerPixel: number;
  /** Pixels. */
  readonly labelWidth: number;
}

/** An event that vis-timeline has been given. */
interface DrawnEvent {
  /** Of its item; the same while the event is drawn, wherever others go. */
  readonly id: number;
  readonly event: BoardEvent;
  readonly label: HTMLElement;
  readonly notes: readonly string[];
}

/** The events that vis-timeline has been given, an item with its label for each, by their places in the chronology. */
export class EventItems {
  readonly #items: DataSet<DataItem>;
  #drawn = new Map<number, DrawnEvent>();
  readonly #labels = new Map<number, HTMLElement>();
  #lastId = 0;
  #content: ItemContent | null = null;
  #scale: ItemScale = { millisecondsPerPixel: 1, labelWidth: 0 };
  #current: number | null = null;
  /** The event that had the focus was taken away, to be drawn anew. */
  #focusIsOwed = false;
  #isChosen: (event: BoardEvent) => boolean = () => false;
  /** Places of events that are still to be added, a few every frame; the frame that is asked for, or 0. */
  #waiting: readonly number[] = [];
  #frame = 0;
  #pace: keyof typeof addedPerFrame = 'resting';

  constructor(items: DataSet<DataItem>) {
    this.#items = items;
  }

  /** Takes away all that was given; from now on events are these. */
  show(content: ItemContent): void {
    this.#focusIsOwed ||= focusedLabel() !== null;
    this.#items.clear();
    this.#drawn.clear();
    this.#labels.clear();
    this.#current = null;
    this.#waiting = [];
    this.#content = content;
  }

  /**
   * Events are these from now on: what is drawn of them stays as it is, and only what is no longer the same is taken away.
   *
   * @returns how many of those that were drawn are the same
   */
  exchange(content: ItemContent): number {
    const byEvent = new Map([...this.#drawn].map(([place, drawn]) => [drawn.event, { place, drawn }]));
    const kept = new Map<number, DrawnEvent>();
    let current: number | null = null;
    content.chronology.forEach((event, place) => {
      const before = byEvent.get(event);
      if (before === undefined || !isSameList(before.drawn.notes, content.notesOn(event))) return;
      kept.set(place, before.drawn);
      before.drawn.label.setAttribute(eventAttribute, String(place));
      if (before.place === this.#current) current = place;
    });
    const ids = new Set([...kept.values()].map(({ id }) => id));
    const gone = [...this.#drawn.values()].filter(({ id }) => !ids.has(id));
    this.#focusIsOwed ||= gone.some(({ label }) => label === focusedLabel());
    this.#items.remove(gone.map(({ id }) => id));
    for (const { id } of gone) this.#labels.delete(id);
    this.#drawn = kept;
    this.#waiting = [];
    this.#current = current;
    this.#content = content;
    return kept.size;
  }

  /** How many of those that are drawn would be drawn otherwise, were events these at the places where they are. */
  changedIn(content: ItemContent): number {
    return this.#changedIn(content).length;
  }

  #changedIn({ chronology, notesOn }: ItemContent): readonly (readonly [number, DrawnEvent])[] {
    return [...this.#drawn].filter(([place, { event, notes }]) => {
      const now = chronology.eventAt(place);
      return now !== event || !isSameList(notes, notesOn(now));
    });
  }

  /** Events are these from now on, each where it was before: those that have changed are drawn anew, at once. */
  renew(content: ItemContent): void {
    const changed = this.#changedIn(content);
    this.#content = content;
    if (changed.length === 0) return;
    this.#focusIsOwed ||= changed.some(([, { label }]) => label === focusedLabel());
    this.#items.remove(changed.map(([, { id }]) => id));
    for (const [place, { id }] of changed) {
      this.#drawn.delete(place);
      this.#labels.delete(id);
    }
    this.#waiting = [...changed.map(([place]) => place), ...this.#waiting];
    this.#add(changed.length);
  }

  get current(): number | null {
    return this.#current;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  get places(): readonly number[] {
    return [...this.#drawn.keys()];
  }

  /** Nothing is still to be added. */
  get isComplete(): boolean {
    return this.#waiting.length === 0;
  }

  has(place: number): boolean {
    return this.#drawn.has(place);
  }

  labelAt(place: number): HTMLElement | null {
    return this.#drawn.get(place)?.label ?? null;
  }

  /** The label of the item with that id. */
  labelOf(id: number): HTMLElement | null {
    return this.#labels.get(id) ?? null;
  }

  /**
   * Gives vis-timeline these events and nothing else: those that it has at once, the others a few every frame.
   *
   * @param besides items that are no events, always at once
   */
  give(places: readonly number[], besides: readonly DataItem[], scale: ItemScale): void {
    this.#scale = scale;
    const kept = new Set(places);
    for (const [place, { id }] of this.#drawn) {
      if (kept.has(place)) continue;
      this.#drawn.delete(place);
      this.#labels.delete(id);
    }
    const wanted = [...besides, ...places.flatMap((place) => (this.has(place) ? this.#itemsAt(place) : []))];
    const ids = new Set(wanted.map(({ id }) => id));
    this.#items.remove(this.#items.getIds().filter((id) => !ids.has(id)));
    this.#items.update(wanted.filter((item) => !isSameItem(this.#items.get(item.id ?? ''), item)));
    const isCurrent = (place: number) => (place === this.#current ? 0 : 1);
    this.#waiting = places
      .filter((place) => !this.has(place))
      .sort((left, right) => isCurrent(left) - isCurrent(right));
    this.#add(addedPerFrame[this.#pace]);
  }

  /** The view moves, or it rests: what is still to be added has less or more of every frame. */
  setPace(pace: keyof typeof addedPerFrame): void {
    this.#pace = pace;
  }

  addAll(): void {
    this.#add(Infinity);
  }

  /** Marks the current event; what is not drawn will be marked when it is. */
  setCurrent(place: number | null): void {
    const before = this.#current;
    this.#current = place;
    for (const changed of before === place ? [] : [before, place]) {
      if (changed !== null && this.has(changed)) this.#items.update(this.#itemsAt(changed));
    }
    this.#setTabStop();
  }

  /** Marks the events that are chosen together. */
  setChosen(isChosen: (event: BoardEvent) => boolean): void {
    this.#isChosen = isChosen;
    const items = this.places.flatMap((place) => this.#itemsAt(place));
    this.#items.update(items.filter((item) => !isSameItem(this.#items.get(item.id ?? ''), item)));
  }

  #add(most: number): void {
    this.#items.update(this.#waiting.slice(0, most).flatMap((place) => this.#itemsAt(place)));
    this.#waiting = this.#waiting.slice(most);
    this.#setTabStop();
    if (this.isComplete || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#add(addedPerFrame[this.#pace]);
    });
  }

  /** The item of an event, or nothing where there is no event at that place. */
  #itemsAt(place: number): DataItem[] {
    const content = this.#content;
    const timed = content?.chronology.at(place) ?? null;
    if (content === null || timed === null) return [];
    const { id, label } = this.#drawn.get(place) ?? this.#draw(timed, content.notesOn(timed.event));
    if (place === this.#current) label.setAttribute('aria-current', 'true');
    else label.removeAttribute('aria-current');
    const lane = content.laneAt[place] ?? 0;
    const classes = [...classesOf(timed, this.#scale), content.lanes.classAt(lane)];
    if (place === this.#current) classes.push('current');
    const isChosen = this.#isChosen(timed.event);
    if (isChosen) classes.push('chosen');
    if (isChosen) label.setAttribute('aria-pressed', 'true');
    else label.removeAttribute('aria-pressed');
    const item = visItem(id, content.lanes.all[lane]?.id ?? '', timed.span, classes);
    return [{ ...item, [eventIdName]: timed.event.id }];
  }

  #draw({ event, place }: TimedEvent, notes: readonly string[]): DrawnEvent {
    this.#lastId += 1;
    const drawn = { id: this.#lastId, event, label: eventElement(event, place, notes), notes };
    this.#drawn.set(place, drawn);
    this.#labels.set(drawn.id, drawn.label);
    return drawn;
  }

  /** Tab reaches one event, the current one or else the first; the arrow keys step from there. */
  #setTabStop(): void {
    const first = Math.min(...this.#drawn.keys());
    const stop = this.labelAt(this.#current ?? first) ?? this.labelAt(first);
    for (const label of this.#labels.values()) label.tabIndex = label === stop ? 0 : -1;
    if (this.#current === null || (focusedLabel() === null && !this.#focusIsOwed)) return;
    this.#focusIsOwed = false;
    stop?.focus({ preventScroll: true });
  }
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

function focusedLabel(): Element | null {
  return document.activeElement?.closest(`.vis-item [${eventAttribute}]`) ?? null;
}

/** The look of an event's mark: the picture has the same signs. */
function classesOf({ event, span }: TimedEvent, { millisecondsPerPixel, labelWidth }: ItemScale): string[] {
  const ends = endsOf(event.modifier);
  const { body, outline, struck } = signOf(event);
  const pixels = (span.to - span.from) / millisecondsPerPixel;
  return [
    'event',
    ...(pixels < narrowWidth ? ['narrow'] : []),
    ...(pixels >= labelWidth ? ['wide'] : []),
    ...(span.softStart ? ['soft-start'] : []),
    ...(span.softEnd ? ['soft-end'] : []),
    ...(ends.start === 'open' ? ['open-start'] : []),
    ...(ends.end === 'open' ? ['open-end'] : []),
    ...[`body-${body}`, `outline-${outline}`],
    ...(struck ? ['struck'] : []),
  ];
}
