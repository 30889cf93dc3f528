/** What goes from a headline with a date: the date itself, the words that lead on to it, an opening that holds it. */
import {
  isAdjective,
  isCommonNoun,
  isCoordinator,
  isDeterminer,
  isNounLike,
  isPreposition,
  opensAdverbial,
} from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';
import type { Clause } from '../../clause.ts';
import { openingConnectives } from '../words.ts';
import type { TextSpan } from '../../types.ts';

/** Words of an opening that a comma sets off: it is given up whole where it holds the date. */
const longestOpening = 20;

/** "For the six months ended Aug. 12, | the company earned …": the index behind the comma, or that of the clause's beginning. */
export function endOfDatedOpening(
  tokens: readonly Token[],
  { from, verb }: Clause,
  expressions: readonly TextSpan[],
): number {
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > from && index < (verb?.from ?? 0));
  if (comma < 0 || comma - from > longestOpening) return from;
  const opening = tokens.slice(from, comma);
  const opens = opening.find((token) => !isCoordinator(token) && !openingConnectives.has(token.text.toLowerCase()));
  const isPhrase = opensAdverbial(opens);
  const holdsDate = opening.some((token) => isOfExpression(token, expressions));
  const hasSubject = tokens.slice(comma + 1, verb?.from).some(isNounLike);
  return isPhrase && holdsDate && hasSubject ? comma + 1 : from;
}

/** "Next week's talks" are "the talks": a date that owns what follows leaves an article, once. */
export function isOwner(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  const token = tokens[index];
  if (token === undefined || !/^['’]s?$/.test(token.text)) return false;
  let start = index - 1;
  while (start > 0 && isOfExpression(tokens[start - 1], expressions)) start -= 1;
  return !isDeterminer(tokens[start]);
}

/** "Sunday was chosen": a date that is the subject stays. The index behind it, or that of the clause's beginning. */
export function endOfDateAsSubject(
  tokens: readonly Token[],
  { from, verb, antecedent }: Clause,
  expressions: readonly TextSpan[],
): number {
  if (verb === null || antecedent !== null) return from;
  const subject = tokens.slice(from, verb.from);
  const isOnlyDate = subject.every((token) => isOfExpression(token, expressions) || isDeterminer(token));
  return isOnlyDate ? verb.from : from;
}

export function isOfExpression(token: Token | undefined, expressions: readonly TextSpan[]): boolean {
  return token !== undefined && expressions.some(({ start, end }) => token.start < end && start < token.end);
}

/** "on" before "Monday" goes with it, and so does the comma behind "On Monday,". */
export function leadsToExpression(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (/^['’]s?$/.test(token.text) && isOfExpression(tokens[index - 1], expressions)) return true;
  if (isOfExpression(next, expressions) && owns(tokens, index + 1, expressions)) return false;
  if (isPreposition(token) && isHyphenated(tokens, index + 1, expressions) && describes(tokens, index + 1, expressions))
    return false;
  if (/^the$/i.test(token.text) && describes(tokens, index + 1, expressions)) return false;
  const leads =
    /^(?:btwn?|bet|abt|bef|aft|ca?|on|in|at|over|during|by|since|until|till|for|through|throughout|around|about|from|between|of|before|after|late|early|also|the|ended|ending)$/i.test(
      token.text,
    );
  if (leads && isOfExpression(next, expressions)) return true;
  if (/^also$/i.test(token.text)) return leadsToExpression(tokens, index + 1, expressions);
  return token.text === ',' && isOfExpression(tokens[index - 1], expressions);
}

/** "In February | and | March". */
export function joinsExpressions(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  const isJoining = isCoordinator(tokens[index]) || tokens[index]?.text === ',';
  const isDate = (at: number) => isOfExpression(tokens[at], expressions) || leadsToExpression(tokens, at, expressions);
  return isJoining && isOfExpression(tokens[index - 1], expressions) && isDate(index + 1);
}

/** The index behind the expression that a token lies in. */
function endOfExpression(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): number {
  let end = index;
  while (end < tokens.length && isOfExpression(tokens[end], expressions)) end += 1;
  return end;
}

/** "Before next week's talks". */
function owns(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  return /^['’]s?$/.test(tokens[endOfExpression(tokens, index, expressions)]?.text ?? '');
}

/** "In fourth-quarter earnings": a date that describes a noun as an adjective does. */
function isHyphenated(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  return tokens.slice(index, endOfExpression(tokens, index, expressions)).some(({ text }) => text.includes('-'));
}

/** "The recent sale", "the 1988 treaty": the article is the noun's. */
function describes(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  const behind = tokens[endOfExpression(tokens, index, expressions)];
  return isOfExpression(tokens[index], expressions) && (isCommonNoun(behind) || isAdjective(behind));
}
