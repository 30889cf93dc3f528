import type { Commands } from '../input/commands.ts';
import { hints } from '../state/hints.svelte.ts';
import type { Layout, Preferences } from '../state/preferences.svelte.ts';
import type { Workspace } from '../state/workspace.svelte.ts';

import type { Front } from './front.svelte.ts';

/** What commands act on. */
export interface ActedOn {
  readonly workspace: Workspace;
  readonly preferences: Preferences;
  readonly front: Front;
  /** How the page is laid out now, which may be another way than is preferred. */
  readonly layout: () => Layout;
}

/** What each command does. One that asks for what is not there does nothing. */
export function commandsOn({ workspace, preferences, front, layout }: ActedOn): Commands {
  const { board } = workspace;
  const hasBeenRead = () => (board.shown?.extraction ?? null) !== null;
  return {
    open: () => void workspace.choose(),
    'paste-text': () => {
      front.offerText('');
    },
    'export-picture': () => {
      if (hasBeenRead()) front.dialog = 'export';
    },
    'zoom-in': () => front.navigation?.zoomIn(),
    'zoom-out': () => front.navigation?.zoomOut(),
    'fit-all': () => front.navigation?.fitAll(),
    'fit-selection': () => front.navigation?.fitSelection(),
    'pan-later': () => front.navigation?.pan(1),
    'pan-earlier': () => front.navigation?.pan(-1),
    'go-to-date': () => front.navigation?.goToDate(),
    'find-in-text': () => front.findInText?.(),
    play: () => front.navigation?.play(),
    faster: () => front.navigation?.faster(),
    slower: () => front.navigation?.slower(),
    loop: () => front.navigation?.loop(),
    'search-events': () => front.searchEvents?.(),
    'toggle-face': () => {
      board.face = board.face === 'list' ? 'timeline' : 'list';
    },
    'next-event': () => {
      hints.finish('scrub');
      board.step(1);
    },
    'previous-event': () => {
      hints.finish('scrub');
      board.step(-1);
    },
    'first-event': () => {
      board.selectEnd('first');
    },
    'last-event': () => {
      board.selectEnd('last');
    },
    'toggle-layout': () => {
      preferences.layout = layout() === 'left' ? 'top' : 'left';
    },
    'set-document-date': () => {
      front.editingSettings = hasBeenRead();
    },
    'show-shortcuts': () => {
      front.dialog = 'shortcuts';
    },
    'close-inspector': () => {
      board.inspectorOpen = false;
    },
  };
}
