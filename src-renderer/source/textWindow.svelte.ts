import { flushSync } from 'svelte';

import type { TextSpan } from '../../src-main/events/types.ts';

import { rangeIn } from './domText.ts';
import { DrawnElements, type Measured } from './drawnElements.ts';
import { estimatedHeights, type Setting } from './estimate.ts';
import { Heights } from './heights.ts';
import type { Paragraphs } from './paragraphs.ts';
import { ScrollPlace } from './scrollPlace.ts';
import { readSetting } from './setting.ts';
import { TextScale } from './textScale.ts';

/** How many views above and below are drawn, too: while the text is leafed through fast, and once it rests. */
const reaches = { hasty: 0.4, calm: 1.5 };
/** A step of this share of a view is a hasty one. */
const hastyStep = 0.5;
/** A place in the text: so many pixels below the top of a paragraph. */
export interface TextPosition {
  readonly paragraph: number;
  readonly below: number;
}

/**
 * The part of a long text that is in the document: the paragraphs near the view, and those that something else needs (the
 * focus, a selection). Heights are estimated, and measured once a paragraph is drawn.
 */
export class TextWindow {
  readonly paragraphs: Paragraphs;
  readonly elements: DrawnElements;

  /** Drawn paragraphs, in the order of the text. */
  drawn = $state.raw<readonly number[]>([]);
  /** Counts up whenever something moves or is measured. */
  #moves = $state(0);
  #estimates = $state(0);
  #viewHeight = $state(0);

  readonly #pane: HTMLElement;
  readonly #article: HTMLElement;
  #heights = new Heights(new Float64Array(0));
  #place = new ScrollPlace(this.#heights, { viewHeight: 0, foot: 0 });
  #setting: Setting | null = null;
  /** Room above the text and below it, inside the element that scrolls. */
  #head = 0;
  #foot = 0;
  #reach = reaches.calm;
  #kept: readonly number[] = [];
  #frame = 0;

  /**
   * @param pane the element that scrolls
   * @param article the element in it that holds the paragraphs, and has room for all
   */
  constructor(paragraphs: Paragraphs, pane: HTMLElement, article: HTMLElement) {
    this.paragraphs = paragraphs;
    this.#pane = pane;
    this.#article = article;
    this.elements = new DrawnElements(pane, (heights, paneChanged) => {
      if (paneChanged) this.#setUp();
      this.#takeHeights(heights);
    });
  }

  /** Begins to draw. Returns the function that ends it. */
  start(): () => void {
    this.#takeSetting();
    this.#draw();
    const scrolled = () => {
      this.#scrolled();
    };
    const rested = () => {
      this.#rested();
    };
    this.#pane.addEventListener('scroll', scrolled, { passive: true });
    this.#pane.addEventListener('scrollend', rested);
    let isOver = false;
    void document.fonts.ready.then(() => {
      if (!isOver) this.#setUp();
    });
    return () => {
      isOver = true;
      this.#pane.removeEventListener('scroll', scrolled);
      this.#pane.removeEventListener('scrollend', rested);
      this.elements.disconnect();
      cancelAnimationFrame(this.#frame);
    };
  }

  /** Height of the element that holds the paragraphs. */
  get height(): number {
    return this.#moves >= 0 ? this.#place.elementHeight : 0;
  }

  get viewHeight(): number {
    return this.#viewHeight;
  }

  /** Room that a drawn paragraph leaves above it for those that are not drawn. */
  gapAbove(paragraph: number): number {
    if (this.#moves < 0) return 0;
    const before = this.drawn[this.drawn.indexOf(paragraph) - 1];
    const top = this.#heights.topOf(paragraph);
    return before === undefined ? top + this.#place.drift : top - this.#heights.topOf(before + 1);
  }

  /** For the element of a drawn paragraph: measures it as long as it is there. */
  watch(paragraph: number): (element: HTMLElement) => () => void {
    return (element) => this.elements.add(paragraph, element);
  }

  /** Keeps paragraphs in the document wherever the view is; they are there when it returns. */
  keep(paragraphs: readonly number[]): void {
    this.#kept = paragraphs;
    this.#draw();
    flushSync();
  }

  /** The words of the text at the top of the view: offset of the first paragraph that stands there. */
  get firstInView(): number {
    return this.paragraphs.startOf(this.#heights.indexAt(this.#place.position));
  }

  /** Where the line stands in which the text at `offset` begins; `null` while it is not drawn. */
  placeOf(offset: number): TextPosition | null {
    const paragraph = this.paragraphs.indexAt(offset);
    const element = this.elements.of(paragraph);
    if (element === null) return null;
    const start = offset - this.paragraphs.startOf(paragraph);
    const line = rangeIn(element, start, start + 1).getBoundingClientRect();
    return { paragraph, below: line.top - element.getBoundingClientRect().top };
  }

  /** Where the lines of a stretch of the text stand in the window, as far as they are drawn. */
  linesOf({ start, end }: TextSpan): DOMRect[] {
    return this.drawn.flatMap((paragraph) => {
      const element = this.elements.of(paragraph);
      const first = this.paragraphs.startOf(paragraph);
      const last = this.paragraphs.endOf(paragraph);
      if (element === null || start >= last || end <= first) return [];
      return [...rangeIn(element, Math.max(start, first) - first, Math.min(end, last) - first).getClientRects()];
    });
  }

  /** How far below the top of the view a place is. */
  distanceTo({ paragraph, below }: TextPosition): number {
    return this.#heights.topOf(paragraph) + below - this.#place.position;
  }

  /** Scrolls at once, so that the text at `offset` stands `below` the top of the view; exact although nothing was drawn there. */
  jumpTo(offset: number, below: number): void {
    const paragraph = this.paragraphs.indexAt(offset);
    const length = this.paragraphs.endOf(paragraph) - this.paragraphs.startOf(paragraph);
    const share = (offset - this.paragraphs.startOf(paragraph)) / Math.max(length, 1);
    this.#goTo(this.#heights.topOf(paragraph) + share * this.#heights.heightOf(paragraph) - below);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const place = this.placeOf(offset);
      if (place === null || Math.abs(this.distanceTo(place) - below) < 1) return;
      this.#goTo(this.#heights.topOf(paragraph) + place.below - below);
    }
  }

  /** Scrolls at once to where the text begins, or ends: a way that may be long is none to be watched. */
  jumpToEnd(end: 'first' | 'last'): void {
    const position = () => (end === 'first' ? -this.#head : this.#heights.total + this.#foot);
    this.#goTo(position());
    // By now the last paragraphs have been measured.
    this.#goTo(position());
  }

  /** Scrolls at once by so many pixels. */
  moveBy(pixels: number): void {
    this.#pane.scrollTop += pixels;
  }

  /** Counts up when heights are estimated anew, or known better than before once the scrolling rests. */
  get estimate(): number {
    return this.#estimates;
  }

  /** Where the text stands in all that is scrolled, as far as is known now. */
  get scale(): TextScale {
    return new TextScale(this.paragraphs, this.#heights, this.#head, this.#foot);
  }

  #goTo(position: number): void {
    const most = this.#heights.total + this.#foot - this.#viewHeight;
    const element = this.#place.goTo(Math.max(Math.min(position, most), -this.#head));
    this.#draw();
    flushSync();
    this.#replaceHeights(this.elements.measure());
    flushSync();
    this.#pane.scrollTop = element + this.#head;
  }

  /** Estimates all anew where the setting has changed; what stood at the top of the view stays there. */
  #setUp(): void {
    const { position } = this.#place;
    const first = this.#heights.indexAt(position);
    const share = (position - this.#heights.topOf(first)) / Math.max(this.#heights.heightOf(first), 1);
    if (!this.#takeSetting()) return;
    const placed = () => this.#heights.topOf(first) + share * this.#heights.heightOf(first);
    this.#goTo(position <= 0 ? position : placed());
    // By now the paragraph itself has been measured.
    if (position > 0) this.#goTo(placed());
  }

  /** Whether the text is set in another way than before, and its heights are estimated anew. */
  #takeSetting(): boolean {
    const { setting, head, foot } = readSetting(this.#article, this.paragraphs);
    const viewHeight = this.#pane.clientHeight;
    this.#head = head;
    this.#foot = foot;
    if (setting.columnWidth <= 0 || viewHeight === 0) return false;
    const isSameSetting = JSON.stringify(setting) === JSON.stringify(this.#setting);
    if (isSameSetting && viewHeight === this.#viewHeight) return false;
    this.#setting = setting;
    this.#viewHeight = viewHeight;
    if (!isSameSetting) this.#heights = new Heights(estimatedHeights(this.paragraphs, setting));
    this.#place = new ScrollPlace(this.#heights, { viewHeight, foot: this.#foot });
    this.#place.scrolledTo(this.#pane.scrollTop - this.#head);
    this.#estimates += 1;
    return true;
  }

  /** What is near the view may become more or less by it: that is drawn in the next frame. */
  #takeHeights(heights: readonly Measured[]): void {
    if (!this.#replaceHeights(heights)) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  /** Whether any height is another than it was. */
  #replaceHeights(heights: readonly Measured[]): boolean {
    const first = this.#heights.indexAt(this.#place.position);
    let hasChanged = false;
    for (const [paragraph, height] of heights) {
      const growth = this.#heights.replace(paragraph, height);
      hasChanged ||= growth !== 0;
      if (paragraph < first) this.#place.grewAbove(growth);
    }
    if (hasChanged) this.#moved();
    return hasChanged;
  }

  #scrolled(): void {
    const element = this.#pane.scrollTop - this.#head;
    const before = this.#place.position;
    this.#place.scrolledTo(element);
    const step = Math.abs(this.#place.position - before);
    if (step > hastyStep * this.#viewHeight) this.#reach = reaches.hasty;
    this.#draw();
    if (this.#place.isStuck || this.#startsAboveElement) this.#settle();
  }

  #rested(): void {
    this.#reach = reaches.calm;
    this.#place.rested();
    this.#estimates += 1;
    if (this.#place.drift !== 0) this.#settle();
    this.#draw();
  }

  get #startsAboveElement(): boolean {
    const [first] = this.drawn;
    return first !== undefined && this.#heights.topOf(first) + this.#place.drift < 0;
  }

  /** Ends the drift: the text moves in the element, and the element is scrolled as far, so that nothing moves in the view. */
  #settle(): void {
    const element = this.#place.goTo(this.#place.position);
    this.#moved();
    flushSync();
    this.#pane.scrollTop = element + this.#head;
  }

  #draw(): void {
    const { position } = this.#place;
    const reach = this.#reach * this.#viewHeight;
    const first = this.#heights.indexAt(position - reach);
    const last = this.#heights.indexAt(position + this.#viewHeight + reach);
    const drawn = this.#heights.count === 0 || this.#viewHeight === 0 ? [] : withKept(first, last, this.#kept);
    if (isSame(drawn, this.drawn)) return;
    this.drawn = drawn;
    this.#moved();
  }

  #moved(): void {
    this.#moves += 1;
  }
}

function withKept(first: number, last: number, kept: readonly number[]): number[] {
  const near = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const others = [...new Set(kept)].filter((paragraph) => paragraph < first || paragraph > last);
  return others.length === 0 ? near : [...near, ...others].sort((left, right) => left - right);
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, place) => value === right[place]);
}
