/** What stands in the window's frame. A Mac has a mark of its own for what is unsaved. */
export function titleOf(project: string, isSaved: boolean, isMac: boolean): string {
  return `${isSaved || isMac ? '' : '*'}${project} – Dateline`;
}
