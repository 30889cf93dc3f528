import ICAL from 'ical.js';

import { addDays, isoDate, parseIsoDate } from '../../time/calendar.ts';

import { bareEvent, type ReadyEvent } from './readyEvent.ts';

/** The events and tasks of a calendar, in their order. One that comes again stands there once, with its first day. */
export function readCalendar(text: string): { readonly title: string | null; readonly events: readonly ReadyEvent[] } {
  // A calendar with a line that no standard knows is read all the same.
  ICAL.design.strict = false;
  const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, ''));
  const all = (Array.isArray((parsed as unknown[])[0]) ? (parsed as unknown[]) : [parsed]).map(
    (each) => new ICAL.Component(each as ConstructorParameters<typeof ICAL.Component>[0]),
  );
  const title = all.map((calendar) => textOf(calendar, 'x-wr-calname')).find((name) => name !== '') ?? null;
  return { title, events: all.flatMap((calendar) => eventsOf(calendar)) };
}

function eventsOf(calendar: InstanceType<typeof ICAL.Component>): readonly ReadyEvent[] {
  return calendar.getAllSubcomponents().flatMap((part) => {
    if (part.name !== 'vevent' && part.name !== 'vtodo' && part.name !== 'vjournal') return [];
    const title = textOf(part, 'summary');
    const text = textOf(part, 'description');
    if (title === '' && text === '') return [];
    const start = dateOf(part, 'dtstart') ?? dateOf(part, 'due');
    const end = lastDay(dateOf(part, 'dtend'));
    const place = textOf(part, 'location');
    return [
      {
        ...bareEvent,
        title: title === '' ? text : title,
        text: title === '' || text === '' ? null : text,
        date: start?.text ?? null,
        until: end === null || end === start?.text || start === null || end < start.text ? null : end,
        places: place === '' ? [] : [place],
      },
    ];
  });
}

function textOf(part: InstanceType<typeof ICAL.Component>, name: string): string {
  const value: unknown = part.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}

interface CalendarDate {
  readonly text: string;
  readonly isDay: boolean;
}

/** As it was written, where it was: `2003-01-01`, `2003-01-01 18:30`. */
function dateOf(part: InstanceType<typeof ICAL.Component>, name: string): CalendarDate | null {
  const value: unknown = part.getFirstPropertyValue(name);
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(String(value));
  if (found === null) return null;
  const [, day = '', time] = found;
  return time === undefined ? { text: day, isDay: true } : { text: `${day} ${time}`, isDay: false };
}

/** An end that is a day is the day after the last. */
function lastDay(end: CalendarDate | null): string | null {
  if (!end?.isDay) return end?.text ?? null;
  const day = parseIsoDate(end.text);
  return day === null ? null : isoDate(addDays(day, -1));
}
