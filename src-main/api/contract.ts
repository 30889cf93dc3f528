/**
 * The contract between page and host: every call with its arguments and answer, every notice, in one typed map.
 * The desktop carries it over IPC, the loopback host over HTTP; the page knows neither.
 */
import type { Extraction } from '../events/types.ts';
import type { ProblemReport } from '../problems/problem.ts';
import type { FigureRequest } from '../figure/types.ts';
import type { ReadingSettings } from '../time/types.ts';

import type { PackedEvents } from './eventTable/layout.ts';
import type {
  OpenProject,
  ProjectCalls,
  ProjectNotices,
  RecoverableProject,
  TakenDocument,
} from './projectContract.ts';

export interface Session {
  readonly version: string;
  /** Decides only how shortcuts are written: ⌘ or Ctrl. */
  readonly platform: 'mac' | 'other';
  /** Whether the window system shows our menu; where it does not, the page shows one. */
  readonly nativeMenu: boolean;
  /** The project that the page had before it was loaded, or that was named at the start, else a new one. */
  readonly project: OpenProject;
  /** Ids of the documents to lay first: of the files named at the start, else of the project, else of the seed article. */
  readonly toShow: readonly string[];
  /** What nobody saved, and can be had again. */
  readonly recoverable: readonly RecoverableProject[];
  /** Files from the command line that could not be opened. */
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
export interface PackedExtraction extends Omit<Extraction, 'events' | 'expressions'> {
  readonly events: PackedEvents;
  /** As JSON: of most texts of a project they are never looked at. */
  readonly expressions: string;
}

/** `ReadingSettings` as they cross the bridge: the date as `YYYY-MM-DD`, or `none`. */
export interface WrittenSettings extends Omit<ReadingSettings, 'documentDate'> {
  readonly documentDate: string | null;
}

/** The id of the open project that something is for. */
export interface InProject {
  readonly project: string;
}

/** name → [arguments, answer]. `null` as an answer means that the user changed their mind. */
export interface Calls extends ProjectCalls {
  /** `project`: the id of the one that the page had open before it was loaded anew. */
  startSession: [{ readonly project: string | null }, Session];
  /** Lets the user choose a file, the native dialog or the browser's, and adds it to the project. */
  chooseDocument: [InProject, TakenDocument | null];
  /** Reads a file that the page was given (dropped, or chosen in a browser). */
  readDocument: [InProject & { readonly name: string; readonly bytes: Uint8Array }, TakenDocument];
  /** Takes pasted text as a document. */
  pasteDocument: [InProject & { readonly text: string }, TakenDocument];
  /** The text of a document of an open project. */
  readText: [{ readonly document: string }, { readonly text: string }];
  /**
   * Finds the events of a document of an open project. `documentDate` is `YYYY-MM-DD` or `none` as set by hand, or `null` to look
   * for it in the text; the other settings are judged from the text where they are absent.
   * `ticket` names the work for `progress` and `cancelExtraction`; a cancelled extraction fails with `cancelled`.
   */
  extract: [WrittenSettings & { readonly ticket: string; readonly document: string }, PackedExtraction];
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
  'new-project',
  'open-project',
  'save-project',
  'save-project-as',
  'undo',
  'redo',
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
export interface Notices extends ProjectNotices {
  /** The system asked for it; it is in the project that the page has open. */
  documentOpened: TakenDocument;
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
