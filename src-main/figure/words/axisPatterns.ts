import type { InterfaceLanguage } from '../../time/types.ts';

/** How the axis writes dates, as patterns of date-fns; a sample is the widest that its pattern writes, or nearly. */
export interface AxisPatterns {
  /** Of the larger unit; the year follows where the pattern has none. */
  readonly major: Readonly<Record<'weekday' | 'day' | 'shortDay' | 'month' | 'shortMonth', string>>;
  /** Of the smaller unit. */
  readonly minor: Readonly<Record<'weekday' | 'shortWeekday' | 'day' | 'month' | 'shortMonth', Minor>>;
}

interface Minor {
  readonly pattern: string;
  readonly sample: string;
}

export const axisPatterns: Readonly<Record<InterfaceLanguage, AxisPatterns>> = {
  en: {
    major: { weekday: 'EEEE d MMMM', day: 'd MMMM', shortDay: 'd MMM', month: 'LLLL', shortMonth: 'LLL' },
    minor: {
      weekday: { pattern: 'EEEE d', sample: 'Wednesday 30' },
      shortWeekday: { pattern: 'EEE d', sample: 'Wed 30' },
      day: { pattern: 'd', sample: '30' },
      month: { pattern: 'LLLL', sample: 'September' },
      shortMonth: { pattern: 'LLL', sample: 'May' },
    },
  },
  de: {
    major: { weekday: 'EEEE, d. MMMM', day: 'd. MMMM', shortDay: 'd. MMM', month: 'LLLL', shortMonth: 'LLL' },
    minor: {
      weekday: { pattern: 'EEEE, d.', sample: 'Donnerstag, 30.' },
      shortWeekday: { pattern: 'EEEEEE d.', sample: 'Mo 30.' },
      day: { pattern: 'd.', sample: '30.' },
      month: { pattern: 'LLLL', sample: 'September' },
      shortMonth: { pattern: 'LLL', sample: 'Mär' },
    },
  },
};
