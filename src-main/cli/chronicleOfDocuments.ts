import { documentIdOf } from '../documents/documentId.ts';
import type { Chronicle, WrittenEvent } from '../exports/chronicle.ts';
import { inOrderOfTime, writtenEventOf } from '../exports/writtenEvent.ts';

import type { ReadDocument } from './pictureOfDocuments.ts';

/**
 * The events of documents as they are written out, in the order of time, the undated last.
 *
 * @param writtenAt now, in UTC: `2026-11-27T22:05:14Z`
 */
export function chronicleOfDocuments(documents: readonly ReadDocument[], writtenAt: string): Chronicle {
  const events = documents.flatMap((document) => eventsOf(document, documents.length > 1));
  const language =
    documents.length > 0 && documents.every(({ extraction }) => extraction.language === 'de') ? 'de' : 'en';
  return {
    title: documents.map(({ name }) => name).join(', '),
    language,
    events: inOrderOfTime(events),
    sources: documents.map(({ name }) => name),
    writtenAt,
  };
}

/** Ids are those that the application gives: the same event is the same wherever it is written out. */
function eventsOf({ name, text, extraction }: ReadDocument, hasLane: boolean): WrittenEvent[] {
  const document = documentIdOf(text);
  return extraction.events.map((event) => {
    const { start, end } = event.sentence;
    const source = { name, label: null, page: null, paragraph: null, heading: null, quote: text.slice(start, end) };
    return { ...writtenEventOf(event, null, { source, lane: hasLane ? name : '' }), id: `${document} ${event.id}` };
  });
}
