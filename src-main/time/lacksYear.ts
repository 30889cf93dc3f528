import type { DocumentDate, TimeExpression } from './types.ts';

/** So many days without a year are no slip. */
const several = 2;

/**
 * Whether a text is a chronology whose entries say day and month and never the year ("11 January", "25 March"), so that nothing
 * of it can be placed until somebody says the year. What a person settled, also to none, is not asked again.
 */
export function lacksYear({
  documentDate,
  expressions,
}: {
  readonly documentDate: DocumentDate;
  readonly expressions: readonly TimeExpression[];
}): boolean {
  return documentDate.basis === 'none' && expressions.filter(isDayWithoutYear).length >= several;
}

function isDayWithoutYear({ interval, stated }: TimeExpression): boolean {
  return interval === null && stated.includes('day') && stated.includes('month') && !stated.includes('year');
}
