import { endsOf, signOf } from '../../src-main/figure/signs.ts';
import type { BoardEvent } from '../board/boardEvent.ts';

import { classesOf, eventAttribute, eventElement, setLines, type EventElement } from './eventElement.ts';
import type { LaidEvent } from './eventLayout.ts';

/** How an event is drawn at the moment; only what has changed is written to its element. */
interface Drawn extends EventElement {
  readonly event: BoardEvent;
  laid: LaidEvent | null;
  classes: string;
}

/** The elements of the events that are laid out, in the order of time. */
export class EventLayer {
  readonly #layer: HTMLElement;
  readonly #classAt: (place: number) => string;
  #drawn = new Map<BoardEvent, Drawn>();
  #places: readonly number[] = [];
  #current: number | null = null;
  #isChosen: (event: BoardEvent) => boolean = () => false;
  /** The event that had the focus was taken away, to be drawn anew. */
  #focusIsOwed = false;
  /** What is said of events may have changed. */
  #isStale = false;

  /** @param classAt the class that gives the event at a place its colour */
  constructor(layer: HTMLElement, classAt: (place: number) => string) {
    this.#layer = layer;
    this.#classAt = classAt;
  }

  /** Events, or what is said of them, are others from now on: those that are the same keep their elements. */
  renew(): void {
    this.#isStale = true;
  }

  get places(): readonly number[] {
    return this.#places;
  }

  /** Whether the words of the event at a place are to be read. */
  isWritten(place: number): boolean {
    for (const { laid } of this.#drawn.values()) if (laid?.place === place) return laid.label !== null;
    return false;
  }

  elementAt(place: number): HTMLElement | null {
    for (const { laid, element } of this.#drawn.values()) if (laid?.place === place) return element;
    return null;
  }

  /** Shows these and no others. */
  draw(events: readonly LaidEvent[]): void {
    const kept = new Set(events.map(({ event }) => event));
    for (const [event, { element, label }] of this.#drawn) {
      if (kept.has(event)) continue;
      this.#focusIsOwed ||= label === document.activeElement;
      element.remove();
      this.#drawn.delete(event);
    }
    let next = this.#layer.querySelector(':scope > .event');
    for (const laid of events) {
      const known = this.#drawn.get(laid.event) ?? this.#create(laid);
      if (this.#isStale) this.#rename(known, laid);
      this.#update(known, laid);
      if (known.element === next) next = next.nextElementSibling;
      else this.#layer.insertBefore(known.element, next);
    }
    this.#isStale = false;
    this.#places = events.map(({ place }) => place);
    this.#setTabStop();
  }

  /** Marks the current event; what is not drawn will be marked when it is. */
  setCurrent(place: number | null): void {
    this.#current = place;
    this.#restyle();
    this.#setTabStop();
  }

  /** Marks the events that are chosen together. */
  setChosen(isChosen: (event: BoardEvent) => boolean): void {
    this.#isChosen = isChosen;
    this.#restyle();
  }

  #restyle(): void {
    for (const drawn of this.#drawn.values()) if (drawn.laid !== null) this.#setClasses(drawn, drawn.laid);
  }

  #create({ event, notes }: LaidEvent): Drawn {
    const drawn = { ...eventElement(event, notes), event, laid: null, classes: '' };
    this.#drawn.set(event, drawn);
    return drawn;
  }

  #rename({ label }: Drawn, { event, notes }: LaidEvent): void {
    const named = eventElement(event, notes).label;
    const name = named.getAttribute('aria-label') ?? '';
    if (label.getAttribute('aria-label') === name) return;
    label.setAttribute('aria-label', name);
    label.title = named.title;
  }

  #update(drawn: Drawn, laid: LaidEvent): void {
    const { element, mark, label } = drawn;
    const before = drawn.laid;
    if (before?.mark.left !== laid.mark.left || before.top !== laid.top) {
      element.style.transform = `translate(${laid.mark.left}px, ${laid.top}px)`;
    }
    const length = laid.mark.right - laid.mark.left;
    if (before === null || length !== before.mark.right - before.mark.left) mark.style.width = `${length}px`;
    if (before?.mark.fadeStart !== laid.mark.fadeStart || before.mark.fadeEnd !== laid.mark.fadeEnd) {
      mark.style.setProperty('--fade-start', `${laid.mark.fadeStart}px`);
      mark.style.setProperty('--fade-end', `${laid.mark.fadeEnd}px`);
    }
    if (before?.place !== laid.place) label.setAttribute(eventAttribute, String(laid.place));
    if (before === null || before.label?.shape !== laid.label?.shape) {
      setLines(label, laid.label?.shape.lines ?? []);
      label.style.width = laid.label === null ? '' : `${laid.label.shape.width}px`;
      label.style.height = laid.label === null ? '' : `${laid.label.shape.height}px`;
    }
    const [left, drop] = [(laid.label?.left ?? laid.mark.left) - laid.mark.left, laid.label?.drop ?? 0];
    const isMoved =
      before === null ||
      left !== (before.label?.left ?? before.mark.left) - before.mark.left ||
      drop !== (before.label?.drop ?? 0);
    if (isMoved) label.style.transform = `translate(${left}px, ${drop}px)`;
    drawn.laid = laid;
    this.#setClasses(drawn, laid);
  }

  #setClasses(drawn: Drawn, laid: LaidEvent): void {
    const { event, mark, emphasis, place } = laid;
    const isCurrent = place === this.#current;
    const isChosen = this.#isChosen(event);
    const classes = [
      classesOf(signOf(event), endsOf(event.modifier), mark.shape, emphasis),
      this.#classAt(place),
      laid.label === null ? 'small' : `side-${laid.label.side}`,
      ...(isCurrent ? ['current'] : []),
      ...(isChosen ? ['chosen'] : []),
    ].join(' ');
    if (classes === drawn.classes) return;
    drawn.classes = classes;
    drawn.element.className = classes;
    set(drawn.label, 'aria-current', isCurrent);
    set(drawn.label, 'aria-pressed', isChosen);
  }

  /** Tab reaches one event, the current one or else the first; the arrow keys step from there. */
  #setTabStop(): void {
    let first: Drawn | null = null;
    let stop: Drawn | null = null;
    for (const drawn of this.#drawn.values()) {
      const place = drawn.laid?.place ?? Infinity;
      if (place < (first?.laid?.place ?? Infinity)) first = drawn;
      if (place === this.#current) stop = drawn;
    }
    stop ??= first;
    for (const drawn of this.#drawn.values()) {
      const index = drawn === stop ? 0 : -1;
      if (drawn.label.tabIndex !== index) drawn.label.tabIndex = index;
    }
    const isFocused = document.activeElement?.classList.contains('event-label') === true;
    if (this.#current === null || !(isFocused || this.#focusIsOwed)) return;
    if (stop?.laid?.place !== this.#current) return;
    this.#focusIsOwed = false;
    stop.label.focus({ preventScroll: true });
  }
}

function set(element: HTMLElement, attribute: string, is: boolean): void {
  if (is) element.setAttribute(attribute, 'true');
  else element.removeAttribute(attribute);
}
