/**
 * The tense of the clause around an expression, from words and their endings alone: parts of speech are those of an
 * English model, and say nothing here.
 */
import type { Sentence, Token } from '../../language/types.ts';
import type { Tense } from '../reading/form.ts';

import { being, determiner, future, noPastForm, noVerb, past, present, presentPlural, strong } from './verbs.ts';

/** How far a verb may stand from the expression, in words. */
const reach = 25;

/**
 * A verb of the future in the clause decides, else the nearest that tells. `offset` is an index into the whole text.
 * Where no verb tells (a headline), it is taken as past: news tells what happened. What is "seit" a day has begun.
 */
export function tenseAt(sentence: Sentence, offset: number): Tense {
  const { tokens } = sentence;
  const found = tokens.findIndex((token) => token.end > offset);
  const at = found === -1 ? tokens.length : found;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ text }) => text.toLowerCase());
  // "Seit Montag" has begun, "das Ergebnis vom Sonntag" is there.
  if (before.includes('seit') || (before.at(-1) === 'vom' && !beginsRange(tokens, at))) return 'past';
  const from = startOfClause(tokens, at);
  const to = endOfClause(tokens, at);
  // "Ab Freitag gesperrt" is to come, unless a verb of the past says otherwise.
  if (before.at(-1) === 'ab')
    return tokens.slice(from, to).some(({ text }) => past.has(text.toLowerCase())) ? 'past' : 'future';
  const inClause = tenseIn(tokens, from, to, at);
  const inReach = (): Tense | null => tenseIn(tokens, Math.max(0, at - reach), Math.min(tokens.length, at + reach), at);
  return inClause ?? inReach() ?? 'past';
}

/** "Ein Vetter hatte ihn 1961 gebaut", "er war 1974 gebaut worden": "hatte" and a participle at the end, or "war … worden". */
export function isBeforehand({ tokens }: Sentence, offset: number): boolean {
  const found = tokens.findIndex((token) => token.end > offset);
  const at = found === -1 ? tokens.length : found;
  const words = tokens.slice(startOfClause(tokens, at), endOfClause(tokens, at)).map(({ text }) => text.toLowerCase());
  const hasParticiple = words.some((word) => isParticiple(word) || isStrongParticiple(word));
  if (words.some((word) => /^hatten?$/.test(word))) return hasParticiple;
  return words.some((word) => /^waren?$/.test(word)) && words.includes('worden');
}

/** "Vom 3. bis 5. Mai". */
function beginsRange(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 6).some(({ text }) => text === 'bis');
}

const clauseBreak = /^[,;:"“”„»«—–()]$/;

function startOfClause(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (clauseBreak.test(tokens[index]?.text ?? '')) return index + 1;
  }
  return Math.max(0, at - reach);
}

function endOfClause(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + reach); index += 1) {
    if (clauseBreak.test(tokens[index]?.text ?? '')) return index;
  }
  return Math.min(tokens.length, at + reach);
}

function tenseIn(tokens: readonly Token[], from: number, to: number, at: number): Tense | null {
  const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  // "Soll gestohlen worden sein", "will gesehen haben": what is said of the past.
  if (words.some((word) => future.has(word)))
    return /\b(?:worden sein|ge\S+t haben|ge\S+en haben)[ .!?]*$/.test(words.join(' ')) ? 'past' : 'future';
  const weak = words.some((word) => presentPlural.has(word)) ? 'present' : null;
  let nearest: Tense | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let index = from; index < to; index += 1) {
    const tense = tenseOfWord(tokens, index);
    if (tense === null || Math.abs(index - at) >= distance) continue;
    nearest = tense;
    distance = Math.abs(index - at);
  }
  // "Ist am Montag gestorben": the participle behind makes it past.
  const isPerfect =
    words.some((word) => being.has(word)) && words.some((word) => isParticiple(word) || isStrongParticiple(word));
  return isPerfect && nearest !== 'past' ? 'past' : (nearest ?? weak);
}

/** "Gestorben", "verlassen". */
export function isStrongParticiple(word: string): boolean {
  return /^(?:[a-zäöü]{0,5}ge[a-zäöüß]{3,}|ver[a-zäöüß]{3,}|er[a-zäöüß]{3,}|ent[a-zäöüß]{3,}|be[a-zäöüß]{3,})en$/.test(
    word,
  );
}

function tenseOfWord(tokens: readonly Token[], index: number): Tense | null {
  const written = tokens[index]?.text ?? '';
  const word = written.toLowerCase();
  if (past.has(word)) return 'past';
  if (strong.has(word) || (word.endsWith('en') && strong.has(word.slice(0, -2)))) return 'past';
  if (present.has(word) || being.has(word)) return 'present';
  // Nouns begin with a capital, verbs only with a sentence.
  if (written !== word && index > 0) return null;
  const isAdjective =
    determiner.has(tokens[index - 1]?.text.toLowerCase() ?? '') && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
  if (/[a-zäöüß]{2}ten?$/.test(word) && !noPastForm.has(word) && !isAdjective) return 'past';
  return /[a-zäöüß]{3}t$/.test(word) && !isParticiple(word) && !isAdjective && !noVerb.has(word) ? 'present' : null;
}

/** "gewählt", "besucht", "verlegt": the auxiliary beside it tells the tense. */
export function isParticiple(word: string): boolean {
  return (
    /^(?:[a-zäöü]*ge|be|ver|er|ent|zer|miss|über|unter)[a-zäöüß]{2,}t$|iert$/.test(word) &&
    !/^(?:geht|gibt|beginnt|erscheint)$/.test(word)
  );
}
