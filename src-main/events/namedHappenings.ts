/**
 * Happenings that a clause only names, with a date of their own: "the August bombings", "a court order in 1992",
 * "an area seized over the weekend". They lie within the clause that names them.
 */
import { isPastForm } from '../language/pastForms.ts';
import type { Token } from '../language/types.ts';

import type { Candidate } from './candidate.ts';
import type { Clause } from './clauses.ts';
import { datingBy } from './dating.ts';
import type { PlacedExpression } from './expressionRoles.ts';
import type { EventGrammar } from './grammar.ts';
import { startOfNounPhrase, type TokenSpan } from './nounPhrases.ts';
import type { Name } from './names.ts';

/** How far before an expression the word may stand that it dates. */
const reach = 10;

/** The named happenings of a sentence: one for each expression that dates no clause and stands by a word for a happening. */
export function findNamedHappenings(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  names: readonly Name[],
  placed: readonly PlacedExpression[],
  { rolesInPassing, isWordForHappening }: EventGrammar,
): Candidate[] {
  const verbs = new Set(candidates.flatMap(({ clause }) => (clause.verb?.finite === true ? [clause.verb.head] : [])));
  const used = new Set(candidates.map(({ own }) => own?.expression ?? null));
  return placed.flatMap((expression) => {
    if (used.has(expression.index) || !rolesInPassing.has(expression.role)) return [];
    const isBefore = expression.role === 'attributive' || expression.role === 'embedded';
    const span = isBefore
      ? behind(tokens, expression, isWordForHappening)
      : before(tokens, expression, placed, verbs, isWordForHappening);
    const own = span === null ? null : datingBy(expression, placed);
    if (span === null || own === null) return [];
    const clause: Clause = { ...span, verb: null, antecedent: null, kind: 'named' };
    const inside = names.filter(({ from, to }) => from >= span.from && to <= span.to);
    // "Voted to close the plant by 2026": nobody says that it was closed.
    const isPlan = isInfinitiveMark(tokens[span.from]);
    return [
      {
        clause,
        own,
        names: inside,
        happening: { kind: 'happening', certainty: isPlan ? 'planned' : 'asserted', tense: 'none', says: false },
      },
    ];
  });
}

/** "the | Aug. 7 | bombings of American embassies": the noun phrase that the expression describes. */
function behind(
  tokens: readonly Token[],
  { from, to }: PlacedExpression,
  isWordForHappening: EventGrammar['isWordForHappening'],
): TokenSpan | null {
  let end = to;
  while (end < tokens.length && end - to < 8 && isPartOfNounPhrase(tokens[end])) end += 1;
  const named = tokens.slice(to, end).some(isWordForHappening);
  if (!named) return null;
  const start = tokens[from - 1]?.partOfSpeech === 'DET' ? from - 1 : from;
  return { from: start, to: endOfComplement(tokens, end) };
}

/** "a court order | in | 1992", "made | last week": the nearest word for a happening before the expression. */
function before(
  tokens: readonly Token[],
  { from, to }: PlacedExpression,
  placed: readonly PlacedExpression[],
  verbsOfClauses: ReadonlySet<number>,
  isWordForHappening: EventGrammar['isWordForHappening'],
): TokenSpan | null {
  const least = Math.max(0, from - reach);
  for (let index = from - 1; index >= least; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.,;:()]$/.test(token.text) || verbsOfClauses.has(index)) return null;
    if (placed.some((other) => index >= other.from && index < other.to)) return null;
    if (isWordForHappening(token)) return { from: startOfNounPhrase(tokens, index + 1), to };
    if (token.partOfSpeech === 'VERB') return { from: startOfVerbPhrase(tokens, index), to };
  }
  return null;
}

/** "to hold", "seized": with its "to", or with the noun that a participle describes. */
function startOfVerbPhrase(tokens: readonly Token[], index: number): number {
  const previous = tokens[index - 1];
  if (isInfinitiveMark(previous)) return index - 1;
  return isPastForm(tokens[index]?.text ?? '') ? startOfNounPhrase(tokens, index) : index;
}

function isInfinitiveMark(token: Token | undefined): boolean {
  return token?.text.toLowerCase() === 'to';
}

/** "of American embassies in Kenya": prepositions with their nouns, up to a few words. */
function endOfComplement(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 9 && /^(?:of|at|in|on|against|for|by)$/.test(tokens[to]?.text ?? '')) {
    let end = to + 1;
    while (end < tokens.length && end - to < 6 && (isPartOfNounPhrase(tokens[end]) || isArticle(tokens[end]))) end += 1;
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

function isArticle(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'DET';
}

function isPartOfNounPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.partOfSpeech) || /^(?:-|‐|['’]s)$/.test(token.text))
  );
}
