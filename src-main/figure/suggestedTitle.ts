const longestTitle = 140;

/** A title for the picture of a document: its first line where that can be a title, else its name without the ending. */
export function suggestedTitle(name: string, text: string): string {
  const first = /[^\s][^\r\n]*/.exec(text.slice(0, 4 * longestTitle))?.[0].trim() ?? '';
  const line = first.replace(/^#+\s*/, '');
  return line !== '' && line.length <= longestTitle ? line : baseName(name);
}

/** A file's name without its ending. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
