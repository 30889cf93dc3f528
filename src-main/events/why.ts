import { explainExpression } from '../time/explain.ts';
import { dateLabel } from '../time/label.ts';
import type { DocumentDate } from '../time/types.ts';

import type { Dating } from './dating.ts';
import type { Extraction } from './types.ts';

/** What a dating is explained by: the document's date and the expressions found in the text. */
export type Grounds = Pick<Extraction, 'documentDate' | 'expressions'>;

/** Why an event has its date, or why it has none: one or two sentences. Made when they are asked for, kept nowhere. */
export function explainDating(dating: Dating, { documentDate, expressions }: Grounds): string {
  const expression = dating.expression === null ? undefined : expressions[dating.expression];
  if (dating.basis === 'document') {
    const { last = null } = dating.interval ?? {};
    const date = dateLabel({
      interval: { first: last, last, clock: null },
      precision: dating.precision,
      modifier: null,
    });
    return dating.modifier === null
      ? `This clause names no date and tells how things are; ${date} is the date of the document, and nothing else stands behind it.`
      : `This clause names no date; news mostly tells what is new, so it is placed on the date of the document or before it: ${date}. Nothing else stands behind it.`;
  }
  if (dating.basis === 'undated' || expression === undefined) return explainUndated(documentDate);
  if (dating.basis === 'inherited') {
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
