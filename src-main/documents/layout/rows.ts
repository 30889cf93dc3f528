import type { Piece } from './piece.ts';

/** Pieces on one base line, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly baseline: number;
  /** Of most of its type. */
  readonly size: number;
}

/** In parts of the type's size. */
const sameLine = 0.3;
/** A raised or lowered sign is smaller than its line, and stands within its height. */
const script = { size: 0.82, above: 0.95, below: 0.4, near: 0.6 };
const blankGap = 0.15;
/** No line that is read has more pieces. */
const mostSettled = 300;

/** The rows of a page from top to bottom. Raised and lowered signs stand in the row that they belong to. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const byBaseline = [...pieces].sort((one, other) => one.baseline - other.baseline);
  const groups: Piece[][] = [];
  for (const piece of byBaseline) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && isSameLine(first, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return withScripts(groups).map(rowOf);
}

function isSameLine(first: Piece, piece: Piece): boolean {
  return piece.baseline - first.baseline <= sameLine * Math.min(first.size, piece.size);
}

/** Moves signs that hang on a word of a neighbouring line into its line. */
function withScripts(groups: readonly Piece[][]): Piece[][] {
  const kept = groups.map((): Piece[] => []);
  groups.forEach((group, index) => {
    for (const piece of group) {
      const host = [index - 1, index + 1].find((near) => groups[near]?.some((word) => hangsOn(piece, word)) === true);
      if (host === undefined) kept[index]?.push(piece);
      else kept[host]?.push({ ...piece, text: piece.text.replaceAll(looseDigits, '') });
    }
  });
  return kept.filter((group) => group.length > 0);
}

/** A small number whose digits stand apart as wide as a blank in its size. */
const looseDigits = /(?<=\d) (?=\d)/g;

function hangsOn(sign: Piece, word: Piece): boolean {
  const { size } = word;
  const rise = word.baseline - sign.baseline;
  const fits =
    sign.size <= script.size * size && rise <= script.above * size - sign.size * 0.3 && -rise <= script.below * size;
  const behind = sign.left >= word.left && sign.left <= word.right + script.near * size;
  const ahead = sign.right <= word.left + blankGap * size && word.left - sign.right <= script.near * size;
  return fits && (behind || ahead);
}

function rowOf(group: readonly Piece[]): Row {
  const size = usual(group.map((piece): [number, number] => [piece.size, piece.text.length])) ?? 0;
  const main = group.find((piece) => piece.size === size);
  const pieces = withoutOverprint([...group].sort((one, other) => one.left - other.left));
  const settled = pieces.length > mostSettled ? pieces : pieces.flatMap(settle);
  return { pieces: settled, baseline: main?.baseline ?? 0, size };

  /** A sign inside the stretch of a longer piece stands at the blank that was left for it. */
  function settle(piece: Piece, index: number): Piece[] {
    const inside = pieces
      .slice(index + 1)
      .filter((sign) => sign.size <= script.size * piece.size && sign.right < piece.right);
    const host = pieces.find(
      (other) => other.size * script.size >= piece.size && other.left < piece.left && piece.right < other.right,
    );
    if (host !== undefined) return [];
    return inside.length === 0 ? [piece] : insertSigns(piece, inside);
  }
}

/** The value that most letters have. */
export function usual<Value>(weighed: Iterable<readonly [Value, number]>): Value | null {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: Value | null = null;
  let most = -1;
  for (const [value, weight] of weights) {
    if (weight <= most) continue;
    most = weight;
    best = value;
  }
  return best;
}

/** Bold type is made by some writers by printing the same words twice, a hair apart. */
function withoutOverprint(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    const near = (distance: number) => Math.abs(distance) < blankGap * piece.size;
    return before?.text !== piece.text || !near(piece.left - before.left) || !near(piece.baseline - before.baseline);
  });
}

function insertSigns(piece: Piece, signs: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  const unplaced: Piece[] = [];
  let rest = piece;
  for (const sign of signs) {
    const at = blankNear(rest, sign.left);
    if (at === null) {
      unplaced.push(sign);
      continue;
    }
    const middle = rest.left + ((rest.right - rest.left) * at) / rest.text.length;
    parts.push(
      { ...rest, text: rest.text.slice(0, at), right: Math.min(middle, sign.left) },
      { ...sign, afterBlank: false },
    );
    rest = { ...rest, text: rest.text.slice(at + 1), left: sign.right, afterBlank: false };
  }
  return [...parts, rest, ...unplaced];
}

/** Index of the blank that lies nearest to a place, going by letters of equal width; `null` where there is none. */
function blankNear({ text, left, right }: Piece, place: number): number | null {
  const guess = ((place - left) / Math.max(right - left, 1)) * text.length;
  let best: number | null = null;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (best === null || Math.abs(at - guess) < Math.abs(best - guess)) best = at;
  }
  return best !== null && best > 0 && best < text.length - 1 ? best : null;
}

/** Accents that some fonts set as signs of their own, over the letter before, and what they are in Unicode behind a letter. */
const accents: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˚': '\u030a',
};

/** The words of pieces on one line, with a blank where the page leaves room for one. */
export function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | null = null;
  for (const piece of pieces) {
    const words = piece.text.replaceAll(/\s+/g, ' ');
    const accent = accents[words.charAt(0)];
    if (before !== null && accent !== undefined && piece.left < before.right && /\p{L}$/u.test(text)) {
      text = `${text}${accent}`.normalize('NFC') + words.slice(1).trimStart();
    } else {
      const gap = before === null ? 0 : piece.left - before.right;
      const behindNote = before !== null && before.size <= script.size * piece.size && /^\d+$/.test(text);
      const apart =
        before !== null && (piece.afterBlank || behindNote || gap > blankGap * Math.min(piece.size, before.size));
      text += apart && !text.endsWith(' ') && !words.startsWith(' ') ? ` ${words}` : words;
    }
    before = piece;
  }
  return text.trim();
}
