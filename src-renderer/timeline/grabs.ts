import type { BoardEvent } from '../board/boardEvent.ts';

import type { DraggedPart } from './dragging.svelte.ts';

/** Pixels on either side of an end at which it is taken hold of, and how far below the top of an item its bar reaches. */
const grip = { across: 7, down: 11 };

/** What is pressed by a pointer, and may be dragged. */
export interface Grab {
  readonly press: PointerEvent;
  readonly event: BoardEvent;
  readonly part: Exclude<DraggedPart, 'undated'>;
}

/** What the view says of what is pressed. */
export interface GrabbedIn {
  readonly eventAt: (target: Element) => BoardEvent | null;
  /** Whether an event can be dragged at the moment. */
  readonly isOffered: () => boolean;
  readonly onGrab: (grab: Grab) => void;
}

/**
 * Hears presses on events before vis-timeline does, which would pan. A finger pans and scrolls wherever it is put; it drags
 * only the event that is current.
 *
 * @returns ends it
 */
export function hearGrabs(host: HTMLElement, { eventAt, isOffered, onGrab }: GrabbedIn): () => void {
  function press(event: PointerEvent): void {
    const { target } = event;
    if (event.button !== 0 || !event.isPrimary || !(target instanceof Element) || !isOffered()) return;
    const item = target.closest('.event');
    const grabbed = item === null ? null : eventAt(target);
    if (item === null || grabbed === null) return;
    if (event.pointerType === 'touch' && !item.classList.contains('current')) return;
    event.stopPropagation();
    onGrab({ press: event, event: grabbed, part: partAt(item, event) });
  }

  /** The pointer says what it would take hold of. */
  function hover(event: PointerEvent): void {
    const item = event.target instanceof Element ? event.target.closest('.event.current') : null;
    const isEnd = item !== null && event.buttons === 0 && isOffered() && partAt(item, event) !== 'all';
    host.classList.toggle('at-end', isEnd);
  }

  host.addEventListener('pointerdown', press, { capture: true });
  host.addEventListener('pointermove', hover);
  return () => {
    host.removeEventListener('pointerdown', press, { capture: true });
    host.removeEventListener('pointermove', hover);
  };
}

/** The ends of the current event's bar can be taken hold of, where it has some and is drawn as a bar. */
function partAt(item: Element, { clientX, clientY }: PointerEvent): Grab['part'] {
  const { classList } = item;
  if (!classList.contains('current') || classList.contains('dot')) return 'all';
  const { left, right, top } = (item.querySelector('.mark') ?? item).getBoundingClientRect();
  if (clientY > top + grip.down) return 'all';
  if (!classList.contains('end-open') && Math.abs(clientX - right) <= grip.across) return 'last';
  if (!classList.contains('start-open') && Math.abs(clientX - left) <= grip.across) return 'first';
  return 'all';
}
