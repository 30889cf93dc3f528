/** The height that an element has come to have. */
export type Measured = readonly [paragraph: number, height: number];

/** The elements of the paragraphs that are in the document, and their heights whenever these change. */
export class DrawnElements {
  readonly #elements = new Map<number, HTMLElement>();
  readonly #paragraphs = new WeakMap<Element, number>();
  readonly #observer: ResizeObserver;

  /** @param onSizes told, before anything is painted, of new heights, and whether there is more or less room in the pane */
  constructor(pane: HTMLElement, onSizes: (heights: readonly Measured[], paneChanged: boolean) => void) {
    this.#observer = new ResizeObserver((entries) => {
      const heights = entries.flatMap(({ target, borderBoxSize: [size] }): Measured[] => {
        const paragraph = this.#paragraphs.get(target);
        return paragraph === undefined || size === undefined ? [] : [[paragraph, size.blockSize]];
      });
      onSizes(heights, heights.length < entries.length);
    });
    this.#observer.observe(pane);
  }

  /** Looks after an element as long as it stands for a paragraph. Returns the function that ends it. */
  add(paragraph: number, element: HTMLElement): () => void {
    this.#elements.set(paragraph, element);
    this.#paragraphs.set(element, paragraph);
    this.#observer.observe(element);
    return () => {
      this.#elements.delete(paragraph);
      this.#observer.unobserve(element);
    };
  }

  of(paragraph: number): HTMLElement | null {
    return this.#elements.get(paragraph) ?? null;
  }

  /** The paragraph that a node belongs to, or `null`. */
  paragraphOf(node: Node | null): number | null {
    for (let around = node; around !== null; around = around.parentNode) {
      const paragraph = around instanceof Element ? this.#paragraphs.get(around) : undefined;
      if (paragraph !== undefined) return paragraph;
    }
    return null;
  }

  measure(): Measured[] {
    return [...this.#elements].map(([paragraph, element]) => [paragraph, element.getBoundingClientRect().height]);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
