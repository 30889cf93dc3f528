/** The labels of dates, in the language that the interface has at the moment. */
import type { TimeWindow } from '../../src-main/figure/types.ts';
import * as inLanguage from '../../src-main/time/label.ts';
import type { CivilDate, CivilInterval, DayMonthOrder } from '../../src-main/time/types.ts';

import { interfaceLanguage } from './interfaceLanguage.svelte.ts';
import * as ofTimeline from './windowLabel.ts';

export function dateLabel(dated: inLanguage.Dated): string {
  return inLanguage.dateLabel(dated, interfaceLanguage.current);
}

export function daysLabel(interval: CivilInterval): string {
  return inLanguage.daysLabel(interval, interfaceLanguage.current);
}

export function dayInOrder(date: CivilDate, order: DayMonthOrder): string {
  return inLanguage.dayInOrder(date, order, interfaceLanguage.current);
}

export function windowLabel(window: TimeWindow): string {
  return ofTimeline.windowLabel(window, interfaceLanguage.current);
}

/** What of a date on one day is sharper than the day; `null` where nothing is. */
export function timeLabel(dated: inLanguage.Dated): string | null {
  return inLanguage.timeLabel(dated, interfaceLanguage.current);
}
