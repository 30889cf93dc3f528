/** The title and, under it, one line that says how much of what time is shown. */
import { dateAt, dayMilliseconds } from '../time/calendar.ts';
import { dateLabel } from '../time/label.ts';
import type { Precision } from '../time/types.ts';

import type { Block, Column } from './block.ts';
import type { Content } from './content.ts';
import type { Palette } from './palette.ts';
import { textLines, type } from './typography.ts';
import { wrapBalanced } from './wrap.ts';

const mostTitleLines = 3;
const narrowColumn = 520;

export function drawHead(content: Content, { left, right }: Column, top: number, palette: Palette): Block {
  const titleType = right - left < narrowColumn ? type.titleNarrow : type.title;
  const title = wrapBalanced(content.title, titleType, right - left, mostTitleLines);
  const standfirst = wrapBalanced(standfirstOf(content), type.standfirst, right - left, 2);
  const standfirstTop = top + title.length * titleType.lineHeight + (title.length > 0 ? 4 : 0);
  return {
    parts: [
      ...textLines(title, titleType, { x: left, top, fill: palette.ink }),
      ...textLines(standfirst, type.standfirst, { x: left, top: standfirstTop, fill: palette.mutedInk }),
    ],
    bottom: standfirstTop + standfirst.length * type.standfirst.lineHeight,
  };
}

/** "11 events, 3–5 September 2016, and 2 without a date". */
export function standfirstOf(content: Content): string {
  const { visible, undated, words } = content;
  if (visible.length === 0) return emptyWords(content);
  const time = extentLabel(content);
  const shown = `${words.head.events(visible.length)}${time === null ? '' : `, ${time}`}`;
  return undated.length === 0 ? shown : shown + words.head.undated(undated.length);
}

function emptyWords({ undated, outside, words: { head } }: Content): string {
  if (outside > 0) return head.noneInWindow;
  return undated.length > 0 ? head.noneDated : head.none;
}

/** How sharp the ends of the whole are said: over many years nobody asks for the day. */
const extentPrecisions: readonly { readonly longerThan: number; readonly precision: Precision }[] = [
  { longerThan: 3 * 366 * dayMilliseconds, precision: 'year' },
  { longerThan: 92 * dayMilliseconds, precision: 'month' },
  { longerThan: 0, precision: 'day' },
];

/** From the first to the last known moment of the events shown, inside the window. */
function extentLabel({ visible, scale, language }: Content): string | null {
  if (scale === null) return null;
  let from = Infinity;
  let to = -Infinity;
  for (const { span } of visible) {
    from = Math.min(from, span.from ?? span.to ?? Infinity);
    to = Math.max(to, span.to ?? span.from ?? -Infinity);
  }
  const first = Math.max(from, scale.window.from);
  const last = Math.max(first, Math.min(to, scale.window.to) - 1);
  const precision = extentPrecisions.find(({ longerThan }) => last - first > longerThan)?.precision ?? 'day';
  const interval = { first: dateAt(first), last: dateAt(last), clock: null };
  return dateLabel({ interval, precision, modifier: null }, language);
}
