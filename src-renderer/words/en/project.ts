export const project = {
  untitled: 'Untitled',
  /** The title of the window. */
  title: (name: string, isSaved: boolean) => `${isSaved ? '' : '• '}${name}`,
  saved: (name: string) => `“${name}” is saved.`,
  copied: (count: number) => (count === 1 ? 'The event is copied.' : `${count} events are copied.`),
  notCopied: 'The clipboard could not be written; nothing was copied.',
};
