/** The tense of the clause around an expression: it says on which side of the document's date an open weekday lies. */
import { isNoun } from '../../language/partsOfSpeech.ts';
import { describesNoun, isInfinitiveMark, isPastForm } from '../../language/verbForms.ts';
import type { Sentence, Token } from '../../language/types.ts';
import type { Tense } from '../reading/form.ts';

const future = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would', 'can', 'may', 'might', 'must', 'should']);
const past = new Set(['was', 'were', 'had', 'did', "'d", '’d', 'has', 'have', 'having', 'been']);
const coming = new Set(['upcoming', 'due', 'forthcoming', 'effective']);
const present = new Set(['is', 'are', 'am', 'does', 'do', "'s", '’s', "'re", '’re', 'be']);
/** Present forms that tell nothing of what they introduce: "officials say". */
const speech = new Set(['say', 'says', 'think', 'thinks', 'believe', 'believes']);

/** Words before an infinitive that make it a plan. */
const planWords = new Set(
  (
    'set scheduled due plan plans planned planning expect expects expected going hope hopes hoped intend intends intended aim ' +
    'aims agreed vowed promised ready likely slated want wants wanted asked urged ordered is are was were be until'
  ).split(' '),
);

/** Verbs that set a day which is still to come, whatever their own tense: "has scheduled", "was postponed until". */
const settingVerbs = new Set(
  'scheduled schedules slated planned plans postponed postpones delayed extended extends adjourned gave given gives set'.split(
    ' ',
  ),
);
/** What leads to the day that was set, right before it. */
const leadsToSetDay = new Set(['for', 'until', 'till', 'to', 'by']);

/** How far a verb may stand from the expression, in words. */
const reach = 25;

/**
 * The nearest verb before the expression in its clause decides; where the expression opens the clause ("On Friday the
 * court …"), the first one behind it. `offset` is an index into the whole text. A sentence without a verb (a headline)
 * is taken as past: news tells what happened. "Friday's ruling" is past whatever the verb.
 */
export function tenseAt(sentence: Sentence, offset: number): Tense {
  const { tokens } = sentence;
  const at = tokenAt(tokens, offset);
  if (/^['’]s$/.test(tokens[at + 1]?.text ?? '')) return 'past';
  if (isEarliest(tokens, at)) return 'future';
  // "Up to $90 million through January": the end of a stretch may lie on either side, and so the nearest is meant.
  if (tokens[at - 1]?.text === 'through') return 'present';
  const opening = startOfClause(tokens, at);
  if (isSetDay(tokens, at, opening)) return 'future';
  // "He will leave at dawn (4 a.m. Thursday), he said": a bracket has the tense of what it stands in.
  if (tokens[opening - 1]?.text === '(') return tenseBefore(tokens, at, 0) ?? tenseBehind(tokens, at) ?? 'past';
  return tenseBefore(tokens, at, opening) ?? tenseBehind(tokens, at) ?? tenseBefore(tokens, opening, 0) ?? 'past';
}

/**
 * "Her engine had been replaced in 1979": "had" and a participle before the expression in its clause, or right behind it; or a
 * participle that begins an aside on a noun: "Ann Lie, born on 3 May 1955, has led it since".
 */
export function isBeforehand({ tokens }: Sentence, offset: number): boolean {
  const at = tokenAt(tokens, offset);
  const opening = startOfClause(tokens, at);
  if (opening < at && opensAside(tokens, opening)) return true;
  const clause = tokens.slice(opening, Math.min(tokens.length, at + reach));
  // "On 3 May the trawler, which had been built in 1978, sank": what is told of the noun begins behind the date.
  const end = clause.findIndex(
    ({ text }, index) =>
      (opening + index > at + 2 && /^[;:.!?]$/.test(text)) || (opening + index > at && isRelative(text)),
  );
  const words = end < 0 ? clause : clause.slice(0, end);
  const had = words.findIndex(({ text, partOfSpeech }) => partOfSpeech === 'AUX' && /^(?:had|['’]d)$/i.test(text));
  const verb = words.findIndex(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX');
  return had >= 0 && had === verb && words.slice(had + 1, had + 5).some((token) => isPastForm(token));
}

function opensAside(tokens: readonly Token[], opening: number): boolean {
  const described = tokens[opening - 2];
  if (described === undefined || tokens[opening - 1]?.text !== ',' || !isNoun(described)) return false;
  return tokens[opening]?.form === 'participle';
}

function isRelative(word: string): boolean {
  return /^(?:which|who|whose|whom|that|where)$/i.test(word);
}

/** The first token that ends behind an offset, by halving: a sentence without an end may hold thousands of dates. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((tokens[middle]?.end ?? Infinity) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** "As soon as Tuesday", "no later than Friday". */
function isEarliest(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return before === 'as soon as' || before === 'no later than';
}

/** "Extended its deadline until Tuesday", "a rally planned for Saturday", "has scheduled a hearing Thursday". */
function isSetDay(tokens: readonly Token[], at: number, opening: number): boolean {
  const words = tokens.slice(opening, at).map(({ text }) => text.toLowerCase());
  const verb = words.findLastIndex((word) => settingVerbs.has(word));
  if (verb === -1 || words[verb - 1] === 'had' || (words[verb - 1] === 'been' && words[verb - 2] === 'had'))
    return false;
  const between = words.slice(verb + 1);
  const isLedTo = between.slice(-3).some((word) => leadsToSetDay.has(word));
  return isLedTo
    ? !between.includes('to') || leadsToSetDay.has(between.at(-1) ?? '')
    : words[verb] === 'scheduled' && words[verb - 1] === 'has';
}

/** The place behind the last sign or conjunction that sets off a clause. */
function startOfClause(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const token = tokens[index];
    if (token !== undefined && (token.partOfSpeech === 'CCONJ' || /^[,;:"“”—–(]$/.test(token.text))) return index + 1;
  }
  return Math.max(0, at - reach);
}

function tenseBefore(tokens: readonly Token[], at: number, from: number): Tense | null {
  for (let index = at - 1; index >= Math.max(from, at - reach); index -= 1) {
    const tense = tenseOf(tokens, index);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseBehind(tokens: readonly Token[], at: number): Tense | null {
  for (let index = at; index < Math.min(tokens.length, at + reach); index += 1) {
    const tense = tenseOf(tokens, index);
    if (tense !== null) return tense;
  }
  return null;
}

/** In lower case; "May" stays the name that it is, since "may" is a verb. */
function wordOf({ text }: Token): string {
  return text === 'May' ? text : text.toLowerCase();
}

function tenseOf(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const word = wordOf(token);
  // "Had been due to expire Friday": that day was past when its plan was.
  if (coming.has(word)) return tokens[index - 1]?.text.toLowerCase() === 'been' ? 'past' : 'future';
  // "The country's entry", "IS fighters": what only looks like a verb is none.
  if (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'AUX') return null;
  if (describesNoun(tokens, index)) return null;
  const auxiliary = auxiliaryTense(word);
  if (auxiliary !== null) return auxiliary;
  if (isInfinitiveMark(tokens[index - 1])) return isPlan(tokens, index - 1) ? 'future' : null;
  if (isPastForm(token)) return participleTense(tokens, index);
  // A base form or one in "ing" is whatever the words before it say: "will meet", "was meeting".
  return /[^s]s$/.test(word) && !speech.has(word) ? 'present' : null;
}

/** "set to resume Monday", "scheduled to expire": what is planned is still to come. */
function isPlan(tokens: readonly Token[], to: number): boolean {
  // "Had been due to expire Friday": that day was past when its plan was.
  if (tokens.slice(Math.max(0, to - 3), to).some(({ text }) => text.toLowerCase() === 'had')) return false;
  return tokens.slice(Math.max(0, to - 3), to).some(({ text }) => planWords.has(text.toLowerCase()));
}

function auxiliaryTense(word: string): Tense | null {
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  return present.has(word) ? 'present' : null;
}

/** "will be held", "to be held": the words before a participle decide. */
function participleTense(tokens: readonly Token[], index: number): Tense {
  const before = tokens.slice(Math.max(0, index - 3), index).map(wordOf);
  const isComing = before.some((word) => future.has(word)) || (before.includes('to') && before.includes('be'));
  return isComing ? 'future' : 'past';
}
