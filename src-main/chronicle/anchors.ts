/** The words by which a decision knows its event again. */
export interface Anchor {
  /** SHA-256 of the text. */
  readonly document: string;
  /** Offset of the word that tells the event. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}
