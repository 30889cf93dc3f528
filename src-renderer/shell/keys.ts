import type { Commands } from '../input/commands.ts';
import { commandFor, type Focus } from '../input/shortcuts.ts';

/** Keys act on what is in front: a dialog keeps them, and so does what Escape closes. */
export function press(event: KeyboardEvent, commands: Commands): void {
  if (event.defaultPrevented || isDialogOpen()) return;
  if (event.key === 'Escape' && document.querySelector('[role="dialog"]:popover-open') !== null) return;
  const command = commandFor(event, focusOf(event.target));
  if (command === null) return;
  event.preventDefault();
  commands[command]();
}

/** What is done with what was pasted. */
export interface PasteTakers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** Text pasted outside a field is offered for reading; files are opened. */
export function paste(event: ClipboardEvent, { onFiles, onText }: PasteTakers): void {
  if (isDialogOpen() || focusOf(event.target) === 'field' || event.clipboardData === null) return;
  const files = [...event.clipboardData.files];
  const text = event.clipboardData.getData('text/plain');
  if (files.length > 0) onFiles(files);
  else if (text.trim() !== '') onText(text);
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('input:not([type="radio"]), textarea, select, [contenteditable]') !== null) return 'field';
  return target.closest('[data-focus="timeline"]') === null ? 'elsewhere' : 'timeline';
}

/** Asked of the page itself: a dialog that was just closed tells so a moment later, and the keys are the page's again. */
function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
