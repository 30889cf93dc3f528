import { placeInDocument } from '../../src-main/chronicle/placeInDocument.ts';
import type { Chronicle, WrittenEvent } from '../../src-main/exports/chronicle.ts';
import { inOrderOfTime, writtenEventOf } from '../../src-main/exports/writtenEvent.ts';
import type { InterfaceLanguage } from '../../src-main/time/types.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { Board } from '../state/board.svelte.ts';

/** Which of the events are written out: all, those that the filter shows, or those that are chosen together. */
export const writtenParts = ['shown', 'chosen', 'all'] as const;
export type WrittenPart = (typeof writtenParts)[number];

export function eventsOf(board: Board, part: WrittenPart): readonly BoardEvent[] {
  if (part === 'chosen') return board.selected;
  return part === 'all' ? board.all : board.events;
}

/** What lies on the timeline, to be written out: in the order of time, the undated last. */
export function chronicleOfBoard(
  board: Board,
  part: WrittenPart,
  { title, language }: { readonly title: string; readonly language: InterfaceLanguage },
): Chronicle {
  const events = eventsOf(board, part);
  const told = new Set(events.map(({ document }) => document));
  const labels = new Map(board.lanes.all.map(({ id, label }) => [id, label]));
  return {
    title,
    language,
    events: inOrderOfTime(
      events.map((event) => writtenEvent(event, board, labels.get(board.lanes.laneOf(event)) ?? '')),
    ),
    sources: board.laid.filter(({ source }) => told.has(source.id)).map(({ caption }) => caption),
    writtenAt: new Date().toISOString(),
  };
}

function writtenEvent(event: BoardEvent, board: Board, lane: string): WrittenEvent {
  const open = board.documentOf(event);
  const source =
    open === null
      ? null
      : {
          name: open.name,
          label: open.label,
          ...placeInDocument({ ...open.source, text: open.text ?? '' }, event.start),
          quote: (open.text ?? '').slice(event.sentence.start, event.sentence.end),
        };
  return writtenEventOf(event, event.curation, { source, lane: board.lanes.all.length > 1 ? lane : '' });
}
