import { isRecord } from '../formats/isRecord.ts';
import { shownText } from '../formats/html.ts';

import { bareEvent, type ReadyEvent } from './readyEvent.ts';

export interface ReadyTimeline {
  /** What is told of the whole: a title, and more. */
  readonly opening: readonly string[];
  readonly events: readonly ReadyEvent[];
}

/** A timeline of TimelineJS, in its form of today or the one before; `null` for other JSON. */
export function readTimelineJs(json: unknown): ReadyTimeline | null {
  if (!isRecord(json)) return null;
  if (Array.isArray(json.events)) return ofToday(json, json.events as unknown[]);
  const { timeline } = json;
  return isRecord(timeline) && Array.isArray(timeline.date) ? ofOld(timeline, timeline.date as unknown[]) : null;
}

function ofToday({ title, eras }: Readonly<Record<string, unknown>>, events: readonly unknown[]): ReadyTimeline | null {
  const slides = [...events, ...(Array.isArray(eras) ? (eras as unknown[]) : [])].filter(isRecord);
  if (!slides.some(({ start_date: start }) => isRecord(start))) return null;
  const said = isRecord(title) && isRecord(title.text) ? title.text : {};
  return {
    opening: [words(said.headline), words(said.text)],
    events: slides.flatMap((slide) => {
      const text = isRecord(slide.text) ? slide.text : {};
      return eventOf(words(text.headline), words(text.text), dateOf(slide.start_date), dateOf(slide.end_date), slide);
    }),
  };
}

function ofOld(timeline: Readonly<Record<string, unknown>>, events: readonly unknown[]): ReadyTimeline {
  const eras = Array.isArray(timeline.era) ? (timeline.era as unknown[]) : [];
  return {
    opening: [words(timeline.headline), words(timeline.text)],
    events: [...events, ...eras].filter(isRecord).flatMap((event) => {
      return eventOf(words(event.headline), words(event.text), oldDate(event.startDate), oldDate(event.endDate), event);
    }),
  };
}

function eventOf(
  title: string,
  text: string,
  date: string | null,
  until: string | null,
  { location }: Readonly<Record<string, unknown>>,
): readonly ReadyEvent[] {
  if (title === '' && text === '') return [];
  const place = isRecord(location) && typeof location.name === 'string' ? [location.name] : [];
  return [
    {
      ...bareEvent,
      title: title === '' ? text : title,
      text: title === '' || text === '' ? null : text,
      date,
      until: until === date ? null : until,
      places: place,
    },
  ];
}

function words(html: unknown): string {
  if (typeof html !== 'string') return '';
  return /[<&]/.test(html) ? shownText(html).text : html.trim();
}

/** `{year, month, day}`, as far as they are given: never sharper. */
function dateOf(date: unknown): string | null {
  if (!isRecord(date)) return null;
  const parts = [date.year, date.month, date.day].map((part) =>
    part === undefined || part === '' ? null : Number(part),
  );
  return isoOf(parts);
}

/** `2012,1,26`, as the form before had it. */
function oldDate(date: unknown): string | null {
  if (typeof date !== 'string' && typeof date !== 'number') return null;
  return isoOf(
    String(date)
      .split(/[,/-]/)
      .slice(0, 3)
      .map((part) => (part.trim() === '' ? null : Number(part))),
  );
}

function isoOf([year = null, month = null, day = null]: readonly (number | null)[]): string | null {
  if (year === null || !Number.isInteger(year)) return null;
  const sign = year < 0 ? '-' : '';
  let date = `${sign}${String(Math.abs(year)).padStart(4, '0')}`;
  for (const [part, most] of [
    [month, 12],
    [day, 31],
  ] as const) {
    if (part === null || !Number.isInteger(part) || part < 1 || part > most) break;
    date += `-${String(part).padStart(2, '0')}`;
  }
  return date;
}
