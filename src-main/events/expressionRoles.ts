/**
 * What a time expression does in its clause: "fell on Monday" dates the falling; "the August bombings" dates the bombings,
 * whatever the verb; "fell to 3 from 4 a year earlier" only compares.
 */
import type { Token } from '../language/types.ts';
import type { TimeExpression } from '../time/types.ts';

import { datesNothing } from './datesNothing.ts';
import type { EventGrammar } from './grammar.ts';
import { isWordForHappening } from './wordsForHappenings.ts';

/**
 * `attributive` describes the subject or the object of its clause, `embedded` a noun behind a preposition; `trailing` stands behind
 * the noun that it describes ("das Treffen vom 3. Mai"). `comparative` dates nothing.
 */
export type ExpressionRole = 'adverbial' | 'attributive' | 'embedded' | 'trailing' | 'comparative';

/** An expression of a sentence that has a place on the calendar. */
export interface PlacedExpression {
  /** Its place among the expressions of the text. */
  readonly index: number;
  readonly expression: TimeExpression;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly role: ExpressionRole;
}

/**
 * Finds the tokens of each expression, and its role as the language has it. `expressions` are of this sentence, in the order of the
 * text.
 */
export function placeExpressions(
  tokens: readonly Token[],
  expressions: readonly { readonly index: number; readonly expression: TimeExpression }[],
  roleOf: EventGrammar['roleOf'],
): PlacedExpression[] {
  let at = 0;
  return expressions.map(({ index, expression }) => {
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= expression.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? Infinity) < expression.end) to += 1;
    return { index, expression, from: at, to, role: roleOf(tokens, at, to) };
  });
}

/** The role of an expression in English. */
export function roleOf(tokens: readonly Token[], from: number, to: number): ExpressionRole {
  if (datesNothing(tokens, from, to)) return 'comparative';
  if (!isAttributive(tokens, from, to)) return 'adverbial';
  const opening = /^(?:DET|ADJ)$/.test(tokens[from - 1]?.partOfSpeech ?? '') ? from - 2 : from - 1;
  const namesHappening = tokens.slice(to, to + 5).some(isWordForHappening);
  return tokens[opening]?.partOfSpeech === 'ADP' && namesHappening ? 'embedded' : 'attributive';
}

const adverbialLead =
  /^(?:on|in|at|during|by|since|until|till|before|after|from|between|around|about|late|early|over|through|throughout|for)$/i;
const determiner = /^(?:['’]s|['’])$/;

/** "the Aug. 7 bombings", "Kopp's 1987 car", "last year's results": stands before the noun that it describes. */
function isAttributive(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const lead = before?.text ?? '';
  if (adverbialLead.test(lead) || tokens[from]?.partOfSpeech === 'ADP') return false;
  if (before?.partOfSpeech === 'DET' && /^(?:in|on|at|during)$/i.test(tokens[from - 2]?.text ?? '')) return false;
  let next = tokens[to];
  if (next === undefined) return false;
  if (/^['’]s?$/.test(next.text)) return true;
  if (/^[-‐,]$/.test(next.text) && tokens[to + 1] !== undefined && next.text !== ',') next = tokens[to + 1];
  const described =
    before !== undefined &&
    (/^(?:DET|ADJ)$/.test(before.partOfSpeech) || determiner.test(lead) || possessive.test(lead));
  const startsWithArticle = /^(?:the|a|an|this|that|its|their|his|her)$/i.test(tokens[from]?.text ?? '');
  if (described || startsWithArticle) return /^(?:NOUN|PROPN|ADJ)$/.test(next?.partOfSpeech ?? '');
  const follows = before !== undefined && /^(?:VERB|ADP|AUX|NUM|CCONJ)$/.test(before.partOfSpeech);
  return follows && next?.partOfSpeech === 'NOUN';
}

const possessive = /^(?:its|their|his|her|our|my|your)$/i;
