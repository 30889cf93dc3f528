/** For tests: a text that was read, and what decisions about it are made with. */
import { extract } from '../events/extract.ts';
import type { ReadingSettings } from '../time/types.ts';
import { millisecondSpanOf } from '../time/calendar.ts';

import { anchorOf } from './anchors.ts';
import type { ChronicleEvent } from './chronicleEvent.ts';
import type { ReadDocument } from './curate.ts';
import type { Maker } from './deciding.ts';

export function readText(id: string, text: string, settings: ReadingSettings = { documentDate: null }): ReadDocument {
  const events = extract(text, settings).events.map((event): ChronicleEvent => ({
    ...event,
    id: `${id} ${event.id}`,
    document: id,
    span: event.interval === null ? null : millisecondSpanOf(event.interval),
    curation: null,
  }));
  return { id, text, earlier: [], events };
}

/** Ids and times that count up. */
export function makerFor(documents: readonly ReadDocument[]): Maker {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `decision ${count}`;
    },
    now: () => `2026-11-27T10:00:00.${String(count).padStart(3, '0')}Z`,
    anchorOf: (event) => {
      const { id, text } = documents.find((document) => document.id === event.document) ?? { id: '', text: '' };
      return anchorOf(event.curation?.machine ?? event, { document: id, text });
    },
  };
}
