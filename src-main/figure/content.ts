/** A request made ready to be drawn: words cleaned, spans read, each event visible, outside the window or undated. */
import { minuteMilliseconds, millisecondSpanOf, type MillisecondSpan } from '../time/calendar.ts';
import { dateLabel } from '../time/label.ts';
import { precisions, type InterfaceLanguage, type Precision } from '../time/types.ts';

import { emphasisOf, strongWeight, type Emphasis } from './layout/emphasis.ts';
import { markOf, type Mark } from './marks.ts';
import { drawableWindow, windowAround, type TimeScale } from './scale.ts';
import { endsOf, signOf, type Sign } from './signs.ts';
import { plainText } from './text.ts';
import type { FigureEvent, FigureRequest } from './types.ts';
import { figureWords, type FigureWords } from './words/figureWords.ts';

/** Two lines of a label hold fewer, whatever the characters. */
const mostTitleCharacters = 300;

/** An event with a place on the plot. */
export interface VisibleEvent {
  readonly event: FigureEvent;
  readonly span: MillisecondSpan;
  readonly sign: Sign;
  readonly mark: Mark;
  readonly weight: number;
  readonly emphasis: Emphasis;
  /** Index into `Content.lanes`. */
  readonly lane: number;
}

export interface UndatedEvent {
  readonly event: FigureEvent;
  readonly weight: number;
}

export interface Content {
  readonly title: string;
  readonly source: string;
  readonly language: InterfaceLanguage;
  readonly words: FigureWords;
  /** The labels of all lanes of the request and, last, of a lane for events whose lane is not among them. */
  readonly lanes: readonly string[];
  /** Number of the hue of each lane of the request. */
  readonly hues: readonly number[];
  /** `null` when there is nothing to put on an axis. */
  readonly scale: TimeScale | null;
  readonly visible: readonly VisibleEvent[];
  readonly undated: readonly UndatedEvent[];
  /** How many dated events lie outside the window. */
  readonly outside: number;
}

/** `left` and `right` are the edges of the plot. */
export function contentOf(
  request: FigureRequest,
  { left, right }: { readonly left: number; readonly right: number },
): Content {
  const { language = 'en' } = request;
  const words = figureWords[language];
  const spans = request.events.map(knownSpan);
  const dated = spans.filter((span) => span !== null);
  const window = (request.window === null ? null : drawableWindow(request.window)) ?? windowAround(dated);
  const scale = window === null ? null : { window, left, right };
  const laneIndexes = new Map(request.lanes.map(({ id }, index) => [id, index]));

  const strongFrom = strongWeight(request.events.map(({ weight }) => weight));
  const visible: VisibleEvent[] = [];
  const undated: UndatedEvent[] = [];
  let outside = 0;
  request.events.forEach((event, index) => {
    const span = spans[index] ?? null;
    const weight = Number.isNaN(event.weight) ? 0 : event.weight;
    if (span === null || scale === null) {
      undated.push({ event, weight });
      return;
    }
    const mark = markOf(span, endsOf(event.modifier), scale);
    if (mark === null) {
      outside++;
      return;
    }
    const lane = laneIndexes.get(event.lane) ?? request.lanes.length;
    const emphasis = emphasisOf(event, strongFrom);
    visible.push({ event, span, sign: signOf(event), mark, weight, emphasis, lane });
  });
  return {
    title: plainText(request.title),
    source: plainText(request.source),
    language,
    words,
    lanes: [...request.lanes.map(({ label }) => plainText(label)), words.otherLane],
    hues: request.lanes.map(({ hue }, place) => hue ?? place),
    scale,
    visible,
    undated,
    outside,
  };
}

/** The title as it can be drawn. */
export function titleOf({ title }: FigureEvent, { words }: Pick<Content, 'words'>): string {
  return plainText(title, mostTitleCharacters) || words.untitled;
}

/** When it was, and on whose word it is told. */
export function whenAndWho(event: FigureEvent, { words, language }: Pick<Content, 'words' | 'language'>): string {
  const date = dateLabel(event, language);
  const speaker = event.attribution === null ? '' : plainText(event.attribution, mostTitleCharacters);
  return speaker === '' ? date : `${date} · ${words.source(speaker)}`;
}

/** The span of a dated event, its ends in order; `null` where no end of it is on the calendar. */
function knownSpan({ interval }: FigureEvent): MillisecondSpan | null {
  if (interval === null) return null;
  const { from, to } = millisecondSpanOf(interval);
  if (from === null || to === null) return from === null && to === null ? null : { from, to };
  const first = Math.min(from, to);
  return { from: first, to: Math.max(from, to, first + minuteMilliseconds) };
}

/** The sharpest precision among the events shown. */
export function finestPrecision(visible: readonly VisibleEvent[]): Precision {
  const finest = visible.reduce((most, { event }) => Math.max(most, precisions.indexOf(event.precision ?? 'day')), 0);
  return visible.length === 0 ? 'day' : (precisions[finest] ?? 'day');
}
