import { dateOfAxis } from '../../src-main/chronicle/axisDate.ts';
import { shiftAlong } from '../../src-main/chronicle/dateStep.ts';
import { shiftDate } from '../../src-main/chronicle/shiftDate.ts';
import { stretchDate } from '../../src-main/chronicle/stretchDate.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { millisecondSpanOf } from '../../src-main/time/calendar.ts';
import type { EventDate } from '../../src-main/time/eventDate.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import { drawnSpan } from '../board/drawnSpan.ts';

/** What of an event is dragged: all of it, one of its ends, or from the shelf, where it has no date yet. */
export type DraggedPart = 'all' | 'first' | 'last' | 'undated';

/** The axis as a drag asks it. */
export interface DragAxis {
  /** Whether a place of the screen is over it or its lanes. */
  readonly isOver: (clientX: number, clientY: number) => boolean;
  readonly timeAt: (clientX: number) => number;
  readonly millisecondsPerPixel: () => number;
  /** From one tick to the next. */
  readonly tickLength: () => number;
}

/** The date that an event would have if it were dropped now. */
export interface Proposed {
  readonly date: EventDate;
  readonly span: TimeWindow;
  readonly clientX: number;
  readonly clientY: number;
}

export type OnDrop = (event: BoardEvent, date: EventDate) => void;

/** Pixels: a press that moves less is a click. */
const leastWay = 4;
/** Pixels that a hand can tell apart. */
const finestWay = 3;

/** Events dragged by a pointer to other dates. The axis is known while there is one. */
export class Dragging {
  axis = $state.raw<DragAxis | null>(null);
  proposed = $state.raw<Proposed | null>(null);
  /** The event that is dragged, once it has left its place. */
  event = $state.raw<BoardEvent | null>(null);
  #end: (() => void) | null = null;

  /** Follows a pointer from its press on; it drags once it has gone far enough. Escape gives up. */
  begin(press: PointerEvent, event: BoardEvent, part: DraggedPart, onDrop: OnDrop): void {
    this.#end?.();
    const { pointerId, clientX, clientY } = press;
    const hears = new AbortController();
    const options = { capture: true, signal: hears.signal };
    const end = () => {
      hears.abort();
      this.#end = null;
      this.event = null;
      this.proposed = null;
    };
    this.#end = end;
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointerId) return;
      if (this.event === null) {
        if (Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < leastWay) return;
        this.event = event;
      }
      this.proposed = this.#propose(event, part, { x: moved.clientX, y: moved.clientY }, clientX);
    };
    const release = (released: PointerEvent) => {
      if (released.pointerId !== pointerId) return;
      const { proposed } = this;
      end();
      if (proposed !== null && !isDateOf(event, proposed.date)) onDrop(event, proposed.date);
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || this.event === null) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end();
    };
    window.addEventListener('pointermove', move, options);
    window.addEventListener('pointerup', release, options);
    window.addEventListener('pointercancel', end, options);
    window.addEventListener('blur', end, { signal: hears.signal });
    window.addEventListener('keydown', key, options);
    window.addEventListener('selectstart', refuse, options);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#end?.();
  }

  #propose(
    event: BoardEvent,
    part: DraggedPart,
    { x, y }: { readonly x: number; readonly y: number },
    from: number,
  ): Proposed | null {
    const { axis } = this;
    if (axis?.isOver(x, y) !== true) return null;
    const date =
      part === 'undated' ? dateOfAxis(axis.timeAt(x), axis.tickLength()) : this.#moved(axis, event, part, x - from);
    const span = date === null ? null : drawnSpan(millisecondSpanOf(date.interval), date.precision, date.modifier);
    return date === null || span === null ? null : { date, span, clientX: x, clientY: y };
  }

  #moved(axis: DragAxis, event: BoardEvent, part: 'all' | 'first' | 'last', pixels: number): EventDate | null {
    const date = dateOf(event);
    if (date === null) return null;
    const scale = axis.millisecondsPerPixel();
    const by = shiftAlong(date.precision, pixels * scale, finestWay * scale);
    if (by.amount === 0) return date;
    return part === 'all' ? shiftDate(date, by) : stretchDate(date, part, by);
  }
}

export function dateOf({ interval, precision, modifier }: BoardEvent): EventDate | null {
  return interval === null || precision === null ? null : { interval, precision, modifier };
}

/** Whether the event would stay where it is. */
function isDateOf(event: BoardEvent, date: EventDate): boolean {
  return JSON.stringify(dateOf(event)) === JSON.stringify(date);
}

function refuse(event: Event): void {
  event.preventDefault();
}
