import { mount } from 'svelte';

import type { PackedExtraction } from '../../../src-main/api/contract.ts';
import type { SourceText } from '../../../src-main/chronicle/project.ts';
import { everything } from '../../../src-renderer/filter/eventFilter.ts';
import { Board } from '../../../src-renderer/state/board.svelte.ts';
import { OpenDocument } from '../../../src-renderer/state/openDocument.svelte.ts';
import { Preferences } from '../../../src-renderer/state/preferences.svelte.ts';
import Timeline from '../../../src-renderer/timeline/Timeline.svelte';

import type { Shown } from './main.ts';

const measured: SourceText = {
  id: 'measured',
  name: 'Generated events',
  title: null,
  author: null,
  written: null,
  encoding: null,
  text: '',
  origin: 'pasted',
  blocks: [],
  pages: [],
  earlier: [],
};

/** The application's own timeline, fed as the application feeds it. */
export function showDateline(target: HTMLElement, extraction: PackedExtraction): Promise<Shown> {
  const open = new OpenDocument(measured);
  const board = new Board(() => [open]);
  open.take(extraction);
  board.lay([open.source.id]);
  board.laneGround = 'place';
  const host = document.createElement('section');
  host.className = 'measured';
  target.append(host);
  mount(Timeline, { target: host, props: { board, preferences: new Preferences(), onNavigation: () => undefined } });
  const shown: Shown = {
    acts: {
      selection: () => {
        const chosen = open.events[Math.floor(open.events.length * 0.7)];
        if (chosen !== undefined) board.select(chosen.id);
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
