/** Markwhen: a line an event, under a heading for each lane. */
import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { placeOf } from './citation.ts';
import { oneLine } from './columns.ts';
import { isoAsSharp } from './sharpness.ts';

/** Its dates are of our era, and have both ends. */
export function isInMarkwhen({ date }: WrittenEvent): boolean {
  const { first = null, last = null } = date?.interval ?? {};
  return first !== null && last !== null && first.year >= 1;
}

export function* writeMarkwhen(chronicle: Chronicle): Generator<string> {
  yield `---\ntitle: ${JSON.stringify(oneLine(chronicle.title))}\n---\n\n`;
  const lanes = new Map<string, WrittenEvent[]>();
  for (const event of chronicle.events) {
    if (!isInMarkwhen(event)) continue;
    const known = lanes.get(event.lane);
    if (known === undefined) lanes.set(event.lane, [event]);
    else known.push(event);
  }
  for (const [lane, events] of lanes) {
    if (lane !== '') yield `# ${plain(lane)}\n\n`;
    for (const event of events) yield* entryOf(event, chronicle);
  }
}

function* entryOf(event: WrittenEvent, chronicle: Chronicle): Generator<string> {
  const { date, source } = event;
  const { first = null, last = null } = date?.interval ?? {};
  if (date === null || first === null || last === null) return;
  const [from, to] = [isoAsSharp(first, date.precision), isoAsSharp(last, date.precision)];
  const tags = event.tags.map((tag) => ` #${tag.replace(/[^\p{L}\p{N}_]+/gu, '_')}`).join('');
  yield `${from === to ? from : `${from}/${to}`}: ${plain(event.title)}${tags}\n`;
  // What follows an entry belongs to it as long as it does not begin like a date.
  if (source !== null) yield `“${plain(source.quote)}” (${plain(placeOf(event, chronicle))})\n`;
  if (event.note !== '') yield `– ${plain(event.note)}\n`;
  yield '\n';
}

/** A sign before a word would be a tag or the entry's name. */
function plain(text: string): string {
  return oneLine(text).replace(/[#!](?=[\p{L}\p{N}_])/gu, '$& ');
}
