import { mount } from 'svelte';

import type { PackedExtraction } from '../../../src-main/api/contract.ts';
import { shiftDate } from '../../../src-main/chronicle/shiftDate.ts';
import { everything } from '../../../src-renderer/board/eventFilter.ts';
import { OpenDocument } from '../../../src-renderer/state/openDocument.svelte.ts';
import { Preferences } from '../../../src-renderer/state/preferences.svelte.ts';
import { Board } from '../../../src-renderer/state/board.svelte.ts';
import { testChronicle, testSource } from '../../../src-renderer/state/testDocuments.ts';
import { Dragging } from '../../../src-renderer/timeline/dragging.svelte.ts';
import Timeline from '../../../src-renderer/timeline/Timeline.svelte';

import type { Shown } from './main.ts';

/** The application's own timeline, fed as the application feeds it. */
export function showDateline(target: HTMLElement, extraction: PackedExtraction): Promise<Shown> {
  const open = new OpenDocument(testSource('measured', ''));
  const { chronicle } = testChronicle(() => [open]);
  const board = new Board(() => [open], chronicle);
  open.take(extraction);
  board.lay([open.source.id]);
  board.laneGround = 'place';
  const host = document.createElement('section');
  host.className = 'measured';
  target.append(host);
  mount(Timeline, {
    target: host,
    props: { board, preferences: new Preferences(), dragging: new Dragging(), onNavigation: () => undefined },
  });
  const shown: Shown = {
    acts: {
      selection: () => {
        const chosen = open.events[Math.floor(open.events.length * 0.7)];
        if (chosen !== undefined) board.select(chosen.id);
      },
      correction: () => {
        const { current } = board;
        const interval = current?.interval ?? null;
        if (current === null || interval === null) return;
        const date = { interval, precision: current.precision ?? 'day', modifier: current.modifier };
        const moved = shiftDate(date, { unit: 'day', amount: 3 });
        if (moved !== null) chronicle.correct(current, { date: moved });
      },
      headline: () => {
        if (board.current !== null) chronicle.correct(board.current, { title: 'Corrected by hand' });
      },
      'lane change': () => {
        board.laneGround = 'certainty';
      },
      filter: () => {
        board.filter = { ...everything, certainty: 'asserted' };
      },
    },
  };
  return new Promise((resolve) => {
    const look = () => {
      if (board.window === null) requestAnimationFrame(look);
      else resolve(shown);
    };
    look();
  });
}
