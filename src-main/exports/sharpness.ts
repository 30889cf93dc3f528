import { unitOfPrecision } from '../chronicle/shiftDate.ts';
import { isoDate } from '../time/calendar.ts';
import type { CivilDate, Precision } from '../time/types.ts';

/** The units that other forms write dates in. What is wider than its unit has two ends there. */
export type WrittenUnit = 'year' | 'month' | 'day';

export function writtenUnit(precision: Precision): WrittenUnit {
  const unit = unitOfPrecision[precision];
  return unit === 'minute' ? 'day' : unit;
}

const endings: Readonly<Record<WrittenUnit, number>> = { year: -'-MM-DD'.length, month: -'-DD'.length, day: Infinity };

/** A day in ISO 8601, only as sharp as its date: `1914`, `1914-07`, `1914-07-28`. */
export function isoAsSharp(date: CivilDate, precision: Precision): string {
  return isoDate(date).slice(0, endings[writtenUnit(precision)]);
}
