/** What the page remembers from one session to the next, a few words under a name. */

/** What was remembered, or `null`. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`dateline.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`dateline.${name}`, value);
  } catch {
    // Storage is a convenience: without it the setting lasts as long as the page.
  }
}
