import type { Basis, Certainty, EventKind, TextSpan, TimelineEvent } from '../../events/types.ts';
import { dateAt, dayMilliseconds, minuteMilliseconds, type MillisecondSpan } from '../../time/calendar.ts';
import type { CivilDate, CivilInterval, Precision, TimexModifier } from '../../time/types.ts';

import { columnsOf, never, open, rowsInText, type Columns, type PackedEvents } from './layout.ts';
import {
  basisWords,
  certaintyWords,
  datingRuleNames,
  kinds,
  makingRuleNames,
  modifiers,
  precisionWords,
} from './numberedWords.ts';

/** Packed events, and their columns. */
export interface EventTable extends PackedEvents {
  readonly columns: Columns;
}

export function tableOf(packed: PackedEvents): EventTable {
  return { ...packed, columns: columnsOf(packed) };
}

/**
 * An event that lies in a table: a row's number. Every field is made when it is asked for, so that a million events are
 * 20 MB beside their columns. Spreading copies nothing of it.
 */
export class TableEvent implements TimelineEvent {
  protected readonly table: EventTable;
  protected readonly row: number;

  /** @throws RangeError where the table has no such row */
  constructor(table: EventTable, row: number) {
    if (row < 0 || row >= table.length) throw new RangeError(`There is no event at ${row}.`);
    this.table = table;
    this.row = row;
  }

  get id(): string {
    return this.#text(this.table.columns.idStart[this.row] ?? 0, this.table.columns.titleStart[this.row] ?? 0);
  }

  get title(): string {
    const isLast = (this.row + 1) % rowsInText === 0 || this.row + 1 === this.table.length;
    return this.#text(
      this.table.columns.titleStart[this.row] ?? 0,
      isLast ? undefined : this.table.columns.idStart[this.row + 1],
    );
  }

  get head(): number {
    return this.table.columns.head[this.row] ?? 0;
  }

  get start(): number {
    return this.table.columns.start[this.row] ?? 0;
  }

  get end(): number {
    return this.table.columns.end[this.row] ?? 0;
  }

  get sentence(): TextSpan {
    return {
      start: this.table.columns.sentenceStart[this.row] ?? 0,
      end: this.table.columns.sentenceEnd[this.row] ?? 0,
    };
  }

  get inheritedFrom(): TextSpan | null {
    const end = this.table.columns.inheritedEnd[this.row] ?? 0;
    return end === 0 ? null : { start: this.table.columns.inheritedStart[this.row] ?? 0, end };
  }

  get when(): string | null {
    return this.#string(this.table.columns.when[this.row]);
  }

  get value(): string | null {
    return this.#string(this.table.columns.value[this.row]);
  }

  get attribution(): string | null {
    return this.#string(this.table.columns.attribution[this.row]);
  }

  get interval(): CivilInterval | null {
    const first = this.table.columns.firstDay[this.row] ?? 0;
    if (first === never) return null;
    const from = this.table.columns.clockFrom[this.row] ?? 0;
    const clock = from < 0 ? null : { from, until: this.table.columns.clockUntil[this.row] ?? 0 };
    return { first: dateOf(first), last: dateOf(this.table.columns.lastDay[this.row] ?? 0), clock };
  }

  /** The same on the axis, without the dates' being made: `millisecondSpanOf(interval)`. */
  get span(): MillisecondSpan | null {
    const first = this.table.columns.firstDay[this.row] ?? 0;
    if (first === never) return null;
    const from = this.table.columns.clockFrom[this.row] ?? 0;
    const midnight = first * dayMilliseconds;
    if (from >= 0 && first !== open) {
      return {
        from: midnight + from * minuteMilliseconds,
        to: midnight + (this.table.columns.clockUntil[this.row] ?? 0) * minuteMilliseconds,
      };
    }
    const last = this.table.columns.lastDay[this.row] ?? 0;
    return { from: first === open ? null : midnight, to: last === open ? null : (last + 1) * dayMilliseconds };
  }

  get precision(): Precision | null {
    return precisionWords.wordAt(this.table.columns.precision[this.row] ?? 0);
  }

  get modifier(): TimexModifier | null {
    return modifiers.wordAt(this.table.columns.modifier[this.row] ?? 0);
  }

  get expression(): number | null {
    const index = this.table.columns.expression[this.row] ?? 0;
    return index < 0 ? null : index;
  }

  get kind(): EventKind {
    return kinds.givenAt(this.table.columns.kind[this.row] ?? 0);
  }

  get basis(): Basis {
    return basisWords.givenAt(this.table.columns.basis[this.row] ?? 0);
  }

  get certainty(): Certainty {
    return certaintyWords.givenAt(this.table.columns.certainty[this.row] ?? 0);
  }

  get rule(): TimelineEvent['rule'] {
    return makingRuleNames.givenAt(this.table.columns.rule[this.row] ?? 0);
  }

  get datedBy(): TimelineEvent['datedBy'] {
    return datingRuleNames.givenAt(this.table.columns.datedBy[this.row] ?? 0);
  }

  get places(): readonly string[] {
    return this.table.names[this.table.columns.places[this.row] ?? 0] ?? [];
  }

  get actors(): readonly string[] {
    return this.table.names[this.table.columns.actors[this.row] ?? 0] ?? [];
  }

  get weight(): number {
    return this.table.columns.weight[this.row] ?? 0;
  }

  /** The string at a place among the strings, which is 0 for none. */
  #string(place: number | undefined): string | null {
    return place === undefined || place === 0 ? null : (this.table.strings[place] ?? null);
  }

  #text(from: number, to: number | undefined): string {
    return (this.table.texts[Math.floor(this.row / rowsInText)] ?? '').slice(from, to);
  }
}

function dateOf(day: number): CivilDate | null {
  return day === open ? null : dateAt(day * dayMilliseconds);
}
