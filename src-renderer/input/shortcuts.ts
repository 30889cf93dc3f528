import type { Command } from './commands.ts';

/** A key, and where it counts. */
export interface Shortcut {
  readonly command: Command;
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
  /** Asked of keys that write nothing; a letter with Shift is another letter. */
  readonly shift: boolean;
  /** Alt, or ⌥ on a Mac; most of what is pressed with it belongs to the system. */
  readonly alt: boolean;
  /** Elsewhere than in `timeline` the key means something else; with `outside-fields`, a field has that key for itself. */
  readonly where: 'anywhere' | 'timeline' | 'outside-fields';
}

const plain = (command: Command, key: string): Shortcut => ({
  command,
  key,
  control: false,
  shift: false,
  alt: false,
  where: 'anywhere',
});
const control = (command: Command, key: string): Shortcut => ({
  command,
  key,
  control: true,
  shift: false,
  alt: false,
  where: 'anywhere',
});
const besidesFields = (command: Command, key: string, shift = false): Shortcut => ({
  ...control(command, key),
  shift,
  where: 'outside-fields',
});
const controlShift = (command: Command, key: string): Shortcut => ({ ...control(command, key), shift: true });
const shifted = (command: Command, key: string): Shortcut => ({ ...plain(command, key), shift: true });
const withAlt = (command: Command, key: string, shift = false): Shortcut => ({
  ...plain(command, key),
  shift,
  alt: true,
  where: 'outside-fields',
});
const inTimeline = (command: Command, key: string): Shortcut => ({
  ...plain(command, key),
  where: 'timeline',
});

/** The keys of the page. The first of a command is the one shown in the list. */
export const shortcuts: readonly Shortcut[] = [
  control('open', 'o'),
  control('export-picture', 'e'),
  control('save-project', 's'),
  controlShift('save-project-as', 's'),
  controlShift('open-project', 'o'),
  besidesFields('undo', 'z'),
  besidesFields('redo', 'z', true),
  besidesFields('redo', 'y'),
  plain('next-event', 'ArrowRight'),
  plain('previous-event', 'ArrowLeft'),
  inTimeline('first-event', 'Home'),
  inTimeline('last-event', 'End'),
  plain('zoom-in', '+'),
  plain('zoom-in', '='),
  plain('zoom-out', '-'),
  plain('fit-all', '0'),
  plain('fit-selection', 'f'),
  shifted('pan-later', 'ArrowRight'),
  shifted('pan-earlier', 'ArrowLeft'),
  plain('go-to-date', 'g'),
  control('find-in-text', 'f'),
  plain('play', 'p'),
  plain('faster', ']'),
  plain('slower', '['),
  plain('loop', 'r'),
  plain('search-events', '/'),
  plain('toggle-face', 't'),
  plain('toggle-layout', 'l'),
  plain('set-document-date', 'd'),
  plain('paste-text', 'v'),
  plain('accept-event', 'a'),
  plain('dismiss-event', 'Delete'),
  plain('doubt-event', 'x'),
  plain('star-event', 's'),
  plain('new-event', 'n'),
  plain('join-events', 'j'),
  plain('edit-title', 'F2'),
  plain('edit-date', 'e'),
  withAlt('move-event-later', 'ArrowRight'),
  withAlt('move-event-earlier', 'ArrowLeft'),
  withAlt('move-end-later', 'ArrowRight', true),
  withAlt('move-end-earlier', 'ArrowLeft', true),
  inTimeline('context-menu', 'ContextMenu'),
  { ...inTimeline('context-menu', 'F10'), shift: true },
  { ...besidesFields('select-all-events', 'a'), where: 'timeline' },
  { ...besidesFields('copy-event', 'c'), where: 'timeline' },
  plain('show-shortcuts', '?'),
  plain('close-inspector', 'Escape'),
];

/** What is read of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the focus was: `field` takes characters and is left alone but for Ctrl keys. */
export type Focus = 'field' | 'timeline' | 'elsewhere';

/** The command that a key press means, or `null`. */
export function commandFor(press: KeyPress, focus: Focus): Command | null {
  const withControl = press.ctrlKey || press.metaKey;
  if (focus === 'field' && !withControl) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const found = shortcuts.find(
    (shortcut) =>
      shortcut.key === key &&
      shortcut.control === withControl &&
      shortcut.alt === press.altKey &&
      // A letter with Shift is another letter, unless Ctrl takes it for a key.
      ((press.key.length === 1 && !withControl) || shortcut.shift === press.shiftKey) &&
      counts(shortcut.where, focus),
  );
  return found?.command ?? null;
}

function counts(where: Shortcut['where'], focus: Focus): boolean {
  if (where === 'outside-fields') return focus !== 'field';
  return where === 'anywhere' || focus === 'timeline';
}

const shownKeys: Readonly<Partial<Record<string, string>>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  Escape: 'Esc',
  '-': '−',
};

/** "Ctrl+E", "⌘E", "→". */
export function shortcutLabel(shortcut: Shortcut, platform: 'mac' | 'other'): string {
  const key = shownKeys[shortcut.key] ?? (shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key);
  const { control: withControl, shift, alt } = shortcut;
  if (platform === 'mac') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${withControl ? '⌘' : ''}${key}`;
  return `${withControl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

/** The first key of a command, as it is shown: "N". */
export function shortcutOf(command: Command, platform: 'mac' | 'other'): string {
  const shortcut = shortcuts.find((each) => each.command === command);
  return shortcut === undefined ? '' : shortcutLabel(shortcut, platform);
}
