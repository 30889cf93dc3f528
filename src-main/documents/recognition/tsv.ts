/** A word as it was recognised; lengths are pixels from the picture's upper left corner. */
export interface ReadWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 0 to 100. */
  readonly confidence: number;
}

/** Lines of words; a block is a column, or a part of one. Blocks come in the order in which they are read. */
export type ReadBlock = readonly (readonly ReadWord[])[];

export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly ReadBlock[];
}

/** What stands in a row's first column: the page itself, and a word. */
const levels = { page: '1', word: '5' } as const;

/** Tesseract's table of all that it found: twelve columns, the words in the last. */
export function readTsv(tsv: string): ReadPicture {
  const blocks: ReadWord[][][] = [];
  let size = { width: 0, height: 0 };
  let [lastBlock, lastLine] = ['', ''];
  for (const row of tsv.split('\n')) {
    const [level, , block, paragraph, line, , x, y, width, height, confidence, ...words] = row.split('\t');
    const left = Number(x);
    const top = Number(y);
    if (level === levels.page) size = { width: Number(width), height: Number(height) };
    const text = words.join('\t').trim();
    if (level !== levels.word || text === '' || block === undefined) continue;
    if (block !== lastBlock) blocks.push([]);
    const place = `${block} ${paragraph ?? ''} ${line ?? ''}`;
    if (place !== lastLine) blocks.at(-1)?.push([]);
    const box = { left, top, right: left + Number(width), bottom: top + Number(height) };
    blocks
      .at(-1)
      ?.at(-1)
      ?.push({ text, ...box, confidence: Number(confidence) });
    [lastBlock, lastLine] = [block, place];
  }
  return { ...size, blocks };
}
