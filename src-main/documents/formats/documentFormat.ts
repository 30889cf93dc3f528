/** What a reader of one form of document is, and what it makes of a file. */
import type { FormatName } from '../../api/documentKinds.ts';
import type { Block, Page } from '../../chronicle/project.ts';

/** A form of document: told by its content first, then by its name. What reads it is loaded when it is needed. */
export interface DocumentFormat {
  readonly name: FormatName;
  /** Whether bytes look like this form. It sees all bytes, throws nothing and takes no longer for a longer file. */
  readonly matches: (bytes: Uint8Array, name: string) => boolean;
  readonly load: () => Promise<FormatReader>;
}

/**
 * Bytes → the texts in them, in their order: a mailbox holds many. Throws a `FaultProblem` that names the file as the context
 * does; whatever else it throws counts as a damaged file. Nothing is fetched, written or run.
 */
export type FormatReader = (
  bytes: Uint8Array,
  context: ReadingContext,
) => readonly ReadText[] | Promise<readonly ReadText[]>;

/** What a person may set for a reading. */
export interface ReadingChoices {
  /** Opens an encrypted file. */
  readonly password: string | null;
  /** Whether words are recognised in pictures and scans: slow, so only when asked. */
  readonly recognise: boolean;
  /** How text is encoded, in place of what is found out: `windows-1250`. */
  readonly encoding: string | null;
}

export const noChoices: ReadingChoices = { password: null, recognise: false, encoding: null };

export interface ReadingContext extends ReadingChoices {
  /** As sentences name the file. */
  readonly name: string;
  readonly limits: ReadingLimits;
  /** What may still be unpacked, of the file and of all that lies in it. */
  readonly budget: { unpackedBytes: number };
  /** A reader that takes long asks it now and then, with `signal.throwIfAborted()`. */
  readonly signal: AbortSignal;
  /** How many pages, chapters or messages of all are read. */
  readonly onProgress: (done: number, inAll: number) => void;
  /** Reads a document that lies inside this one: a chapter, a mail's HTML, a file in a zip. */
  readonly readInside: (bytes: Uint8Array, name: string) => Promise<readonly ReadText[]>;
}

/** Bounds on what a stranger's file may ask for. */
export interface ReadingLimits {
  /** Of the file itself. */
  readonly fileBytes: number;
  /** Of all that is unpacked from it. */
  readonly unpackedBytes: number;
  /** Of all texts read from it, as JavaScript counts them. */
  readonly characters: number;
  /** Texts in one file, entries in one package. */
  readonly parts: number;
  readonly pages: number;
  /** How deep elements, packages and quoted mails lie in one another. */
  readonly depth: number;
}

/** A text as a reader makes it. It is kept exactly; all offsets are JavaScript string indices into it, ends exclusive. */
export interface ReadText {
  /** The file's name without its folders; of one text among many, a name that tells it from the others. */
  readonly name: string;
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** Civil day on which it was written, as the file says it and where the writer was: `YYYY-MM-DD`. */
  readonly written: string | null;
  /** As the bytes were read, in lower case; `null` where the form leaves no choice. */
  readonly encoding: string | null;
  /** In the order of their beginnings; one may lie in another. */
  readonly blocks: readonly Block[];
  /** In their order, each from its first character; the text of the next begins where this one's ends. */
  readonly pages: readonly Page[];
  /** Words that were recognised in a picture, in their order. Empty where the file holds its text. */
  readonly recognised: readonly RecognisedWord[];
  readonly attachments: readonly Attachment[];
}

/** Where a recognised word stands in the picture. */
export interface RecognisedWord {
  readonly start: number;
  readonly end: number;
  /** Index into `pages`. */
  readonly page: number;
  /** Parts of the page's width and height, from its upper left corner: 0 to 1. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Whether it may be another word. */
  readonly doubtful: boolean;
}

/** A file inside a document, which a person may open on its own. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
}

/** A text about which the file says nothing more. */
export function plainText(name: string, text: string, told: Partial<ReadText> = {}): ReadText {
  const nothing = { title: null, author: null, written: null, encoding: null };
  return { name, text, ...nothing, blocks: [], pages: [], recognised: [], attachments: [], ...told };
}
