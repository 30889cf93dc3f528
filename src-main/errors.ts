/** What a file, a disk, a caller or a user did wrong. A text does nothing wrong: what it does is a result. */
export const problemCodes = [
  'bad-arguments',
  'bad-request',
  'cancelled',
  'date-invalid',
  'extraction-failed',
  'file-binary',
  'file-empty',
  'file-is-folder',
  'file-kind',
  'file-missing',
  'file-not-permitted',
  'file-not-utf8',
  'file-too-large',
  'file-unreadable',
  'foreign-sender',
  'host-gone',
  'internal',
  'picture-failed',
  'picture-too-large',
  'port-unavailable',
  'save-failed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A problem as it crosses a bridge: a code for programs, one plain sentence for people. */
export interface ProblemReport {
  readonly code: ProblemCode;
  readonly message: string;
}

/** An error with a code and one sentence that says what happened and what was left untouched. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Problem';
    this.code = code;
  }
}

/** What the other side may see of anything thrown. An unexpected error keeps its details on this side. */
export function reportProblem(thrown: unknown): ProblemReport {
  return thrown instanceof Problem
    ? { code: thrown.code, message: thrown.message }
    : { code: 'internal', message: 'Dateline met an error of its own; what was open is unchanged.' };
}
