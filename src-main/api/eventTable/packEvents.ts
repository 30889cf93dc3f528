import type { TextSpan, TimelineEvent } from '../../events/types.ts';
import { dayMilliseconds, millisecondsOf } from '../../time/calendar.ts';
import type { CivilDate } from '../../time/types.ts';

import { never, newColumns, open, rowsInText, type Columns, type PackedEvents } from './layout.ts';
import {
  basisWords,
  certaintyWords,
  datingRuleNames,
  kinds,
  makingRuleNames,
  modifiers,
  precisionWords,
} from './numberedWords.ts';

/**
 * Puts events into a table, to cross from the worker to the page: a million objects would be 400 MB there, and seconds on
 * their way. Weights lose what a number of 32 bits has no room for.
 */
export function packEvents(events: readonly TimelineEvent[]): PackedEvents {
  const { bytes, columns } = newColumns(events.length);
  const strings = new Shared((text: string) => text, ['']);
  const names = new Shared((list: readonly string[]) => JSON.stringify(list), []);
  const texts: string[] = [];
  for (const [row, event] of events.entries()) {
    if (row % rowsInText === 0) texts.push('');
    const before = texts.pop() ?? '';
    columns.idStart[row] = before.length;
    columns.titleStart[row] = before.length + event.id.length;
    texts.push(before + event.id + event.title);
    packSpans(columns, row, event);
    packDate(columns, row, event);
    columns.when[row] = placeOf(strings, event.when);
    columns.value[row] = placeOf(strings, event.value);
    columns.attribution[row] = placeOf(strings, event.attribution);
    columns.places[row] = names.placeOf(event.places);
    columns.actors[row] = names.placeOf(event.actors);
    columns.weight[row] = event.weight;
    columns.kind[row] = kinds.numberOf(event.kind);
    columns.basis[row] = basisWords.numberOf(event.basis);
    columns.certainty[row] = certaintyWords.numberOf(event.certainty);
    columns.rule[row] = makingRuleNames.numberOf(event.rule);
    columns.datedBy[row] = datingRuleNames.numberOf(event.datedBy);
  }
  return { length: events.length, bytes, texts, strings: strings.all, names: names.all };
}

function packSpans(columns: Columns, row: number, event: TimelineEvent): void {
  const { head, start, end, sentence, inheritedFrom } = event;
  const nowhere: TextSpan = { start: 0, end: 0 };
  const inherited = inheritedFrom ?? nowhere;
  columns.head[row] = head;
  columns.start[row] = start;
  columns.end[row] = end;
  columns.sentenceStart[row] = sentence.start;
  columns.sentenceEnd[row] = sentence.end;
  columns.inheritedStart[row] = inherited.start;
  columns.inheritedEnd[row] = inherited.end;
}

function packDate(columns: Columns, row: number, { interval, precision, modifier, expression }: TimelineEvent): void {
  columns.firstDay[row] = interval === null ? never : dayOf(interval.first);
  columns.lastDay[row] = interval === null ? never : dayOf(interval.last);
  columns.clockFrom[row] = interval?.clock?.from ?? -1;
  columns.clockUntil[row] = interval?.clock?.until ?? -1;
  columns.precision[row] = precisionWords.numberOf(precision);
  columns.modifier[row] = modifiers.numberOf(modifier);
  columns.expression[row] = expression ?? -1;
}

function dayOf(date: CivilDate | null): number {
  return date === null ? open : millisecondsOf(date) / dayMilliseconds;
}

/** What many events have in common is kept once. */
class Shared<Kept> {
  readonly all: Kept[];
  readonly #keyOf: (kept: Kept) => string;
  readonly #places = new Map<string, number>();

  constructor(keyOf: (kept: Kept) => string, first: readonly Kept[]) {
    this.#keyOf = keyOf;
    this.all = [...first];
  }

  placeOf(kept: Kept): number {
    const key = this.#keyOf(kept);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    this.all.push(kept);
    return this.all.length - 1;
  }
}

function placeOf(strings: Shared<string>, text: string | null): number {
  return text === null ? 0 : strings.placeOf(text);
}
