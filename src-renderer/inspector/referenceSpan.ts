import type { Extraction, TextSpan } from '../../src-main/events/types.ts';
import type { TimeExpression } from '../../src-main/time/types.ts';

/** The words of the text that tell the date which an expression was read against; `null` where it has none. */
export function referenceSpan(
  { documentDate, expressions }: Pick<Extraction, 'documentDate' | 'expressions'>,
  { reference }: Pick<TimeExpression, 'reference'>,
): TextSpan | null {
  if (reference === null) return null;
  if (reference.kind === 'document') {
    // A date set by hand is not the one that the dateline says.
    const { basis, start, end } = documentDate;
    return basis === 'dateline' && start !== null && end !== null ? { start, end } : null;
  }
  const teller = reference.expression === undefined ? undefined : expressions[reference.expression];
  return teller === undefined ? null : { start: teller.start, end: teller.end };
}
