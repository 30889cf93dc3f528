/** Pairs: two readings that are the ends of one range, or members of one list. */
import type { Grammar, Pairing } from '../reading/form.ts';
import { alsoBy, type Reading } from '../reading/reading.ts';

import { hasDay, share } from './given.ts';

/** How far before a pair the word may begin that announces it, in characters. */
const announcementReach = 16;

/** "From 26 July to 22 August": marks the first of the two, and lets both have what is written once. */
export function pairNeighbours(text: string, readings: readonly Reading[], { pairings }: Grammar): Reading[] {
  const paired: Reading[] = [];
  let following: Reading | null = null;
  for (const [index, own] of readings.entries()) {
    const first: Reading = following ?? own;
    const next = readings[index + 1];
    const pair = next === undefined ? null : pairOf(text, first, next, pairings);
    following = pair?.second ?? null;
    paired.push(pair?.first ?? first);
    if (pair !== null && pair.first.operator !== first.operator) handBack(text, paired, pairings);
  }
  return paired;
}

/** "March, June and July 2014": what the June was given it gives to the March. */
function handBack(text: string, paired: Reading[], pairings: readonly Pairing[]): void {
  const lists = pairings.filter(({ kind }) => kind === 'list');
  for (let index = paired.length - 2; index >= 0; index -= 1) {
    const [first, second] = paired.slice(index, index + 2);
    const pair = first === undefined || second === undefined ? null : pairOf(text, first, second, lists);
    if (pair === null || pair.first.operator === first?.operator) return;
    paired[index] = pair.first;
  }
}

interface Pair {
  readonly first: Reading;
  readonly second: Reading;
}

function pairOf(text: string, first: Reading, second: Reading, pairings: readonly Pairing[]): Pair | null {
  const { operator } = first;
  // "C. 1580–95": roughly from the one to the other.
  if (operator.kind === 'modified' && operator.modifier === 'APPROX') {
    const pair = pairOf(text, { ...first, operator: operator.of }, second, pairings);
    const changed = pair?.first.operator;
    if (pair === null || changed === undefined || changed.kind === 'impossible' || !pair.first.beginsRange) return null;
    return { ...pair, first: { ...pair.first, operator: { ...operator, of: changed } } };
  }
  if (!canBound(first.operator)) return null;
  const between = text.slice(first.end, second.start);
  for (const pairing of pairings) {
    if (!pairing.between.test(between) || !isAnnounced(text, first, pairing)) continue;
    const pair = pairing.kind === 'range' ? rangeOf(first, second, pairing.name) : listOf(first, second, pairing.name);
    if (pair !== null) return pair;
  }
  return null;
}

/** "Between 9 a.m. and noon", "Monday between 9 a.m. and noon". */
function isAnnounced(text: string, { start, lastPart }: Reading, { before }: Pairing): boolean {
  return (
    before === undefined ||
    [start, lastPart].some((place) => before.test(text.slice(Math.max(0, place - announcementReach), place)))
  );
}

function rangeOf(first: Reading, second: Reading, name: string): Pair | null {
  // "From May until July": until closes the range, and leaves no end open.
  if (isNow(second.operator)) return sinceThen(first, second, name);
  const end = closed(second.operator);
  if (!canBound(first.operator) || !canBound(end) || !areOfOneKind(first.operator, end)) return null;
  const shared = share({ first: first.operator, second: end }, { kind: 'range', dayIsLast: second.dayIsLast });
  // "From morning until Monday evening": the morning of which day, the words do not say.
  if ((first.fragment || second.fragment) && !(hasDay(shared.first) && hasDay(shared.second))) return null;
  const marked = { fragment: false };
  return {
    first: { ...first, ...marked, operator: shared.first, rules: alsoBy(first.rules, name), beginsRange: true },
    second: { ...second, ...marked, operator: shared.second, rules: alsoBy(second.rules, name) },
  };
}

/** "From 2010 until now": it goes on. */
function isNow(operator: Reading['operator']): boolean {
  const end = closed(operator);
  return (
    (end.kind === 'vague' && end.value === 'PRESENT_REF') ||
    (end.kind === 'shift' && end.unit === 'day' && end.amount === 0 && end.anchor === 'document')
  );
}

function sinceThen(first: Reading, second: Reading, name: string): Pair | null {
  if (first.operator.kind === 'impossible') return null;
  const operator = { kind: 'modified', modifier: 'ON_OR_AFTER', of: first.operator } as const;
  return { first: { ...first, operator, rules: alsoBy(first.rules, name) }, second };
}

function listOf(first: Reading, second: Reading, name: string): Pair | null {
  if (!canBound(first.operator) || !canBound(second.operator) || first.fragment || second.fragment) return null;
  const shared = share(
    { first: first.operator, second: second.operator },
    { kind: 'list', dayIsLast: second.dayIsLast },
  );
  if (shared.first === first.operator && shared.second === second.operator) return null;
  const { dayIsLast } = second;
  return {
    first: { ...changed(first, shared.first, name), dayIsLast },
    second: changed(second, shared.second, name),
  };
}

function changed(reading: Reading, operator: Reading['operator'], name: string): Reading {
  return operator === reading.operator ? reading : { ...reading, operator, rules: alsoBy(reading.rules, name) };
}

const bounds = [
  ...(['calendar', 'part', 'unit', 'shift', 'clock', 'part-of-day'] as const),
  ...(['numeric', 'within', 'day-of-month', 'weekday-of-week', 'holiday'] as const),
] as const;
type Bound = Extract<Reading['operator'], { readonly kind: (typeof bounds)[number] }>;

function canBound(operator: Reading['operator']): operator is Bound {
  return bounds.some((kind) => kind === operator.kind);
}

/** "A revision Friday to December's figures": a weekday and a month are no ends of one range. */
function areOfOneKind(first: Bound, end: Bound): boolean {
  const isWeekday = first.kind === 'calendar' && first.fields.weekday !== undefined && first.fields.month === undefined;
  const isWide = end.kind === 'calendar' && end.fields.weekday === undefined && end.fields.day === undefined;
  return !(isWeekday && isWide);
}

function closed(operator: Reading['operator']): Reading['operator'] {
  const isOpen =
    operator.kind === 'modified' && (operator.modifier === 'ON_OR_BEFORE' || operator.modifier === 'APPROX');
  return isOpen ? operator.of : operator;
}
