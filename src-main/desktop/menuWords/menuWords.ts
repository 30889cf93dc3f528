import type { PageCommand } from '../../api/contract.ts';

/** Items that the system does, and names in English where they are not named. */
export const systemItems = [
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
  'close',
  'cut',
  'copy',
  'paste',
  'delete',
  'selectAll',
  'startSpeaking',
  'stopSpeaking',
  'togglefullscreen',
  'minimize',
  'zoom',
  'front',
] as const;
export type SystemItem = (typeof systemItems)[number];

/** The words of the native menu; `&` marks the letter to press on Windows and Linux. A language is another table of this shape. */
export interface MenuWords {
  readonly menus: Readonly<Record<'file' | 'edit' | 'timeline' | 'view' | 'window' | 'help' | 'speech', string>>;
  readonly commands: Readonly<Record<PageCommand, string>>;
  /** `null` leaves them to the system's English. */
  readonly system: Readonly<Record<SystemItem, string>> | null;
  readonly about: string;
  readonly licenses: string;
  readonly openRecent: string;
  readonly noRecentFiles: string;
  readonly clearRecentFiles: string;
  /** Kinds of files in dialogs. */
  readonly projectFiles: string;
  readonly texts: string;
  readonly allFiles: string;
  /** A project that was never saved. */
  readonly untitled: string;
  readonly closing: {
    readonly question: (name: string) => string;
    readonly detail: string;
    readonly save: string;
    readonly discard: string;
    readonly cancel: string;
  };
  readonly replace: {
    readonly question: (name: string) => string;
    readonly replace: string;
    readonly cancel: string;
  };
}
