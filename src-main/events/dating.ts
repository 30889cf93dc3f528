/** Which date a clause has: its own, or the one of the happening that the text is still telling. */
import { stretchOfRange } from '../time/pairs/rangeStretch.ts';
import { edtf, timexDay } from '../time/timex.ts';
import { precisions, type CivilDate, type Precision, type TimeExpression } from '../time/types.ts';

import type { PlacedExpression } from './expressions.ts';
import type { Basis, DatingRuleName, TextSpan, TimelineEvent } from './types.ts';

/** The date of an event, as its fields. */
export type Dating = Pick<
  TimelineEvent,
  'when' | 'value' | 'interval' | 'precision' | 'modifier' | 'basis' | 'expression' | 'inheritedFrom' | 'datedBy'
>;

/** No date, as the rule has it. */
export function undatedBy(datedBy: DatingRuleName): Dating {
  return { ...undated, datedBy };
}

const undated: Dating = {
  when: null,
  value: null,
  interval: null,
  precision: null,
  modifier: null,
  basis: 'undated',
  expression: null,
  inheritedFrom: null,
  datedBy: 'nothing',
};

/** Dates a clause by one of its expressions; a range takes both its ends, the other of which is among `placed`. */
export function datingBy(
  { expression, index, role }: PlacedExpression,
  placed: readonly PlacedExpression[],
): Dating | null {
  const end = placed.find((candidate) => candidate.index === expression.rangeEnd)?.expression ?? null;
  const range = end === null ? null : stretchOfRange(expression, end);
  const interval = range?.interval ?? expression.interval;
  const precision = range?.precision ?? expression.precision;
  if (interval === null || precision === null) return null;
  return {
    when: edtf(interval, precision, expression.modifier),
    value: expression.value,
    interval,
    precision,
    modifier: range === null ? expression.modifier : null,
    basis: basisOf(expression),
    expression: index,
    inheritedFrom: null,
    datedBy: role === 'attributive' ? 'described-noun' : 'own-words',
  };
}

function basisOf({ reference }: TimeExpression): Basis {
  return reference === null ? 'explicit' : 'relative';
}

/** The date of a story or an occasion, marked as inherited. */
export function inherited(
  { dating, sentence }: { readonly dating: Dating; readonly sentence: TextSpan },
  datedBy: DatingRuleName,
): Dating {
  const from = dating.inheritedFrom ?? sentence;
  return { ...dating, basis: dating.basis === 'document' ? 'document' : 'inherited', inheritedFrom: from, datedBy };
}

/** The date of what stands beside a clause in its sentence, marked as inherited. */
export function inheritedBeside(dating: Dating, { start, end }: TextSpan, datedBy: DatingRuleName): Dating {
  return { ...dating, basis: 'inherited', inheritedFrom: dating.inheritedFrom ?? { start, end }, datedBy };
}

/** On that day or before it: what had happened when it was said. A date that is open already stays as it is. */
export function byThen(dating: Dating): Dating {
  const { interval, precision, modifier } = dating;
  const last = interval?.last ?? null;
  if (last === null || precision === null || modifier !== null) return dating;
  const until = { first: null, last, clock: interval?.clock ?? null };
  return { ...dating, interval: until, modifier: 'ON_OR_BEFORE', when: edtf(until, precision, 'ON_OR_BEFORE') };
}

/**
 * The document's own date, where nothing else stands behind a clause: what happened lies on that day or before it, how things
 * are is told of that day.
 */
export function datedByDocument(date: CivilDate, tense: 'past' | 'present', datedBy: DatingRuleName): Dating {
  const interval = { first: tense === 'past' ? null : date, last: date, clock: null };
  const modifier = tense === 'past' ? 'ON_OR_BEFORE' : null;
  return {
    ...undated,
    ...{ when: edtf(interval, 'day', modifier), value: timexDay(date) },
    ...{ interval, precision: 'day', modifier, basis: 'document', datedBy },
  };
}

/** Whether two datings say the same days by the same expression. */
export function isSameDating(left: Dating, right: Dating): boolean {
  return left.expression === right.expression && left.when === right.when;
}

/** Whether a date tells more than a year. */
export function isSharperThanYear(precision: Precision | null | undefined): boolean {
  return precision !== null && precision !== undefined && precisions.indexOf(precision) > precisions.indexOf('year');
}
