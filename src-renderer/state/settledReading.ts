import type { WrittenSettings } from '../../src-main/api/contract.ts';
import type { ReadingChoice } from '../../src-main/chronicle/decisions.ts';
import type { DayMonthOrder, Genre, Language } from '../../src-main/time/types.ts';

/** What a person settled about how a text is read; `null` is judged from the text. */
export interface SettledReading {
  /** `YYYY-MM-DD`, or `none` for a text without a date. */
  readonly documentDate: string | null;
  readonly genre: Genre | null;
  readonly language: Language | null;
  readonly dayMonthOrder: DayMonthOrder | null;
}

export const nothingSettled: SettledReading = {
  documentDate: null,
  genre: null,
  language: null,
  dayMonthOrder: null,
};

/** As the host takes them: what is judged from the text is left out. */
export function writtenSettings({ documentDate, genre, language, dayMonthOrder }: SettledReading): WrittenSettings {
  return {
    documentDate,
    ...(genre !== null && { genre }),
    ...(language !== null && { language }),
    ...(dayMonthOrder !== null && { dayMonthOrder }),
  };
}

/** What a decision says of how a document is read; without one, all is judged from the text. */
export function readingOf(choice: ReadingChoice | null): SettledReading {
  if (choice === null) return nothingSettled;
  const { documentDate, genre, language, dayMonthOrder } = choice;
  return { documentDate, genre, language, dayMonthOrder };
}

export function isSameReading(left: SettledReading, right: SettledReading): boolean {
  return (
    left.documentDate === right.documentDate &&
    left.genre === right.genre &&
    left.language === right.language &&
    left.dayMonthOrder === right.dayMonthOrder
  );
}
