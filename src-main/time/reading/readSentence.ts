/** Reading: from the text of a sentence to time operators, by the forms and compositions of a grammar. */
import { readNumbers } from '../pairs/numbers.ts';
import { pairNeighbours } from '../pairs/pairs.ts';

import type { Form, Grammar, Join } from './form.ts';
import { anyNumber, article, letters, type Groups, type Phrase } from './phrase.ts';
import { alsoBy, formReading, type Reading } from './reading.ts';

/** A grammar, arranged by the words that its patterns can begin with. */
export interface Reader {
  readonly grammar: Grammar;
  readonly byOpening: ReadonlyMap<string, readonly Entry[]>;
  /** Those that begin with the article, by the word behind it; others can begin with it whatever follows. */
  readonly behindArticle: ReadonlyMap<string, readonly Entry[]>;
  /** Sets of words of which patterns need one, by each of their words: their numbers. */
  readonly needs: ReadonlyMap<string, readonly number[]>;
  /** Where in the sentence that is read the last word of each of these sets stands; -1 where none does. */
  readonly lastOfNeeds: Int32Array;
}

interface Entry {
  readonly form: Form;
  readonly pattern: Phrase;
  /** The numbers of the sets of words that it needs. */
  readonly needs: readonly number[];
}

/** How far before an expression its compositions may begin, in characters. */
const compositionReach = 48;

export function makeReader(grammar: Grammar): Reader {
  const byOpening = new Map<string, Entry[]>();
  const numbers = new Map<string, number>();
  const needsByWord = new Map<string, number[]>();
  const numberOfSet = (words: ReadonlySet<string>): number => {
    const key = [...words].sort().join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const word of words) needsByWord.set(word, [...(needsByWord.get(word) ?? []), number]);
    return number;
  };
  for (const form of grammar.forms) {
    for (const pattern of form.patterns) {
      const entry = { form, pattern, needs: pattern.needs.map(numberOfSet) };
      for (const opening of pattern.openings) {
        const entries = byOpening.get(opening) ?? [];
        entries.push(entry);
        byOpening.set(opening, entries);
      }
    }
  }
  const withArticle = byOpening.get(article) ?? [];
  const words = new Set(withArticle.flatMap(({ pattern }) => [...(pattern.behindArticle ?? [])]));
  const following = (word: string) =>
    withArticle.filter(({ pattern: { behindArticle } }) => behindArticle === null || behindArticle.has(word));
  byOpening.set(article, following(''));
  const behindArticle = new Map([...words].map((word) => [word, following(word)]));
  return { grammar, byOpening, behindArticle, needs: needsByWord, lastOfNeeds: new Int32Array(numbers.size) };
}

/** The time expressions of a sentence, in order, not overlapping. Linear in its length. */
export function readSentence(text: string, reader: Reader): Reading[] {
  const { grammar } = reader;
  const read = readNumbers(text, readForms(text, reader), grammar.sharings);
  const composed = composeAll(text, joinNeighbours(text, read, grammar), grammar);
  return pairNeighbours(text, composed, grammar).filter(({ fragment }) => !fragment);
}

const wordBehind = new RegExp(`[\\s\\u00a0-]{1,4}([${letters}]+|[0-9])`, 'y');

/** What can be read at "the", by the word behind it. */
function entriesAtArticle(text: string, end: number, { byOpening, behindArticle }: Reader): readonly Entry[] {
  wordBehind.lastIndex = end;
  const word = wordBehind.exec(text)?.[1]?.toLowerCase() ?? '';
  return behindArticle.get(/^[0-9]/.test(word) ? anyNumber : word) ?? byOpening.get(article) ?? [];
}

function readForms(text: string, reader: Reader): Reading[] {
  const { byOpening, lastOfNeeds } = reader;
  const found = wordsOf(text, reader);
  const readings: Reading[] = [];
  let consumed = 0;
  for (const { word, start, end } of found) {
    const entries = start < consumed ? undefined : byOpening.get(word);
    if (entries === undefined || isInsideNumber(text, start)) continue;
    const fitting = word === article ? entriesAtArticle(text, end, reader) : entries;
    const reading = longest(text, start, fitting, lastOfNeeds);
    if (reading === null) continue;
    readings.push(reading);
    consumed = reading.end;
  }
  return readings;
}

interface Word {
  /** In small letters; `anyNumber` for a number. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words and numbers of a sentence that patterns begin with; which words that patterns need stand where is told to the reader. */
function wordsOf(text: string, { byOpening, needs, lastOfNeeds }: Reader): Word[] {
  const found: Word[] = [];
  lastOfNeeds.fill(-1);
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    let end = start + 1;
    while (kind !== 0 && kindAt(text, end) === kind) end += 1;
    const word = kind === 1 ? text.slice(start, end).toLowerCase() : anyNumber;
    if (kind !== 0) {
      for (const number of needs.get(word) ?? nothing) lastOfNeeds[number] = start;
      if (byOpening.has(word)) found.push({ word, start, end });
    }
    start = end;
  }
  return found;
}

/** For each code unit of `letters` 1, for digits 2. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  return new RegExp(`[${letters}]`).test(character) ? 1 : /[0-9]/.test(character) ? 2 : 0;
});

/** Whether a letter (1), a digit (2) or another sign (0) stands at an index. */
function kindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] ?? 0;
}

const nothing: readonly number[] = [];

function longest(text: string, start: number, entries: readonly Entry[], lastOfNeeds: Int32Array): Reading | null {
  let best: Reading | null = null;
  for (const { form, pattern, needs } of entries) {
    if (!needs.every((number) => (lastOfNeeds[number] ?? 0) >= start)) continue;
    pattern.expression.lastIndex = start;
    const match = pattern.expression.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (best !== null && end <= best.end) continue;
    const groups: Groups = match.groups ?? {};
    const operator = form.read(groups, { text, start, end });
    if (operator !== null) best = formReading(start, end, operator, [form.name], form.fragment);
  }
  return best;
}

/** "3.14", "A320", "12,500": a number that goes on to the left is not one to begin at. */
function isInsideNumber(text: string, start: number): boolean {
  if (!isDigit(text, start)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  if (firstDay.test(before) && secondDay.test(text.slice(start, start + 24))) return false;
  return insideNumber.test(before);
}

/** Behind "1914/" another year begins, and behind the "c" of "c1790". */
const insideNumber = new RegExp(
  `(?<!(?:^|[^${letters}0-9])c)(?<=[${letters}0-9])$|[0-9][.,:]$|(?<!(?:^|[^0-9.,])[12][0-9]{3})(?<=[0-9])/$`,
);
/** "16/17 August": the second of two days whose month stands behind them. */
const secondDay = new RegExp(
  `^[0-9]{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:of )?\\p{Lu}[${letters}]{2,8}\\.?(?![${letters}])`,
  'u',
);
const firstDay = /(?<![0-9./,])[0-9]{1,2}\.?\/$/;

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Joins expressions that stand side by side. */
function joinNeighbours(text: string, readings: readonly Reading[], { joins }: Grammar): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const whole = previous === undefined ? null : joinTwo(text, previous, reading, joins);
    if (whole !== null) joined.pop();
    joined.push(whole ?? reading);
  }
  return joined;
}

function joinTwo(text: string, first: Reading, second: Reading, joins: readonly Join[]): Reading | null {
  if (first.operator.kind === 'impossible' || second.operator.kind === 'impossible') return null;
  const between = text.slice(first.end, second.start);
  for (const { name, between: expected, join, dayIsLast = false } of joins) {
    const operator = expected.test(between) ? join(first.operator, second.operator) : null;
    if (operator === null) continue;
    const rules = [...second.rules, name].reduce(alsoBy, first.rules);
    return { ...formReading(first.start, second.end, operator, rules), lastPart: second.start, dayIsLast };
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
