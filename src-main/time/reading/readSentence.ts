/** Reading: from the text of a sentence to time operators, by the forms and compositions of a grammar. */
import type { Form, Grammar, Join } from './form.ts';
import { anyNumber, letters, type Groups, type Phrase } from './phrase.ts';
import { joinRanges } from './ranges.ts';
import { alsoBy, type FormReading, type Reading } from './reading.ts';
import { readShared } from './shared.ts';

/** A grammar, arranged by the words that its patterns can begin with. */
export interface Reader {
  readonly grammar: Grammar;
  readonly byOpening: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
  readonly form: Form;
  readonly pattern: Phrase;
}

/** How far before an expression its compositions may begin, in characters. */
const compositionReach = 48;

export function makeReader(grammar: Grammar): Reader {
  const byOpening = new Map<string, Entry[]>();
  for (const form of grammar.forms) {
    for (const pattern of form.patterns) {
      for (const opening of pattern.openings) {
        const entries = byOpening.get(opening) ?? [];
        byOpening.set(opening, [...entries, { form, pattern }]);
      }
    }
  }
  return { grammar, byOpening };
}

/** The time expressions of a sentence, in order, not overlapping. Linear in its length. */
export function readSentence(text: string, reader: Reader): Reading[] {
  const read = readShared(text, readForms(text, reader), reader.grammar.sharings);
  const joined = joinNeighbours(text, read, reader.grammar);
  return joinRanges(text, composeAll(text, joined, reader.grammar), reader.grammar);
}

const wordOrNumber = new RegExp(`[${letters}]+|[0-9]+`, 'g');

function readForms(text: string, { byOpening }: Reader): FormReading[] {
  const readings: FormReading[] = [];
  let consumed = 0;
  for (const match of text.matchAll(wordOrNumber)) {
    const start = match.index;
    if (start < consumed || isInsideNumber(text, start)) continue;
    const entries = byOpening.get(isDigit(text, start) ? anyNumber : match[0].toLowerCase());
    const reading = entries === undefined ? null : longest(text, start, entries);
    if (reading === null) continue;
    readings.push(reading);
    consumed = reading.end;
  }
  return readings;
}

function longest(text: string, start: number, entries: readonly Entry[]): FormReading | null {
  let best: FormReading | null = null;
  for (const { form, pattern } of entries) {
    pattern.expression.lastIndex = start;
    const match = pattern.expression.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (best !== null && end <= best.end) continue;
    const groups: Groups = match.groups ?? {};
    const operator = form.read(groups, { text, start, end });
    if (operator !== null)
      best = { start, end, operator, rules: [form.name], beginsRange: false, fragment: form.fragment === true };
  }
  return best;
}

/** "3.14", "A320", "12,500": a number that goes on to the left is not one to begin at. */
function isInsideNumber(text: string, start: number): boolean {
  if (!isDigit(text, start)) return false;
  return insideNumber.test(text.slice(Math.max(0, start - 6), start));
}

/** Behind "1914/" another year begins. */
const insideNumber = new RegExp(`[${letters}0-9]$|[0-9][.,:]$|(?<!(?:^|[^0-9.,])[12][0-9]{3})(?<=[0-9])/$`);

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Joins expressions that stand side by side; a fragment that joins nothing is dropped. */
function joinNeighbours(text: string, readings: readonly FormReading[], { joins }: Grammar): Reading[] {
  const joined: FormReading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const whole = previous === undefined ? null : joinTwo(text, previous, reading, joins);
    if (whole !== null) joined.pop();
    joined.push(whole ?? reading);
  }
  return joined.filter(({ fragment }) => !fragment);
}

function joinTwo(text: string, first: FormReading, second: FormReading, joins: readonly Join[]): FormReading | null {
  if (first.operator.kind === 'impossible' || second.operator.kind === 'impossible') return null;
  const between = text.slice(first.end, second.start);
  for (const { name, between: expected, join } of joins) {
    const operator = expected.test(between) ? join(first.operator, second.operator) : null;
    if (operator === null) continue;
    const rules = [...second.rules, name].reduce(alsoBy, first.rules);
    return { start: first.start, end: second.end, operator, rules, beginsRange: false, fragment: false };
  }
  return null;
}

function composeAll(text: string, readings: readonly Reading[], grammar: Grammar): Reading[] {
  let previousEnd = 0;
  return readings.map((reading) => {
    const composed = compose(text, previousEnd, reading, grammar);
    previousEnd = reading.end;
    return composed;
  });
}

function compose(text: string, previousEnd: number, reading: Reading, { compositions }: Grammar): Reading {
  let composed = reading;
  let edge = reading.start;
  for (const composition of compositions) {
    const { operator } = composed;
    if (operator.kind === 'impossible' || operator.kind === 'duration') return composed;
    const match = composition.before.exec(text.slice(Math.max(previousEnd, edge - compositionReach), edge));
    const words = match?.groups?.words;
    const changed = words === undefined ? null : composition.compose(match?.groups ?? {}, operator);
    if (words === undefined || changed === null) continue;
    edge -= words.length;
    const rules = alsoBy(composed.rules, composition.name);
    composed = { ...composed, operator: changed, rules, start: composition.inside ? edge : composed.start };
  }
  return composed;
}
