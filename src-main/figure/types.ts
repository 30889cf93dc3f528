import type { Basis, Certainty, EventKind } from '../events/types.ts';
import type { CivilInterval, InterfaceLanguage, Precision, TimexModifier } from '../time/types.ts';

/** What the picture needs of an event: a `TimelineEvent` has all of it but the lane. */
export interface FigureEvent {
  readonly id: string;
  readonly title: string;
  readonly interval: CivilInterval | null;
  readonly precision: Precision | null;
  readonly modifier: TimexModifier | null;
  readonly basis: Basis;
  readonly certainty: Certainty;
  /** Who says so, when the text names somebody. */
  readonly attribution: string | null;
  readonly weight: number;
  /** A happening where it is not said. */
  readonly kind?: EventKind;
  /** A person starred it. */
  readonly isStarred?: boolean;
  /** `FigureLane.id` */
  readonly lane: string;
}

/** A horizontal band of the picture. */
export interface FigureLane {
  readonly id: string;
  readonly label: string;
  /** Number of its hue in the palette; without one, its place among the lanes. */
  readonly hue?: number;
}

/** A stretch of the axis in civil milliseconds since 1970-01-01T00:00, `to` exclusive. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export interface FigureRequest {
  readonly title: string;
  /** Named under the picture: file, document date, who extracted it. */
  readonly source: string;
  readonly lanes: readonly FigureLane[];
  readonly events: readonly FigureEvent[];
  /** The window to draw, or `null` for the whole timeline. */
  readonly window: TimeWindow | null;
  /** Width in CSS pixels; the height follows from what is drawn. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly background: 'paper' | 'transparent';
  /** What its own words and dates are written in; English where it is not said. */
  readonly language?: InterfaceLanguage;
}

export interface Figure {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Events drawn with a label, drawn without one for want of room, and left out (undated, or outside the window). */
  readonly labelled: number;
  readonly unlabelled: number;
  readonly leftOut: number;
}
