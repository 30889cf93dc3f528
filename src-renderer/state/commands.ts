import type { PageCommand } from '../../src-main/api/contract.ts';

/** What the menu asks of the project as a whole. */
export type ProjectCommand = 'new-project' | 'open-project' | 'save-project' | 'save-project-as' | 'undo' | 'redo';

/** All that a key, a menu item or a button can ask for. */
export type Command =
  | Exclude<PageCommand, ProjectCommand>
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
  | 'close-inspector';

/** One handler a command: whoever offers commands fills this table. */
export type Commands = Readonly<Record<Command, () => void>>;

/** Whether this table answers the command. */
export function isOwn<Own extends Command>(
  commands: Readonly<Record<Own, () => void>>,
  command: string,
): command is Own {
  return Object.hasOwn(commands, command);
}
