import { explainExpression } from '../time/explain.ts';
import { dateLabel } from '../time/label.ts';
import type { DocumentDate, TimeExpression } from '../time/types.ts';

import type { Dating, Story } from './dating.ts';

/** Why an event has its date, or why it has none: one or two sentences for the inspector. */
export function explainDating(
  dating: Dating,
  expression: TimeExpression | null,
  story: Story | null,
  documentDate: DocumentDate,
): string {
  if (dating.basis === 'undated' || expression === null) return explainUndated(documentDate);
  if (dating.basis === 'inherited' && story !== null) {
    return `This clause names no date; ${dateLabel(dating)} is the date of the happening that the text is still telling. ${explainExpression(expression)}`;
  }
  return explainExpression(expression);
}

function explainUndated(documentDate: DocumentDate): string {
  const hint =
    documentDate.date === null
      ? ' The date of the document is not known, so words such as “Monday” have no day either.'
      : '';
  return `No date was read in this clause, and nothing shows that it belongs to a happening dated before it.${hint}`;
}
