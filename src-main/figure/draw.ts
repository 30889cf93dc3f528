/** Draws the picture of a timeline. Pure: the same request gives the same SVG on every machine. */
import { drawAxis } from './axis.ts';
import type { Block, Column } from './block.ts';
import { contentOf, finestPrecision, type Content } from './content.ts';
import { createFades } from './fades.ts';
import { drawFoot, drawUndated } from './foot.ts';
import { drawHead, standfirstOf } from './head.ts';
import { drawLanes, layOutLanes, type Lane, type Paint } from './lanes.ts';
import { drawLegend } from './legend.ts';
import { palettes } from './palette.ts';
import type { TimeScale } from './scale.ts';
import { element, escapeText } from './svg.ts';
import type { Figure, FigureRequest } from './types.ts';

/** CSS pixels. */
const widths = { least: 320, most: 8_000, narrow: 560 } as const;
/** A picture may be `least` high whatever it holds, more where it is wide or has many lanes, and never more than `most`. */
const heights = { least: 2_400, most: 6_000, perWidth: 2, perLane: 240 } as const;
const margins = { narrow: 18, usual: 36 } as const;
const gaps = { aboveRule: 14, underRule: 12, underLegend: 14, aboveUndated: 24, aboveFoot: 20 } as const;
/** The axis above the lanes, the axis below them and the notes in the foot take no more than this. */
const roomForAxes = 160;
/** A plot higher than this has the axis at its foot as well. */
const tallPlot = 1_000;
const emptyPlot = 40;

/**
 * Lays out events, lanes, axis, title, legend and source line, and writes them as SVG of `width` × `height` CSS pixels.
 * No event is dropped in silence: what has no label, no date or no place in the window is counted, in the answer and
 * in the picture.
 */
export function drawFigure(request: FigureRequest): Figure {
  const palette = palettes[request.theme];
  const width = Math.round(Math.min(widths.most, Math.max(widths.least, request.width)));
  const margin = width < widths.narrow ? margins.narrow : margins.usual;
  const column: Column = { left: margin, right: width - margin };
  const content = contentOf(request, column);
  const { scale, words } = content;
  const fades = createFades();
  const paint: Paint = { palette, fades, onPaper: request.background === 'paper', words };

  const head = drawHead(content, column, margin - 6, palette);
  const ruleTop = head.bottom + gaps.aboveRule;
  const rule = element('line', { x1: column.left, x2: column.right, y1: ruleTop, y2: ruleTop, stroke: palette.rule });
  const legendTop = ruleTop + gaps.underRule;
  const legend = drawLegend(content, column, legendTop, paint);
  const plotTop = legend.bottom + (legend.parts.length > 0 ? gaps.underLegend : 0);

  const underPlot = (lanes: readonly Lane[], top: number): Block => {
    const undated = drawUndated(content, column, top + gaps.aboveUndated, palette);
    const footTop = content.undated.length > 0 ? undated.bottom + gaps.aboveFoot : undated.bottom;
    const foot = drawFoot(content, labelledIn(lanes), column, footTop, palette);
    return { parts: [...undated.parts, ...foot.parts], bottom: foot.bottom + margin - 8 };
  };
  const lanesUsed = new Set(content.visible.map(({ lane }) => lane)).size;
  const wanted = Math.max(heights.least, heights.perWidth * width, heights.perLane * lanesUsed);
  const most = Math.min(heights.most, wanted);
  const room = most - roomForAxes - underPlot([], plotTop).bottom;
  const lanes = scale === null ? [] : layOutLanes(content, scale, room, palette);
  const plot = scale === null ? { parts: [], bottom: ruleTop } : drawPlot(lanes, content, scale, plotTop, paint);
  const under = underPlot(lanes, plot.bottom);
  const height = Math.ceil(under.bottom);

  return {
    svg: document({ width, height, title: content.title || words.timeline, description: descriptionOf(content) }, [
      fades.definitions(),
      request.background === 'paper' ? element('rect', { width, height, fill: palette.paper }) : '',
      ...head.parts,
      rule,
      ...legend.parts,
      ...plot.parts,
      ...under.parts,
    ]),
    width,
    height,
    labelled: labelledIn(lanes),
    unlabelled: content.visible.length - labelledIn(lanes),
    leftOut: content.undated.length + content.outside,
  };
}

function labelledIn(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { items }) => sum + items.length, 0);
}

/** The axis, the lines behind the lanes, the lanes. */
function drawPlot(lanes: readonly Lane[], content: Content, scale: TimeScale, top: number, paint: Paint): Block {
  const axis = drawAxis(scale, finestPrecision(content.visible), top, paint.palette, content.language);
  const bands = drawLanes(lanes, scale, axis.head.bottom, paint);
  const bottom = Math.max(bands.bottom, axis.head.bottom + emptyPlot);
  const foot = bottom - axis.head.bottom > tallPlot ? axis.foot(bottom) : { parts: [], bottom };
  return { parts: [...axis.head.parts, axis.grid(bottom), ...bands.parts, ...foot.parts], bottom: foot.bottom };
}

function document(
  { width, height, title, description }: Pick<Figure, 'width' | 'height'> & { title: string; description: string },
  parts: readonly string[],
): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'figure-title figure-description',
  };
  const words = [
    element('title', { id: 'figure-title' }, [escapeText(title)]),
    element('desc', { id: 'figure-description' }, [escapeText(description)]),
  ];
  return `${element('svg', root, ['\n', [...words, ...parts].filter((part) => part !== '').join('\n'), '\n'])}\n`;
}

/** For those who hear the picture. */
function descriptionOf(content: Content): string {
  const { words } = content;
  const used = new Set(content.visible.map(({ lane }) => lane));
  const named = content.lanes.filter((_, lane) => used.has(lane));
  const lanes = named.length > 1 ? words.lanes(named.length, named.slice(0, 24)) : '';
  return words.description(standfirstOf(content).replace(/\.$/, '')) + lanes;
}
