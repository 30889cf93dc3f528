import type { Navigation } from '../input/navigation.ts';
import type { Player } from '../state/player.svelte.ts';

import type { TimelineView } from './view.ts';

/** How far one press of a button, or of a key, zooms. */
const step = 1.6;
/** Share of the view that a key pans by. */
const keyPan = 0.3;

/** What commands do on the timeline. */
export function navigationOf(view: TimelineView, player: Player, goToDate: () => void): Navigation {
  return {
    zoomIn: () => {
      view.moves.zoom(1 / step, view.centre, true);
    },
    zoomOut: () => {
      view.moves.zoom(step, view.centre, true);
    },
    fitAll: () => {
      view.fitAll();
    },
    fitSelection: () => {
      view.fitCurrent();
    },
    pan: (direction) => {
      view.moves.panBy(direction * keyPan * view.width, true);
    },
    goToDate,
    play: () => {
      player.toggle();
    },
    faster: () => {
      player.faster();
    },
    slower: () => {
      player.slower();
    },
    loop: () => {
      player.loops = !player.loops;
    },
  };
}
