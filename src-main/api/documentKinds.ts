/** The forms of document that Dateline reads, and by what endings and media types people and systems know them. */
interface DocumentKind {
  /** In lower case, each with its dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
}

export const kindsOfFormats = {
  text: { extensions: ['.txt', '.md', '.text', '.markdown'], mediaTypes: ['text/plain', 'text/markdown'] },
  picture: {
    extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff'],
    mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'],
  },
  pdf: { extensions: ['.pdf'], mediaTypes: ['application/pdf'] },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type FormatName = keyof typeof kindsOfFormats;

/** Extensions of all files that Dateline reads, in lower case. */
export const documentKinds: readonly string[] = Object.values(kindsOfFormats).flatMap(({ extensions }) => extensions);
