/** Which project this tab shows: a page that is loaded anew asks for it. Nothing of the project itself is kept here. */
const key = 'dateline.project';

export function projectOfTab(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function rememberProjectOfTab(project: string): void {
  try {
    sessionStorage.setItem(key, project);
  } catch {
    // Without it a page that is loaded anew begins with a new project; what was unsaved is offered.
  }
}
