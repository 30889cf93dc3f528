import type { FigureLane } from '../../src-main/figure/types.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { words } from '../words.ts';

import { clusterElement } from './eventElement.ts';
import type { LaneIndex } from './laneIndex.ts';
import type { Cluster } from './windowIndex.ts';

/** CSS pixels; timeline.css has the same. */
const columnsHeight = 22;
/** A bin of clusters is drawn as so many columns. */
const columnsPerBin = 32;
const gap = 1;

/** What a head is drawn from. */
export interface LaneHeadContent {
  readonly clusters: readonly Cluster[];
  readonly index: LaneIndex;
  /** Civil milliseconds of a bin of clusters. */
  readonly binWidth: number;
  /** Common names among the events of a cluster. */
  readonly namesOf: (cluster: Cluster) => readonly string[];
}

/**
 * The head of a lane: its caption, and where events are counted, a band with how many begin when. The band is a canvas;
 * the counts over it are buttons.
 */
export class LaneHead {
  readonly element: HTMLElement;
  readonly #caption: HTMLElement | null;
  readonly #canvas: HTMLCanvasElement;
  readonly #band: HTMLElement;
  readonly #buttons = new Map<string, { readonly element: HTMLElement; hidden: number }>();
  #content: LaneHeadContent | null = null;
  /** Asked of the style sheet once, since asking makes the browser lay out the page. */
  #colour: string | null = null;

  /** @param lane `null`: it needs no caption, since it is the only one */
  constructor(lane: FigureLane | null, onToggle: () => void) {
    this.element = document.createElement('div');
    this.element.className = 'lane-head';
    this.#caption = lane === null ? null : caption(lane, onToggle);
    this.#band = document.createElement('div');
    this.#band.className = 'lane-band';
    this.#canvas = document.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#band.append(this.#canvas);
    this.element.append(...(this.#caption === null ? [] : [this.#caption]), this.#band);
  }

  setCaption(count: number, collapsed: boolean): void {
    this.#caption?.setAttribute('aria-expanded', String(!collapsed));
    const counted = this.#caption?.querySelector('.lane-count');
    if (counted !== null && counted !== undefined) counted.textContent = words.timeline.events(count);
  }

  /** Takes what is counted now. Buttons that stay are kept: one may have the focus. */
  show(content: LaneHeadContent): void {
    this.#content = content;
    const kept = new Set(content.clusters.map(({ id }) => id));
    for (const [id, { element }] of this.#buttons) {
      if (kept.has(id)) continue;
      element.remove();
      this.#buttons.delete(id);
    }
    for (const cluster of content.clusters) {
      const known = this.#buttons.get(cluster.id);
      if (known?.hidden === cluster.hidden) continue;
      const element = clusterElement(cluster, content.namesOf(cluster));
      if (known === undefined) this.#band.append(element);
      else known.element.replaceWith(element);
      this.#buttons.set(cluster.id, { element, hidden: cluster.hidden });
    }
  }

  /** The theme has changed. */
  forgetColour(): void {
    this.#colour = null;
  }

  /** Puts everything where it is in this window, so many pixels wide. */
  draw(window: TimeWindow, width: number): void {
    this.element.style.width = `${width}px`;
    const content = this.#content;
    if (content === null || content.clusters.length === 0) return;
    const scale = width / (window.to - window.from);
    for (const { id, from, to } of content.clusters) {
      const element = this.#buttons.get(id)?.element;
      if (element === undefined) continue;
      const left = Math.max((from - window.from) * scale, 0);
      const right = Math.min((to - window.from) * scale, width);
      const isSeen = right - left > 8;
      element.style.visibility = isSeen ? '' : 'hidden';
      element.style.transform = `translateX(${left}px)`;
      element.style.width = `${Math.max(right - left - gap, 0)}px`;
    }
    this.#drawColumns(content, window, width, scale);
  }

  #drawColumns({ index, binWidth }: LaneHeadContent, window: TimeWindow, width: number, scale: number): void {
    const density = devicePixelRatio;
    const [pixelsWide, pixelsHigh] = [Math.round(width * density), Math.round(columnsHeight * density)];
    if (this.#canvas.width !== pixelsWide || this.#canvas.height !== pixelsHigh) {
      this.#canvas.width = pixelsWide;
      this.#canvas.height = pixelsHigh;
      this.#canvas.style.width = `${width}px`;
    }
    const pen = this.#canvas.getContext('2d');
    if (pen === null) return;
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
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, width, columnsHeight);
    this.#colour ??= getComputedStyle(this.#band).getPropertyValue('--lane');
    pen.fillStyle = this.#colour;
    for (const [offset, count] of counts.entries()) {
      if (count === 0) continue;
      const left = ((first + offset) * column - window.from) * scale;
      const height = Math.max(1.5, (count / most) * columnsHeight);
      pen.fillRect(left, columnsHeight - height, Math.max(column * scale - gap, 1), height);
    }
  }
}

function caption(lane: FigureLane, onToggle: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'lane-caption';
  const label = document.createElement('span');
  label.className = 'lane-label';
  label.textContent = lane.label;
  const count = document.createElement('span');
  count.className = 'lane-count';
  button.append(label, ' ', count);
  button.addEventListener('click', onToggle);
  return button;
}
