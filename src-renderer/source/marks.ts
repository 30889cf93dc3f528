import type { Extraction, TextSpan } from '../../src-main/events/types.ts';

import type { Mark } from './segments.ts';
import { SpanIndex } from './spanIndex.ts';

/** All marks of a text, found by where they stand. */
export class Marks {
  readonly #kinds: readonly (readonly [Mark['kind'], readonly TextSpan[], SpanIndex])[];

  constructor(extraction: Pick<Extraction, 'events' | 'expressions' | 'unread'> | null) {
    this.#kinds =
      extraction === null
        ? []
        : [
            ['event', extraction.events, new SpanIndex(extraction.events)],
            ['expression', extraction.expressions, new SpanIndex(extraction.expressions)],
            ['unread', extraction.unread, new SpanIndex(extraction.unread)],
          ];
  }

  /** The event that starts next after an offset, or last before it. */
  eventBeside(offset: number, direction: 'after' | 'before'): number | null {
    const [, , index] = this.#kinds[0] ?? [];
    if (index === undefined) return null;
    return index.placeAt(direction === 'after' ? index.countBefore(offset + 1) : index.countBefore(offset) - 1);
  }

  /** Marks that touch the text from `start` to `end`. */
  between(start: number, end: number): Mark[] {
    return this.#kinds.flatMap(([kind, spans, index]) =>
      index.touching(start, end).flatMap((place) => {
        const span = spans[place];
        return span === undefined ? [] : [{ kind, index: place, start: span.start, end: span.end }];
      }),
    );
  }
}
