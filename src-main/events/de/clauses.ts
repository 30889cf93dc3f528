/**
 * Clauses of German: commas part them, and each has a finite verb. A part without one belongs to the clause before it, or
 * behind it at the beginning.
 */
import { isPreposition, isVerb, oneOf } from '../../language/partsOfSpeech.ts';
import type { Sentence, Token } from '../../language/types.ts';
import { longestSentence, type Clause, type ClauseKind, type ClauseOptions } from '../clause.ts';
import { small, type TokenSpan } from '../tokens.ts';
import { clauseAt } from './boundaries.ts';
import { nounPhraseBehind, startOfNounPhrase } from './nounPhrases.ts';
import { partsOf, type Part } from './parts.ts';
import { subordinators } from './words.ts';

/** The clauses of a sentence from `options.from` on, in order; together they cover it. */
export function splitClauses(sentence: Sentence, options: ClauseOptions): Clause[] {
  const tokens = sentence.tokens.slice(0, longestSentence);
  const clauses: Clause[] = [];
  for (const part of partsOf(tokens, options)) {
    const open = clauses.at(-1);
    if (open === undefined) {
      const { from, to } = part;
      const kind = kindOfFirst(tokens, part);
      clauses.push({ from, to, verb: verbOf(part), antecedent: null, kind, rule: 'opening' });
      continue;
    }
    const found = clauseAt(tokens, part, open, options);
    if (found === null || isOpening(open, part, found.kind)) {
      clauses[clauses.length - 1] = { ...open, to: part.to, verb: open.verb ?? verbOf(part) };
      continue;
    }
    const { kind, rule } = found;
    if (kind === 'broken-off') {
      takeUp(clauses, part);
      clauses.push({ from: part.from, to: part.to, verb: null, antecedent: null, kind, rule });
      continue;
    }
    const antecedent = kind === 'relative' || kind === 'continued' ? subjectFor(tokens, kind, part, clauses) : null;
    const verb = verbOf(part) ?? (kind === 'continued' ? open.verb : null);
    clauses.push({ from: part.from, to: part.to, verb, antecedent, kind, rule });
  }
  const last = clauses.at(-1);
  return last === undefined ? [] : [...clauses.slice(0, -1), { ...last, to: sentence.tokens.length }];
}

/** The clause before the aside has the rest of its words behind it. */
function takeUp(clauses: Clause[], { from, to }: Part): void {
  const at = clauses.findLastIndex(({ kind }) => kind !== 'relative' && kind !== 'broken-off');
  const clause = clauses[at];
  if (clause !== undefined) clauses[at] = { ...clause, brokenOff: { from: from + 1, to } };
}

function verbOf({ finite }: Part): Clause['verb'] {
  return finite === null ? null : { from: finite, head: finite, finite: true };
}

/** "Nachdem ein Feuer die Stadt zerstört hatte, …": a sentence can begin with what is subordinate. */
function kindOfFirst(tokens: readonly Token[], { from, finite }: Part): ClauseKind {
  return finite !== null && subordinators.has(small(tokens[from])) ? 'subordinate' : 'main';
}

/** "Nach dem Brand, wie es hieß" has no verb yet: the next part that is no clause within it brings it. */
function isOpening(open: Clause, part: Part, kind: ClauseKind): boolean {
  return open.verb === null && part.finite !== null && kind === 'main' && open.kind === 'main';
}

/** The noun before a relative clause; the subject that a verb alone goes on with. */
function subjectFor(
  tokens: readonly Token[],
  kind: 'relative' | 'continued',
  part: Part,
  clauses: readonly Clause[],
): TokenSpan | null {
  if (kind === 'relative') {
    // "Gegen einen Mann begonnen, der": over the verbs that close the clause before.
    let to = part.from;
    while (to > 0 && isVerb(tokens[to - 1])) to -= 1;
    const from = startOfNounPhrase(tokens, to);
    return from < to ? { from, to } : null;
  }
  const main = clauses.findLast((clause) => clause.kind !== 'relative');
  if (main === undefined) return null;
  const end = main.verb?.head ?? main.to;
  const before = tokens.slice(main.from, end);
  if (before.some(mayBeSubject) && !isPreposition(before[0])) return { from: main.from, to: end };
  return main.verb === null ? null : nounPhraseBehind(tokens, main.verb.head + 1, main.to);
}

const mayBeSubject = oneOf('NOUN', 'PRON');
