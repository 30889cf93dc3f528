import type { Extraction } from '../../src-main/events/types.ts';
import type { ReadingSettings } from '../../src-main/time/types.ts';

/** A typed date is read as the text is that it is meant for; without a text, by itself. */
export function typingSettings(
  extraction: Pick<Extraction, 'documentDate' | 'language' | 'dayMonthOrder'> | null,
): ReadingSettings {
  if (extraction === null) return { documentDate: 'none' };
  const { documentDate, language, dayMonthOrder } = extraction;
  return { documentDate: documentDate.date ?? 'none', language, ...(dayMonthOrder !== null && { dayMonthOrder }) };
}
