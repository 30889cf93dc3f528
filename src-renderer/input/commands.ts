import type { PageCommand } from '../../src-main/api/contract.ts';

/** All that a key, a menu item or a button can ask for. */
export type Command =
  | PageCommand
  | 'fit-selection'
  | 'pan-later'
  | 'pan-earlier'
  | 'go-to-date'
  | 'play'
  | 'faster'
  | 'slower'
  | 'loop'
  | 'search-events'
  | 'toggle-face'
  | 'first-event'
  | 'last-event'
  | 'close-inspector'
  | 'accept-event'
  | 'dismiss-event'
  | 'doubt-event'
  | 'star-event'
  | 'new-event'
  | 'split-event'
  | 'join-events'
  | 'edit-title'
  | 'edit-date'
  | 'move-event-later'
  | 'move-event-earlier'
  | 'move-end-later'
  | 'move-end-earlier'
  | 'copy-event'
  | 'select-all-events'
  | 'context-menu';

/** One handler a command: whoever offers commands fills this table. */
export type Commands = Readonly<Record<Command, () => void>>;
