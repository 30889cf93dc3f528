/** A part of the picture, drawn from some height downwards. */
export interface Block {
  readonly parts: readonly string[];
  /** Where the next part may begin, in CSS pixels. */
  readonly bottom: number;
}

/** The room between the side margins, in CSS pixels. */
export interface Column {
  readonly left: number;
  readonly right: number;
}
