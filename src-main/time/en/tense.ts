/** The tense of the clause around an expression: it says on which side of the document's date an open weekday lies. */
import { isPastForm } from '../../language/pastForms.ts';
import type { Sentence, Token } from '../../language/types.ts';
import type { Tense } from '../reading/form.ts';

const future = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'wo',
  'would',
  'upcoming',
  'scheduled',
  'due',
  'expected',
  'plans',
  'plan',
  'planned',
  'planning',
]);
const past = new Set(['was', 'were', 'had', 'did', "'d", '’d', 'has', 'have', 'having']);
const present = new Set(['is', 'are', 'am', 'does', 'do', "'s", '’s', "'re", '’re']);

/** How far a verb may stand from the expression, in words. */
const reach = 25;

/**
 * Looks for the nearest finite verb before the expression in its clause, else behind it. `offset` is an index into the
 * whole text. A sentence without a verb (a headline) is taken as past: news tells what happened.
 */
export function tenseAt(sentence: Sentence, offset: number): Tense {
  const at = sentence.tokens.findIndex((token) => token.end > offset);
  const index = at === -1 ? sentence.tokens.length : at;
  const before = sentence.tokens.slice(Math.max(0, index - reach), index).reverse();
  const behind = sentence.tokens.slice(index, index + reach);
  return nearestTense(before) ?? nearestTense(behind) ?? 'past';
}

function nearestTense(tokens: readonly Token[]): Tense | null {
  for (const [index, token] of tokens.entries()) {
    const tense = tenseOf(token, tokens, index);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf({ text, partOfSpeech }: Token, tokens: readonly Token[], index: number): Tense | null {
  const word = text.toLowerCase();
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  if (present.has(word)) return 'present';
  if (partOfSpeech !== 'VERB') return null;
  return isPastForm(word) ? participleTense(tokens, index) : null;
}

/** "will be held Monday": the words around a participle decide. */
function participleTense(tokens: readonly Token[], index: number): Tense {
  const near = [...tokens.slice(Math.max(0, index - 3), index), ...tokens.slice(index + 1, index + 4)];
  return near.some(({ text }) => future.has(text.toLowerCase())) ? 'future' : 'past';
}
