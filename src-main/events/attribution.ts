import type { TokenSpan } from './tokens.ts';

/** The source that a sentence names, and the tokens that name it (a headline does without them). */
export interface Attribution extends TokenSpan {
  /** `null`: a pronoun, which stands for whoever was named before. */
  readonly who: string | null;
}
