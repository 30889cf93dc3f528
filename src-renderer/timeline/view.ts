import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataGroup, type DataItem } from 'vis-timeline/esnext';

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
import { EventItems } from './eventItems.ts';
import { GivenStretch } from './givenStretch.ts';
import { hearGrabs, type Grab } from './grabs.ts';
import { labelRoomIn, labelWidthIn } from './labelWidth.ts';
import { LaneHeads } from './laneHeads.ts';
import { hearPresses } from './presses.ts';
import { roomIn } from './room.ts';
import { eventIdName, startOf } from './visItem.ts';
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
/** So many events are exchanged before the reader's eyes, as a correction does; where more are, all are drawn anew. */
const mostExchanged = 8;

const calendar = {
  from: millisecondsOf({ year: yearBounds.least, month: 1, day: 1 }),
  to: millisecondsOf({ year: yearBounds.most, month: 12, day: 31 }),
};

/**
 * vis-timeline, given only what is near the window. It draws items; the axis, the playhead, what is counted in the heads
 * of lanes and vertical scrolling are the page's own.
 */
export class TimelineView {
  /** The window, and how it is moved. */
  readonly moves: WindowMoves;

  readonly #host: HTMLElement;
  readonly #listeners: ViewListeners;
  readonly #events: EventItems;
  readonly #heads: LaneHeads;
  readonly #groups = new DataSet<DataGroup>();
  readonly #timeline: Timeline;
  readonly #resized: ResizeObserver;
  readonly #endPresses: () => void;
  readonly #endGrabs: () => void;

  #content = nothing;
  #collapsed: readonly string[] = [];
  /** In which the labels are written. */
  #language: InterfaceLanguage | null = null;
  #laneAt = new Uint16Array();
  #index = new WindowIndex(
    { starts: new Float64Array(), ends: new Float64Array() },
    this.#laneAt,
    0,
    new Float32Array(),
  );
  /** Place of the current event. */
  #current: number | null = null;
  /** Place of the event that is to be scrolled to, while it may still move. */
  #sought: number | null = null;
  readonly #given = new GivenStretch();
  #isMoving = false;
  #isOffScreen = false;
  #width = 0;
  /** The first view, where it leaves outliers out. */
  #trimmed: TimeWindow | null = null;
  #colours = '';

  constructor(host: HTMLElement, listeners: ViewListeners, reducesMotion: () => boolean) {
    this.#host = host;
    this.#listeners = listeners;
    this.#measure();
    const items = new DataSet<DataItem>();
    this.#events = new EventItems(items);
    this.#heads = new LaneHeads(calendar, listeners.onToggleLane);
    this.#timeline = new Timeline(host, items, {
      align: 'auto',
      autoResize: false,
      dataAttributes: [eventIdName],
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
      // The page hears wheels and fingers itself.
      zoomable: false,
      zoomMin: shortestWindow,
    });
    this.moves = new WindowMoves(this.#timeline, () => this.#width, reducesMotion);
    this.#timeline.on('rangechange', ({ byUser }: { readonly byUser: boolean }) => {
      if (byUser) this.moves.arrived();
      if (!this.#isOffScreen) this.#refresh(false);
    });
    this.#timeline.on('rangechanged', () => {
      this.moves.arrived();
      this.#refresh(true);
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
      if (host.clientWidth === this.#width && this.#given.isKnown) return;
      this.#measure();
      this.#timeline.redraw();
      this.#refresh(true);
    });
    this.#resized.observe(host);
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#events.stop();
    this.#endPresses();
    this.#endGrabs();
    this.#timeline.destroy();
  }

  /** Takes the width of the page's place for it; labels follow. */
  #measure(): void {
    this.#width = this.#host.clientWidth;
    this.#host.style.setProperty('--label-width', `${labelWidthIn(this.#width)}px`);
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
    const { chronology, lanes } = content;
    const before = this.#content;
    const isSaidAlike = this.#language === interfaceLanguage.current;
    this.#language = interfaceLanguage.current;
    const replaced = lanes === before.lanes && isSaidAlike ? chronology.replacedSince(before.chronology) : null;
    if (window !== null && replaced?.every((pair) => pair.before.weight === pair.after.weight) === true) {
      const renewed = { ...content, laneAt: this.#laneAt };
      if (this.#events.changedIn(renewed) <= mostExchanged) {
        this.#content = content;
        this.#events.renew(renewed);
        return;
      }
    }
    if (chronology !== before.chronology) {
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
    this.#given.forget();
    if (window !== null && isSaidAlike && isAbout(window, this.moves.window) && areSameLanes(before.lanes, lanes)) {
      const drawn = this.#events.places.length;
      const kept = this.#events.exchange({ ...content, laneAt: this.#laneAt });
      this.#current = this.#events.current;
      if (kept > 0 && drawn - kept <= mostExchanged) {
        this.#refresh(true);
        return;
      }
    }
    const first = window ?? this.#firstView();
    this.#offScreen(() => {
      this.#events.show({ ...content, laneAt: this.#laneAt });
      this.#showLanes();
      if (first !== null) this.moves.moveTo(first, false);
      this.#refresh(true);
      this.#events.addAll();
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
    this.#given.forget();
    this.#refresh(true);
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
    this.#events.setCurrent(place);
    if (reveal && place !== null) this.#reveal(place);
    if (place !== null && !this.#events.has(place)) this.#refresh(true);
    if (!reveal || place === null) return;
    this.#sought = place;
    requestAnimationFrame(() => {
      this.#scrollToSought();
    });
  }

  #firstView(): TimeWindow | null {
    const { starts, ends } = this.#content.chronology;
    const all = fitWindow(starts, ends, this.#width, labelRoomIn(this.#width));
    const first = firstWindow(starts, ends, this.#width, labelRoomIn(this.#width));
    this.#trimmed = first?.from === all?.from && first?.to === all?.to ? null : first;
    return first;
  }

  fitCurrent(): void {
    const timed = this.#current === null ? null : this.#content.chronology.at(this.#current);
    if (timed !== null) this.moves.goTo(timed.span);
  }

  fitAll(): void {
    const { starts, ends } = this.#content.chronology;
    const window = fitWindow(starts, ends, this.#width, labelRoomIn(this.#width));
    if (window !== null) this.moves.moveTo(window, true);
  }

  /** Lanes are vis-timeline's groups, each with its head as its first item. */
  #showLanes(): void {
    const { all, classAt } = this.#content.lanes;
    this.#groups.clear();
    this.#groups.add(all.map(({ id }, order) => ({ id, content: '', order, className: classAt(order) })));
    this.#timeline.setGroups(this.#groups);
    this.#heads.show(all);
  }

  /** Gives vis what is near the window, when the window has left what was given or its scale has changed. */
  #refresh(settled: boolean): void {
    this.#isMoving = !settled;
    this.#events.setPace(settled ? 'resting' : 'moving');
    const { window } = this.moves;
    const scale = (window.to - window.from) / Math.max(this.#width, 1);
    const isStillGiven = this.#given.covers(window, scale, settled ? 'resting' : 'moving');
    if (settled && isStillGiven) this.#settleHeads();
    if (isStillGiven && !(settled && this.#current !== null && !this.#events.has(this.#current))) return;
    const near = this.#given.around(window, scale);
    const height = this.#host.parentElement?.clientHeight ?? 0;
    const room = roomIn(this.#width, height, this.#content.lanes.all.length);
    const binWidth = binWidthFor(scale, clusterWidth);
    const content = this.#index.within(near, room, binWidth, this.#current);
    const isCollapsed = (lane: number) => this.#isCollapsed(lane);
    const clusters = content.clusters.filter(({ lane }) => !isCollapsed(lane));
    const { chronology } = this.#content;
    this.#events.give(
      content.places.filter((place) => !isCollapsed(this.#laneAt[place] ?? 0)),
      this.#heads.count({ clusters, binWidth, index: this.#index, chronology }, isCollapsed),
      { millisecondsPerPixel: scale, labelWidth: labelWidthIn(this.#width) },
    );
    if (settled) this.#settleHeads();
  }

  #isCollapsed(lane: number): boolean {
    return this.#collapsed.includes(this.#content.lanes.all[lane]?.id ?? '');
  }

  #elementOf(id: number | string): HTMLElement | string {
    return (typeof id === 'number' ? this.#events.labelOf(id) : this.#heads.elementOf(id)) ?? '';
  }

  #drawn(): void {
    this.#drawHeads();
    this.#scrollToSought();
    const { window } = this.moves;
    this.#listeners.onDrawn({
      window,
      width: this.#width,
      ...this.#index.outside(window, this.#events.places),
      isTrimmed: this.#trimmed !== null && isAbout(window, this.#trimmed),
    });
  }

  #settleHeads(): void {
    this.#heads.settle();
    this.#drawHeads();
  }

  #drawHeads(): void {
    if (this.#isOffScreen) return;
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

  /**
   * Scrolls to the event that is to be seen, until it has found its row: what is added beside it moves it.
   * The scrolling container is an ancestor: the browser's own scrolling does it, without moving what is in view.
   */
  #scrollToSought(): void {
    if (this.#sought === null) return;
    const item = this.#events.labelAt(this.#sought)?.closest('.vis-item');
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (item !== undefined && item !== null && this.#events.isComplete && !this.#isMoving) this.#sought = null;
  }

  /** Marks the events that are chosen together. */
  setChosen(isChosen: (event: BoardEvent) => boolean): void {
    this.#events.setChosen(isChosen);
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
    const label = target.closest('.vis-item.event')?.querySelector(`[${eventAttribute}]`);
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

function areSameLanes(left: ViewContent['lanes'], right: ViewContent['lanes']): boolean {
  return (
    left.all.length === right.all.length &&
    left.all.every(
      ({ id, label }, place) =>
        id === right.all[place]?.id && label === right.all[place].label && left.classAt(place) === right.classAt(place),
    )
  );
}

/** vis-timeline rounds to milliseconds. */
function isAbout(window: TimeWindow, other: TimeWindow): boolean {
  return Math.abs(window.from - other.from) < 2 && Math.abs(window.to - other.to) < 2;
}
