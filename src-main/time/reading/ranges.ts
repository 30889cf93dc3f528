/** Ranges: two readings of which the first knows that the second is its end, and what the two share. */
import type { Grammar, Pairing } from './form.ts';
import { alsoBy, type Reading } from './reading.ts';

/** How far before a range the word may begin that announces it, in characters. */
const announcementReach = 16;

/** "From 26 July to 22 August": marks the first of the two, and lets both have what is written once. */
export function joinRanges(text: string, readings: readonly Reading[], { pairings }: Grammar): Reading[] {
  const joined: Reading[] = [];
  let following: Reading | null = null;
  for (const [index, own] of readings.entries()) {
    const first: Reading = following ?? own;
    const next = readings[index + 1];
    const pair = next === undefined ? null : pairOf(text, first, next, pairings);
    following = pair?.second ?? null;
    joined.push(pair?.first ?? first);
  }
  return joined;
}

interface Pair {
  readonly first: Reading;
  readonly second: Reading;
}

function pairOf(text: string, first: Reading, second: Reading, pairings: readonly Pairing[]): Pair | null {
  if (!canBound(first.operator)) return null;
  const before = text.slice(Math.max(0, first.start - announcementReach), first.start);
  const between = text.slice(first.end, second.start);
  for (const pairing of pairings) {
    if (!pairing.between.test(between) || pairing.before?.test(before) === false) continue;
    const pair = pairing.kind === 'range' ? rangeOf(first, second, pairing.name) : listOf(first, second, pairing.name);
    if (pair !== null) return pair;
  }
  return null;
}

function rangeOf(first: Reading, second: Reading, name: string): Pair | null {
  // "From May until July": until closes the range, and leaves no end open.
  const end = closed(second.operator);
  if (!canBound(end) || !areOfOneKind(first.operator, end)) return null;
  return {
    first: {
      ...first,
      operator: shareYear(first.operator, end),
      rules: alsoBy(first.rules, name),
      beginsRange: true,
    },
    second: { ...second, operator: end, rules: alsoBy(second.rules, name) },
  };
}

function listOf(first: Reading, second: Reading, name: string): Pair | null {
  if (!canBound(second.operator)) return null;
  const operator = shareYear(first.operator, second.operator);
  return operator === first.operator
    ? null
    : { first: { ...first, operator, rules: alsoBy(first.rules, name) }, second };
}

const bounds = new Set(['calendar', 'part', 'unit', 'shift', 'clock', 'part-of-day']);

function canBound({ kind }: Reading['operator']): boolean {
  return bounds.has(kind);
}

/** "A revision Friday to December's figures": a weekday and a month are no ends of one range. */
function areOfOneKind(first: Reading['operator'], second: Reading['operator']): boolean {
  const isWeekday = first.kind === 'calendar' && first.fields.weekday !== undefined && first.fields.month === undefined;
  const isWide = second.kind === 'calendar' && second.fields.weekday === undefined && second.fields.day === undefined;
  return !(isWeekday && isWide);
}

function closed(operator: Reading['operator']): Reading['operator'] {
  return operator.kind === 'modified' && operator.modifier === 'ON_OR_BEFORE' ? operator.of : operator;
}

/** "26 July to 22 August 2013", "March and June 2014", "1200 and 1000 BC": what is written once holds for both. */
function shareYear(first: Reading['operator'], second: Reading['operator']): Reading['operator'] {
  if (first.kind === 'part') {
    const of = shareYear(first.of, second);
    return of.kind === 'impossible' ? first : { ...first, of };
  }
  const later = second.kind === 'part' ? second.of : second;
  if (first.kind !== 'calendar' || later.kind !== 'calendar' || first.direction !== 'open') return first;
  const { year, month, era } = later.fields;
  const own = first.fields;
  if (own.year !== undefined)
    return era === 'BCE' && own.era === undefined && own.year >= (year ?? 0)
      ? { ...first, fields: { ...own, era } }
      : first;
  if (year === undefined || month === undefined || own.month === undefined) return first;
  // From November to February 1942: the first of them lies in the year before.
  const shared = own.month <= month || era === 'BCE' ? year : year - 1;
  return { ...first, fields: { ...own, year: shared, ...(era !== undefined && { era }) } };
}
