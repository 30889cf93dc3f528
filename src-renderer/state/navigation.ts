/** What commands can ask of the timeline while it is drawn. */
export interface Navigation {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fitAll: () => void;
}
