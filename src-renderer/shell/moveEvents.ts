import { stepsOf } from '../../src-main/chronicle/dateStep.ts';
import { shiftDate } from '../../src-main/chronicle/shiftDate.ts';
import { stretchDate } from '../../src-main/chronicle/stretchDate.ts';
import type { EventDate } from '../../src-main/time/eventDate.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { Workspace } from '../state/workspace.svelte.ts';

/**
 * Gives an event another date, and takes the reader along.
 *
 * @param steps moves that follow each other are undone together, or each is a step of its own
 */
export function moveTo(
  { board, chronicle }: Workspace,
  event: BoardEvent,
  date: EventDate,
  steps: 'together' | 'alone',
): void {
  if (chronicle.correct(event, { date }, steps)) board.follow(event.id);
}

/** Moves the current event by steps of its own precision, or its end alone. */
export function moveCurrent(workspace: Workspace, part: 'all' | 'last', steps: 1 | -1): void {
  const { current } = workspace.board;
  if (current === null) return;
  const { interval, precision, modifier } = current;
  if (interval === null || precision === null) return;
  const by = stepsOf(precision, steps);
  const date = { interval, precision, modifier };
  const moved = part === 'all' ? shiftDate(date, by) : stretchDate(date, part, by);
  if (moved !== null) moveTo(workspace, current, moved, 'together');
}
