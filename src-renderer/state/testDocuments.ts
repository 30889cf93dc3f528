import type { PackedExtraction } from '../../src-main/api/contract.ts';
import { packEvents } from '../../src-main/api/eventTable/packEvents.ts';
import type { TimelineEvent } from '../../src-main/events/types.ts';
import { testEvent } from '../board/testEvents.ts';

import { OpenDocument } from './openDocument.svelte.ts';

const ofNoText: Omit<PackedExtraction, 'events'> = {
  documentDate: { date: null, basis: 'none', start: null, end: null },
  genre: 'news',
  language: 'en',
  dayMonthOrder: null,
  expressions: [],
  rules: {},
  eventRules: {},
  unread: [],
  coverage: { sentences: 0, datedSentences: 0, leftOut: { heading: 0, 'no-verb': 0, description: 0 }, withoutVerb: [] },
};

/** What the host answers when these events were found. */
export function testExtraction(events: readonly TimelineEvent[]): PackedExtraction {
  return { ...ofNoText, events: packEvents(events) };
}

/** An event for a test, with what the test is about. */
export function told(id: string, days: string | null, of: Partial<TimelineEvent> = {}): TimelineEvent {
  return { ...testEvent(id, 0, days), ...of };
}

/** A document in which these events were found. The page knows each by the ids of both, as in "paper fire". */
export function readDocument(id: string, events: readonly TimelineEvent[]): OpenDocument {
  const open = new OpenDocument({ id, name: `${id}.txt`, text: `${id}: a text`, isSeed: false });
  open.take(testExtraction(events));
  return open;
}
