import type { PackedExtraction, Picture, PictureRequest } from '../api/contract.ts';
import type { ReadingSettings } from '../time/types.ts';
import type { ProblemReport } from '../problems/problem.ts';

/** Work too heavy for a host's own thread: name → [input, answer]. */
export interface Jobs {
  extract: [{ readonly text: string; readonly settings: ReadingSettings }, PackedExtraction];
  drawPicture: [PictureRequest, Picture];
}
export type JobName = keyof Jobs;
export type JobInput<Name extends JobName> = Jobs[Name][0];
export type JobAnswer<Name extends JobName> = Jobs[Name][1];

/** Host → worker: one job at a time. */
export interface JobRequest<Name extends JobName> {
  readonly name: Name;
  readonly input: JobInput<Name>;
}

/** Worker → host, about the job in hand. `charactersDone` only for jobs that read a text. */
export type JobReply<Name extends JobName> =
  | { readonly kind: 'progress'; readonly charactersDone: number }
  | { readonly kind: 'done'; readonly answer: JobAnswer<Name> }
  | { readonly kind: 'failed'; readonly problem: ProblemReport };
