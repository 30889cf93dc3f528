/**
 * One honest sentence on an expression: its words, what they state, what was supposed, and against which date. It ends
 * with the names of the rules that read it.
 */
import { compareDates } from './calendar.ts';
import { daysLabel, namedLabel } from './label.ts';
import type { CivilInterval, DateField, Precision, Reference, TimeExpression, TimexModifier } from './types.ts';

const fieldWords: Readonly<Record<DateField, string>> = {
  era: 'the era',
  millennium: 'the millennium',
  century: 'the century',
  decade: 'the decade',
  year: 'the year',
  half: 'the half of the year',
  quarter: 'the quarter',
  season: 'the season',
  month: 'the month',
  week: 'the week',
  weekday: 'the day of the week',
  day: 'the day',
  'day-month-order': 'the order of day and month',
  clock: 'the time of day',
};

/** What is named, by its precision: first as "which year is meant", then as "before that year". */
const namedWords: Readonly<Record<Precision, readonly [string, string]>> = {
  millennium: ['which millennium', 'that millennium'],
  century: ['which century', 'that century'],
  decade: ['which decade', 'that decade'],
  year: ['which year', 'that year'],
  half: ['which half of which year', 'that half of the year'],
  season: ['which season of which year', 'that season'],
  quarter: ['which quarter of which year', 'that quarter'],
  month: ['which month', 'that month'],
  week: ['which week', 'that week'],
  weekend: ['which weekend', 'that weekend'],
  day: ['which day', 'that day'],
  'part-of-day': ['which part of which day', 'that part of the day'],
  hour: ['which hour of which day', 'that hour'],
  minute: ['which minute of which day', 'that minute'],
  second: ['which second of which day', 'that second'],
};

/** Labels that want an article in a sentence. */
const articles = /^(?:\d+s|\d+(?:st|nd|rd|th) .*|(?:first|second) half of .*)$/;

/** What the words around a date make of it. */
const modifierClauses: Readonly<Record<TimexModifier, (named: string) => string>> = {
  START: (named) => `the early part of ${named} is meant`,
  MID: (named) => `the middle of ${named} is meant`,
  END: (named) => `the late part of ${named} is meant`,
  APPROX: (named) => `${named} is only approximate`,
  BEFORE: (named) => `what is told lies some time before ${named}`,
  AFTER: (named) => `what is told lies some time after ${named}`,
  ON_OR_BEFORE: (named) => `what is told lies in ${named} or before it`,
  ON_OR_AFTER: (named) => `what is told begins with ${named}, with no end given`,
  LESS_THAN: (named) => `less than ${named} is meant`,
  MORE_THAN: (named) => `more than ${named} is meant`,
  EQUAL_OR_LESS: (named) => `${named} at most is meant`,
  EQUAL_OR_MORE: (named) => `${named} at least is meant`,
};

/** TIMEX3 values of what is told without a date. */
const vagueTimes: Readonly<Partial<Record<string, string>>> = {
  PAST_REF: 'the past',
  PRESENT_REF: 'the present',
  FUTURE_REF: 'the future',
};

/** “Monday” was read as 5 September 2016, against the document’s date, 6 September 2016; … (rule: weekday). */
export function explainExpression(expression: TimeExpression): string {
  const words = `“${expression.text.replace(/\s+/g, ' ')}”`;
  return `${words} ${explainReading(expression)} (rule: ${expression.rule}).`;
}

function explainReading(expression: TimeExpression): string {
  const { interval, precision, reference, stated, supposed, modifier } = expression;
  if (interval === null || precision === null) return explainUnplaced(expression);
  const [which, that] = namedWords[precision];
  const label = namedLabel(expression);
  const meant = articles.test(label) ? `the ${label}` : label;
  const clauses = [
    ...(reference !== null && stated.length > 0 ? [`it states ${listOf(stated)}`] : []),
    ...supposedClause(supposed),
    ...(modifier === null ? [] : [modifierClauses[modifier](that)]),
  ];
  const detail = clauses.length === 0 ? '' : `; ${inWords(clauses, ', and ')}`;
  if (reference !== null) return `was read as ${against(reference, interval, meant)}${detail}`;
  return supposed.length === 0
    ? `tells by itself ${which} is meant: ${meant}${detail}`
    : `was read as ${meant}${detail}`;
}

const referenceWords: Readonly<Record<Reference['kind'], readonly [string, string]>> = {
  document: ['the document’s date', 'the document’s date itself'],
  narrative: ['the date that the text had reached', 'the very date that the text had reached'],
};

/** "5 September 2016, against the document’s date, 6 September 2016", or that date itself. */
function against({ kind, interval }: Reference, read: CivilInterval, meant: string): string {
  const [reference, itself] = referenceWords[kind];
  return isSame(interval, read) ? `${itself}, ${meant}` : `${meant}, against ${reference}, ${daysLabel(interval)}`;
}

function isSame(left: CivilInterval, right: CivilInterval): boolean {
  if (left.first === null || left.last === null || right.first === null || right.last === null) return false;
  const sameClock = left.clock?.from === right.clock?.from && left.clock?.until === right.clock?.until;
  return sameClock && compareDates(left.first, right.first) === 0 && compareDates(left.last, right.last) === 0;
}

/** What names no day of the calendar: a length, a repetition, "recently", "Monday" without a date to count from. */
function explainUnplaced({ type, value, modifier, stated }: TimeExpression): string {
  if (type === 'DURATION') {
    const detail = modifier === null ? '' : `; ${modifierClauses[modifier]('that length')}`;
    return `is a length of time and names no day of the calendar${detail}`;
  }
  if (type === 'SET') return 'tells how often something happens and names no day of the calendar';
  const vague = vagueTimes[value];
  if (vague !== undefined) return `speaks of ${vague} without naming a date`;
  const states = stated.length === 0 ? 'is a time' : `states ${listOf(stated)}`;
  return `${states}, but which one is meant is not known, so it has no place on the calendar`;
}

function supposedClause(supposed: readonly DateField[]): string[] {
  return supposed.length === 0 ? [] : [`${listOf(supposed)} ${supposed.length === 1 ? 'is' : 'are'} supposed`];
}

function listOf(fields: readonly DateField[]): string {
  return inWords(
    fields.map((field) => fieldWords[field]),
    ' and ',
  );
}

/** "the month and the day"; "it states the month, the year is supposed, and the late part of that month is meant". */
function inWords(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${last}${parts.at(-1) ?? ''}`;
}
