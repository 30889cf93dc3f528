/** The project that this window shows: a reload finds it again, another window has one of its own. */
const key = 'dateline.project';

/** Its id, or `null`. */
export function recallProject(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function rememberProject(id: string): void {
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // Storage is a convenience: without it a reload begins with a new project, and offers this one's journal.
  }
}
