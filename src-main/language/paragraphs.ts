/** A paragraph as offsets into the text; line breaks inside it are those of hard-wrapped text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/** Lines of hard-wrapped text are of nearly one width: at most `widest` characters, most of them at least `filled` of it. */
const wrapping = { widest: 120, narrowest: 40, filled: 0.7, share: 0.6, lines: 3 } as const;

/**
 * Splits a text into paragraphs, one after the other: at every line break, or, where the text is hard-wrapped (mail, plain-text
 * books), at blank lines only. Linear in the length of the text; memory does not grow with it.
 */
export function splitParagraphs(text: string): Generator<Paragraph> {
  return isHardWrapped(text) ? wrappedParagraphs(text) : linesWithWords(text);
}

function* splitLines(text: string): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end, blank: text.slice(start, end).trim() === '' };
    start = end + 1;
  }
}

/** Judged by the lines that another line follows at once: in wrapped text these are full. */
function isHardWrapped(text: string): boolean {
  // How many such lines there are of each width.
  const ofWidth = new Array<number>(wrapping.widest + 1).fill(0);
  let before: Line | null = null;
  for (const line of splitLines(text)) {
    if (before !== null && !before.blank && !line.blank) {
      const width = before.end - before.start;
      if (width > wrapping.widest) return false;
      ofWidth[width] = (ofWidth[width] ?? 0) + 1;
    }
    before = line;
  }
  const widest = ofWidth.findLastIndex((count) => count > 0);
  const all = sum(ofWidth);
  const full = sum(ofWidth.slice(Math.ceil(Math.max(0, widest) * wrapping.filled)));
  return all >= wrapping.lines && widest >= wrapping.narrowest && full >= all * wrapping.share;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function* linesWithWords(text: string): Generator<Paragraph> {
  for (const { start, end, blank } of splitLines(text)) if (!blank) yield { start, end };
}

function* wrappedParagraphs(text: string): Generator<Paragraph> {
  let start: number | null = null;
  let end = 0;
  for (const line of splitLines(text)) {
    if (!line.blank) {
      start ??= line.start;
      end = line.end;
    } else if (start !== null) {
      yield { start, end };
      start = null;
    }
  }
  if (start !== null) yield { start, end };
}
