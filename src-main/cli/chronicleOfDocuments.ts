import { documentIdOf } from '../documents/documentId.ts';
import type { Chronicle, WrittenEvent } from '../exports/chronicle.ts';
import { millisecondSpanOf } from '../time/calendar.ts';
import type { EventDate } from '../time/eventDate.ts';

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
    events: events.toSorted((left, right) => startOf(left) - startOf(right)),
    sources: documents.map(({ name }) => name),
    writtenAt,
  };
}

/** Ids are those that the application gives: the same event is the same wherever it is written out. */
function eventsOf({ name, text, extraction }: ReadDocument, hasLane: boolean): WrittenEvent[] {
  const document = documentIdOf(text);
  return extraction.events.map((event) => ({
    id: `${document} ${event.id}`,
    title: event.title,
    date: dateOf(event),
    edtf: event.when,
    basis: event.basis,
    places: event.places,
    actors: event.actors,
    attribution: event.attribution,
    certainty: event.certainty,
    source: {
      name,
      label: null,
      page: null,
      paragraph: null,
      heading: null,
      quote: text.slice(event.sentence.start, event.sentence.end),
    },
    lane: hasLane ? name : '',
    note: '',
    tags: [],
    isStarred: false,
    review: null,
    dispute: null,
  }));
}

type Dates = Pick<ReadDocument['extraction']['events'][number], 'interval' | 'precision' | 'modifier'>;

function dateOf({ interval, precision, modifier }: Dates): EventDate | null {
  return interval === null || precision === null ? null : { interval, precision, modifier };
}

/** What has no beginning stands where it ends. */
function startOf({ date }: WrittenEvent): number {
  const span = date === null ? null : millisecondSpanOf(date.interval);
  return span?.from ?? span?.to ?? Infinity;
}
