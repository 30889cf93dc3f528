import type { BodyType, Paragraph } from './paragraphs.ts';
import { rounded } from './paragraphs.ts';

/** An entry of the document's own table of contents. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
}

const heading = { larger: 1.12, lines: 4, letters: 200, lettersOfOwnFont: 110, levels: 6 } as const;
/** A font that sets more of a document than this part sets no headings. */
const rareFont = 0.2;

const letters = /\p{L}/u;
const sentence = /[.,;:][”"’»)]*$/u;

/**
 * The level of each paragraph that is a heading, from 1; `null` for all others. The document's own outline says it; else type larger
 * than that of the text, the largest first; else a line of its own in a font of its own.
 */
export function headingLevels(
  paragraphs: readonly Paragraph[],
  body: BodyType,
  outline: readonly OutlineEntry[],
): (number | null)[] {
  const outlined = new Map(outline.map(({ title, level }) => [fold(title), level]));
  const fontsOfHeadings = rareFonts(paragraphs, body);
  const sizes = [...new Set(paragraphs.filter((each) => isLarger(each, body)).map(sizeOf))].sort(
    (one, other) => other - one,
  );
  const levelOf = (paragraph: Paragraph): number | null => {
    const { lines } = paragraph;
    const [first] = lines;
    if (first?.cells !== null || lines.length > heading.lines) return null;
    const text = lines.map((line) => line.text).join(' ');
    if (!letters.test(text) || text.length > heading.letters) return null;
    const told = outlined.get(fold(text));
    if (told !== undefined) return Math.min(told, heading.levels);
    if (isLarger(paragraph, body)) return Math.min(sizes.indexOf(sizeOf(paragraph)) + 1, heading.levels);
    const own =
      first.font !== null && fontsOfHeadings.has(first.font) && lines.every(({ font }) => font === first.font);
    const plain = own && rounded(first.size) >= body.size - 0.5;
    if (!plain || sentence.test(text) || text.length > heading.lettersOfOwnFont) return null;
    return Math.min(sizes.length + 1, heading.levels);
  };
  return paragraphs.map(levelOf);
}

function sizeOf({ lines }: Paragraph): number {
  return rounded(Math.max(...lines.map(({ size }) => size)));
}

function isLarger(paragraph: Paragraph, body: BodyType): boolean {
  return (
    paragraph.lines.length <= heading.lines && paragraph.lines.every(({ size }) => size >= heading.larger * body.size)
  );
}

function fold(text: string): string {
  return text.replaceAll(/[^\p{L}\d]+/gu, '').toLowerCase();
}

/** Fonts in which little is set. */
function rareFonts(paragraphs: readonly Paragraph[], body: BodyType): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { lines } of paragraphs) {
    for (const { fonts } of lines) {
      for (const [font, count] of fonts) {
        counts.set(font, (counts.get(font) ?? 0) + count);
        all += count;
      }
    }
  }
  return new Set(
    [...counts].filter(([font, count]) => font !== body.font && count < rareFont * all).map(([font]) => font),
  );
}
