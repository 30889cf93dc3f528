import type { TimeWindow } from '../../src-main/figure/types.ts';
import { civilDate, dayMilliseconds, daysInMonth, millisecondsOf } from '../../src-main/time/calendar.ts';
import { monthName } from '../../src-main/time/label.ts';
import { interfaceLanguages } from '../../src-main/time/types.ts';

const era = String.raw`\s*(?<era>bce?|ce|ad|[vn]\.\s?chr\.?)?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;

/** Forms in which a reader may write the date to go to, in any language of the interface; the named parts are read below. */
const forms: readonly RegExp[] = [
  /^(?<iso>-?\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  new RegExp(String.raw`^(?:${day}\s+)?(?<name>[a-zä]{3,})\.?\s+(?<year>\d{1,4})${era}$`),
  new RegExp(String.raw`^(?<name>[a-zä]{3,})\.?\s+${day},?\s+(?<year>\d{1,4})${era}$`),
  new RegExp(String.raw`^(?<year>\d{1,4})${era}$`),
  /^(?<decade>\d{2,3}0)(?:s|er(?: jahre)?)$/,
  new RegExp(String.raw`^(?<century>\d{1,2})(?:(?:st|nd|rd|th)\s+century|\.\s*jahrhundert)${era}$`),
];

const monthNames = Array.from({ length: 12 }, (_, index) =>
  interfaceLanguages.map((language) => monthName(index + 1, language).toLowerCase()),
);

/**
 * The stretch of time that a written date names: "5 September 2016", "March 1942", "44 BCE", "1990s", "2016-09-05".
 * `null` for another form, or a day that does not exist.
 */
export function spanOfWrittenDate(text: string): TimeWindow | null {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const form of forms) {
    const parts = form.exec(tidy)?.groups;
    if (parts !== undefined) return spanOfParts(parts);
  }
  return null;
}

type Parts = Readonly<Partial<Record<string, string>>>;

function spanOfParts(parts: Parts): TimeWindow | null {
  const { iso, year, era, decade, century } = parts;
  if (decade !== undefined) return years(Number(decade), Number(decade) + 9);
  if (century !== undefined) {
    const last = Number(century) * 100;
    return isBefore(era) ? years(1 - last, 100 - last) : years(last - 99, last);
  }
  const stated = Number(iso ?? year);
  const astronomical = isBefore(era) ? 1 - stated : stated;
  if (iso === undefined && stated === 0) return null;
  const month = monthOf(parts);
  if (month === null) return null;
  if (month === undefined) return years(astronomical, astronomical);
  const day = parts.day === undefined ? undefined : Number(parts.day);
  const first = civilDate(astronomical, month, day ?? 1);
  const last = civilDate(astronomical, month, day ?? daysInMonth(astronomical, month));
  if (first === null || last === null) return null;
  return { from: millisecondsOf(first), to: millisecondsOf(last) + dayMilliseconds };
}

/** `undefined`: none is named; `null`: there is no such month. */
function monthOf({ month, name }: Parts): number | null | undefined {
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? Number(month) : null;
  if (name === undefined) return undefined;
  const place = monthNames.findIndex((names) => names.some((full) => full.startsWith(name)));
  return place < 0 ? null : place + 1;
}

function isBefore(era: string | undefined): boolean {
  return era !== undefined && /^[bv]/.test(era);
}

function years(first: number, last: number): TimeWindow | null {
  const [from, to] = [civilDate(first, 1, 1), civilDate(last, 12, 31)];
  return from === null || to === null ? null : { from: millisecondsOf(from), to: millisecondsOf(to) + dayMilliseconds };
}
