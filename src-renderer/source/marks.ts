import type { Extraction, TextSpan } from '../../src-main/events/types.ts';
import type { TextMark } from '../board/segments.ts';

import { SpanIndex } from './spanIndex.ts';

/** All marks of a text, found by where they stand. */
export class Marks {
  readonly events: SpanIndex;
  readonly #kinds: readonly (readonly [TextMark['kind'], readonly TextSpan[], SpanIndex])[];

  constructor(events: readonly TextSpan[], extraction: Pick<Extraction, 'expressions' | 'unread'> | null) {
    const { expressions = [], unread = [] } = extraction ?? {};
    this.events = new SpanIndex(events);
    this.#kinds = [
      ['event', events, this.events],
      ['expression', expressions, new SpanIndex(expressions)],
      ['unread', unread, new SpanIndex(unread)],
    ];
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
