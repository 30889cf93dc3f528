import { dayOf } from '../formats/writtenDay.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of a mail's Date header, where the sender was: `Fri, 19 May 2000 00:38:13 -0400` is 19 May. */
export function headerDay(header: string): string | null {
  const found = /\b(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})\b/i.exec(header);
  if (found !== null) {
    const [, day = '', name = '', year = ''] = found;
    const month = months.indexOf(name.toLowerCase()) + 1;
    return month === 0 ? null : dayOf(fullYear(Number(year), year.length), month, Number(day));
  }
  // `Fri Mar 10 2006 13:40:00 GMT+0100`, as browsers write it.
  const other = /\b([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/i.exec(header);
  if (other === null) return null;
  const month = months.indexOf((other[1] ?? '').toLowerCase()) + 1;
  return month === 0 ? null : dayOf(Number(other[3]), month, Number(other[2]));
}

/** Years of two digits, as RFC 5322 reads those of old mails. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
