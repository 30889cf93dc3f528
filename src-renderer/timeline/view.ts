import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataGroup, type DataItem } from 'vis-timeline/esnext';

import { endsOf, signOf } from '../../src-main/figure/signs.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { millisecondsOf, yearBounds } from '../../src-main/time/calendar.ts';
import type { BoardEvent } from '../state/boardEvent.ts';
import type { Lanes } from '../state/lanes.ts';

import { Chronology, type TimedEvent } from './chronology.ts';
import { commonNames } from './commonNames.ts';
import { clusterAttribute, eventAttribute, eventElement } from './eventElement.ts';
import { firstWindow, fitWindow } from './fit.ts';
import { labelRoomIn, labelWidthIn } from './labelWidth.ts';
import { LaneHead } from './laneHead.ts';
import { binWidthFor, WindowIndex, type Cluster } from './windowIndex.ts';

/** What the view tells of itself. */
export interface ViewListeners {
  /** The reader chose an event. */
  readonly onSelect: (id: string) => void;
  /** The reader asked for events that no window separates; they are `count` places of the chronology. */
  readonly onList: (places: readonly number[]) => void;
  /** The reader closed or opened a lane. */
  readonly onToggleLane: (lane: string) => void;
  /** The view has been drawn, showing this window so many pixels wide. */
  readonly onDrawn: (drawn: Drawn) => void;
}

/** What the view shows. */
export interface Drawn {
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
  /** Events that end before the window, and that begin after it. */
  readonly earlier: number;
  readonly later: number;
  /** Events that have begun before the window, go on into it and are not drawn. */
  readonly running: number;
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
const rowHeight = 50;
const headHeight = 64;
const narrowWidth = 9;
const clusterWidth = 120;

/** Events drawn one by one: enough to fill the view, never more than vis-timeline adds within a frame. */
const room = { least: 40, most: 60 };
/** vis-timeline measures each item as it is added, at about a millisecond: so many are added within one frame. */
const addedPerFrame = { moving: 1, resting: 8 };
/** Share of the window drawn beyond either edge, so that a pan has something to show before it is refreshed. */
const beyond = 0.25;
/** Between refreshes the scale may have changed by this factor's logarithm, and not at all once the view rests. */
const staleness = { moving: 0.7, resting: 0.001 };
const shortestWindow = 5 * 60_000;
const calendar = {
  from: millisecondsOf({ year: yearBounds.least, month: 1, day: 1 }),
  to: millisecondsOf({ year: yearBounds.most, month: 12, day: 31 }),
};
const animation = { duration: 260, easingFunction: 'easeOutQuad' } as const;

/**
 * vis-timeline, given only what is near the window. It draws items; the axis, the playhead, what is counted in the heads
 * of lanes and vertical scrolling are the page's own.
 */
export class TimelineView {
  readonly #host: HTMLElement;
  readonly #listeners: ViewListeners;
  readonly #items = new DataSet<DataItem>();
  readonly #groups = new DataSet<DataGroup>();
  readonly #timeline: Timeline;
  readonly #resized: ResizeObserver;
  readonly #reducesMotion: () => boolean;

  #content = nothing;
  #collapsed: readonly string[] = [];
  #laneAt = new Uint16Array();
  #index = new WindowIndex(
    { starts: new Float64Array(), ends: new Float64Array() },
    this.#laneAt,
    0,
    new Float32Array(),
  );
  /** Labels of the events that vis has been given, by place. */
  readonly #labels = new Map<number, HTMLElement>();
  #heads: readonly LaneHead[] = [];
  #clusters = new Map<string, Cluster>();
  /** Place of the current event. */
  #current: number | null = null;
  /** Place of the event that is to be scrolled to, while it may still move. */
  #sought: number | null = null;
  /** What has been given to vis, and at what scale. */
  #given: { readonly window: TimeWindow; readonly scale: number } | null = null;
  /** Places of events that vis is still to be given, a few every frame; the frame that is asked for, or 0. */
  #waiting: readonly number[] = [];
  #frame = 0;
  #isMoving = false;
  #isOffScreen = false;
  #width = 0;
  /** Where an animated move is going, while it may still be on its way. */
  #destination: TimeWindow | null = null;
  /** The first view, where it leaves outliers out. */
  #trimmed: TimeWindow | null = null;
  #colours = '';

  constructor(host: HTMLElement, listeners: ViewListeners, reducesMotion: () => boolean) {
    this.#host = host;
    this.#listeners = listeners;
    this.#reducesMotion = reducesMotion;
    this.#measure();
    this.#timeline = new Timeline(host, this.#items, {
      align: 'auto',
      autoResize: false,
      format: { minorLabels: () => '', majorLabels: () => '' },
      groupOrder: 'order',
      margin: { axis: 8, item: { horizontal: 14, vertical: 8 } },
      max: calendar.to,
      min: calendar.from,
      moment: (input?: MomentInput) => moment(input).utc(),
      order: (left: DataItem, right: DataItem) => startOf(left) - startOf(right),
      orientation: { axis: 'top', item: 'top' },
      selectable: false,
      showCurrentTime: false,
      showMajorLabels: false,
      showMinorLabels: false,
      template: (item: { readonly id: number | string }) => this.#elementOf(item.id),
      zoomKey: 'ctrlKey',
      zoomMin: shortestWindow,
    });
    this.#timeline.on('rangechange', ({ byUser }: { readonly byUser: boolean }) => {
      if (byUser) this.#destination = null;
      if (!this.#isOffScreen) this.#refresh(false);
    });
    this.#timeline.on('rangechanged', () => {
      this.#destination = null;
      this.#refresh(true);
    });
    this.#timeline.on('changed', () => {
      this.#drawn();
    });
    this.#timeline.on('click', (properties: { readonly event: Event }) => {
      this.#choose(properties.event.target);
    });
    host.addEventListener('keydown', this.#onKey);
    host.addEventListener('click', this.#onSyntheticClick);
    this.#resized = new ResizeObserver(() => {
      if (host.clientWidth === this.#width && this.#given !== null) return;
      this.#measure();
      this.#timeline.redraw();
      this.#refresh(true);
    });
    this.#resized.observe(host);
  }

  destroy(): void {
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('click', this.#onSyntheticClick);
    this.#timeline.destroy();
  }

  /** Takes the width of the page's place for it; labels follow. */
  #measure(): void {
    this.#width = this.#host.clientWidth;
    this.#host.style.setProperty('--label-width', `${labelWidthIn(this.#width)}px`);
  }

  get window(): TimeWindow {
    const { start, end } = this.#timeline.getWindow();
    return { from: start.valueOf(), to: end.valueOf() };
  }

  /** The window that the view shows or is going to: a key pressed twice in haste counts twice. */
  get #goal(): TimeWindow {
    return this.#destination ?? this.window;
  }

  /** Pixels. */
  get width(): number {
    return this.#width;
  }

  /** The time at a place of the screen, by the window that is set: the one that is drawn may be a frame behind. */
  timeAt(clientX: number): number {
    const { from, to } = this.window;
    const inside = clientX - this.#host.getBoundingClientRect().left;
    return from + (inside / Math.max(this.#width, 1)) * (to - from);
  }

  /** Shows other events or other lanes; `window` is where the reader was, `null` for the first view of these events. */
  show(content: ViewContent, window: TimeWindow | null): void {
    const { chronology, lanes } = content;
    if (chronology !== this.#content.chronology) {
      this.#current = null;
      this.#sought = null;
    }
    this.#content = content;
    this.#laneAt = new Uint16Array(chronology.length);
    const weights = new Float32Array(chronology.length);
    chronology.forEach((event, place) => {
      this.#laneAt[place] = lanes.placeOf(event);
      weights[place] = event.weight;
    });
    this.#index = new WindowIndex(chronology, this.#laneAt, lanes.all.length, weights);
    this.#given = null;
    const first = window ?? this.#firstView();
    this.#offScreen(() => {
      this.#items.clear();
      this.#labels.clear();
      this.#showLanes();
      if (first !== null) this.moveTo(first, false);
      this.#refresh(true);
      this.#addWaiting(Infinity);
    });
  }

  /** What is added off the screen is measured, and heads are painted, in one go when it is back. */
  #offScreen(change: () => void): void {
    this.#isOffScreen = true;
    this.#host.style.display = 'none';
    change();
    this.#host.style.display = '';
    this.#isOffScreen = false;
    this.#timeline.redraw();
  }

  /** Shows only the captions of these lanes. */
  setCollapsed(lanes: readonly string[]): void {
    if (lanes.length === this.#collapsed.length && lanes.every((lane) => this.#collapsed.includes(lane))) return;
    this.#collapsed = lanes;
    this.#given = null;
    this.#refresh(true);
  }

  /** Takes the colours that the page has now; `colours` names them. */
  recolour(colours: string): void {
    if (colours === this.#colours) return;
    const areFirst = this.#colours === '';
    this.#colours = colours;
    for (const head of this.#heads) head.forgetLook();
    if (!areFirst) this.#drawHeads();
  }

  /** Marks the current event, given by its place, and brings it into view when asked. */
  setCurrent(place: number | null, reveal: boolean): void {
    const before = this.#current;
    this.#current = place;
    if (reveal && place !== null) this.#reveal(place);
    if (place !== null && !this.#labels.has(place)) this.#refresh(true);
    for (const changed of [before, place]) {
      if (changed !== null && this.#labels.has(changed)) this.#items.update(this.#itemOf(changed));
    }
    this.#setTabStop();
    if (!reveal || place === null) return;
    this.#sought = place;
    requestAnimationFrame(() => {
      this.#scrollToSought();
    });
  }

  moveTo(window: TimeWindow, animated: boolean): void {
    const isAnimated = animated && !this.#reducesMotion();
    this.#destination = isAnimated ? window : null;
    this.#timeline.setWindow(window.from, window.to, { animation: isAnimated ? animation : false });
  }

  #firstView(): TimeWindow | null {
    const { starts, ends } = this.#content.chronology;
    const all = fitWindow(starts, ends, this.#width, labelRoomIn(this.#width));
    const first = firstWindow(starts, ends, this.#width, labelRoomIn(this.#width));
    this.#trimmed = first?.from === all?.from && first?.to === all?.to ? null : first;
    return first;
  }

  /** Brings a stretch of time into the middle, and what is around it. */
  goTo({ from, to }: TimeWindow): void {
    this.moveTo({ from: from - (to - from), to: to + (to - from) }, true);
  }

  fitCurrent(): void {
    const timed = this.#current === null ? null : this.#content.chronology.at(this.#current);
    if (timed !== null) this.goTo(timed.span);
  }

  fitAll(): void {
    const { starts, ends } = this.#content.chronology;
    const window = fitWindow(starts, ends, this.#width, labelRoomIn(this.#width));
    if (window !== null) this.moveTo(window, true);
  }

  /** Multiplies the window's width, leaving `around` (the middle when `null`) where it is. */
  zoom(factor: number, around: number | null, animated: boolean): void {
    const { from, to } = animated ? this.#goal : this.window;
    const held = around ?? (from + to) / 2;
    const width = Math.max((to - from) * factor, shortestWindow);
    const start = held - (held - from) * (width / (to - from));
    this.moveTo({ from: start, to: start + width }, animated);
  }

  panBy(pixels: number, animated: boolean): void {
    const { from, to } = animated ? this.#goal : this.window;
    const shift = (pixels * (to - from)) / Math.max(this.#width, 1);
    this.moveTo({ from: from + shift, to: to + shift }, animated);
  }

  /** Lanes are vis-timeline's groups, each with its head as its first item. A single lane needs no caption. */
  #showLanes(): void {
    const { all, classAt } = this.#content.lanes;
    this.#groups.clear();
    this.#groups.add(all.map(({ id }, order) => ({ id, content: '', order, className: classAt(order) })));
    this.#timeline.setGroups(this.#groups);
    this.#heads = all.map(
      (lane) =>
        new LaneHead(all.length > 1 ? lane : null, () => {
          this.#listeners.onToggleLane(lane.id);
        }),
    );
  }

  /** Gives vis what is near the window, when the window has left what was given or its scale has changed. */
  #refresh(settled: boolean): void {
    this.#isMoving = !settled;
    const window = this.window;
    const breadth = window.to - window.from;
    const scale = breadth / Math.max(this.#width, 1);
    const given = this.#given;
    const isStillGiven =
      given !== null &&
      window.from >= given.window.from &&
      window.to <= given.window.to &&
      Math.abs(Math.log(scale / given.scale)) < (settled ? staleness.resting : staleness.moving);
    if (settled && isStillGiven) this.#settleHeads();
    if (isStillGiven && !(settled && this.#current !== null && !this.#labels.has(this.#current))) return;
    const near = { from: window.from - breadth * beyond, to: window.to + breadth * beyond };
    this.#given = { window: near, scale };
    const binWidth = binWidthFor(scale, clusterWidth);
    const content = this.#index.within(near, this.#room(), binWidth, this.#current);
    const clusters = content.clusters.filter(({ lane }) => !this.#isCollapsed(lane));
    this.#clusters = new Map(clusters.map((cluster) => [cluster.id, cluster]));
    this.#give(
      content.places.filter((place) => !this.#isCollapsed(this.#laneAt[place] ?? 0)),
      clusters,
      binWidth,
      settled,
    );
    if (settled) this.#settleHeads();
  }

  #isCollapsed(lane: number): boolean {
    return this.#collapsed.includes(this.#content.lanes.all[lane]?.id ?? '');
  }

  #room(): number {
    const height = this.#host.parentElement?.clientHeight ?? 0;
    const lanes = this.#content.lanes.all.length;
    const rows = Math.floor((height - (lanes > 1 ? lanes * headHeight : 0)) / rowHeight);
    const columns = Math.max(1, Math.floor(this.#width / labelWidthIn(this.#width)));
    return Math.min(Math.max(rows * columns * (1 + 2 * beyond), room.least), room.most);
  }

  #give(places: readonly number[], clusters: readonly Cluster[], binWidth: number, settled: boolean): void {
    const kept = new Set(places);
    for (const place of this.#labels.keys()) if (!kept.has(place)) this.#labels.delete(place);
    const wanted = [
      ...this.#headItems(clusters, binWidth),
      ...places.flatMap((place) => (this.#labels.has(place) ? [this.#itemOf(place)] : [])),
    ];
    const ids = new Set(wanted.map(({ id }) => id));
    this.#items.remove(this.#items.getIds().filter((id) => !ids.has(id)));
    this.#items.update(wanted.filter((item) => !sameItem(this.#items.get(item.id ?? ''), item)));
    const isCurrent = (place: number) => (place === this.#current ? 0 : 1);
    this.#waiting = places
      .filter((place) => !this.#labels.has(place))
      .sort((left, right) => isCurrent(left) - isCurrent(right));
    this.#addWaiting(settled ? addedPerFrame.resting : addedPerFrame.moving);
  }

  /** Gives vis some of what waits, and asks for the next frame while there is more. */
  #addWaiting(most: number): void {
    this.#items.update(this.#waiting.slice(0, most).map((place) => this.#itemOf(place)));
    this.#waiting = this.#waiting.slice(most);
    this.#setTabStop();
    if (this.#waiting.length === 0 || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#addWaiting(this.#isMoving ? addedPerFrame.moving : addedPerFrame.resting);
    });
  }

  /** Items as long as the calendar: each keeps the first row of its lane, and vis-timeline keeps it in view. */
  #headItems(clusters: readonly Cluster[], binWidth: number): DataItem[] {
    const { all } = this.#content.lanes;
    return all.flatMap((lane, place): DataItem[] => {
      const index = this.#index.lanes[place];
      const head = this.#heads[place];
      if (index === undefined || head === undefined) return [];
      const ofLane = clusters.filter((cluster) => cluster.lane === place);
      const namesOf = ({ rows }: Cluster) =>
        commonNames(
          rows.end - rows.first,
          (offset) => this.#content.chronology.eventAt(index.places[rows.first + offset] ?? -1),
          lane.label,
        );
      head.setCaption(index.length, this.#isCollapsed(place));
      head.show({ clusters: ofLane, index, binWidth, namesOf });
      if (all.length === 1 && ofLane.length === 0) return [];
      const classes = ['head', ...(all.length > 1 ? ['captioned'] : []), ...(ofLane.length > 0 ? ['banded'] : [])];
      return [{ ...item(headId(place), lane.id, calendar), className: classes.join(' ') }];
    });
  }

  #itemOf(place: number): DataItem {
    const timed = this.#content.chronology.at(place);
    if (timed === null) throw new RangeError(`There is no event at ${place}.`);
    const { event, span } = timed;
    const label = this.#labels.get(place) ?? eventElement(event, place, this.#content.notesOn(event));
    this.#labels.set(place, label);
    if (place === this.#current) label.setAttribute('aria-current', 'true');
    else label.removeAttribute('aria-current');
    const lane = this.#laneAt[place] ?? 0;
    const laneId = this.#content.lanes.all[lane]?.id ?? '';
    return { ...item(place, laneId, span), className: this.#classesOf(timed, lane).join(' ') };
  }

  #classesOf({ event, span, place }: TimedEvent, lane: number): string[] {
    const ends = endsOf(event.modifier);
    const pixels = (span.to - span.from) / (this.#given?.scale ?? 1);
    return [
      'event',
      this.#content.lanes.classAt(lane),
      ...(pixels < narrowWidth ? ['narrow'] : []),
      ...(pixels >= labelWidthIn(this.#width) ? ['wide'] : []),
      ...(span.softStart ? ['soft-start'] : []),
      ...(span.softEnd ? ['soft-end'] : []),
      ...(ends.start === 'open' ? ['open-start'] : []),
      ...(ends.end === 'open' ? ['open-end'] : []),
      ...signClasses(event),
      ...(place === this.#current ? ['current'] : []),
    ];
  }

  #elementOf(id: number | string): HTMLElement | string {
    if (typeof id === 'number') return this.#labels.get(id) ?? '';
    return this.#heads.find((_, place) => headId(place) === id)?.element ?? '';
  }

  #drawn(): void {
    this.#drawHeads();
    this.#scrollToSought();
    const window = this.window;
    const { lanes } = this.#index;
    const drawn = [...this.#labels.keys()];
    this.#listeners.onDrawn({
      window,
      width: this.#width,
      earlier: lanes.reduce((sum, lane) => sum + lane.begunBefore(window.from) - lane.runningAt(window.from), 0),
      later: lanes.reduce((sum, lane) => sum + lane.length - lane.begunBefore(window.to), 0),
      running: lanes.reduce((sum, _, lane) => sum + this.#index.runningInto(lane, window.from, drawn), 0),
      isTrimmed: this.#trimmed !== null && isAbout(window, this.#trimmed),
    });
  }

  #settleHeads(): void {
    for (const head of this.#heads) head.settle();
    this.#drawHeads();
  }

  #drawHeads(): void {
    if (this.#isOffScreen) return;
    const window = this.window;
    for (const head of this.#heads) head.draw(window, this.#width);
  }

  /** Tab reaches one event, the current one or else the first; the arrow keys step from there. */
  #setTabStop(): void {
    const first = Math.min(...this.#labels.keys());
    const stop = (this.#current === null ? undefined : this.#labels.get(this.#current)) ?? this.#labels.get(first);
    const hadFocus =
      document.activeElement instanceof HTMLElement && document.activeElement.hasAttribute(eventAttribute);
    for (const label of this.#labels.values()) label.tabIndex = label === stop ? 0 : -1;
    if (hadFocus && this.#current !== null && this.#host.contains(document.activeElement)) {
      stop?.focus({ preventScroll: true });
    }
  }

  #reveal(place: number): void {
    const timed = this.#content.chronology.at(place);
    if (timed === null) return;
    const { from, to } = this.window;
    const breadth = to - from;
    const start = Math.max(timed.span.from, timed.moment - breadth / 2);
    if (timed.moment >= from && timed.moment <= to && start >= from && start <= to - breadth * 0.05) return;
    this.moveTo({ from: start - breadth * 0.3, to: start + breadth * 0.7 }, true);
  }

  /**
   * Scrolls to the event that is to be seen, until it has found its row: what is added beside it moves it.
   * The scrolling container is an ancestor: the browser's own scrolling does it, without moving what is in view.
   */
  #scrollToSought(): void {
    if (this.#sought === null) return;
    const item = this.#labels.get(this.#sought)?.closest('.vis-item');
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (item !== undefined && item !== null && this.#waiting.length === 0 && !this.#isMoving) this.#sought = null;
  }

  #choose(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const cluster = this.#clusters.get(target.closest(`[${clusterAttribute}]`)?.getAttribute(clusterAttribute) ?? '');
    const label = target.closest('.vis-item.event')?.querySelector(`[${eventAttribute}]`);
    const event = this.#content.chronology.eventAt(Number(label?.getAttribute(eventAttribute) ?? -1));
    if (cluster !== undefined) this.#open(cluster);
    else if (event !== null) this.#listeners.onSelect(event.id);
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
    this.moveTo({ from: first - margin, to: last + margin }, true);
  }

  readonly #onKey = (press: KeyboardEvent): void => {
    if (press.key !== 'Enter' && press.key !== ' ') return;
    if (press.target instanceof HTMLButtonElement) return;
    press.preventDefault();
    this.#choose(press.target);
  };

  /** vis-timeline hears pointers only; a click that a screen reader makes has no pointer. */
  readonly #onSyntheticClick = (click: MouseEvent): void => {
    if (click.detail === 0) this.#choose(click.target);
  };
}

/** The look of an event's mark: the picture has the same signs. */
function signClasses(event: BoardEvent): string[] {
  const { body, outline, struck } = signOf(event);
  return [`body-${body}`, `outline-${outline}`, ...(struck ? ['struck'] : [])];
}

/** vis-timeline rounds to milliseconds. */
function isAbout(window: TimeWindow, other: TimeWindow): boolean {
  return Math.abs(window.from - other.from) < 2 && Math.abs(window.to - other.to) < 2;
}

function headId(place: number): string {
  return `head ${place}`;
}

function item(id: number | string, group: string, { from, to }: TimeWindow): DataItem {
  return { id, group, start: from, end: to, type: 'range', content: '' };
}

function startOf({ start }: DataItem): number {
  return typeof start === 'number' ? start : Number(start.valueOf());
}

function sameItem(given: DataItem | null, wanted: DataItem): boolean {
  return (
    given !== null &&
    given.className === wanted.className &&
    given.start === wanted.start &&
    given.end === wanted.end &&
    given.group === wanted.group
  );
}
