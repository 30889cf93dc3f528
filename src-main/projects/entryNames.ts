/** The names of a project's entries. They are looked up and compared, and never become paths. */

export function textEntryName(document: string): string {
  return `texts/${document}.txt`;
}

export function readingEntryName(document: string): string {
  return `readings/${document}`;
}

const kinds = {
  text: /^texts\/[0-9a-f]{64}\.txt$/,
  original: /^originals\/[0-9a-f]{64}\.[a-z0-9]{1,10}$/,
  reading: /^readings\/[0-9a-f]{64}$/,
} as const;
export type EntryKind = keyof typeof kinds;

/** `null` for an entry that this Dateline does not know, and keeps. */
export function entryKind(name: string): EntryKind | null {
  if (kinds.text.test(name)) return 'text';
  if (kinds.original.test(name)) return 'original';
  return kinds.reading.test(name) ? 'reading' : null;
}
