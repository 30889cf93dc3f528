import { namedDate } from '../../src-main/chronicle/reshapeDate.ts';
import { readTypedDate } from '../../src-main/chronicle/typedDate.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { millisecondSpanOf } from '../../src-main/time/calendar.ts';
import type { EventDate } from '../../src-main/time/eventDate.ts';
import type { ReadingSettings } from '../../src-main/time/types.ts';

/** The stretch of time that a date names: 1700, of "before 1700". */
export function spanOfDate(date: EventDate): TimeWindow | null {
  const { from, to } = millisecondSpanOf(namedDate(date).interval);
  return from === null || to === null ? null : { from, to };
}

/** The stretch of time that a typed date names: "5 September 2016", "March 1942", "44 BCE"; `null` for what is no date. */
export function spanOfTypedDate(text: string, settings: ReadingSettings): TimeWindow | null {
  const typed = readTypedDate(text, settings);
  return typed.kind === 'date' ? spanOfDate(typed.date) : null;
}
