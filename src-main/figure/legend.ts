/** The legend: it explains the signs that this picture uses, and no others. */
import type { Block, Column } from './block.ts';
import type { Content } from './content.ts';
import type { Fades } from './fades.ts';
import type { Emphasis } from './layout/emphasis.ts';
import { drawMark, markSizes, type Mark } from './marks.ts';
import { hueOfLane } from './lanes.ts';
import type { Palette } from './palette.ts';
import type { Ends, Sign } from './signs.ts';
import { group } from './svg.ts';
import { textLines, type, widthOf } from './typography.ts';
import type { FigureWords } from './words/figureWords.ts';

/** What is asked of an event to know which signs explain it. */
export interface Signed {
  readonly sign: Sign;
  readonly mark: Ends;
  readonly emphasis: Emphasis;
}

export interface LegendEntry {
  readonly meaning: keyof FigureWords['legend'];
  readonly sign: Sign;
  readonly ends: Ends;
  readonly emphasis?: Emphasis;
  readonly isUsed: (event: Signed) => boolean;
}

const plain: Sign = { body: 'full', outline: 'none', crossed: false };
const firm: Ends = { start: 'firm', end: 'firm' };
const hasEnd = (end: Ends['start']) => (event: Signed) => event.mark.start === end || event.mark.end === end;

/** In the order in which they are written. */
const entries: readonly LegendEntry[] = [
  {
    meaning: 'dated',
    sign: plain,
    ends: firm,
    isUsed: ({ sign }) => sign.body === 'full',
  },
  {
    meaning: 'strong',
    sign: plain,
    ends: firm,
    emphasis: 'strong',
    isUsed: ({ emphasis }) => emphasis === 'strong',
  },
  {
    meaning: 'inherited',
    sign: { body: 'half', outline: 'dashed', crossed: false },
    ends: firm,
    isUsed: ({ sign }) => sign.outline === 'dashed',
  },
  {
    meaning: 'reported',
    sign: { body: 'lower', outline: 'solid', crossed: false },
    ends: firm,
    isUsed: ({ sign }) => sign.body === 'lower',
  },
  {
    meaning: 'planned',
    sign: { body: 'hollow', outline: 'solid', crossed: false },
    ends: firm,
    isUsed: ({ sign }) => sign.body === 'hollow' && !sign.crossed,
  },
  {
    meaning: 'denied',
    sign: { body: 'hollow', outline: 'solid', crossed: true },
    ends: firm,
    isUsed: ({ sign }) => sign.crossed,
  },
  {
    meaning: 'approximate',
    sign: plain,
    ends: { start: 'soft', end: 'soft' },
    isUsed: hasEnd('soft'),
  },
  {
    meaning: 'open',
    sign: plain,
    ends: { start: 'firm', end: 'open' },
    isUsed: hasEnd('open'),
  },
  {
    meaning: 'cut',
    sign: plain,
    ends: { start: 'firm', end: 'cut' },
    isUsed: hasEnd('cut'),
  },
];

/** The signs that explain these events; none where every mark is plain. */
export function legendOf(events: readonly Signed[]): readonly LegendEntry[] {
  const used = entries.filter(({ isUsed }) => events.some(isUsed));
  return used.every(({ meaning }) => meaning === 'dated') ? [] : used;
}

const sample = { width: 26, gap: 7, between: 22 } as const;

/** Nothing where every mark is plain. Where all events stand in one lane, the samples have its colour. */
export function drawLegend(
  content: Content,
  column: Column,
  top: number,
  { palette, fades }: { readonly palette: Palette; readonly fades: Fades },
): Block {
  const { visible: events, words } = content;
  const [first] = events;
  const hue =
    first !== undefined && events.every(({ lane }) => lane === first.lane)
      ? hueOfLane(first.lane, content, palette)
      : palette.neutral;
  const used = legendOf(events);
  if (used.length === 0) return { parts: [], bottom: top };
  const items: string[] = [];
  let x = column.left;
  let lineTop = top;
  for (const { meaning, sign, ends, emphasis = 'usual' } of used) {
    const explained = words.legend[meaning];
    const width = sample.width + sample.gap + widthOf(explained, type.legend);
    if (x > column.left && x + width > column.right) {
      x = column.left;
      lineTop += type.legend.lineHeight;
    }
    items.push(
      drawMark(sampleMark(x, ends), sign, lineTop + type.legend.lineHeight / 2, hue.mark, fades, markSizes[emphasis]),
      ...textLines([explained], type.legend, {
        x: x + sample.width + sample.gap,
        top: lineTop,
        fill: palette.mutedInk,
      }),
    );
    x += width + sample.between;
  }
  return { parts: [group({}, items)], bottom: lineTop + type.legend.lineHeight };
}

function sampleMark(left: number, ends: Ends): Mark {
  const fadeLength = { firm: 0, cut: 0, soft: sample.width * 0.4, open: sample.width * 0.8 } as const;
  return {
    shape: 'bar',
    left,
    right: left + sample.width,
    ...ends,
    fadeStart: fadeLength[ends.start],
    fadeEnd: fadeLength[ends.end],
  };
}
