/** TimelineJS (Knight Lab): its JSON, and the sheet that it makes timelines from. Words are HTML there, so they are escaped. */
import { withoutFormula } from '../chronicle/citation.ts';
import { dateLabel } from '../time/label.ts';
import type { CivilDate, Precision } from '../time/types.ts';

import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { placeOf } from './citation.ts';
import { oneLine } from './columns.ts';
import { commaSeparated } from './csv.ts';
import { writtenUnit } from './sharpness.ts';

/** A date only as sharp as it is: what is left out was not said. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
}

export function* writeTimelineJs(chronicle: Chronicle): Generator<string> {
  const title = chronicle.title === '' ? {} : { title: { text: { headline: html(chronicle.title), text: '' } } };
  const slides = chronicle.events.flatMap((event) => slideOf(event, chronicle) ?? []);
  yield `${JSON.stringify({ ...title, events: slides, scale: 'human' }, null, 2)}\n`;
}

const headings = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date', 'Headline'],
  ...['Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group', 'Background', 'Link'],
];

/** The sheet of TimelineJS: in its template's columns, to be pasted into a Google sheet. */
export function* writeTimelineJsSheet(chronicle: Chronicle): Generator<string> {
  const nothing = Array.from(headings, () => '');
  yield commaSeparated(headings);
  if (chronicle.title !== '') {
    const title = [...nothing];
    title[headings.indexOf('Headline')] = withoutFormula(html(chronicle.title));
    title[headings.indexOf('Type')] = 'title';
    yield commaSeparated(title);
  }
  for (const event of chronicle.events) {
    const slide = slideOf(event, chronicle);
    if (slide === null) continue;
    const { start_date: start, end_date: end, display_date: shown, text, group = '' } = slide;
    const credit = placeOf(event, chronicle);
    yield commaSeparated([
      ...[...dateCells(start), ...(end === undefined ? ['', '', '', ''] : dateCells(end))],
      ...[
        withoutFormula(shown),
        withoutFormula(text.headline),
        withoutFormula(text.text),
        '',
        withoutFormula(html(credit)),
        '',
        '',
        '',
      ],
      ...[withoutFormula(group), '', ''],
    ]);
  }
}

function dateCells({ year, month, day, hour, minute }: SlideDate): string[] {
  const time = hour === undefined ? '' : `${String(hour)}:${String(minute ?? 0).padStart(2, '0')}`;
  return [String(year), month === undefined ? '' : String(month), day === undefined ? '' : String(day), time];
}

function slideOf(event: WrittenEvent, chronicle: Chronicle): Slide | null {
  const { date, source } = event;
  if (date === null) return null;
  const { first, last, clock } = date.interval;
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return null;
  const start = asSharp(from, date.precision, clock?.from ?? null);
  const end = asSharp(to, date.precision, clock === null ? null : Math.min(clock.until, 24 * 60 - 1));
  const told = source === null ? '' : `<p>“${html(source.quote)}”</p><p>${html(placeOf(event, chronicle))}</p>`;
  return {
    unique_id: event.id.replace(/[^\w-]/g, '-'),
    start_date: start,
    ...(JSON.stringify(start) === JSON.stringify(end) ? {} : { end_date: end }),
    display_date: dateLabel(date, chronicle.language),
    text: { headline: html(event.title), text: told + (event.note === '' ? '' : `<p>${html(event.note)}</p>`) },
    ...(event.lane === '' ? {} : { group: html(event.lane) }),
  };
}

function asSharp({ year: counted, month, day }: CivilDate, precision: Precision, minutes: number | null): SlideDate {
  // It writes -44 as 44 BCE, and has no year 0.
  const year = counted <= 0 ? counted - 1 : counted;
  const unit = writtenUnit(precision);
  if (unit === 'year') return { year };
  if (unit === 'month') return { year, month };
  if (minutes === null) return { year, month, day };
  return { year, month, day, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

function html(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
