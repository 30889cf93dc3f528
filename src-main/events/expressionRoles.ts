/**
 * What a time expression does in its clause: "fell on Monday" dates the falling; "the August bombings" dates the bombings,
 * whatever the verb; "fell to 3 from 4 a year earlier" only compares.
 */
import type { Token } from '../language/types.ts';
import type { TimeExpression } from '../time/types.ts';

import type { EventGrammar } from './grammar.ts';
import { isWordForHappening } from './wordsForHappenings.ts';

/**
 * `attributive` describes the subject or the object of its clause, `embedded` a noun behind a preposition; `trailing` stands behind
 * the noun that it describes ("das Treffen vom 3. Mai").
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
  if (isCompared(tokens, from) || isOrigin(tokens, from) || isLifespan(tokens, from)) return 'comparative';
  if (!isAttributive(tokens, from, to)) return 'adverbial';
  const opening = /^(?:DET|ADJ)$/.test(tokens[from - 1]?.partOfSpeech ?? '') ? from - 2 : from - 1;
  const namesHappening = tokens.slice(to, to + 5).some(isWordForHappening);
  return tokens[opening]?.partOfSpeech === 'ADP' && namesHappening ? 'embedded' : 'attributive';
}

/** Words that lead to what something is compared with, and how many words may stand between. */
const comparing: ReadonlyMap<string, number> = new Map([
  ['compared', 14],
  ['compare', 14],
  ['compares', 14],
  ['comparing', 14],
  ['than', 2],
  ['versus', 12],
  ['against', 8],
]);

/** "from $4 million a year earlier", "up from 12 in 1980": a number stands between "from" and the expression. */
function isCompared(tokens: readonly Token[], from: number): boolean {
  let number = false;
  for (let index = from - 1; index >= Math.max(0, from - 14); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    const word = token.text.toLowerCase();
    const reach = comparing.get(word);
    if (reach !== undefined && from - index <= reach && (word !== 'against' || number)) return true;
    if (word === 'from' && number && from - index <= 9) return true;
    const isYear = /^\d{4}$/.test(token.text) && tokens[index + 1]?.text === ',';
    if ((token.partOfSpeech === 'NUM' && !isYear) || token.partOfSpeech === 'SYM') number = true;
    if (token.partOfSpeech === 'VERB' && !/^(?:compar|earn)/.test(word)) return false;
  }
  return false;
}

const inLifespan = /^(?:\d{3,4}|[-–—]|born|died|b|d|c|ca|\.)$/i;

/** "Johann Wehrle (1714–1783)", "(born 1714)": when somebody lived is not when the clause happens. */
function isLifespan(tokens: readonly Token[], from: number): boolean {
  const opening = tokens.findLastIndex(({ text }, index) => text === '(' && index < from && index >= from - 6);
  const closing = tokens.findIndex(({ text }, index) => text === ')' && index > from);
  if (opening < 1 || closing < 0 || tokens[opening - 1]?.partOfSpeech !== 'PROPN') return false;
  const within = tokens.slice(opening + 1, closing);
  const isSpan = within.some(({ text }) => /^(?:[-–—]|born|died|b|d)$/i.test(text));
  return isSpan && within.every(({ text }) => inLifespan.test(text));
}

/** From "dating" to the date, and from the "whose" before it: so many words at most. */
const mostToOrigin = 7;
const mostToRelative = 4;
const leadsToOrigin = /^(?:back )?(?:to|from)(?: [\p{L}'’-]+)*$/u;

/** "a policy dating back to the 1990s", "whose walls date from 1340": how old the noun is, not when the clause happens. */
function isOrigin(tokens: readonly Token[], from: number): boolean {
  const wordsBetween = (first: number, end: number) =>
    tokens.slice(Math.max(0, first), end).map(({ text }) => text.toLowerCase());
  const near = wordsBetween(from - mostToOrigin, from);
  const lead = near.findLastIndex((word) => /^dat(?:ing|es?|ed)$/.test(word));
  if (lead < 0 || !leadsToOrigin.test(near.slice(lead + 1).join(' '))) return false;
  const verb = from - near.length + lead;
  if (near[lead] === 'dating') return !/^(?:is|are|was|were)$/i.test(tokens[verb - 1]?.text ?? '');
  return wordsBetween(verb - mostToRelative, verb).some((word) => /^(?:which|that|whose)$/.test(word));
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
