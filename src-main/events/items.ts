/**
 * A sentence that lists happenings with their dates: "on 3 May the rebels took the bridge; on 7 May the army won it back",
 * "in 1914 war broke out, in 1918 it ended". Each is an item, whether or not it has a verb.
 */
import { canBeSubject, isCoordinator, isFullVerb, isNoun, isPreposition, isVerb } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';

import type { PlacedExpression } from './expressions.ts';
import { small, type TokenSpan } from './tokens.ts';

/** The token indices at which items begin that have a date, behind an item that has one. */
export function startsOfItems(tokens: readonly Token[], placed: readonly PlacedExpression[]): ReadonlySet<number> {
  const dates = placed.filter(({ role }) => role !== 'comparative');
  const starts = new Set<number>();
  if (dates.length < 2) return starts;
  let from = 0;
  for (const [index, { text }] of tokens.entries()) {
    if (text !== ';' && text !== ',') continue;
    if (!dates.some((date) => date.from >= from && date.to <= index)) continue;
    const begins = text === ';' ? hasDate(tokens, index + 1, dates) : beginsWithDate(tokens, index + 1, from, dates);
    if (!begins) continue;
    starts.add(index + 1);
    from = index + 1;
  }
  return starts;
}

/** Whether a date stands before the next semicolon. */
function hasDate(tokens: readonly Token[], from: number, dates: readonly PlacedExpression[]): boolean {
  const end = tokens.findIndex(({ text }, index) => index >= from && text === ';');
  return dates.some((date) => date.from >= from && date.to <= (end === -1 ? tokens.length : end));
}

/** ", in 1918 it ended": a date, a subject and a verb, behind a date and a verb. "On Monday, 3 May, it ended" is one item. */
function beginsWithDate(
  tokens: readonly Token[],
  from: number,
  before: number,
  dates: readonly PlacedExpression[],
): boolean {
  const at = isPreposition(tokens[from]) ? from + 1 : from;
  const date = dates.find((candidate) => candidate.from === from || candidate.from === at);
  if (date === undefined || !tokens.slice(before, from).some(isVerb)) return false;
  const behind = tokens.slice(date.to, date.to + 12);
  const verb = behind.findIndex(isVerb);
  const comma = behind.findIndex(({ text }) => /^[,;]$/.test(text));
  const subject = behind.slice(0, Math.max(verb, 0));
  return (
    verb > 0 &&
    (comma === -1 || verb < comma) &&
    subject.some(canBeSubject) &&
    !subject.some((token) => isPreposition(token) || isCoordinator(token))
  );
}

/**
 * "1914: War begins", "3 May – The fleet sails": an entry of a chronicle, which tells in the present tense what happened.
 *
 * @param leads what may stand before the date of an entry: "in", "on"
 */
export function isEntry(
  tokens: readonly Token[],
  { from, to }: TokenSpan,
  placed: readonly PlacedExpression[],
  leads: ReadonlySet<string>,
  isLine: boolean,
): boolean {
  const start = leads.has(small(tokens[from])) || tokens[from]?.text === '[' ? from + 1 : from;
  const first = placed.find((expression) => expression.from === start);
  if (first === undefined || first.to >= to) return false;
  const last = placed.find(({ index }) => index === first.expression.rangeEnd) ?? first;
  const behind = tokens[last.to]?.text ?? '';
  // "09:05 The first alarm rings": a line of a log.
  const isClock =
    first.expression.type === 'TIME' &&
    first.expression.interval?.clock !== null &&
    /^\[?\d/.test(tokens[from]?.text ?? '');
  return /^[:|–—\]-]$/.test(behind) || (start === from && (behind === ',' || isClock || (isLine && from === 0)));
}

/** "09:14", "Thu May 12 06:41:09 2011": a clock time, and what stands before it in a stamp. */
const isClock = /^\d{1,2}[:.]\d{2}(?::\d{2})?$/;
const stampWord =
  /^(?:\[|\d[\d./-]*|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mo|Di|Mi|Do|Fr|Sa|So|Mai|Okt|Dez)\.?|,)$/;
const longestStamp = 6;

/** An entry without a verb tells what it names behind its sign: "1928: Penicillin", "1912 | Ferry to Ellis"; a row of a log behind its clock time. */
export function isNamingEntry(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const sign = tokens.findIndex(({ text }, index) => index > from && index < to && /^[:|–—\]-]$/.test(text));
  // "09:14 Rollback to the last build": a row of a log needs no sign.
  const clock = tokens.findIndex(
    ({ text }, index) => index >= from && index < from + longestStamp && isClock.test(text),
  );
  const isRow = clock >= from && tokens.slice(from, clock).every(({ text }) => stampWord.test(text));
  const behind = sign === -1 ? (isRow ? tokens.slice(clock + 1, to) : []) : tokens.slice(sign + 1, to);
  return behind.some((token) => isNoun(token) || isFullVerb(token));
}
