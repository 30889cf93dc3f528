/** Numbers that share a date or a clock with what stands beside them: in "April 6-7" the seven is a day of April. */
import { calendar, type CalendarFields, type TimeOperator } from '../operators.ts';
import type { Sharing } from '../reading/form.ts';
import type { Groups } from '../reading/phrase.ts';
import { alsoBy, formReading, type Reading } from '../reading/reading.ts';

/** How far from a date its sharer may reach, in characters. */
const reach = 32;

/** The readings, and between them those of the numbers that share a date with one of them; in order, not overlapping. */
export function readNumbers(text: string, readings: readonly Reading[], sharings: readonly Sharing[]): Reading[] {
  const before = sharings.filter(({ side }) => side === 'before');
  const behind = sharings.filter(({ side }) => side === 'behind');
  const inList = sharings.filter(({ side }) => side === 'list');
  const all: Reading[] = [];
  for (const [index, reading] of readings.entries()) {
    const least = all.at(-1)?.end ?? 0;
    const found: Reading[] = [reading];
    // "14, 19 and 27 February": the 19 shares with the date, and the 14 with the 19.
    for (
      let earlier = sharerBefore(text, reading, least, before);
      earlier !== null;
      earlier = sharerBefore(text, earlier, least, inList)
    ) {
      found.unshift(earlier);
    }
    all.push(...found);
    const limit = readings[index + 1]?.start ?? text.length;
    // "May 4, 5 and 6": the five shares with the four, and the six with the five.
    for (
      let later = sharerBehind(text, reading, limit, behind);
      later !== null;
      later = sharerBehind(text, later, limit, behind)
    ) {
      all.push(later);
    }
  }
  return all;
}

function sharerBefore(text: string, reading: Reading, limit: number, sharings: readonly Sharing[]): Reading | null {
  const from = Math.max(limit, reading.start - reach);
  return firstSharer(text.slice(from, reading.start), reading, sharings, ({ index }) => from + index);
}

function sharerBehind(text: string, reading: Reading, limit: number, sharings: readonly Sharing[]): Reading | null {
  const sharer = firstSharer(
    text.slice(reading.end, reading.end + reach),
    reading,
    sharings,
    ({ 0: whole }, words) => reading.end + whole.length - words.length,
  );
  return sharer === null || sharer.end > limit ? null : sharer;
}

function firstSharer(
  beside: string,
  { operator, rules }: Reading,
  sharings: readonly Sharing[],
  startOf: (match: RegExpExecArray, words: string) => number,
): Reading | null {
  if (operator.kind === 'impossible') return null;
  for (const { name, pattern, share } of sharings) {
    const match = pattern.exec(beside);
    const words = match?.groups?.words;
    if (match === null || words === undefined) continue;
    const shared = share(match.groups ?? {}, operator);
    if (shared === null) continue;
    const start = startOf(match, words);
    return formReading(start, start + words.length, shared, alsoBy(rules, name));
  }
  return null;
}

/** A sharing of the fields of a date. A date that says which of several it is ("next May 4") shares nothing. */
export function ofDate(
  share: (groups: Groups, fields: CalendarFields) => CalendarFields | null,
): (groups: Groups, beside: TimeOperator) => TimeOperator | null {
  return (groups, beside) => {
    if (beside.kind !== 'calendar' || beside.direction !== 'open') return null;
    const fields = share(groups, beside.fields);
    return fields === null ? null : calendar(fields);
  };
}
