import type { TimelineEvent } from '../../src-main/events/types.ts';
import type { TimeExpression } from '../../src-main/time/types.ts';
import { segments, type Run } from '../board/segments.ts';

/** The event's sentence, cut where its clause and its date begin and end; a longer clause is quoted whole. */
export function quotation(text: string, event: TimelineEvent, expression: TimeExpression | null): Run[] {
  const start = Math.min(event.sentence.start, event.start);
  const end = Math.max(event.sentence.end, event.end);
  return segments(text, start, end, [
    { kind: 'event', index: 0, start: event.start, end: event.end },
    ...(expression === null
      ? []
      : [{ kind: 'expression' as const, index: 0, start: expression.start, end: expression.end }]),
  ]);
}
