/**
 * The contract between page and host: every call with its arguments and answer, every notice, in one typed map.
 * The desktop carries it over IPC, the loopback host over HTTP; the page knows neither.
 */
import type { Extraction } from '../events/types.ts';
import type { ProblemReport } from '../problems/problem.ts';
import type { FigureRequest } from '../figure/types.ts';
import type { ReadingSettings } from '../time/types.ts';

import type { PackedEvents } from './eventTable/layout.ts';

/** A text as it was opened. `text` is never changed; all offsets are indices into it. */
export interface SourceDocument {
  /** The SHA-256 of the text as UTF-8, in hexadecimal digits: the same text is the same document. */
  readonly id: string;
  /** The file's name without its folders, or a name given to pasted text. */
  readonly name: string;
  readonly text: string;
  /** It ships with the application, and is no text of the reader's own. */
  readonly isSeed: boolean;
}

export interface Session {
  readonly version: string;
  /** Decides only how shortcuts are written: ⌘ or Ctrl. */
  readonly platform: 'mac' | 'other';
  /** Whether the window system shows our menu; where it does not, the page shows one. */
  readonly nativeMenu: boolean;
  /** What to open first: the files named on the command line, else the seed article. */
  readonly documents: readonly SourceDocument[];
  /** A file from the command line that could not be opened. */
  readonly problems: readonly ProblemReport[];
}

/** How the picture is wanted: what to draw, and at how many device pixels per CSS pixel. */
export interface PictureRequest {
  readonly figure: FigureRequest;
  readonly scale: number;
}

export interface Picture {
  readonly png: Uint8Array;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
}

export interface SavedFile {
  /** The name that the user will find it under. */
  readonly name: string;
}

/** An extraction as it crosses: its events lie in a table. */
export interface PackedExtraction extends Omit<Extraction, 'events'> {
  readonly events: PackedEvents;
}

/** `ReadingSettings` as they cross the bridge: the date as `YYYY-MM-DD`, or `none`. */
export interface WrittenSettings extends Omit<ReadingSettings, 'documentDate'> {
  readonly documentDate: string | null;
}

/** name → [arguments, answer]. `null` as an answer means that the user changed their mind. */
export interface Calls {
  startSession: [undefined, Session];
  /** Lets the user choose a file: the native dialog, or the browser's. */
  chooseDocument: [undefined, SourceDocument | null];
  /** Reads a file that the page was given (dropped, or chosen in a browser). */
  readDocument: [{ readonly name: string; readonly bytes: Uint8Array }, SourceDocument];
  /** Takes pasted text as a document. */
  pasteDocument: [{ readonly text: string }, SourceDocument];
  /**
   * Finds the events of a text. `documentDate` is `YYYY-MM-DD` or `none` as set by hand, or `null` to look for it in the
   * text; the other settings are judged from the text where they are absent.
   * `ticket` names the work for `progress` and `cancelExtraction`; a cancelled extraction fails with `cancelled`.
   */
  extract: [WrittenSettings & { readonly ticket: string; readonly text: string }, PackedExtraction];
  cancelExtraction: [{ readonly ticket: string }, undefined];
  /** The picture itself, for the preview. */
  renderPicture: [PictureRequest, Picture];
  /** Renders and saves: native dialog, or download. */
  savePicture: [PictureRequest & { readonly suggestedName: string }, SavedFile | null];
}
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = Calls[Name][0];
export type CallAnswer<Name extends CallName> = Calls[Name][1];

/** What a menu item or an accelerator asks of the page. */
export const pageCommands = [
  'open',
  'paste-text',
  'export-picture',
  'zoom-in',
  'zoom-out',
  'fit-all',
  'next-event',
  'previous-event',
  'toggle-layout',
  'set-document-date',
  'find-in-text',
  'show-shortcuts',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Host → page. */
export interface Notices {
  documentOpened: SourceDocument;
  problem: ProblemReport;
  progress: { readonly ticket: string; readonly charactersDone: number; readonly charactersInAll: number };
  command: PageCommand;
  /** Whether the host is there. Only where the page can outlive it, and only what has changed. */
  connection: 'lost' | 'found';
}
export type NoticeName = keyof Notices;

/** Problems cross the bridge as values: an `Error` would lose its code on the way. */
export type Outcome<Answer> =
  { readonly ok: true; readonly value: Answer } | { readonly ok: false; readonly problem: ProblemReport };

/** `window.dateline`: all that the page has of the world. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Outcome<CallAnswer<Name>>>;
  /** Returns the function that ends the subscription. */
  on<Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void): () => void;
}
