import type { TimeWindow } from '../../src-main/figure/types.ts';
import { dateAt, dayMilliseconds } from '../../src-main/time/calendar.ts';
import { dateLabel } from '../../src-main/time/label.ts';
import type { InterfaceLanguage, Precision } from '../../src-main/time/types.ts';

const hour = dayMilliseconds / 24;

/** The sharpest precision worth saying of a window this wide. */
const precisionFrom: readonly { readonly width: number; readonly precision: Precision }[] = [
  { width: 5 * 366 * dayMilliseconds, precision: 'year' },
  { width: 92 * dayMilliseconds, precision: 'month' },
  { width: 0, precision: 'day' },
];

/** What the timeline shows, in words: "3–7 September 2016", "5 September 2016, 06:00–18:00", "79 CE – 410 CE". */
export function windowLabel(window: TimeWindow, language: InterfaceLanguage = 'en'): string {
  const width = window.to - window.from;
  const first = dateAt(window.from);
  const last = dateAt(window.to - 1);
  const precision = precisionFrom.find((entry) => width >= entry.width)?.precision ?? 'day';
  const label = dateLabel({ interval: { first, last, clock: null }, precision, modifier: null }, language);
  return width < 2 * dayMilliseconds ? `${label}, ${clock(window.from)}–${clock(window.to)}` : label;
}

function clock(milliseconds: number): string {
  const intoDay = ((milliseconds % dayMilliseconds) + dayMilliseconds) % dayMilliseconds;
  const hours = Math.floor(intoDay / hour);
  const minutes = Math.floor((intoDay - hours * hour) / 60_000);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
