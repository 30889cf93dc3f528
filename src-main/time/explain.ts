/** One honest sentence on an expression: its words, what they state, what was supposed, and against which date. */
import { dateLabel } from './label.ts';
import type { DateField, TimeExpression } from './types.ts';

const fieldWords: Readonly<Record<DateField, string>> = {
  era: 'the era',
  century: 'the century',
  decade: 'the decade',
  year: 'the year',
  season: 'the season',
  month: 'the month',
  week: 'the week',
  weekday: 'the day of the week',
  day: 'the day',
  'day-month-order': 'which number is the day and which the month',
  clock: 'the time of day',
};

/** “Monday” was read as 5 September 2016 against the document’s date, 6 September 2016: … (rule: weekday). */
export function explainExpression(expression: TimeExpression): string {
  const { text, interval, reference, stated, supposed, rule } = expression;
  const words = `“${text.replace(/\s+/g, ' ')}”`;
  if (interval === null)
    return `${words} names no day of the calendar; it is kept as ${expression.value} (rule: ${rule}).`;
  const label = dateLabel(expression);
  if (reference === null) return `${words} states the date itself: ${label} (rule: ${rule}).`;
  const against =
    reference.kind === 'document'
      ? `the document’s date, ${dateLabel({ interval: reference.interval, precision: 'day', modifier: null })}`
      : `the date that the text had reached, ${dateLabel({ interval: reference.interval, precision: 'day', modifier: null })}`;
  const grounds = [
    stated.length > 0 ? `it states ${listOf(stated)}` : '',
    supposed.length > 0 ? `${listOf(supposed)} ${supposed.length === 1 ? 'is' : 'are'} supposed` : '',
  ].filter((part) => part !== '');
  const detail = grounds.length === 0 ? '' : `; ${grounds.join(', ')}`;
  return `${words} was read as ${label}, against ${against}${detail} (rule: ${rule}).`;
}

function listOf(fields: readonly DateField[]): string {
  const words = fields.map((field) => fieldWords[field]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
