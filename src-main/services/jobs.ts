import type { PackedExtraction, Picture, PictureRequest } from '../api/contract.ts';
import type { ReadingChoices, ReadText } from '../documents/formats/documentFormat.ts';
import type { Entry } from '../projects/archive/entry.ts';
import type { ReadingGround, ReadingKey } from '../projects/readings.ts';
import type { StoredProject } from '../projects/readProject.ts';
import type { ReadingSettings } from '../time/types.ts';
import type { ProblemReport } from '../problems/problem.ts';

export interface ExtractionJob {
  readonly text: string;
  readonly settings: ReadingSettings;
  /** How the reading is packed to be kept with its project; `null`: it is not. */
  readonly keep: { readonly document: string; readonly ground: ReadingGround; readonly key: ReadingKey } | null;
}

export interface ExtractionAnswer {
  readonly extraction: PackedExtraction;
  /** The reading as it is kept with its project. */
  readonly reading: Entry | null;
}

export interface DocumentJob {
  /** As sentences name the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: ReadingChoices;
}

/** Work too heavy for a host's own thread: name → [input, answer]. */
export interface Jobs {
  extract: [ExtractionJob, ExtractionAnswer];
  readProject: [{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }, StoredProject];
  drawPicture: [PictureRequest, Picture];
  readDocument: [DocumentJob, readonly ReadText[]];
}
export type JobName = keyof Jobs;
export type JobInput<Name extends JobName> = Jobs[Name][0];
export type JobAnswer<Name extends JobName> = Jobs[Name][1];

/** Host → worker: one job at a time. */
export interface JobRequest<Name extends JobName> {
  readonly name: Name;
  readonly input: JobInput<Name>;
}

/** Worker → host, about the job in hand. `done` counts characters of a text, or parts of a document: pages, mails. */
export type JobReply<Name extends JobName> =
  | { readonly kind: 'progress'; readonly done: number; readonly inAll: number | null }
  | { readonly kind: 'done'; readonly answer: JobAnswer<Name> }
  | { readonly kind: 'failed'; readonly problem: ProblemReport };
