import moment, { type MomentInput } from 'moment';
import { Timeline } from 'vis-timeline/esnext';

import { legendOf, type LegendEntry } from '../../src-main/figure/legend.ts';
import { signOf } from '../../src-main/figure/signs.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import type { InterfaceLanguage } from '../../src-main/language/types.ts';
import { millisecondsOf, yearBounds } from '../../src-main/time/calendar.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import { Chronology } from '../board/chronology.ts';
import { firstWindow, fitWindow } from '../board/fit.ts';
import type { Lanes } from '../board/lanes.ts';
import { binWidthFor, WindowIndex, type Cluster, type OutsideCounts } from '../board/windowIndex.ts';
import type { Choice } from '../input/choice.ts';
import { interfaceLanguage } from '../words/interfaceLanguage.svelte.ts';

import { clusterAttribute, eventAttribute } from './eventElement.ts';
import { EventLayer } from './eventLayer.ts';
import { EventLayout, type LaidOut } from './eventLayout.ts';
import { hearGrabs, type Grab } from './grabs.ts';
import { roomIn } from './labelType.ts';
import { LaneHeads } from './laneHeads.ts';
import { hearPresses } from './presses.ts';
import { shortestWindow, WindowMoves } from './windowMoves.ts';

/** What the view tells of itself. */
export interface ViewListeners {
  /** The reader chose an event, or several. */
  readonly onSelect: (id: string, choice: Choice) => void;
  /** The reader took hold of an event, by a pointer. */
  readonly onGrab: (grab: Grab) => void;
  /** Whether events can be dragged. */
  readonly isMovable: () => boolean;
  /** The reader asked for events that no window separates; they are `count` places of the chronology. */
  readonly onList: (places: readonly number[]) => void;
  /** The reader closed or opened a lane. */
  readonly onToggleLane: (lane: string) => void;
  /** The view has been drawn, showing this window so many pixels wide. */
  readonly onDrawn: (drawn: Drawn) => void;
}

/** What the view shows. */
export interface Drawn extends OutsideCounts {
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
  /** What explains the marks that are seen. */
  readonly key: readonly LegendEntry[];
  /** It is the first view, and far outliers have been left out of it. */
  readonly isTrimmed: boolean;
}

/** What is to be shown. */
export interface ViewContent {
  readonly chronology: Chronology;
  readonly lanes: Pick<Lanes, 'all' | 'placeOf' | 'classAt'>;
  /** What there is to know of an event besides its date and headline, in a few words each. */
  readonly notesOn: (event: BoardEvent) => readonly string[];
}

const nothing: ViewContent = {
  chronology: new Chronology([]),
  lanes: { all: [], placeOf: () => 0, classAt: () => '' },
  notesOn: () => [],
};

/** Pixels. */
const clusterWidth = 120;
/** Share of the window beyond its edges in which events are looked for while it moves. */
const beyond = 0.3;
/** Milliseconds: while the view moves, rows are looked for no more often than this; between, everything moves along. */
const leastBetween = 90;

const calendar = {
  from: millisecondsOf({ year: yearBounds.least, month: 1, day: 1 }),
  to: millisecondsOf({ year: yearBounds.most, month: 12, day: 31 }),
};

/**
 * The timeline as it is drawn. vis-timeline keeps the window and hears the gestures; where events stand, and what is counted,
 * is laid out by the rules that the picture has, too. The axis and the playhead are the page's own.
 */
export class TimelineView {
  /** The window, and how it is moved. */
  readonly moves: WindowMoves;

  readonly #host: HTMLElement;
  readonly #listeners: ViewListeners;
  readonly #layout = new EventLayout();
  readonly #sheet: HTMLElement;
  readonly #layer: EventLayer;
  readonly #heads: LaneHeads;
  readonly #timeline: Timeline;
  readonly #resized: ResizeObserver;
  readonly #endPresses: () => void;
  readonly #endGrabs: () => void;

  #content = nothing;
  /** In which the labels are written. */
  #language: InterfaceLanguage | null = null;
  #closed: readonly string[] = [];
  #laneAt = new Uint16Array();
  #index = new WindowIndex(
    { starts: new Float64Array(), ends: new Float64Array() },
    this.#laneAt,
    0,
    new Float32Array(),
  );
  /** Place of the current event. */
  #current: number | null = null;
  /** Place of the event that is to be scrolled to, once the view rests. */
  #sought: number | null = null;
  /** When rows were looked for last, and for which window; milliseconds of the page's clock. */
  #laid: { readonly at: number; readonly window: TimeWindow; readonly isMoving: boolean } | null = null;
  #width = 0;
  /** The first view, where it leaves outliers out. */
  #trimmed: TimeWindow | null = null;
  #colours = '';
  #key: readonly LegendEntry[] = [];

  constructor(host: HTMLElement, listeners: ViewListeners, reducesMotion: () => boolean) {
    this.#host = host;
    this.#listeners = listeners;
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'sheet';
    this.#layer = new EventLayer(this.#sheet, (place) => this.#content.lanes.classAt(this.#laneAt[place] ?? 0));
    this.#heads = new LaneHeads(this.#sheet, listeners.onToggleLane);
    this.#timeline = new Timeline(host, [], {
      autoResize: false,
      format: { minorLabels: () => '', majorLabels: () => '' },
      max: calendar.to,
      min: calendar.from,
      moment: (input?: MomentInput) => moment(input).utc(),
      selectable: false,
      showCurrentTime: false,
      showMajorLabels: false,
      showMinorLabels: false,
      // The page hears wheels and fingers itself.
      zoomable: false,
      zoomMin: shortestWindow,
    });
    // Inside what vis-timeline hears, so that a drag on it pans.
    (host.firstElementChild ?? host).append(this.#sheet);
    this.moves = new WindowMoves(this.#timeline, () => this.#width, reducesMotion);
    this.#measure();
    this.#timeline.on('rangechange', ({ byUser }: { readonly byUser: boolean }) => {
      if (byUser) this.moves.arrived();
      this.#follow();
    });
    this.#timeline.on('rangechanged', () => {
      this.moves.arrived();
      this.#rest();
    });
    this.#timeline.on('changed', () => {
      this.#drawn();
    });
    this.#endPresses = hearPresses(host, (target, choice) => {
      this.#press(target, choice);
    });
    this.#endGrabs = hearGrabs(host, {
      eventAt: (target) => this.#eventOf(target),
      isOffered: listeners.isMovable,
      onGrab: listeners.onGrab,
    });
    this.#resized = new ResizeObserver(() => {
      if (!this.#measure()) return;
      this.#timeline.redraw();
      this.#rest();
      this.#drawn();
    });
    this.#resized.observe(host);
    if (host.parentElement !== null) this.#resized.observe(host.parentElement);
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#endPresses();
    this.#endGrabs();
    this.#timeline.destroy();
  }

  /** Takes the size of the page's place for it; answers whether it is another. */
  #measure(): boolean {
    const { clientWidth } = this.#host;
    const height = this.#host.parentElement?.clientHeight ?? 0;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (clientWidth === this.#width && !this.#layout.isOther(clientWidth, height, rem)) return false;
    this.#width = clientWidth;
    this.#layout.resize(clientWidth, height, rem);
    const { types } = this.#layout.setting;
    this.#sheet.style.setProperty('--label-size', `${types.words.size}px`);
    this.#sheet.style.setProperty('--label-line', `${types.words.lineHeight}px`);
    this.#sheet.style.setProperty('--note-size', `${types.note.size}px`);
    this.#sheet.style.setProperty('--note-line', `${types.note.lineHeight}px`);
    this.#laid = null;
    return true;
  }

  /** Pixels. */
  get width(): number {
    return this.#width;
  }

  /** The time at a place of the screen, by the window that is set: the one that is drawn may be a frame behind. */
  timeAt(clientX: number): number {
    const { from, to } = this.moves.window;
    const inside = clientX - this.#host.getBoundingClientRect().left;
    return from + (inside / Math.max(this.#width, 1)) * (to - from);
  }

  /** Shows other events or other lanes; `window` is where the reader was, `null` for the first view of these events. */
  show(content: ViewContent, window: TimeWindow | null): void {
    const { chronology, lanes, notesOn } = content;
    const isSaidAlike = this.#language === interfaceLanguage.current;
    this.#language = interfaceLanguage.current;
    const replaced =
      lanes === this.#content.lanes && isSaidAlike ? chronology.replacedSince(this.#content.chronology) : null;
    if (window !== null && replaced?.every((pair) => pair.before.weight === pair.after.weight) === true) {
      this.#content = content;
      this.#layout.renew(chronology, notesOn);
      this.#layer.renew();
      this.#laid = null;
      this.#rest();
      return;
    }
    if (chronology !== this.#content.chronology) {
      this.#current = null;
      this.#sought = null;
      this.#layer.setCurrent(null);
    }
    const isLaidOut = lanes !== this.#content.lanes;
    this.#content = content;
    this.#laneAt = new Uint16Array(chronology.length);
    const weights = new Float32Array(chronology.length);
    chronology.forEach((event, place) => {
      this.#laneAt[place] = lanes.placeOf(event);
      weights[place] = event.weight;
    });
    this.#index = new WindowIndex(chronology, this.#laneAt, lanes.all.length, weights);
    const laneCount = lanes.all.length;
    this.#layout.show({ chronology, laneAt: this.#laneAt, laneCount, weights, notesOn });
    this.#layer.renew();
    if (isLaidOut) this.#heads.show(lanes.all, lanes.classAt);
    const first = window ?? this.#firstView();
    this.#laid = null;
    if (first !== null && !isAbout(first, this.moves.window)) this.moves.moveTo(first, false);
    this.#rest();
    this.#drawn();
  }

  /** Shows only the captions of these lanes. */
  setCollapsed(lanes: readonly string[]): void {
    if (lanes.length === this.#closed.length && lanes.every((lane) => this.#closed.includes(lane))) return;
    this.#closed = lanes;
    this.#layout.forget();
    this.#laid = null;
    this.#rest();
  }

  /** Takes the colours that the page has now; `colours` names them. */
  recolour(colours: string): void {
    if (colours === this.#colours) return;
    const areFirst = this.#colours === '';
    this.#colours = colours;
    this.#heads.forgetLook();
    if (!areFirst) this.#drawHeads();
  }

  /** Marks the current event, given by its place, and brings it into view when asked. */
  setCurrent(place: number | null, reveal: boolean): void {
    this.#current = place;
    this.#layer.setCurrent(place);
    if (place === null) return;
    if (reveal) this.#reveal(place);
    if (!this.#layer.isWritten(place)) {
      const isMoving = this.#laid?.isMoving === true;
      this.#laid = null;
      if (isMoving) this.#follow();
      else this.#rest();
    }
    if (!reveal) return;
    this.#sought = place;
    this.#scrollToSought();
  }

  /** The time around which a zoom without a pointer goes: the current event's, where it is in view. */
  get centre(): number | null {
    const timed = this.#current === null ? null : this.#content.chronology.at(this.#current);
    const { from, to } = this.moves.window;
    return timed === null || timed.moment < from || timed.moment > to ? null : timed.moment;
  }

  #firstView(): TimeWindow | null {
    const { starts, ends } = this.#content.chronology;
    const all = fitWindow(starts, ends, this.#width);
    const first = firstWindow(starts, ends, this.#width);
    this.#trimmed = first?.from === all?.from && first?.to === all?.to ? null : first;
    return first;
  }

  fitCurrent(): void {
    const timed = this.#current === null ? null : this.#content.chronology.at(this.#current);
    if (timed !== null) this.moves.goTo(timed.span);
  }

  fitAll(): void {
    const { starts, ends } = this.#content.chronology;
    const window = fitWindow(starts, ends, this.#width);
    if (window !== null) this.moves.moveTo(window, true);
  }

  /** The window moves: all goes along, and now and then what came in finds its row. */
  #follow(): void {
    const { window } = this.moves;
    const now = performance.now();
    if (this.#laid !== null && now - this.#laid.at < leastBetween) {
      const moved = this.#layout.move(window);
      if (moved !== null) this.#layer.draw(moved.events);
      return;
    }
    this.#layOut(window, true);
  }

  /** The window rests: everything is laid out for it, inside its edges. */
  #rest(): void {
    const { window } = this.moves;
    if (this.#laid !== null && !this.#laid.isMoving && isAbout(window, this.#laid.window)) return;
    this.#layOut(window, false);
    this.#heads.settle();
    this.#drawHeads();
    this.#scrollToSought();
  }

  #layOut(window: TimeWindow, isMoving: boolean): void {
    this.#laid = { at: performance.now(), window, isMoving };
    const { width, height } = this.#layout;
    const margin = isMoving ? (window.to - window.from) * beyond : 0;
    const near = { from: window.from - margin, to: window.to + margin };
    const scale = (window.to - window.from) / Math.max(width, 1);
    const binWidth = binWidthFor(scale, clusterWidth);
    const room = roomIn(width, height, this.#layout.setting);
    const places = this.#index.within(near, room, binWidth, this.#current);
    const touching = this.#index.countTouching(near);
    const given = this.#content.lanes.all.map(() => 0);
    for (const place of places) given[this.#laneAt[place] ?? 0] = (given[this.#laneAt[place] ?? 0] ?? 0) + 1;
    const laid = this.#layout.layOut({
      window,
      places,
      current: this.#current,
      isClosed: (lane) => this.#isClosed(lane),
      counts: (lane) => (given[lane] ?? 0) < (touching[lane] ?? 0),
      isMoving,
    });
    this.#sheet.style.height = `${laid.height}px`;
    this.#layer.draw(laid.events);
    if (!isMoving) this.#key = keyOf(laid);
    this.#arrangeHeads(laid, near, binWidth);
  }

  #arrangeHeads({ lanes, events }: LaidOut, near: TimeWindow, binWidth: number): void {
    const isCounted = (lane: number) => lanes[lane]?.band === 'counts';
    const clusters = this.#index
      .countBesides(
        near,
        binWidth,
        events.map(({ place }) => place),
      )
      .filter(({ lane }) => isCounted(lane));
    const { chronology } = this.#content;
    this.#heads.arrange(lanes, { clusters, binWidth, index: this.#index, chronology });
    this.#heads.setClosed((lane) => this.#isClosed(lane));
  }

  #isClosed(lane: number): boolean {
    return this.#closed.includes(this.#content.lanes.all[lane]?.id ?? '');
  }

  #drawn(): void {
    this.#drawHeads();
    const { window } = this.moves;
    this.#listeners.onDrawn({
      window,
      width: this.#width,
      ...this.#index.outside(window, this.#layer.places),
      key: this.#key,
      isTrimmed: this.#trimmed !== null && isAbout(window, this.#trimmed),
    });
  }

  #drawHeads(): void {
    this.#heads.draw(this.moves.window, this.#width);
  }

  #reveal(place: number): void {
    const timed = this.#content.chronology.at(place);
    if (timed === null) return;
    const { from, to } = this.moves.window;
    const breadth = to - from;
    const start = Math.max(timed.span.from, timed.moment - breadth / 2);
    if (timed.moment >= from && timed.moment <= to && start >= from && start <= to - breadth * 0.05) return;
    this.moves.moveTo({ from: start - breadth * 0.3, to: start + breadth * 0.7 }, true);
  }

  /** Several lanes may be higher than the view. The browser's own scrolling does it, without moving what is in view. */
  #scrollToSought(): void {
    if (this.#sought === null) return;
    const element = this.#layer.elementAt(this.#sought);
    element?.querySelector(`[${eventAttribute}]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (element !== null && this.#laid?.isMoving === false) this.#sought = null;
  }

  /** Marks the events that are chosen together. */
  setChosen(isChosen: (event: BoardEvent) => boolean): void {
    this.#layer.setChosen(isChosen);
  }

  /** Chooses the event that an element stands for, or shows what it counts. */
  #press(target: Element, choice: Choice): void {
    const counted = target.closest(`[${clusterAttribute}]`)?.getAttribute(clusterAttribute) ?? null;
    const cluster = this.#heads.clusterOf(counted);
    const event = this.#eventOf(target);
    if (cluster !== null) this.#open(cluster);
    else if (event !== null) this.#listeners.onSelect(event.id, choice);
  }

  #eventOf(target: Element): BoardEvent | null {
    const label = target.closest('.event')?.querySelector(`[${eventAttribute}]`);
    return this.#content.chronology.eventAt(Number(label?.getAttribute(eventAttribute) ?? -1));
  }

  /** Shows what a cluster counts: the window from its first start to its last, or a list where all start together. */
  #open({ lane, rows }: Cluster): void {
    const index = this.#index.lanes[lane];
    if (index === undefined) return;
    const [first, last] = [index.startOf(rows.first), index.startOf(rows.end - 1)];
    if (last - first < shortestWindow) {
      this.#listeners.onList([...index.places.subarray(rows.first, rows.end)]);
      return;
    }
    const margin = Math.max((last - first) * 0.1, shortestWindow / 2);
    this.moves.moveTo({ from: first - margin, to: last + margin }, true);
  }
}

/** What goes on outside the window is told by its clipped mark at the edge, and needs no words. */
function keyOf({ events }: LaidOut): readonly LegendEntry[] {
  const signed = events.map(({ event, mark, emphasis }) => ({ sign: signOf(event), mark, emphasis }));
  return legendOf(signed).filter(({ meaning }) => meaning !== 'cut');
}

/** vis-timeline rounds to milliseconds. */
function isAbout(window: TimeWindow, other: TimeWindow): boolean {
  return Math.abs(window.from - other.from) < 2 && Math.abs(window.to - other.to) < 2;
}
