import type { CitedDocument } from '../chronicle/citation.ts';
import type { Curation } from '../chronicle/chronicleEvent.ts';
import type { TimelineEvent } from '../events/types.ts';
import { millisecondSpanOf } from '../time/calendar.ts';

import type { WrittenEvent } from './chronicle.ts';

/** An event as it is written out, with what a person made of it; `curation` is `null` where nobody did. */
export function writtenEventOf(
  event: TimelineEvent,
  curation: Curation | null,
  { source, lane }: Pick<WrittenEvent, 'lane'> & { readonly source: CitedDocument | null },
): WrittenEvent {
  const { id, title, interval, precision, modifier, when, basis, places, actors, attribution, certainty } = event;
  return {
    ...{ id, title, edtf: when, basis, places, actors, attribution, certainty, source, lane },
    date: interval === null || precision === null ? null : { interval, precision, modifier },
    note: curation?.note ?? '',
    tags: curation?.tags ?? [],
    isStarred: curation?.isStarred ?? false,
    review: curation?.review ?? null,
    dispute: curation?.dispute ?? null,
  };
}

/** In the order of time: what has no beginning stands where it ends, the undated come last. */
export function inOrderOfTime(events: readonly WrittenEvent[]): readonly WrittenEvent[] {
  return events.toSorted((left, right) => startOf(left) - startOf(right));
}

function startOf({ date }: WrittenEvent): number {
  const span = date === null ? null : millisecondSpanOf(date.interval);
  return span?.from ?? span?.to ?? Infinity;
}
