/** Bounds on a project file, which may come from a stranger. What Dateline writes keeps them too. */
export const projectLimits = {
  fileBytes: 512 * 2 ** 20,
  /** As many as a zip has without its later extension. */
  entries: 65_534,
  /** Of `project.json`. */
  manifestBytes: 96 * 2 ** 20,
  /** All that is inflated at opening: `project.json` and the texts. */
  inflatedBytes: 384 * 2 ** 20,
  /** All texts of a project as UTF-8: with the largest `project.json` they can still be opened. */
  textsBytes: 288 * 2 ** 20,
  /** Of a text as UTF-8. */
  textBytes: 96 * 2 ** 20,
  /** One reading that was kept, inflated. */
  readingBytes: 512 * 2 ** 20,
  /** Bytes for one packed byte. What packs more tightly is written unpacked. */
  ratio: 200,
  /** Up to here no ratio is too high. */
  smallBytes: 64 * 1024,
  /** How deep `project.json` is nested. */
  depth: 64,
  documents: 20_000,
  blocks: 1_000_000,
  pages: 100_000,
} as const;
