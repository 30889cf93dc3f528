/** What commands can ask of the timeline while it is drawn. */
export interface Navigation {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fitAll: () => void;
  /** Brings the current event close, with what is around it. */
  readonly fitSelection: () => void;
  /** Later is 1, earlier −1. */
  readonly pan: (direction: 1 | -1) => void;
  readonly goToDate: () => void;
  /** Plays, or pauses. */
  readonly play: () => void;
  readonly faster: () => void;
  readonly slower: () => void;
  readonly loop: () => void;
}
