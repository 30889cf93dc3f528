/** A project: texts, and what a person decided about the events in them. Plain data, as it lies in a file. */
import type { TextSpan } from '../events/types.ts';

import type { Decision } from './decisions.ts';

/** What a stretch of a text is, where the file that it was read from says so. */
export interface Block {
  readonly kind: 'heading' | 'list-item' | 'table-row' | 'table-cell' | 'footnote' | 'caption' | 'quote';
  /** JavaScript string indices into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of a heading, 1 for the highest; of a list item, its depth from 1; else absent. */
  readonly level?: number;
}

/** Where a page begins, and what is printed on it. */
export interface Page {
  readonly start: number;
  readonly label: string;
}

/** Of a text whose words were recognised in pictures. */
export interface Recognition {
  /** Words that may be other words, in their order. JavaScript string indices, `end` exclusive. */
  readonly doubtful: readonly TextSpan[];
}

/** A text as it was opened. `text` is never changed: all offsets are indices into it. Plain text leaves most of the rest empty. */
export interface SourceText {
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly id: string;
  /** The file's name without its folders, or a name given to pasted text. */
  readonly name: string;
  readonly title: string | null;
  readonly author: string | null;
  /** Day on which it was written, as the file says it: `YYYY-MM-DD`. */
  readonly written: string | null;
  /** As the file was read: `utf-8`, `windows-1252`; `null` where there was no file. */
  readonly encoding: string | null;
  readonly text: string;
  readonly origin: 'file' | 'pasted' | 'seed';
  readonly blocks: readonly Block[];
  readonly pages: readonly Page[];
  /** Absent where the file held its text. */
  readonly recognised?: Recognition;
  /** Ids of texts that this one stands for now: of the same file before it was edited. */
  readonly earlier: readonly string[];
}

/** All of a text but the text itself. */
export type DocumentEntry = Omit<SourceText, 'text'>;

/** What lay on the screen: it is kept with the project and is no decision. Unknown parts are kept as they are. */
export type ProjectView = Readonly<Record<string, unknown>>;

export interface Project {
  /** Made with the project, and kept in all its copies: a UUID. */
  readonly id: string;
  /** In the order in which they were opened. */
  readonly documents: readonly SourceText[];
  readonly decisions: readonly Decision[];
  readonly view: ProjectView;
}
