import { addDays } from '../time/calendar.ts';
import type { CivilDate } from '../time/types.ts';

import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { placeOf } from './citation.ts';
import { cellOf, oneLine } from './columns.ts';

/** RFC 5545: a line holds 75 bytes; what goes on begins with a space. */
const lineBytes = 75;
/** A calendar has days with both ends, of years with four digits and of our era. */
export function isInCalendar({ date }: WrittenEvent): boolean {
  const { first = null, last = null } = date?.interval ?? {};
  return first !== null && last !== null && first.year >= 1;
}

/** Whole days, as RFC 5545 has them; a date that is vaguer than a day lasts as long as it may mean, and its words say so. */
export function* writeCalendar(chronicle: Chronicle): Generator<string> {
  const stamp = chronicle.writtenAt.replace(/[-:]|\.\d+/g, '');
  yield* lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Dateline//EN', 'CALSCALE:GREGORIAN']);
  if (chronicle.title !== '') yield* lines([`X-WR-CALNAME:${text(chronicle.title)}`]);
  for (const event of chronicle.events) {
    const { first = null, last = null } = event.date?.interval ?? {};
    if (first === null || last === null || !isInCalendar(event)) continue;
    const when = cellOf('date', event, chronicle);
    const quote = event.source === null ? [] : [`“${oneLine(event.source.quote)}”`, placeOf(event, chronicle)];
    yield* lines([
      'BEGIN:VEVENT',
      `UID:${uidOf(event.id)}@dateline`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dayOf(first)}`,
      `DTEND;VALUE=DATE:${dayOf(addDays(last, 1))}`,
      `SUMMARY:${text(oneLine(event.title))}`,
      `DESCRIPTION:${text([when, ...quote, event.note].filter((part) => part !== '').join('\n'))}`,
      ...(event.places.length > 0 ? [`LOCATION:${text(event.places.join('; '))}`] : []),
      ...(event.tags.length > 0 ? [`CATEGORIES:${event.tags.map(text).join(',')}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  }
  yield* lines(['END:VCALENDAR']);
}

function dayOf({ year, month, day }: CivilDate): string {
  return String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0');
}

/** Ids of events hold spaces, which an address does not. */
function uidOf(id: string): string {
  return id.replace(/[^\w.-]/g, '-');
}

function text(given: string): string {
  return printable(given)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Control characters end a calendar for some programs. */
function printable(given: string): string {
  return given.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ' '));
}

function* lines(contents: readonly string[]): Generator<string> {
  for (const content of contents) yield `${folded(content)}\r\n`;
}

function folded(content: string): string {
  let line = '';
  let bytes = 0;
  const done: string[] = [];
  for (const sign of content) {
    const size = utf8Bytes(sign);
    if (bytes + size > lineBytes) {
      done.push(line);
      line = ' ';
      bytes = 1;
    }
    line += sign;
    bytes += size;
  }
  return [...done, line].join('\r\n');
}

function utf8Bytes(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
