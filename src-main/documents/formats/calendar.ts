import { decodeText } from '../encoding/decodeText.ts';
import { readCalendar } from '../ready/calendarEvents.ts';
import { writeEvents } from '../ready/writeEvents.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** A calendar (iCalendar): ready events. */
export const readIcs: FormatReader = (bytes, { name, encoding: given }) => {
  const { text, encoding } = decodeText(name, bytes, given);
  const { title, events } = readCalendar(text);
  return [plainText(name, '', { ...writeEvents(events), title, encoding })];
};
