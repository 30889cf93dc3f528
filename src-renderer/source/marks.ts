import type { TextSpan } from '../../src-main/events/types.ts';
import type { TextMark } from '../board/segments.ts';

import { SpanIndex } from './spanIndex.ts';

/** What is marked in a text besides its events. */
interface MarkedDates {
  readonly expressions: readonly TextSpan[];
  readonly unread: readonly TextSpan[];
}

/** All marks of a text, found by where they stand. */
export class Marks {
  readonly events: SpanIndex;
  readonly #kinds: readonly (readonly [TextMark['kind'], readonly TextSpan[], SpanIndex])[];

  constructor(events: readonly TextSpan[], extraction: MarkedDates | null) {
    const { expressions = [], unread = [] } = extraction ?? {};
    this.events = new SpanIndex(events);
    this.#kinds = [
      ['event', events, this.events],
      ['expression', expressions, new SpanIndex(expressions)],
      ['unread', unread, new SpanIndex(unread)],
    ];
  }

  /** Where the next marked words begin after `offset`, or the last before it; dates within the words of an event are these. */
  nextStop(offset: number, direction: 1 | -1): number | null {
    const starts = this.#kinds.flatMap(([kind, spans, index]) => {
      for (let at = offset; ;) {
        const order = direction === 1 ? index.countBefore(at + 1) : index.countBefore(at) - 1;
        const span = spans[index.placeAt(order) ?? -1];
        if (span === undefined) return [];
        if (kind !== 'expression' || this.events.touching(span.start, span.end).length === 0) return [span.start];
        at = span.start;
      }
    });
    if (starts.length === 0) return null;
    return direction === 1 ? Math.min(...starts) : Math.max(...starts);
  }

  /** Marks that touch the text from `start` to `end`. */
  between(start: number, end: number): TextMark[] {
    return this.#kinds.flatMap(([kind, spans, index]) =>
      index.touching(start, end).flatMap((place) => {
        const span = spans[place];
        return span === undefined ? [] : [{ kind, index: place, start: span.start, end: span.end }];
      }),
    );
  }
}
