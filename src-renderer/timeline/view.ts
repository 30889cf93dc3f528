import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataGroup, type DataItem } from 'vis-timeline/esnext';

import type { TimelineEvent } from '../../src-main/events/types.ts';
import { signOf } from '../../src-main/figure/signs.ts';
import type { FigureLane, TimeWindow } from '../../src-main/figure/types.ts';
import { millisecondsOf, yearBounds } from '../../src-main/time/calendar.ts';

import { hueCount } from '../state/palette.ts';

import type { TimedEvent } from './chronology.ts';
import { clusterAttribute, clusterElement, eventAttribute, eventElement, laneElement } from './eventElement.ts';
import { fitWindow } from './fit.ts';
import { binWidthFor, WindowIndex, type Cluster, type IndexedEvent } from './windowIndex.ts';
import { windowLabel } from './windowLabel.ts';

/** What the view tells of itself. */
export interface ViewListeners {
  /** The reader chose an event. */
  readonly onSelect: (id: string) => void;
  /** The view has been drawn, showing this window so many pixels wide. */
  readonly onDrawn: (window: TimeWindow, width: number) => void;
}

/** What is to be shown. */
export interface ViewContent {
  readonly timed: readonly TimedEvent[];
  readonly lanes: readonly FigureLane[];
  /** Place of an event's lane among `lanes`. */
  readonly lanePlaceOf: (timed: TimedEvent) => number;
}

/** Pixels; the first two stand in timeline.css too. */
const labelWidth = 250;
/** What must be seen of the last label when all is fitted. */
const readableLabel = 170;
const rowHeight = 50;
const narrowWidth = 9;
const clusterWidth = 120;

/** Events drawn one by one: enough to fill the view, never more than vis-timeline draws within a frame. */
const room = { least: 24, most: 200 };
/** Share of the window drawn beyond either edge, so that a pan has something to show before it is refreshed. */
const beyond = 0.5;
const shortestWindow = 5 * 60_000;
const calendar = {
  from: millisecondsOf({ year: yearBounds.least, month: 1, day: 1 }),
  to: millisecondsOf({ year: yearBounds.most, month: 12, day: 31 }),
};
const animation = { duration: 260, easingFunction: 'easeOutQuad' } as const;

/**
 * vis-timeline, given only what is near the window. It draws items; the axis, the playhead and vertical scrolling are
 * the page's own.
 */
export class TimelineView {
  readonly #host: HTMLElement;
  readonly #listeners: ViewListeners;
  readonly #items = new DataSet<DataItem>();
  readonly #groups = new DataSet<DataGroup>();
  readonly #timeline: Timeline;
  readonly #resized: ResizeObserver;
  readonly #reducesMotion: () => boolean;

  #content: ViewContent = { timed: [], lanes: [], lanePlaceOf: () => 0 };
  #timedById = new Map<string, TimedEvent>();
  #index = new WindowIndex([]);
  #elements = new Map<string, HTMLElement>();
  #clusters = new Map<string, Cluster>();
  #captions: readonly DataItem[] = [];
  #current: string | null = null;
  /** What has been given to vis, and at what scale. */
  #given: { readonly window: TimeWindow; readonly scale: number } | null = null;

  constructor(host: HTMLElement, listeners: ViewListeners, reducesMotion: () => boolean) {
    this.#host = host;
    this.#listeners = listeners;
    this.#reducesMotion = reducesMotion;
    this.#timeline = new Timeline(host, this.#items, {
      align: 'auto',
      autoResize: false,
      format: { minorLabels: () => '', majorLabels: () => '' },
      groupOrder: 'order',
      margin: { axis: 8, item: { horizontal: 14, vertical: 8 } },
      max: calendar.to,
      min: calendar.from,
      moment: (input?: MomentInput) => moment(input).utc(),
      order: (left: DataItem, right: DataItem) => this.#order(left) - this.#order(right),
      orientation: { axis: 'top', item: 'top' },
      selectable: false,
      showCurrentTime: false,
      showMajorLabels: false,
      showMinorLabels: false,
      template: (item: { readonly id: string }) => this.#elements.get(item.id) ?? '',
      zoomKey: 'ctrlKey',
      zoomMin: shortestWindow,
    });
    this.#timeline.on('rangechange', () => {
      this.#refresh(false);
    });
    this.#timeline.on('rangechanged', () => {
      this.#refresh(true);
    });
    this.#timeline.on('changed', () => {
      this.#listeners.onDrawn(this.window, this.width);
    });
    this.#timeline.on('click', (properties: { readonly event: Event }) => {
      this.#choose(properties.event.target);
    });
    host.addEventListener('keydown', this.#onKey);
    host.addEventListener('click', this.#onSyntheticClick);
    this.#resized = new ResizeObserver(() => {
      this.#timeline.redraw();
      this.#refresh(true);
    });
    this.#resized.observe(host);
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('click', this.#onSyntheticClick);
    this.#timeline.destroy();
  }

  get window(): TimeWindow {
    const { start, end } = this.#timeline.getWindow();
    return { from: start.valueOf(), to: end.valueOf() };
  }

  /** Pixels. */
  get width(): number {
    return this.#host.clientWidth;
  }

  /** The time at a place of the screen, by the window that is set: the one that is drawn may be a frame behind. */
  timeAt(clientX: number): number {
    const { from, to } = this.window;
    const inside = clientX - this.#host.getBoundingClientRect().left;
    return from + (inside / Math.max(this.width, 1)) * (to - from);
  }

  /** Shows other events; `window` is where the reader was, `null` to fit all. */
  show(content: ViewContent, window: TimeWindow | null): void {
    this.#content = content;
    this.#timedById = new Map(content.timed.map((timed) => [timed.event.id, timed]));
    this.#elements = new Map();
    this.#given = null;
    this.#items.clear();
    this.#index = new WindowIndex(content.timed.map((timed) => this.#indexed(timed)));
    this.#showLanes();
    const first =
      window ??
      fitWindow(
        content.timed.map(({ span }) => span),
        this.width,
        readableLabel,
      );
    if (first !== null) this.moveTo(first, false);
    this.#refresh(true);
  }

  /** Marks the current event, and brings it into view when asked. */
  setCurrent(id: string | null, reveal: boolean): void {
    const before = this.#current;
    this.#current = id;
    if (reveal && id !== null) this.#reveal(id);
    if (id !== null && this.#items.get(id) === null) this.#refresh(true);
    for (const changed of [before, id]) {
      if (changed === null || this.#items.get(changed) === null) continue;
      const timed = this.#timedById.get(changed);
      if (timed !== undefined) this.#items.update(this.#itemOf(this.#indexed(timed)));
    }
    this.#setTabStop();
    if (reveal && id !== null) this.#scrollTo(id);
  }

  moveTo(window: TimeWindow, animated: boolean): void {
    this.#timeline.setWindow(window.from, window.to, {
      animation: animated && !this.#reducesMotion() ? animation : false,
    });
  }

  fitAll(): void {
    const window = fitWindow(
      this.#content.timed.map(({ span }) => span),
      this.width,
      readableLabel,
    );
    if (window !== null) this.moveTo(window, true);
  }

  /** Multiplies the window's width, leaving `around` (the middle when `null`) where it is. */
  zoom(factor: number, around: number | null, animated: boolean): void {
    const { from, to } = this.window;
    const held = around ?? (from + to) / 2;
    const width = Math.max((to - from) * factor, shortestWindow);
    const start = held - (held - from) * (width / (to - from));
    this.moveTo({ from: start, to: start + width }, animated);
  }

  panBy(pixels: number): void {
    const { from, to } = this.window;
    const shift = (pixels * (to - from)) / Math.max(this.width, 1);
    this.moveTo({ from: from + shift, to: to + shift }, false);
  }

  #indexed({ event, span }: TimedEvent): IndexedEvent {
    const lane = this.#content.lanes[this.#lanePlace(event.id)]?.id ?? '';
    return { id: event.id, from: span.from, to: span.to, weight: event.weight, lane };
  }

  #lanePlace(id: string): number {
    const timed = this.#timedById.get(id);
    return timed === undefined ? 0 : this.#content.lanePlaceOf(timed);
  }

  /** One lane needs no caption; several are vis-timeline's groups, each with its caption as its first item. */
  #showLanes(): void {
    const { lanes } = this.#content;
    this.#groups.clear();
    this.#groups.add(lanes.map((lane, order) => ({ id: lane.id, content: '', order })));
    this.#timeline.setGroups(this.#groups);
    this.#captions = lanes.length > 1 ? lanes.map((lane, place) => this.#captionItem(lane, place)) : [];
  }

  /** An item as long as the calendar: it keeps a row of its own, and vis-timeline keeps its label in view. */
  #captionItem(lane: FigureLane, place: number): DataItem {
    const id = `lane ${lane.id}`;
    this.#elements.set(id, laneElement(lane));
    return { ...item({ ...calendar, id, lane: lane.id }), className: `caption ${laneClass(place)}` };
  }

  /** Gives vis what is near the window, when the window has left what was given or its scale has changed. */
  #refresh(settled: boolean): void {
    const window = this.window;
    const breadth = window.to - window.from;
    const scale = breadth / Math.max(this.width, 1);
    const given = this.#given;
    const stillGiven =
      given !== null &&
      window.from >= given.window.from &&
      window.to <= given.window.to &&
      Math.abs(Math.log(scale / given.scale)) < (settled ? 0.001 : 0.3);
    if (stillGiven && !(settled && this.#current !== null && this.#items.get(this.#current) === null)) return;
    const near = { from: window.from - breadth * beyond, to: window.to + breadth * beyond };
    this.#given = { window: near, scale };
    const binWidth = binWidthFor(scale, clusterWidth);
    const { events, clusters } = this.#index.within(near, this.#room(), binWidth, this.#current);
    this.#clusters = new Map(clusters.map((cluster) => [cluster.id, cluster]));
    this.#give([
      ...this.#captions,
      ...events.map((event) => this.#itemOf(event)),
      ...clusters.map((cluster) => this.#clusterItem(cluster)),
    ]);
    this.#setTabStop();
  }

  #room(): number {
    const rows = Math.floor((this.#host.parentElement?.clientHeight ?? 0) / rowHeight);
    const columns = Math.max(1, Math.floor(this.width / labelWidth));
    return Math.min(Math.max(rows * columns, room.least), room.most);
  }

  #give(wanted: readonly DataItem[]): void {
    const ids = new Set(wanted.map((item) => item.id));
    this.#items.remove(this.#items.getIds().filter((id) => !ids.has(id)));
    this.#items.update(wanted.filter((item) => !sameItem(this.#items.get(item.id ?? ''), item)));
  }

  #itemOf(event: IndexedEvent): DataItem {
    const timed = this.#timedById.get(event.id);
    if (timed !== undefined && !this.#elements.has(event.id)) {
      this.#elements.set(event.id, eventElement(timed.event));
    }
    const scale = this.#given?.scale ?? 1;
    const pixels = (event.to - event.from) / scale;
    const classes = [
      'event',
      laneClass(this.#lanePlace(event.id)),
      ...(pixels < narrowWidth ? ['narrow'] : []),
      ...(pixels >= labelWidth ? ['wide'] : []),
      ...(timed?.span.softStart === true ? ['soft-start'] : []),
      ...(timed?.span.softEnd === true ? ['soft-end'] : []),
      ...(timed === undefined ? [] : signClasses(timed.event)),
      ...(event.id === this.#current ? ['current'] : []),
    ];
    const element = this.#elements.get(event.id);
    if (event.id === this.#current) element?.setAttribute('aria-current', 'true');
    else element?.removeAttribute('aria-current');
    return { ...item(event), className: classes.join(' ') };
  }

  #clusterItem(cluster: Cluster): DataItem {
    this.#elements.set(cluster.id, clusterElement(cluster, windowLabel(cluster)));
    const place = this.#content.lanes.findIndex((lane) => lane.id === cluster.lane);
    const wide = (cluster.to - cluster.from) / (this.#given?.scale ?? 1) >= clusterWidth;
    return { ...item(cluster), className: `cluster ${laneClass(place)}${wide ? ' wide' : ''}` };
  }

  /** Tab reaches one item, the current one or else the first; the arrow keys step from there. */
  #setTabStop(): void {
    const stop = (this.#current === null ? undefined : this.#elements.get(this.#current)) ?? this.#firstShown();
    const hadFocus =
      document.activeElement instanceof HTMLElement && document.activeElement.hasAttribute(eventAttribute);
    for (const element of this.#elements.values()) {
      if (element.hasAttribute('tabindex')) element.tabIndex = element === stop ? 0 : -1;
    }
    if (hadFocus && this.#current !== null && this.#host.contains(document.activeElement)) {
      stop?.focus({ preventScroll: true });
    }
  }

  #firstShown(): HTMLElement | undefined {
    const first = this.#content.timed.find(({ event }) => this.#items.get(event.id) !== null);
    return first === undefined ? undefined : this.#elements.get(first.event.id);
  }

  #reveal(id: string): void {
    const timed = this.#timedById.get(id);
    if (timed === undefined) return;
    const { from, to } = this.window;
    const breadth = to - from;
    const start = Math.max(timed.span.from, timed.moment - breadth / 2);
    if (timed.moment >= from && timed.moment <= to && start >= from && start <= to - breadth * 0.05) return;
    this.moveTo({ from: start - breadth * 0.3, to: start + breadth * 0.7 }, true);
  }

  /** The scrolling container is an ancestor: the browser's own scrolling does it, without moving what is in view. */
  #scrollTo(id: string): void {
    requestAnimationFrame(() => {
      this.#elements.get(id)?.closest('.vis-item')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  #choose(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const label = target.closest('.vis-item')?.querySelector(`[${eventAttribute}], [${clusterAttribute}]`);
    const event = label?.getAttribute(eventAttribute);
    const cluster = this.#clusters.get(label?.getAttribute(clusterAttribute) ?? '');
    if (typeof event === 'string') this.#listeners.onSelect(event);
    else if (cluster !== undefined) this.#open(cluster);
  }

  /** Zooms to what a cluster counts. */
  #open(cluster: Cluster): void {
    const margin = Math.max((cluster.to - cluster.from) * 0.1, shortestWindow / 2);
    this.moveTo({ from: cluster.from - margin, to: cluster.to + margin }, true);
  }

  #order(item: DataItem): number {
    const { start } = item;
    return typeof start === 'number' ? start : (start.valueOf() as number);
  }

  readonly #onKey = (press: KeyboardEvent): void => {
    if (press.key !== 'Enter' && press.key !== ' ') return;
    press.preventDefault();
    this.#choose(press.target);
  };

  /** vis-timeline hears pointers only; a click that a screen reader makes has no pointer. */
  readonly #onSyntheticClick = (click: MouseEvent): void => {
    if (click.detail === 0) this.#choose(click.target);
  };
}

/** The look of an event's mark: the picture has the same signs. */
function signClasses(event: TimelineEvent): string[] {
  const { body, outline, struck } = signOf(event);
  return [`body-${body}`, `outline-${outline}`, ...(struck ? ['struck'] : [])];
}

function laneClass(place: number): string {
  return `lane-${Math.max(place, 0) % hueCount}`;
}

function item(what: {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly lane: string;
}): DataItem {
  return { id: what.id, group: what.lane, start: what.from, end: what.to, type: 'range', content: '' };
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
