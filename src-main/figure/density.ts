/** Events for whose words there is no room: small marks in a few rows, or, where they are too many, columns of counts. */
import type { Block } from './block.ts';
import type { VisibleEvent } from './content.ts';
import type { Fades } from './fades.ts';
import { drawMark } from './marks.ts';
import type { Hue, Palette } from './palette.ts';
import { packFromLeft } from './rows.ts';
import type { TimeScale } from './scale.ts';
import { element, group } from './svg.ts';
import { textLines, type } from './typography.ts';
import type { FigureWords } from './words/figureWords.ts';

const smallMark = 0.6;
const rowHeight = 8;
const mostRows = 5;
const columnWidth = 3;
const columnsHeight = 40;

/** What the drawing below takes at the most, in CSS pixels. */
export const unlabelledHeight = type.note.lineHeight + 4 + columnsHeight + 10;

interface UnlabelledPaint {
  readonly palette: Palette;
  readonly hue: Hue;
  readonly fades: Fades;
  readonly words: FigureWords;
}

/** Nothing where all events of the lane have labels. */
export function drawUnlabelled(
  events: readonly VisibleEvent[],
  scale: TimeScale,
  top: number,
  { palette, hue, fades, words }: UnlabelledPaint,
): Block {
  if (events.length === 0) return { parts: [], bottom: top };
  const marksTop = top + type.note.lineHeight + 4;
  const { rowOf, rows } = packFromLeft(events.map(({ mark }) => ({ left: mark.left, right: mark.right + 1 })));
  const caption = (line: string) => textLines([line], type.note, { x: scale.left, top, fill: palette.mutedInk });
  if (rows <= mostRows) {
    const marks = events.map(({ mark, sign }, index) =>
      drawMark(mark, sign, marksTop + ((rowOf[index] ?? 0) + 0.5) * rowHeight, hue.mark, fades, smallMark),
    );
    return {
      parts: [...caption(words.unlabelled(events.length)), group({}, marks)],
      bottom: marksTop + rows * rowHeight + 10,
    };
  }
  const counts = countsByColumn(events, scale);
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  const bottom = marksTop + columnsHeight;
  return {
    parts: [
      ...caption(words.unlabelled(events.length) + words.mostAtOnce(most)),
      element('path', { d: columnsPath(counts, most, scale, bottom), fill: hue.mark, 'fill-opacity': 0.55 }),
      element('line', {
        x1: scale.left,
        x2: scale.right,
        y1: bottom,
        y2: bottom,
        stroke: hue.mark,
        'stroke-width': 0.75,
      }),
    ],
    bottom: bottom + 10,
  };
}

/** How many events lie above each column of the plot. */
function countsByColumn(events: readonly VisibleEvent[], { left, right }: TimeScale): readonly number[] {
  const columns = Math.ceil((right - left) / columnWidth);
  const changes = new Int32Array(columns + 1);
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / columnWidth)));
  for (const { mark } of events) {
    const from = column(mark.left + mark.fadeStart);
    const to = column(Math.max(mark.right - mark.fadeEnd - 0.01, mark.left + mark.fadeStart));
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to + 1] = (changes[to + 1] ?? 0) - 1;
  }
  let count = 0;
  return Array.from(changes.subarray(0, columns), (change) => (count += change));
}

function columnsPath(counts: readonly number[], most: number, { left, right }: TimeScale, bottom: number): string {
  const steps = counts.map((count, column) => {
    const y = Math.round((bottom - (count / most) * columnsHeight) * 100) / 100;
    return `V${y}H${Math.min(right, left + (column + 1) * columnWidth)}`;
  });
  return `M${left} ${bottom}${steps.join('')}V${bottom}Z`;
}
