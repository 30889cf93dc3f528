/** Bounds on what strangers' files and a confused page may ask. Checked early, said in the message that refuses. */
export const limits = {
  /** Bytes of a text file; a long book is 2 MB. */
  documentBytes: 32 * 1024 * 1024,
  /** Bytes of any other document, pictures and all: a long scan has 100 MB. */
  fileBytes: 256 * 1024 * 1024,
  /** Characters of a text that crosses as a string, as JavaScript counts them: as many as the largest file may have. */
  textCharacters: 32 * 1024 * 1024,
  /** Characters of what is exported as text: a hundred thousand events with their quotations. */
  exportCharacters: 256 * 1024 * 1024,
  /** Characters of a file or picture name. */
  nameCharacters: 255,
  /** Events in one picture. */
  pictureEvents: 20_000,
  /** CSS pixels. */
  pictureWidth: { least: 320, most: 8_000 },
  pictureScale: { least: 1, most: 4 },
  /** Device pixels of a PNG: 4 bytes each while it is drawn. */
  picturePixels: 100_000_000,
} as const;

/** Bounds on what one decision holds: far more than a person writes, and an end to what a stranger's file can ask for. */
export const decisionLimits = {
  idCharacters: 64,
  /** Of a headline, a name, a tag, a label. */
  lineCharacters: 2_000,
  noteCharacters: 100_000,
  /** Of quoted words, and of those before and after them. */
  quoteCharacters: 100_000,
  /** Names, tags or quotations of one event. */
  listEntries: 1_000,
  /** Events that one telling holds together. */
  members: 10_000,
  /** Decisions in a project, and in one change. */
  decisions: 200_000,
} as const;
