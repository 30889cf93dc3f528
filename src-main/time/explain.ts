/**
 * One honest sentence on an expression: its words, what they state, what was supposed, and against which date. It ends
 * with the names of the rules that read it.
 */
import { compareDates } from './calendar.ts';
import { explanations } from './explanations/explanations.ts';
import type { ExplanationWords, VagueTime } from './explanations/explanationWords.ts';
import { daysLabel, namedLabel } from './label.ts';
import type { CivilInterval, InterfaceLanguage, TimeExpression } from './types.ts';

/** What an expression says of itself, and what is to be added. */
type Statement = readonly [predicate: string, details: readonly string[]];

/** “Monday” was read as 5 September 2016, against the document’s date, 6 September 2016; … (rule: weekday). */
export function explainExpression(expression: TimeExpression, language: InterfaceLanguage): string {
  const words = explanations[language];
  const quoted = words.quoted(expression.text.replace(/\s+/g, ' '));
  const [predicate, details] = statementOn(expression, language) ?? explainUnplaced(expression, words);
  return words.sentence(quoted, predicate, details, expression.rules);
}

/** `null` for what has no place on the calendar. */
function statementOn(expression: TimeExpression, language: InterfaceLanguage): Statement | null {
  const { interval, precision, reference, stated, supposed, modifier } = expression;
  if (interval === null || precision === null) return null;
  const words = explanations[language];
  const label = namedLabel(expression, language);
  const details = [
    ...(reference !== null && stated.length > 0 ? [words.states(stated)] : []),
    ...(supposed.length > 0 ? [words.supposes(supposed)] : []),
    ...(modifier === null ? [] : [words.modified(modifier, precision)]),
  ];
  if (reference !== null) {
    const { kind } = reference;
    const isReference = isSame(reference.interval, interval);
    return [
      isReference
        ? words.readAsReference(label, kind)
        : words.readAgainst(label, kind, daysLabel(reference.interval, language)),
      details,
    ];
  }
  return [supposed.length === 0 ? words.tellsByItself(label, precision) : words.readAs(label), details];
}

function isSame(left: CivilInterval, right: CivilInterval): boolean {
  if (left.first === null || left.last === null || right.first === null || right.last === null) return false;
  const sameClock = left.clock?.from === right.clock?.from && left.clock?.until === right.clock?.until;
  return sameClock && compareDates(left.first, right.first) === 0 && compareDates(left.last, right.last) === 0;
}

/** TIMEX3 values of what is told without a date. */
const vagueTimes: readonly VagueTime[] = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'];

/** What names no day of the calendar: a length, a repetition, "recently", "Monday" without a date to count from. */
function explainUnplaced({ type, value, modifier, stated }: TimeExpression, words: ExplanationWords): Statement {
  if (type === 'DURATION') return [words.length, modifier === null ? [] : [words.modified(modifier, 'length')]];
  if (type === 'SET') return [words.repetition, []];
  const vague = vagueTimes.find((time) => time === value);
  return [vague === undefined ? words.unknown(stated) : words.vague(vague), []];
}
