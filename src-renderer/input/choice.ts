/** What a press does to what is chosen: one event alone, one more or less, all from the current one up to this. */
export type Choice = 'one' | 'toggle' | 'up-to';

/** The keys that are held while something is pressed. */
export interface HeldKeys {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export function choiceOf({ ctrlKey, metaKey, shiftKey }: HeldKeys): Choice {
  if (shiftKey) return 'up-to';
  return ctrlKey || metaKey ? 'toggle' : 'one';
}
