import { compareDates, isoDate } from '../time/calendar.ts';
import { dateLabel } from '../time/label.ts';
import type { CivilDate } from '../time/types.ts';

import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { exportWords } from './words/words.ts';

/** What a table tells of an event, a column each. */
export const columns = [
  'date',
  'edtf',
  'first',
  'last',
  'precision',
  'title',
  'places',
  'actors',
  'attribution',
  'certainty',
  'quotation',
  'label',
  'document',
  'page',
  'basis',
  'status',
  'tags',
  'note',
] as const;
export type Column = (typeof columns)[number];

/** Columns that hold dates by a standard: nothing in them is taken for a formula, and `-0043` stays what it is. */
export const columnsOfDates: ReadonlySet<Column> = new Set(['edtf', 'first', 'last']);

/** An event's words in a column; empty where it has nothing there. */
export function cellOf(column: Column, event: WrittenEvent, { language }: Pick<Chronicle, 'language'>): string {
  const words = exportWords[language];
  const { date, source } = event;
  switch (column) {
    case 'date':
      return date === null ? words.undated : dateLabel(date, language);
    case 'edtf':
      return event.edtf ?? '';
    case 'first':
      return isoDay(date?.interval.first ?? null);
    case 'last':
      return isoDay(date?.interval.last ?? null);
    case 'precision':
      return date?.precision ?? '';
    case 'quotation':
      return oneLine(source?.quote ?? '');
    case 'label':
      return source?.label ?? '';
    case 'document':
      return source?.name ?? '';
    case 'page':
      return source?.page ?? '';
    case 'places':
    case 'actors':
    case 'tags':
      return event[column].join('; ');
    case 'attribution':
      return event.attribution ?? '';
    case 'certainty':
      return words.certainty[event.certainty];
    case 'basis':
      return words.basis[event.basis];
    case 'status':
      return statusOf(event)
        .map((status) => words.status[status])
        .join('; ');
    default:
      return event[column];
  }
}

/** What a person said of an event as a whole. */
export function statusOf({ review, dispute, isStarred }: WrittenEvent) {
  return [
    ...(isStarred ? (['starred'] as const) : []),
    ...(review === null ? [] : [review]),
    ...(dispute === null ? [] : [dispute]),
  ];
}

/** In one line, as cells and labels take it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isoDay(date: CivilDate | null): string {
  return date === null ? '' : isoDate(date);
}

/** Whether an event lies on one day alone, as far as its date says. */
export function isOneDay({ date }: WrittenEvent): boolean {
  const { first = null, last = null } = date?.interval ?? {};
  return first !== null && last !== null && compareDates(first, last) === 0;
}
