import { mostJoined } from '../acting/mostJoined.ts';
import type { Commands } from '../input/commands.ts';
import { hints } from '../state/hints.svelte.ts';
import type { Layout, Preferences } from '../state/preferences.svelte.ts';
import type { Workspace } from '../state/workspace.svelte.ts';
import { words } from '../words/words.svelte.ts';

import { copyEvents } from './copyEvents.ts';
import type { Front } from './front.svelte.ts';
import { moveCurrent } from './moveEvents.ts';

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
  const { board, files, reviewing } = workspace;
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
      if (board.chosenCount > 0) board.chooseNone();
      else board.inspectorOpen = false;
    },
    'new-project': () => void files.begin(),
    'open-project': () => void files.offer(),
    'save-project': () => void files.save('same'),
    'save-project-as': () => void files.save('other'),
    undo: () => {
      workspace.undo();
    },
    redo: () => {
      workspace.redo();
    },
    'accept-event': () => {
      reviewing.say('accepted');
    },
    'doubt-event': () => {
      reviewing.say('doubtful');
    },
    'dismiss-event': () => {
      reviewing.dismiss();
    },
    'star-event': () => {
      const isStarred = !board.selected.every(({ curation }) => curation?.isStarred === true);
      workspace.chronicle.correctAll(board.selected, 'star', () => ({ isStarred }));
    },
    'new-event': () => {
      front.addEvent?.();
    },
    'split-event': () => {
      const id = board.current === null ? null : workspace.chronicle.split(board.current);
      if (id !== null) board.select(id);
    },
    'join-events': () => {
      const { selected } = board;
      if (selected.length > mostJoined) workspace.say('problem', words.acting.refusals.tooMany(mostJoined));
      else if (selected.length > 1) workspace.chronicle.join(selected);
    },
    'edit-title': () => {
      front.edit('title');
    },
    'edit-date': () => {
      front.edit('date');
    },
    'move-event-later': () => {
      moveCurrent(workspace, 'all', 1);
    },
    'move-event-earlier': () => {
      moveCurrent(workspace, 'all', -1);
    },
    'move-end-later': () => {
      moveCurrent(workspace, 'last', 1);
    },
    'move-end-earlier': () => {
      moveCurrent(workspace, 'last', -1);
    },
    'copy-event': () => void copyEvents(workspace),
    'select-all-events': () => {
      board.chooseAll();
    },
    'context-menu': () => front.openMenu?.(),
  };
}
