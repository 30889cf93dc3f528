import { TextSearch } from '../state/textSearch.svelte.ts';

/** Characters of a selection that is looked for at once. */
const longestChosen = 100;

/** Looking for words in the text: the field that is open for it, and where the focus goes when it is closed. */
export class Finding {
  readonly search: TextSearch;
  isOpen = $state(false);
  field = $state.raw<HTMLInputElement>();
  /** As it is typed. */
  wanted = $state('');
  /** Had the focus before something was looked for. */
  #focusedBefore: Element | null = null;

  constructor(text: string) {
    this.search = new TextSearch(text);
  }

  /**
   * Opens the field, or takes the focus to it.
   *
   * @param chosen the words that are selected in the text
   * @param from offset from which on the first hit is shown
   */
  open(chosen: string, from: number): void {
    if (this.isOpen) {
      this.field?.select();
      this.field?.focus();
      return;
    }
    this.#focusedBefore = document.activeElement;
    if (chosen !== '' && chosen.length <= longestChosen && !chosen.includes('\n')) this.wanted = chosen;
    this.isOpen = true;
    this.lookFor(this.wanted, from);
  }

  lookFor(wanted: string, from: number): void {
    this.wanted = wanted;
    this.search.lookFor(wanted, this.search.current?.start ?? from);
  }

  /** @param otherwise takes the focus where nothing else had it */
  close(otherwise: HTMLElement | undefined): void {
    this.isOpen = false;
    this.search.stop();
    const before = this.#focusedBefore;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    else otherwise?.focus({ preventScroll: true });
  }
}
