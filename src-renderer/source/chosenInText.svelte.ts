import { wordsIn } from '../../src-main/chronicle/selectedWords.ts';
import type { TextSpan } from '../../src-main/events/types.ts';
import type { ChosenWords } from '../state/adding.svelte.ts';

import type { Paragraphs } from './paragraphs.ts';
import type { TextSelection } from './textSelection.ts';

/** Milliseconds: a selection by keys grows word by word before anything is offered for it. */
const patience = 250;

/** What of the text is marked. */
interface Marked {
  readonly extraction: { readonly expressions: readonly TextSpan[]; readonly unread: readonly TextSpan[] } | null;
  readonly events: readonly TextSpan[];
}

/** Words of the text that something is to be done with: what is selected, or a date that was pressed. */
export class ChosenInText {
  readonly #selection: TextSelection;
  readonly #article: HTMLElement;
  readonly #paragraphs: Paragraphs;
  readonly #text: string;
  #timer = 0;
  #isPressed = false;
  #isSelected = false;
  /** What has the focus again when all is done. */
  #from: HTMLElement | null = null;

  words = $state.raw<ChosenWords | null>(null);
  /** Whether a key asked for what can be done with them. */
  byKey = $state(false);

  constructor(selection: TextSelection, article: HTMLElement, paragraphs: Paragraphs, text: string) {
    this.#selection = selection;
    this.#article = article;
    this.#paragraphs = paragraphs;
    this.#text = text;
  }

  /** Follows what is selected. Returns the function that ends it. */
  start(): () => void {
    const ends = new AbortController();
    const { signal } = ends;
    const follow = (wait: number) => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        if (!this.#isPressed) this.#takeSelection();
      }, wait);
    };
    document.addEventListener(
      'selectionchange',
      () => {
        follow(patience);
      },
      { signal },
    );
    this.#article.addEventListener('pointerdown', () => (this.#isPressed = true), { signal });
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        const isBeside = !(target instanceof Element) || target.closest('[popover]') === null;
        if (isBeside && !this.#isSelected) this.words = null;
      },
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel']) {
      window.addEventListener(
        end,
        () => {
          if (this.#isPressed) follow(0);
          this.#isPressed = false;
        },
        { signal },
      );
    }
    return () => {
      ends.abort();
      clearTimeout(this.#timer);
    };
  }

  /** Chooses a stretch of the text, at an element that shows it. */
  choose(span: TextSpan, from: HTMLElement, byKey: boolean): void {
    this.#selection.clear();
    this.#isSelected = false;
    this.#from = from;
    this.byKey = byKey;
    this.words = this.#around(span);
  }

  /**
   * Chooses the date at an element, or, by a key, the first in the words of the event that has the focus. What is selected stays
   * chosen.
   *
   * @returns whether there is anything to be done with it
   */
  chooseAt(element: HTMLElement, { extraction, events }: Marked, byKey: boolean): boolean {
    if (this.#selection.span !== null) {
      this.#takeSelection();
      this.byKey = byKey;
      return this.words !== null;
    }
    const { expression, unread, event } = element.dataset;
    const date = extraction?.unread[Number(unread ?? -1)] ?? extraction?.expressions[Number(expression ?? -1)];
    const told = byKey ? events[Number(event ?? -1)] : undefined;
    const span = date ?? (told === undefined ? undefined : firstIn(told, extraction));
    if (span !== undefined) this.choose(span, element, byKey);
    return span !== undefined;
  }

  /** Ends the choice; the focus goes back to where it was asked for. */
  end(): void {
    const from = this.#from;
    this.#selection.clear();
    this.#isSelected = false;
    this.words = null;
    this.#from = null;
    if (from?.isConnected === true) from.focus({ preventScroll: true });
  }

  #takeSelection(): void {
    // Who writes into the field of the bar has left the words, and means them still.
    if (document.activeElement instanceof HTMLInputElement) return;
    const { span } = this.#selection;
    const words = span === null ? null : wordsIn(this.#text, span);
    if (words === null) {
      if (this.#isSelected) this.words = null;
      this.#isSelected = false;
      return;
    }
    const known = this.words?.span;
    if (known?.start === words.start && known.end === words.end) return;
    this.#isSelected = true;
    this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.byKey = false;
    this.words = this.#around(words);
  }

  #around({ start, end }: TextSpan): ChosenWords {
    const paragraph = this.#paragraphs.indexAt(start);
    return {
      span: { start, end },
      paragraph: { start: this.#paragraphs.startOf(paragraph), end: this.#paragraphs.endOf(paragraph) },
    };
  }
}

function firstIn(told: TextSpan, extraction: Marked['extraction']): TextSpan | undefined {
  const isIn = ({ start, end }: TextSpan) => start >= told.start && end <= told.end;
  return extraction?.unread.find(isIn) ?? extraction?.expressions.find(isIn);
}
