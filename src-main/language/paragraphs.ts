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
 * Splits a text into paragraphs: at every line break, or, where the text is hard-wrapped (mail, plain-text books),
 * at blank lines only. Linear in the length of the text.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  return isHardWrapped(lines) ? joinWrapped(lines) : lines.filter((line) => !line.blank);
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push({ start, end, blank: text.slice(start, end).trim() === '' });
    start = end + 1;
  }
  return lines;
}

/** Judged by the lines that another line follows at once: in wrapped text these are full. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => !line.blank && lines[index + 1]?.blank === false);
  const width = inner.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const full = inner.filter((line) => line.end - line.start >= width * wrapping.filled);
  return (
    inner.length >= wrapping.lines &&
    width <= wrapping.widest &&
    width >= wrapping.narrowest &&
    full.length >= inner.length * wrapping.share
  );
}

function joinWrapped(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start: number | null = null;
  let end = 0;
  for (const line of lines) {
    if (!line.blank) {
      start ??= line.start;
      end = line.end;
    } else if (start !== null) {
      paragraphs.push({ start, end });
      start = null;
    }
  }
  if (start !== null) paragraphs.push({ start, end });
  return paragraphs;
}
