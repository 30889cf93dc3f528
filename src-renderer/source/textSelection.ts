import type { TextSpan } from '../../src-main/events/types.ts';

import { offsetOf } from './domText.ts';
import type { TextWindow } from './textWindow.svelte.ts';

/**
 * Selecting and copying, as if all of the text were in the document: what a selection begins and ends in stays there while the
 * view goes elsewhere, and what is copied is the text itself, letter for letter.
 */
export class TextSelection {
  readonly #view: TextWindow;
  readonly #article: HTMLElement;
  readonly #text: string;

  constructor(view: TextWindow, article: HTMLElement, text: string) {
    this.#view = view;
    this.#article = article;
    this.#text = text;
  }

  /** Returns the function that ends it. */
  start(): () => void {
    const keep = () => {
      this.#keep();
    };
    const copy = (event: ClipboardEvent) => {
      this.#copy(event);
    };
    document.addEventListener('selectionchange', keep);
    document.addEventListener('copy', copy);
    this.#article.addEventListener('focusin', keep);
    this.#article.addEventListener('focusout', keep);
    return () => {
      document.removeEventListener('selectionchange', keep);
      document.removeEventListener('copy', copy);
      this.#article.removeEventListener('focusin', keep);
      this.#article.removeEventListener('focusout', keep);
    };
  }

  selectAll(): void {
    const last = this.#view.paragraphs.count - 1;
    this.#view.keep([0, last]);
    const from = this.#view.elements.of(0);
    const to = this.#view.elements.of(last);
    if (from !== null && to !== null) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  }

  /** The selected stretch of the text; `null` where nothing of it is selected. */
  get span(): TextSpan | null {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.#article)) return null;
    const start = this.#offsetAt(range.startContainer, range.startOffset) ?? 0;
    const end = this.#offsetAt(range.endContainer, range.endOffset) ?? this.#text.length;
    return { start, end };
  }

  /**
   * Selects word by word, or line by line, as Shift and the arrow keys do where text is written.
   *
   * @param from where a selection begins that is not there yet
   */
  extend(from: HTMLElement, direction: 'forward' | 'backward', by: 'word' | 'line'): void {
    const selection = getSelection();
    if (selection === null) return;
    if (selection.isCollapsed || !this.#article.contains(selection.anchorNode)) {
      const end = direction === 'forward' ? 0 : from.childNodes.length;
      selection.setBaseAndExtent(from, end, from, end);
    }
    selection.modify('extend', direction, by);
  }

  clear(): void {
    if (this.span !== null) getSelection()?.removeAllRanges();
  }

  #keep(): void {
    const selection = getSelection();
    const ends =
      selection === null || selection.isCollapsed
        ? [document.activeElement]
        : [document.activeElement, selection.anchorNode, selection.focusNode];
    const kept = ends.map((node) => this.#view.elements.paragraphOf(node));
    this.#view.keep(kept.filter((paragraph) => paragraph !== null));
  }

  #copy(event: ClipboardEvent): void {
    const { span } = this;
    if (span === null || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', this.#text.slice(span.start, span.end));
    event.preventDefault();
  }

  /** The offset in the text of a place in the document; `null` beside the text. */
  #offsetAt(node: Node, place: number): number | null {
    if (node === this.#article) return this.#offsetOfChild(place);
    const paragraph = this.#view.elements.paragraphOf(node);
    const element = paragraph === null ? null : this.#view.elements.of(paragraph);
    if (paragraph === null || element === null) return null;
    return this.#view.paragraphs.startOf(paragraph) + offsetOf(element, node, place);
  }

  /** The beginning of the first paragraph among the children from `place` on; the end of the text after the last. */
  #offsetOfChild(place: number): number {
    for (const child of [...this.#article.childNodes].slice(place)) {
      const paragraph = this.#view.elements.paragraphOf(child);
      if (paragraph !== null) return this.#view.paragraphs.startOf(paragraph);
    }
    return this.#text.length;
  }
}
