import { emphasisOf, strongWeight, type Emphasis } from '../../src-main/figure/layout/emphasis.ts';
import { wordsOn } from '../../src-main/figure/layout/fit.ts';
import { layOutLanes, type LaneMeasures, type LanesLayout } from '../../src-main/figure/layout/lanes.ts';
import { following, type Candidate, type Spot } from '../../src-main/figure/layout/place.ts';
import { shapesOf, type LabelShape } from '../../src-main/figure/layout/shapes.ts';
import type { Stretch } from '../../src-main/figure/layout/space.ts';
import { markOf, type Mark } from '../../src-main/figure/marks.ts';
import type { TimeScale } from '../../src-main/figure/scale.ts';
import { endsOf } from '../../src-main/figure/signs.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { dayMilliseconds } from '../../src-main/time/calendar.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { Chronology, TimedEvent } from '../board/chronology.ts';
import { dateLabel, timeLabel } from '../words/dates.ts';

import { signsBehind } from './eventElement.ts';
import { labelSettingIn, type LabelSetting } from './labelType.ts';

/** Pixels at the usual size of type; timeline.css and laneHead.ts have the same. A low lane has a low band. */
const measures = {
  caption: 22,
  band: 44,
  lowBand: 28,
  lowLane: 300,
  margin: 10,
  leastRows: 36,
  bandRow: 8,
} as const;
/** Pixels of a mark without words. */
const beadWidth = 8;
/** Bars at least so long carry their words below themselves. */
const carryingBar = 56;
/** In a window no longer than this the axis says the day, and labels say the time. */
const timesOnly = 3 * dayMilliseconds;
/** Share of the window that is laid out beyond either edge while it moves. */
const beyond = 0.3;
/** At rest, all is laid out anew where the scale has changed by more than this factor's logarithm. */
const mostZoomed = 0.02;

/** What is known of the events. */
export interface LayoutContent {
  readonly chronology: Chronology;
  /** Place of the lane of the event at each place. */
  readonly laneAt: Uint16Array;
  readonly laneCount: number;
  readonly weights: Float32Array;
  readonly notesOn: (event: BoardEvent) => readonly string[];
}

export interface LayoutRequest {
  readonly window: TimeWindow;
  /** Places of the events that are laid out, ascending. */
  readonly places: readonly number[];
  readonly current: number | null;
  readonly isClosed: (lane: number) => boolean;
  /** Whether a lane has events in the window besides those, which can only be counted. */
  readonly counts: (lane: number) => boolean;
  readonly isMoving: boolean;
}

/** An event with its place in the view; pixels. */
export interface LaidEvent {
  readonly place: number;
  readonly event: BoardEvent;
  readonly notes: readonly string[];
  readonly emphasis: Emphasis;
  readonly mark: Mark;
  /** From the top of all lanes to the top of its row. */
  readonly top: number;
  /** Its words; `null` where there is no room for them. */
  readonly label: {
    readonly shape: LabelShape;
    readonly left: number;
    readonly drop: number;
    readonly side: Spot['side'];
    readonly follows: boolean;
  } | null;
}

export interface LaidOut extends Omit<LanesLayout, 'spots'> {
  readonly events: readonly LaidEvent[];
  readonly setting: LabelSetting;
}

interface Prepared extends TimedEvent {
  readonly lane: number;
  readonly notes: readonly string[];
  readonly emphasis: Emphasis;
  readonly shapes: () => readonly [LabelShape, ...LabelShape[]];
  readonly group: { readonly key: string; readonly shapes: () => readonly [LabelShape, ...LabelShape[]] } | null;
}

/** Where the events of a view stand, laid out by the same rules as the picture; what has its place keeps it while the view moves. */
export class EventLayout {
  #content: LayoutContent | null = null;
  #strongFrom = Infinity;
  #size = { width: 0, height: 0, rem: 16 };
  #setting = labelSettingIn(0, 0, 16);
  #saysTimes = false;
  #prepared = new Map<number, Prepared>();
  #spots = new Map<number, Spot>();
  #laid: LaidOut | null = null;
  #bands: readonly number[] = [];
  /** Milliseconds a pixel of the last layout that was made anew. */
  #scale = 0;

  show(content: LayoutContent): void {
    this.#content = content;
    this.#strongFrom = strongWeight(content.weights);
    this.#prepared.clear();
    this.forget();
  }

  /** A few events were replaced where they are: all the others keep their places. */
  renew(chronology: Chronology, notesOn: LayoutContent['notesOn']): void {
    if (this.#content === null) return;
    this.#content = { ...this.#content, chronology, notesOn };
    this.#prepared.clear();
  }

  /** @param rem pixels of the page's type */
  resize(width: number, height: number, rem: number): void {
    if (!this.isOther(width, height, rem)) return;
    this.#size = { width, height, rem };
    this.#setting = labelSettingIn(width, height, rem);
    this.#prepared.clear();
    this.forget();
  }

  isOther(width: number, height: number, rem: number): boolean {
    const { width: before, height: tall, rem: size } = this.#size;
    return width !== before || height !== tall || rem !== size;
  }

  /** Pixels. */
  get width(): number {
    return this.#size.width;
  }

  get height(): number {
    return this.#size.height;
  }

  get setting(): LabelSetting {
    return this.#setting;
  }

  /** All is laid out anew the next time. */
  forget(): void {
    this.#spots.clear();
    this.#bands = [];
  }

  layOut(request: LayoutRequest): LaidOut {
    const { window, isMoving } = request;
    const saysTimes = window.to - window.from <= timesOnly;
    if (saysTimes !== this.#saysTimes && !isMoving) {
      this.#saysTimes = saysTimes;
      this.#prepared.clear();
      this.forget();
    }
    const scale = (window.to - window.from) / Math.max(this.#size.width, 1);
    if (!isMoving && Math.abs(Math.log(scale / this.#scale)) > mostZoomed) this.forget();
    if (!isMoving) this.#scale = scale;
    const ground = groundOf(window, this.#size.width, isMoving);
    const prepared: Prepared[] = [];
    const marks: Mark[] = [];
    for (const place of request.places) {
      const one = this.#prepare(place);
      if (one === null || request.isClosed(one.lane)) continue;
      const mark = markOf(one.event.span ?? one.span, endsOf(one.event.modifier), ground.scale);
      if (mark === null) continue;
      prepared.push(one);
      marks.push(mark);
    }
    const layout = this.#lanes(request, prepared, marks, ground);
    const events = this.#eventsOf(layout, prepared, marks);
    this.#laid = { lanes: layout.lanes, height: layout.height, events, setting: this.#setting };
    return this.#laid;
  }

  /** The last layout, moved along with the window: every event keeps its row and its side. */
  move(window: TimeWindow): LaidOut | null {
    const before = this.#laid;
    if (before === null) return null;
    const ground = groundOf(window, this.#size.width, true);
    const events = before.events.flatMap((laid): LaidEvent[] => {
      const one = this.#prepare(laid.place);
      const mark = one === null ? null : markOf(laid.event.span ?? one.span, endsOf(laid.event.modifier), ground.scale);
      if (mark === null) return [];
      const { label } = laid;
      if (label === null) {
        const bead = { ...laid.mark, left: mark.left, right: mark.left + beadWidth };
        return [{ ...laid, mark: bead }];
      }
      const drawn = label.follows ? followingMark(mark) : mark;
      const { left } = wordsOn(label.side, drawn, label.shape.width, ground);
      return [{ ...laid, mark: drawn, label: { ...label, left } }];
    });
    return { ...before, events };
  }

  #lanes(
    { places, current, isClosed, counts, isMoving }: LayoutRequest,
    prepared: readonly Prepared[],
    marks: readonly Mark[],
    { plot, view }: Ground,
  ): LanesLayout {
    const { laneCount } = this.#content ?? { laneCount: 0 };
    const candidates = prepared.map((one, index): Candidate => {
      const mark = marks[index] ?? { left: 0, right: 0, shape: 'dot' as const };
      const carries = mark.shape === 'bar' && mark.right - mark.left >= carryingBar;
      return { lane: one.lane, weight: one.event.weight, mark, carries, shapes: one.shapes, group: one.group };
    });
    const kept = new Map<number, Spot>();
    prepared.forEach(({ place }, index) => {
      const spot = this.#spots.get(place);
      if (spot !== undefined) kept.set(index, spot);
    });
    const must =
      current === null || !places.includes(current) ? -1 : prepared.findIndex(({ place }) => place === current);
    const layout = layOutLanes({
      candidates,
      plot,
      view,
      height: this.#size.height,
      lanes: Array.from({ length: laneCount }, (_, lane) => ({
        isClosed: isClosed(lane),
        counts: counts(lane),
        keepsBand: isMoving ? (this.#bands[lane] ?? 0) : 0,
      })),
      measures: measuresFor(laneCount, this.#setting.factor, this.#size.height),
      kept,
      must: must < 0 ? null : must,
    });
    this.#spots = new Map(
      layout.spots.flatMap((spot, index) => {
        const one = prepared[index];
        return spot === null || one === undefined ? [] : [[one.place, spot] as const];
      }),
    );
    this.#bands = layout.lanes.map(({ bandHeight }) => bandHeight);
    return layout;
  }

  #eventsOf({ lanes, spots }: LanesLayout, prepared: readonly Prepared[], marks: readonly Mark[]): LaidEvent[] {
    const events = prepared.flatMap((one, index): LaidEvent[] => {
      const spot = spots[index] ?? null;
      const mark = marks[index];
      const room = lanes[one.lane];
      if (spot === null || mark === undefined || room === undefined) return [];
      const { side, drop, words, follows, top } = spot;
      const shape = (follows ? one.group?.shapes() : one.shapes())?.[spot.shape];
      if (shape === undefined) return [];
      const label = { shape, left: words.left, drop, side, follows };
      return [{ ...laidOf(one), mark: follows ? followingMark(mark) : mark, top: room.rowsTop + top, label }];
    });
    for (const { marks: small, bandTop } of lanes) {
      for (const { index, row, left } of small) {
        const one = prepared[index];
        const mark = marks[index];
        if (one === undefined || mark === undefined) continue;
        const bead = { ...mark, left, right: left + beadWidth, shape: 'dot' as const, fadeStart: 0, fadeEnd: 0 };
        events.push({ ...laidOf(one), mark: bead, top: bandTop + 4 + row * measures.bandRow, label: null });
      }
    }
    return events.sort((left, right) => left.place - right.place);
  }

  #prepare(place: number): Prepared | null {
    const known = this.#prepared.get(place);
    if (known !== undefined) return known;
    const content = this.#content;
    const timed = content?.chronology.at(place) ?? null;
    if (content === null || timed === null) return null;
    const { event } = timed;
    const notes = content.notesOn(event);
    const emphasis = emphasisOf(
      { kind: event.kind, basis: event.basis, weight: event.weight, isStarred: event.curation?.isStarred === true },
      this.#strongFrom,
    );
    const { types, strongTypes, width, most } = this.#setting;
    const time = timeLabel(event);
    const shapes = (date: string) =>
      once(() =>
        shapesOf(
          { date, title: event.title + signsBehind(event), note: notes.join(', ') },
          emphasis === 'strong' ? strongTypes : types,
          width,
          most,
        ),
      );
    const saysTime = time !== null && this.#saysTimes;
    const prepared: Prepared = {
      ...timed,
      lane: content.laneAt[place] ?? 0,
      notes,
      emphasis,
      shapes: shapes(saysTime ? time : dateLabel(event)),
      group: saysTime ? null : { key: keyOf(timed, time), shapes: shapes(time ?? '') },
    };
    this.#prepared.set(place, prepared);
    return prepared;
  }
}

interface Ground {
  readonly scale: TimeScale;
  readonly plot: Stretch;
  readonly view: Stretch;
}

/** At rest nothing stands outside the view; while it moves, what comes in and goes out is drawn beyond its edges. */
function groundOf({ from, to }: TimeWindow, width: number, isMoving: boolean): Ground {
  const share = isMoving ? beyond : 0;
  const margin = (to - from) * share;
  const plot = { left: -width * share, right: width * (1 + share) };
  return {
    scale: { window: { from: from - margin, to: to + margin }, ...plot },
    plot,
    view: { left: 0, right: width },
  };
}

/** What stands below another of its date has a dot where their bar begins. */
function followingMark(mark: Mark): Mark {
  const carries = mark.shape === 'bar' && mark.right - mark.left >= carryingBar;
  const { left, right } = following({ mark, carries }).mark;
  return carries ? { ...mark, left, right, shape: 'dot', fadeStart: 0, fadeEnd: 0 } : mark;
}

/** Events of one date, or of one day where times are told, say it together. */
function keyOf({ event, span }: TimedEvent, time: string | null): string {
  if (time !== null) return `day ${Math.floor(span.from / dayMilliseconds)}`;
  return `${span.from} ${span.to} ${event.modifier ?? ''} ${event.precision ?? ''}`;
}

function laidOf({
  place,
  event,
  notes,
  emphasis,
}: Prepared): Pick<LaidEvent, 'place' | 'event' | 'notes' | 'emphasis'> {
  return { place, event, notes, emphasis };
}

function measuresFor(lanes: number, factor: number, height: number): LaneMeasures {
  return {
    caption: lanes > 1 ? measures.caption : 0,
    band: height / Math.max(lanes, 1) < measures.lowLane ? measures.lowBand : measures.band,
    bandRow: measures.bandRow,
    margin: measures.margin,
    leastRows: lanes > 1 ? measures.leastRows * factor : 0,
  };
}

/** Asks once, and not before it is asked. */
function once<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: ask() }).value;
}
