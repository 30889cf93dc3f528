import { FaultProblem } from '../../problems/problem.ts';
import type { ReadText, RecognisedWord } from '../formats/documentFormat.ts';
import { withoutFurniture } from '../layout/furniture.ts';
import { lineOf } from '../layout/line.ts';
import { pageLabels } from '../layout/pageLabels.ts';
import type { Piece } from '../layout/piece.ts';
import { stackOf } from '../layout/readingOrder.ts';
import type { Row } from '../layout/rows.ts';
import { writePages, type WrittenPiece } from '../layout/writePages.ts';

import type { ReadPicture, ReadWord } from './tsv.ts';

/** Words below, on Tesseract's scale to 100, may be other words; those far below are specks of dust. */
const confidence = { sure: 75, word: 15 } as const;
/** Letters of a picture vary in height by chance; type beyond this is larger indeed. */
const largerType = 1.5;

/** A word's piece, and the box that it came from. */
interface PlacedPiece extends Piece {
  readonly word: ReadWord;
}

/** Where more letters stand in doubtful words, as a part of all, what is read from them is worth nothing. */
const mostDoubtful = 0.25;

/** Refuses a text of which too little is certain. */
function requireCertainty(name: string, words: readonly RecognisedWord[]): void {
  const lettersOf = (some: readonly RecognisedWord[]) => some.reduce((sum, { start, end }) => sum + end - start, 0);
  const doubtful = lettersOf(words.filter((word) => word.doubtful));
  if (doubtful > mostDoubtful * lettersOf(words)) throw new FaultProblem({ kind: 'file-recognised-poorly', name });
}

/**
 * The text of pages whose words were recognised, one picture a page: put together as any printed page is, and with the place of
 * each word. `name` names the file in the `FaultProblem` that is thrown where too little is certain.
 */
export function recognisedText(
  name: string,
  pictures: readonly ReadPicture[],
  told: readonly string[] | null,
): Pick<ReadText, 'text' | 'blocks' | 'pages' | 'recognised'> {
  const blocksOfPages = pictures.map((picture) => rowsOfBlocks(picture));
  const furnished = withoutFurniture(
    blocksOfPages.map((blocks, page) => ({
      height: pictures[page]?.height ?? 0,
      rows: blocks.flat().sort((one, other) => one.baseline - other.baseline),
    })),
  );
  const pages = blocksOfPages.map((blocks, page) => {
    const kept = new Set(furnished.pages[page]);
    const stacks = blocks
      .map((rows) => rows.filter((row) => kept.has(row)).map(({ pieces }) => lineOf(pieces)))
      .filter((lines) => lines.length > 0)
      .map(stackOf);
    return { page, stacks };
  });
  const { pieces, ...written } = writePages(pages, pageLabels(told, furnished.printed), []);
  const recognised = pieces.flatMap((piece) => recognisedWord(piece, pictures));
  requireCertainty(name, recognised);
  return { ...written, recognised };
}

function rowsOfBlocks({ blocks }: ReadPicture): Row[][] {
  const lines = blocks.map((block) =>
    block.map((line) => line.filter((word) => word.confidence >= confidence.word)).filter((line) => line.length > 0),
  );
  const usual = median(lines.flat().map(heightOf));
  return lines.map((block) => block.map((line) => rowOf(line, usual))).filter((rows) => rows.length > 0);
}

/** From the top of the tallest letter to the foot of the lowest: about the size of the type. */
function heightOf(line: readonly ReadWord[]): number {
  return Math.max(...line.map(({ bottom }) => bottom)) - Math.min(...line.map(({ top }) => top));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function rowOf(line: readonly ReadWord[], usual: number): Row {
  const height = heightOf(line);
  const size = height > largerType * usual ? height : usual;
  const baseline = median(line.map(({ bottom }) => bottom));
  const pieces = line.map((word, at): PlacedPiece => {
    const { text, left, right } = word;
    const doubtful = word.confidence < confidence.sure;
    return { text, left, right, baseline, size, font: '', afterBlank: at > 0, doubtful, word };
  });
  return { pieces, baseline, size };
}

function isPlaced(piece: Piece): piece is PlacedPiece {
  return 'word' in piece;
}

function recognisedWord(
  { piece, start, end, page, entry }: WrittenPiece,
  pictures: readonly ReadPicture[],
): RecognisedWord[] {
  const picture = pictures[page];
  if (picture === undefined || !isPlaced(piece)) return [];
  const { left, top, right, bottom } = piece.word;
  const { width, height } = picture;
  const box = { left: left / width, top: top / height, width: (right - left) / width, height: (bottom - top) / height };
  return [{ start, end, page: entry, box, doubtful: piece.doubtful === true }];
}
