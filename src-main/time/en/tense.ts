/** The tense of the clause around an expression: it says on which side of the document's date an open weekday lies. */
import { isPastForm } from '../../language/pastForms.ts';
import type { Sentence, Token } from '../../language/types.ts';
import type { Tense } from '../reading/form.ts';

const future = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would']);
const past = new Set(['was', 'were', 'had', 'did', "'d", '’d', 'has', 'have', 'having', 'been']);
const coming = new Set(['upcoming', 'due', 'forthcoming']);
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
  const opening = startOfClause(tokens, at);
  return tenseBefore(tokens, at, opening) ?? tenseBehind(tokens, at) ?? tenseBefore(tokens, opening, 0) ?? 'past';
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

function tenseOf(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const word = token.text.toLowerCase();
  if (coming.has(word)) return 'future';
  // "The country's entry", "IS fighters": what only looks like a verb is none.
  if (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'AUX') return null;
  const auxiliary = auxiliaryTense(word);
  if (auxiliary !== null) return auxiliary;
  if (tokens[index - 1]?.text.toLowerCase() === 'to') return isPlan(tokens, index - 1) ? 'future' : null;
  if (isPastForm(word)) return participleTense(tokens, index);
  // A base form or one in "ing" is whatever the words before it say: "will meet", "was meeting".
  return /[^s]s$/.test(word) && !speech.has(word) ? 'present' : null;
}

/** "set to resume Monday", "scheduled to expire": what is planned is still to come. */
function isPlan(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 3), to).some(({ text }) => planWords.has(text.toLowerCase()));
}

function auxiliaryTense(word: string): Tense | null {
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  return present.has(word) ? 'present' : null;
}

/** "will be held", "to be held": the words before a participle decide. */
function participleTense(tokens: readonly Token[], index: number): Tense {
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ text }) => text.toLowerCase());
  const isComing = before.some((word) => future.has(word)) || (before.includes('to') && before.includes('be'));
  return isComing ? 'future' : 'past';
}
