import type { Navigation } from '../input/navigation.ts';

/** What of an event is edited by a key. */
export type EditedField = 'title' | 'date';

export type DialogName = 'export' | 'paste' | 'shortcuts';

/** What is in front of the reader, and what the parts of the page offer to commands while they are there. */
export class Front {
  dialog = $state<DialogName | null>(null);
  /** The text that the dialog for pasting begins with. */
  offered = $state('');
  editingSettings = $state(false);
  navigation = $state.raw<Navigation | null>(null);
  /** Takes the focus to the search field. */
  searchEvents = $state.raw<(() => void) | null>(null);
  findInText = $state.raw<(() => void) | null>(null);
  /** Begins an edit of the current event, where it is shown. */
  editEvent = $state.raw<((field: EditedField) => void) | null>(null);
  /** Adds an event: at the selected words, else at the playhead. */
  addEvent = $state.raw<(() => void) | null>(null);
  /** Opens the menu of what has the focus. */
  openMenu = $state.raw<(() => void) | null>(null);

  edit(field: EditedField): void {
    this.editEvent?.(field);
  }

  offerText(text: string): void {
    this.offered = text;
    this.dialog = 'paste';
  }

  /** What is told late, by a dialog that is gone, closes none that was opened since. */
  closed(which: DialogName): void {
    if (this.dialog === which) this.dialog = null;
  }
}
