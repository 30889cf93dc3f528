/** Reading what shares a date with the words beside it: in "April 6-7" the seven is a day of April. */
import { calendar, type CalendarFields } from '../operators.ts';

import type { Sharing } from './form.ts';
import { alsoBy, type FormReading } from './reading.ts';

/** How far from a date its sharer may reach, in characters. */
const reach = 32;

/** The readings, and between them those of the numbers that share a date with one of them; in order, not overlapping. */
export function readShared(
  text: string,
  readings: readonly FormReading[],
  sharings: readonly Sharing[],
): FormReading[] {
  const before = sharings.filter(({ side }) => side === 'before');
  const behind = sharings.filter(({ side }) => side === 'behind');
  const inList = sharings.filter(({ side }) => side === 'list');
  const all: FormReading[] = [];
  for (const [index, reading] of readings.entries()) {
    const least = all.at(-1)?.end ?? 0;
    const found: FormReading[] = [reading];
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

function sharerBefore(
  text: string,
  reading: FormReading,
  limit: number,
  sharings: readonly Sharing[],
): FormReading | null {
  const from = Math.max(limit, reading.start - reach);
  return firstSharer(text.slice(from, reading.start), reading, sharings, ({ index }) => from + index);
}

function sharerBehind(
  text: string,
  reading: FormReading,
  limit: number,
  sharings: readonly Sharing[],
): FormReading | null {
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
  { operator, rules }: FormReading,
  sharings: readonly Sharing[],
  startOf: (match: RegExpExecArray, words: string) => number,
): FormReading | null {
  const fields = fieldsOf(operator);
  if (fields === null) return null;
  for (const { name, pattern, share } of sharings) {
    const match = pattern.exec(beside);
    const words = match?.groups?.words;
    if (match === null || words === undefined) continue;
    const shared = share(match.groups ?? {}, fields);
    if (shared === null) continue;
    const start = startOf(match, words);
    return {
      start,
      end: start + words.length,
      operator: calendar(shared),
      rules: alsoBy(rules, name),
      beginsRange: false,
      fragment: false,
    };
  }
  return null;
}

function fieldsOf(operator: FormReading['operator']): CalendarFields | null {
  return operator.kind === 'calendar' && operator.direction === 'open' ? operator.fields : null;
}
