import type { Locale } from 'date-fns';

import type { Precision, TimexModifier } from '../types.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** Precisions that are labelled by what their unit is called. */
export type NamedUnit = 'millennium' | 'century' | 'decade' | 'half' | 'quarter' | 'week';

/** How a language writes dates. A language is another table of this shape. */
export interface DateWords {
  /** Has the names of months and weekdays. */
  readonly locale: Locale;
  readonly undated: string;
  /** Patterns of date-fns. */
  readonly patterns: {
    /** A day without its year: "5 September". */
    readonly day: string;
    /** The first day of a range within a month: "3" of "3–4 September". */
    readonly dayOfRange: string;
    /** A day whose month comes first, between which and its year stands `beforeYear`. */
    readonly monthDay: string;
    readonly beforeYear: string;
  };
  /** `year` counts from 1, before the common era from 1 BCE backwards. */
  readonly era: { readonly before: (year: string) => string; readonly common: (year: number) => string };
  /** A unit by its number: of its kind, of the year, or for a decade the year it begins with. */
  readonly units: Readonly<Record<NamedUnit, (number: number, year: string) => string>>;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
  /** `time` is "14:30" or "09:00–17:00". */
  readonly clock: (time: string) => string;
  /** What the words around a date make of its label. */
  readonly modified: (modifier: TimexModifier, label: string, precision: Precision) => string;
}
