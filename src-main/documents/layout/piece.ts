/** Words that a page sets in one go. Lengths are points or pixels, from the page's upper left corner as it is read. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the type. */
  readonly size: number;
  /** Tells fonts apart; says nothing of their names. */
  readonly font: string;
  /** Whether the page itself says that a blank comes before it. */
  readonly afterBlank: boolean;
  /** Of a word that was recognised in a picture: whether it may be another. */
  readonly doubtful?: boolean;
}
