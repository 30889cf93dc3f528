import { isInCalendar, writeCalendar } from './calendar.ts';
import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { writeCsv } from './csv.ts';
import { writeJsonLd } from './jsonLd.ts';
import { writeMarkdown } from './markdown.ts';
import { isInMarkwhen, writeMarkwhen } from './markwhen.ts';
import { writePlainText } from './plainText.ts';
import { writeTimelineJs, writeTimelineJsSheet } from './timelineJs.ts';

/** A form of text that a chronicle can be written in. */
export interface TextForm {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether an event has a place in it. What has none is counted, and said before anything is saved. */
  readonly holds: (event: WrittenEvent) => boolean;
  /** In pieces, so that a long chronicle is written while it is made. */
  readonly write: (chronicle: Chronicle) => Iterable<string>;
}

const holdsAll = () => true;
const holdsDated = ({ date }: WrittenEvent) => date !== null;

/** The forms, as the command line calls them. */
export const textForms = {
  csv: { extension: 'csv', mediaType: 'text/csv', holds: holdsAll, write: writeCsv },
  markdown: { extension: 'md', mediaType: 'text/markdown', holds: holdsAll, write: writeMarkdown },
  text: { extension: 'txt', mediaType: 'text/plain', holds: holdsAll, write: writePlainText },
  ics: { extension: 'ics', mediaType: 'text/calendar', holds: isInCalendar, write: writeCalendar },
  timelinejs: { extension: 'json', mediaType: 'application/json', holds: holdsDated, write: writeTimelineJs },
  'timelinejs-csv': { extension: 'csv', mediaType: 'text/csv', holds: holdsDated, write: writeTimelineJsSheet },
  markwhen: { extension: 'mw', mediaType: 'text/plain', holds: isInMarkwhen, write: writeMarkwhen },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', holds: holdsAll, write: writeJsonLd },
} as const satisfies Readonly<Record<string, TextForm>>;

export type TextFormName = keyof typeof textForms;
export const textFormNames = Object.keys(textForms) as readonly TextFormName[];

/** How many events of a chronicle have no place in a form. */
export function leftOutOf(form: TextForm, { events }: Pick<Chronicle, 'events'>): number {
  return events.filter((event) => !form.holds(event)).length;
}
