/** The ways in which the words of an event can be set: whole, in few lines, in several widths. */
import { widthOf, type Type } from '../typography.ts';
import { wrapBalanced, wrapText } from '../wrap.ts';

import type { Shape } from './fit.ts';

export interface LabelWords {
  /** When it was; empty where that is said above. */
  readonly date: string;
  readonly title: string;
  /** Who says so, and where else it is told; lines of its own. Empty where there is nothing to say. */
  readonly note: string;
}

export interface LabelLine {
  readonly date: string;
  readonly title: string;
  readonly note: string;
}

export interface LabelShape extends Shape {
  readonly lines: readonly LabelLine[];
}

export interface LabelTypes {
  readonly words: Type;
  readonly note: Type;
  /** Pixels that a label takes besides its words, left and right together. */
  readonly padding: number;
}

/** Lines that the widest shape may have before its end is cut. */
const mostLines = 6;
const ways: readonly { readonly share: number; readonly lines: number }[] = [
  { share: 1, lines: 3 },
  { share: 0.72, lines: 4 },
  { share: 1.4, lines: 2 },
  { share: 2.1, lines: 1 },
  { share: 1, lines: 5 },
];

/**
 * Date and headline run on, and nothing is cut where six lines can hold it.
 *
 * @param width pixels that the words usually take
 * @param most pixels that they may take at the most
 */
export function shapesOf(
  words: LabelWords,
  types: LabelTypes,
  width: number,
  most: number,
): readonly [LabelShape, ...LabelShape[]] {
  const text = [words.date, words.title].filter((part) => part !== '').join(' ');
  const found: LabelShape[] = [];
  for (const { share, lines } of ways) {
    const room = Math.min(width * share, most) - types.padding;
    const set = wrapBalanced(text, types.words, room, lines);
    if (!holds(set, text)) continue;
    const shape = shapeOf(words, set, types, room);
    const isKnown = found.some((other) => other.width === shape.width && other.height === shape.height);
    if (!isKnown) found.push(shape);
  }
  const [first, ...others] = found;
  if (first !== undefined) return [first, ...others];
  const room = most - types.padding;
  return [shapeOf(words, wrapText(text, types.words, room, mostLines), types, room)];
}

/** Whether lines say all of a text, which may itself end with an ellipsis. */
function holds(lines: readonly string[], text: string): boolean {
  return lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '');
}

function shapeOf(words: LabelWords, set: readonly string[], types: LabelTypes, room: number): LabelShape {
  const noteLines = words.note === '' ? [] : wrapText(words.note, types.note, room, 2);
  const width = Math.max(
    0,
    ...set.map((line) => widthOf(line, types.words)),
    ...noteLines.map((line) => widthOf(line, types.note)),
  );
  return {
    width: Math.ceil(width + types.padding),
    height: set.length * types.words.lineHeight + noteLines.length * types.note.lineHeight,
    lines: [...partedLines(words, set), ...noteLines.map((note) => ({ date: '', title: '', note }))],
  };
}

/** What of each line is the date, and what the headline. */
function partedLines({ date }: LabelWords, set: readonly string[]): readonly LabelLine[] {
  let dateLeft = date;
  return set.map((line) => {
    const ofDate = dateLeft.startsWith(line) ? line : line.startsWith(dateLeft) ? dateLeft : '';
    dateLeft = dateLeft.slice(ofDate.length).trimStart();
    return { date: ofDate, title: line.slice(ofDate.length).trimStart(), note: '' };
  });
}
