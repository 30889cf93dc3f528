/** What stands under the plot: events without a date, what was left out and why, and the source. */
import type { Block, Column } from './block.ts';
import { titleOf, type Content, type UndatedEvent } from './content.ts';
import type { Palette } from './palette.ts';
import { element, group } from './svg.ts';
import { textLines, type } from './typography.ts';
import { wrapBalanced, wrapText } from './wrap.ts';

const undatedColumn = { least: 250, gap: 28 } as const;
const mostUndated = 6;
const bullet = { size: 6, indent: 14 } as const;
const mostSourceLines = 6;

/** "Undated (2)" and the titles of the heaviest, in the order of the text. */
export function drawUndated(
  { undated, words }: Pick<Content, 'undated' | 'words'>,
  { left, right }: Column,
  top: number,
  palette: Palette,
): Block {
  if (undated.length === 0) return { parts: [], bottom: top };
  const shown = heaviest(undated, mostUndated);
  const columns = Math.max(
    1,
    Math.min(shown.length, Math.floor((right - left + undatedColumn.gap) / (undatedColumn.least + undatedColumn.gap))),
  );
  const width = (right - left - (columns - 1) * undatedColumn.gap) / columns;
  const parts: string[] = textLines([words.undated.heading(undated.length)], type.heading, {
    x: left,
    top,
    fill: palette.ink,
  }).slice();
  let rowTop = top + type.heading.lineHeight + 6;
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown
      .slice(first, first + columns)
      .map(({ event }) => wrapBalanced(titleOf(event, { words }), type.event, width - bullet.indent, 2));
    row.forEach((lines, column) => {
      const x = left + column * (width + undatedColumn.gap);
      parts.push(
        element('circle', {
          cx: x + bullet.size / 2,
          cy: rowTop + type.event.lineHeight / 2,
          r: bullet.size / 2,
          fill: 'none',
          stroke: palette.mutedInk,
          'stroke-width': 1,
        }),
        ...textLines(lines, type.event, { x: x + bullet.indent, top: rowTop, fill: palette.ink }),
      );
    });
    rowTop += Math.max(...row.map((lines) => lines.length)) * type.event.lineHeight + 6;
  }
  const more = undated.length - shown.length;
  if (more === 0) return { parts: [group({}, parts)], bottom: rowTop };
  parts.push(
    ...textLines([words.undated.more(more)], type.note, {
      x: left + bullet.indent,
      top: rowTop,
      fill: palette.mutedInk,
    }),
  );
  return { parts: [group({}, parts)], bottom: rowTop + type.note.lineHeight };
}

function heaviest(undated: readonly UndatedEvent[], most: number): readonly UndatedEvent[] {
  return undated
    .map((event, index) => ({ event, index }))
    .sort((left, right) => right.event.weight - left.event.weight || left.index - right.index)
    .slice(0, most)
    .sort((left, right) => left.index - right.index)
    .map(({ event }) => event);
}

/** A thin rule, then what this picture does not show or name, then the source. */
export function drawFoot(
  content: Content,
  labelled: number,
  { left, right }: Column,
  top: number,
  palette: Palette,
): Block {
  const notes = wrapText(notesOf(content, labelled), type.note, right - left, 3);
  const source = wrapText(content.source, type.note, right - left, mostSourceLines);
  const lines = [...notes, ...source];
  const linesTop = top + 10;
  return {
    parts: [
      element('line', { x1: left, x2: right, y1: top, y2: top, stroke: palette.rule }),
      ...textLines(lines, type.note, { x: left, top: linesTop, fill: palette.mutedInk }),
    ],
    bottom: linesTop + lines.length * type.note.lineHeight,
  };
}

function notesOf({ visible, outside, words: { foot } }: Content, labelled: number): string {
  return [
    labelled < visible.length ? foot.labelled(labelled, visible.length) : '',
    outside > 0 ? foot.outside(outside) : '',
  ]
    .filter((note) => note !== '')
    .join(' ');
}
