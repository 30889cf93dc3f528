import type { Command } from '../input/commands.ts';
import { shortcutLabel, shortcuts } from '../input/shortcuts.ts';

/** The key of a command as it is written; empty where it has none. */
export function keyOf(command: Command, platform: 'mac' | 'other'): string {
  const shortcut = shortcuts.find((each) => each.command === command);
  return shortcut === undefined ? '' : shortcutLabel(shortcut, platform);
}
