/** Lines of text: broken between words, never inside one that would fit on a line, ended by an ellipsis when cut. */
import { stretchOf, textWidth } from './measure.ts';
import type { Type } from './typography.ts';

const ellipsis = '…';

/** Measures parts of one text, in CSS pixels. */
type Ruler = (part: string) => number;

/** What may not be torn apart, with the space that stands before it inside a line. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: boolean;
}

interface Wrapped {
  readonly lines: readonly string[];
  /** Whether all the words stand in the lines, whole. */
  readonly whole: boolean;
}

/** Scripts that write no spaces may break after any character, but not before its punctuation. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{P}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Lines no wider than `width` CSS pixels, `most` at the most; an ellipsis at a word's end says that more followed. */
export function wrapText(text: string, type: Type, width: number, most: number): readonly string[] {
  const ruler = rulerFor(text, type);
  return wrapPieces(piecesOf(text, ruler), ruler, width, most).lines;
}

/** As `wrapText`, but the lines are about equally long: a label takes no more room to the right than it must. */
export function wrapBalanced(text: string, type: Type, width: number, most: number): readonly string[] {
  const ruler = rulerFor(text, type);
  const all = piecesOf(text, ruler);
  const loose = wrapPieces(all, ruler, width, most);
  if (!loose.whole || loose.lines.length < 2) return loose.lines;
  let best = loose;
  let narrow = width / loose.lines.length;
  let wide = width;
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    const tried = wrapPieces(all, ruler, middle, loose.lines.length);
    if (tried.whole) {
      best = tried;
      wide = middle;
    } else {
      narrow = middle;
    }
  }
  return best.lines;
}

/** Whether lines made from `text` end in an ellipsis that is not its own. */
export function isCut(lines: readonly string[], text: string): boolean {
  return lines.at(-1)?.endsWith(ellipsis) === true && !text.endsWith(ellipsis);
}

/** All lines of a text are measured alike: which of them will hold the strange character is not known yet. */
function rulerFor(text: string, { face, size }: Type): Ruler {
  const stretch = stretchOf(text);
  return (part) => textWidth(part, face, size) * stretch;
}

function piecesOf(text: string, ruler: Ruler): readonly Piece[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      (word.match(pieces) ?? [word]).map((piece, index) => ({
        text: piece,
        width: ruler(piece),
        space: index === 0,
      })),
    );
}

function wrapPieces(all: readonly Piece[], ruler: Ruler, width: number, most: number): Wrapped {
  const spaceWidth = ruler(' ');
  const lines: string[] = [];
  let whole = true;
  let line = '';
  let lineWidth = 0;
  let next = 0;
  let torn: Piece | null = null;
  while (lines.length < most) {
    const piece: Piece | undefined = torn ?? all[next];
    if (piece === undefined) break;
    const needed = lineWidth + (line !== '' && piece.space ? spaceWidth : 0) + piece.width;
    if (needed <= width) {
      line += (line !== '' && piece.space ? ' ' : '') + piece.text;
      lineWidth = needed;
      torn = null;
      next++;
      continue;
    }
    if (line === '') {
      // A word wider than the room: the only one that is torn.
      const head = headThatFits(piece.text, ruler, width);
      const rest = piece.text.slice(head.length);
      line = head;
      whole = false;
      torn = { text: rest, width: ruler(rest), space: false };
      if (rest === '') {
        torn = null;
        next++;
      }
    }
    if (lines.length === most - 1) break;
    lines.push(line);
    line = '';
    lineWidth = 0;
  }
  const rest = torn !== null || next < all.length;
  if (line !== '') lines.push(rest ? withEllipsis(line, ruler, width) : line);
  return { lines, whole: whole && !rest };
}

/** At least one character, so that wrapping always goes on. */
function headThatFits(text: string, ruler: Ruler, width: number): string {
  let head = '';
  let headWidth = 0;
  for (const cluster of text.match(clusters) ?? []) {
    headWidth += ruler(cluster);
    if (head !== '' && headWidth > width) break;
    head += cluster;
  }
  return head;
}

/** A character with the marks and joiners that belong to it. */
const clusters = /.(?:[\p{M}\p{Emoji_Modifier}]|\u200D.)*/gsu;

function withEllipsis(line: string, ruler: Ruler, width: number): string {
  const fits = (text: string) => ruler(text + ellipsis) <= width;
  let kept = line;
  while (!fits(kept)) {
    const space = kept.lastIndexOf(' ');
    if (space < 0) break;
    kept = kept.slice(0, space);
  }
  if (!fits(kept)) kept = headThatFits(kept, ruler, width - ruler(ellipsis));
  return kept.replace(/[\s,;:–—-]+$/u, '') + ellipsis;
}
