import type { Piece } from '../../layout/piece.ts';

import type { PDFPageProxy } from './openPdf.ts';

export interface PagePieces {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** What runs up or down the margin, as a library's stamp does, in lines. */
  readonly asideTexts: readonly string[];
}

/** A page that holds more is no page for a reader: the rest is left out. */
const mostPieces = 20_000;

/** How far a line may lean and still be read with the others: a scan's own slant. */
const mostLean = Math.PI / 18;

interface PlacedPiece extends Piece {
  /** Quarter turns, clockwise. */
  readonly turns: number;
}

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** The pieces of a page, upright whichever way the page is turned. Text set aslant is a watermark and is left out. */
export async function readPieces(page: PDFPageProxy): Promise<PagePieces> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const placed: PlacedPiece[] = [];
  let afterBlank = false;
  for (const item of content.items) {
    if (!('str' in item) || placed.length >= mostPieces) continue;
    if (item.str.trim() === '') {
      afterBlank = (afterBlank || item.str !== '') && !item.hasEOL;
      continue;
    }
    // Signs without a meaning stand in for those that a font does not name.
    const piece = place(
      { ...item, str: item.str.replaceAll(/\p{Cc}/gu, '') },
      viewport.transform,
      afterBlank || /^\s/.test(item.str),
    );
    if (piece !== null) placed.push(piece);
    afterBlank = /\s$/.test(item.str) && !item.hasEOL;
  }
  const turns = usualTurns(placed);
  const sideways = turns % 2 === 1;
  return {
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    pieces: placed.filter((piece) => piece.turns === turns).map((piece) => turned(piece, viewport)),
    asideTexts: placed.filter((piece) => piece.turns !== turns).map(({ text }) => text.trim()),
  };
}

/** As the page's own matrix (PDF: a b c d e f) sets an item; `null` for one that leans, or has no size. */
function place(item: TextItem, [a, b, c, d, e, f]: number[], afterBlank: boolean): PlacedPiece | null {
  const [ia, ib, ic, id, ie, if_] = item.transform as readonly number[];
  const at = (x = 0, y = 0) => ({ x: (a ?? 0) * x + (c ?? 0) * y, y: (b ?? 0) * x + (d ?? 0) * y });
  const along = at(ia, ib);
  const up = at(ic, id);
  const origin = at(ie, if_);
  const x = origin.x + (e ?? 0);
  const y = origin.y + (f ?? 0);
  const size = Math.hypot(up.x, up.y);
  const angle = Math.atan2(along.y, along.x);
  const quarter = Math.round(angle / (Math.PI / 2));
  if (![x, y, size, item.width].every(Number.isFinite) || size <= 0) return null;
  if (Math.abs(angle - quarter * (Math.PI / 2)) > mostLean) return null;
  const width = item.width * Math.hypot(a ?? 0, b ?? 0);
  const turns = (quarter + 4) % 4;
  const piece = { left: x, right: x + width, baseline: y };
  return { text: item.str, ...piece, size, font: item.fontName, afterBlank, turns };
}

/** The way in which most of a page's letters run. */
function usualTurns(placed: readonly PlacedPiece[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of placed) letters[turns] = (letters[turns] ?? 0) + text.length;
  return letters.indexOf(Math.max(...letters));
}

/** Turns the page until the piece runs from left to right. */
function turned(
  { turns, ...piece }: PlacedPiece,
  { width, height }: { readonly width: number; readonly height: number },
): Piece {
  const { left: x, baseline: y } = piece;
  const length = piece.right - piece.left;
  const [left, baseline] =
    turns === 0 ? [x, y] : turns === 1 ? [y, width - x] : turns === 2 ? [width - x, height - y] : [height - y, x];
  return { ...piece, left, right: left + length, baseline };
}
