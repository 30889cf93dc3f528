import type { LaneRoom } from '../../src-main/figure/layout/lanes.ts';
import type { FigureLane, TimeWindow } from '../../src-main/figure/types.ts';
import type { LaneIndex } from '../board/laneIndex.ts';
import type { Cluster } from '../board/windowIndex.ts';
import { laneIdAttribute } from '../parts/eventMark.ts';
import { words } from '../words/words.svelte.ts';

import { clusterElement, nameCluster } from './eventElement.ts';

/** CSS pixels. */
const belowBand = 4;
const aboveColumns = 18;
const baseline = 13;
const besideLine = 5;
const betweenWords = 5;
/** A bin of clusters is drawn as so many columns. */
const columnsPerBin = 32;
const gap = 1;
/** Narrower pieces of a bin at the edge of the view say nothing. */
const leastWidth = 8;

/** What a head is drawn from. */
export interface LaneHeadContent {
  readonly clusters: readonly Cluster[];
  readonly index: LaneIndex;
  /** Civil milliseconds of a bin of clusters. */
  readonly binWidth: number;
  /** Common names among the events of a cluster. */
  readonly namesOf: (cluster: Cluster) => readonly string[];
}

interface Counted {
  readonly button: HTMLElement;
  hidden: number;
  /** `null` until the view rests: names take longer to find than a frame has. */
  names: readonly string[] | null;
}

/** Colours and fonts of the style sheet, asked for once, since asking makes the browser lay out the page. */
interface Look {
  readonly mark: string;
  readonly ink: string;
  readonly softInk: string;
  readonly countFont: string;
  readonly namesFont: string;
}

/**
 * The head of a lane: its caption, and where events are counted, a band with how many begin when. All that is seen of the
 * band is painted on a canvas, since to lay out words in every frame of a zoom takes too long; the buttons over it are for
 * the pointer, the keyboard and the screen reader.
 */
export class LaneHead {
  readonly element: HTMLElement;
  readonly #caption: HTMLElement | null;
  readonly #canvas: HTMLCanvasElement;
  readonly #band: HTMLElement;
  readonly #counted = new Map<string, Counted>();
  #content: LaneHeadContent | null = null;
  #look: Look | null = null;
  /** Pixels. */
  #bandHeight = 0;

  /** @param lane `null`: it needs no caption, since it is the only one */
  constructor(lane: FigureLane | null, laneClass: string, onToggle: () => void) {
    this.element = document.createElement('div');
    this.element.className = `lane-head ${laneClass}`;
    this.#caption = lane === null ? null : caption(lane, onToggle);
    this.#band = document.createElement('div');
    this.#band.className = 'lane-band';
    this.#canvas = document.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#band.append(this.#canvas);
    this.element.append(...(this.#caption === null ? [] : [this.#caption]), this.#band);
  }

  /** @param count how many events the lane has */
  arrange({ top, height, band, bandTop, bandHeight }: LaneRoom, count: number): void {
    const { style } = this.element;
    style.transform = `translateY(${top}px)`;
    style.height = `${height}px`;
    this.#band.style.display = band === 'counts' ? '' : 'none';
    this.#band.style.top = `${bandTop - top}px`;
    this.#bandHeight = Math.max(bandHeight - belowBand, 0);
    this.#band.style.height = `${this.#bandHeight}px`;
    const counted = this.#caption?.querySelector('.lane-count');
    const told = words.timeline.events(count);
    if (counted !== null && counted !== undefined && counted.textContent !== told) counted.textContent = told;
  }

  setClosed(isClosed: boolean): void {
    this.#caption?.setAttribute('aria-expanded', String(!isClosed));
  }

  /** Takes what is counted now. Buttons that stay are kept, since one may have the focus; others serve again. */
  show(content: LaneHeadContent): void {
    this.#content = content;
    const kept = new Set(content.clusters.map(({ id }) => id));
    const free: HTMLElement[] = [];
    for (const [id, { button }] of this.#counted) {
      if (kept.has(id)) continue;
      free.push(button);
      this.#counted.delete(id);
    }
    for (const cluster of content.clusters) {
      const known = this.#counted.get(cluster.id);
      if (known?.hidden === cluster.hidden) continue;
      const button = known?.button ?? free.pop() ?? this.#newButton();
      nameCluster(button, cluster, []);
      this.#counted.set(cluster.id, { button, hidden: cluster.hidden, names: null });
    }
    for (const button of free) button.remove();
  }

  /** The view rests: there is time to say what is counted. */
  settle(): void {
    for (const cluster of this.#content?.clusters ?? []) {
      const counted = this.#counted.get(cluster.id);
      if (counted?.names !== null) continue;
      counted.names = this.#content?.namesOf(cluster) ?? [];
      nameCluster(counted.button, cluster, counted.names);
    }
  }

  /** The theme has changed. */
  forgetLook(): void {
    this.#look = null;
  }

  /** Puts everything where it is in this window, so many pixels wide. */
  draw(window: TimeWindow, width: number): void {
    const content = this.#content;
    const pen = this.#canvas.getContext('2d');
    if (content === null || content.clusters.length === 0 || pen === null) return;
    this.#clear(pen, width);
    const scale = width / (window.to - window.from);
    const look = (this.#look ??= lookOf(this.#band));
    drawColumns(pen, content, window, scale, { ...look, bandHeight: this.#bandHeight });
    for (const { id, from, to } of content.clusters) {
      const counted = this.#counted.get(id);
      if (counted === undefined) continue;
      const left = Math.round(Math.max((from - window.from) * scale, 0));
      const right = Math.round(Math.min((to - window.from) * scale, width));
      const { style } = counted.button;
      style.visibility = right - left > leastWidth ? '' : 'hidden';
      style.transform = `translateX(${left}px)`;
      style.width = `${Math.max(right - left, 0)}px`;
      if (right - left > leastWidth)
        drawCount(pen, counted, left, right - left, { ...look, bandHeight: this.#bandHeight });
    }
  }

  #newButton(): HTMLElement {
    const button = clusterElement();
    this.#band.append(button);
    return button;
  }

  #clear(pen: CanvasRenderingContext2D, width: number): void {
    const density = devicePixelRatio;
    const [pixelsWide, pixelsHigh] = [Math.round(width * density), Math.round(this.#bandHeight * density)];
    if (this.#canvas.width !== pixelsWide || this.#canvas.height !== pixelsHigh) {
      this.#canvas.width = pixelsWide;
      this.#canvas.height = pixelsHigh;
      this.#canvas.style.width = `${width}px`;
      this.#canvas.style.height = `${this.#bandHeight}px`;
    }
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, width, this.#bandHeight);
  }
}

function drawColumns(
  pen: CanvasRenderingContext2D,
  { index, binWidth }: LaneHeadContent,
  window: TimeWindow,
  scale: number,
  look: Look & { readonly bandHeight: number },
): void {
  const column = binWidth / columnsPerBin;
  const first = Math.floor(window.from / column);
  const counts: number[] = [];
  let begun = index.begunBefore(first * column);
  for (let place = first; place * column < window.to; place += 1) {
    const next = index.begunBefore((place + 1) * column);
    counts.push(next - begun);
    begun = next;
  }
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  pen.globalAlpha = 0.55;
  pen.fillStyle = look.mark;
  for (const [offset, count] of counts.entries()) {
    if (count === 0) continue;
    const left = ((first + offset) * column - window.from) * scale;
    const height = Math.max(1.5, (count / most) * Math.max(look.bandHeight - aboveColumns, 6));
    pen.fillRect(left, look.bandHeight - height, Math.max(column * scale - gap, 1), height);
  }
  pen.globalAlpha = 1;
}

/** A line where the bin begins, how many, and as many names as have room. */
function drawCount(
  pen: CanvasRenderingContext2D,
  { hidden, names }: Counted,
  left: number,
  width: number,
  look: Look & { readonly bandHeight: number },
): void {
  pen.globalAlpha = 0.4;
  pen.fillStyle = look.mark;
  pen.fillRect(left, 0, 1, look.bandHeight);
  pen.globalAlpha = 1;
  pen.font = look.countFont;
  const count = words.number(hidden);
  const end = left + besideLine + pen.measureText(count).width;
  if (end > left + width) return;
  pen.fillStyle = look.ink;
  pen.fillText(count, left + besideLine, baseline);
  pen.font = look.namesFont;
  for (let shown = names?.length ?? 0; shown > 0; shown -= 1) {
    const among = words.timeline.among(names?.slice(0, shown) ?? []);
    if (end + betweenWords + pen.measureText(among).width > left + width) continue;
    pen.fillStyle = look.softInk;
    pen.fillText(among, end + betweenWords, baseline);
    return;
  }
}

function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const family = style.fontFamily;
  return {
    mark: style.getPropertyValue('--lane'),
    ink: style.getPropertyValue('--ink'),
    softInk: style.getPropertyValue('--ink-soft'),
    countFont: `600 13px ${family}`,
    namesFont: `400 13px ${family}`,
  };
}

function caption(lane: FigureLane, onToggle: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'lane-caption';
  button.setAttribute(laneIdAttribute, lane.id);
  const label = document.createElement('span');
  label.className = 'lane-label';
  label.textContent = lane.label;
  const count = document.createElement('span');
  count.className = 'lane-count';
  button.append(label, ' ', count);
  button.addEventListener('click', onToggle);
  return button;
}
