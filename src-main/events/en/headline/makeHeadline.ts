/** Headlines: a clause without what the card shows anyway (its date, who says so), subject kept, tense kept. */
import { isCoordinator, isNounLike, isPreposition, isPunctuation } from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';

import type { Attribution } from '../../attribution.ts';
import type { Clause } from '../../clause.ts';
import { openingConnectives, relativeWords } from '../words.ts';
import {
  endOfDateAsSubject,
  endOfDatedOpening,
  isOfExpression,
  isOwner,
  joinsExpressions,
  leadsToExpression,
} from './dates.ts';
import { shorten } from './shorten.ts';
import type { TextSpan } from '../../types.ts';

/** Makes the headline of a clause. `expressions` are the time expressions of its sentence, as offsets into the text. */
export function makeHeadline(
  tokens: readonly Token[],
  clause: Clause,
  expressions: readonly TextSpan[],
  attribution: Attribution | null,
): string {
  const kept: Token[] = [];
  const keptBefore = endOfDateAsSubject(tokens, clause, expressions);
  const openingEnd = endOfDatedOpening(tokens, clause, expressions);
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const attributed = attribution !== null && index >= attribution.from && index < attribution.to;
    if (index < openingEnd || attributed) continue;
    const isGone =
      isOfExpression(token, expressions) ||
      leadsToExpression(tokens, index, expressions) ||
      joinsExpressions(tokens, index, expressions);
    if (!isGone || index < keptBefore) kept.push(token);
    else if (isOwner(tokens, index, expressions)) kept.push({ ...token, text: 'the', partOfSpeech: 'DET' });
  }
  const first = tokens[clause.verb?.from ?? -1];
  const head = tokens[clause.verb?.head ?? -1];
  const verb = first === undefined || head === undefined ? null : { first, head };
  const isOfDate = (index: number) =>
    isOfExpression(tokens[index], expressions) || leadsToExpression(tokens, index, expressions);
  return shorten(withSubject(tokens, clause, dropOpening(dropAsides(kept), clause), isOfDate), verb);
}

/** A relative clause gets the noun that it describes; a participle also its verb: "an area | was | seized". */
function withSubject(
  tokens: readonly Token[],
  { kind, antecedent, verb }: Clause,
  body: readonly Token[],
  isOfDate: (index: number) => boolean,
): readonly Token[] {
  if (antecedent === null || kind === 'main') return body;
  const whole = tokens.slice(antecedent.from, antecedent.to);
  // "In 1741 Ekman entered the navy, and in 1749 …".
  const undated = whole.filter((_, index) => !isOfDate(antecedent.from + index));
  const subject = dropAsides(undated.some(isNounLike) ? undated : whole);
  if (kind === 'continued') return [...subject, ...body];
  // "Kenya, where the blasts killed many": the place is where it happened, not who did it.
  if (kind === 'relative') {
    const isPlace = body.slice(0, 2).some(({ text }) => text.toLowerCase() === 'where');
    if (isPlace) return withoutRelative(body);
    const last = subject.at(-1);
    const isOwner = body.slice(0, 2).some(({ text }) => text.toLowerCase() === 'whose');
    // Stands where the text has nothing, as a copula does below.
    const sign = isOwner && last !== undefined ? [{ ...last, start: last.end, text: '’s' }] : [];
    return [...subject, ...sign, ...withoutRelative(body)];
  }
  const rest = body.slice(body[0]?.start === subject[0]?.start ? subject.length : 0);
  const last = subject.at(-1);
  if (last === undefined || verb === null) return [...subject, ...rest];
  // An empty span behind the subject.
  const copula = {
    ...last,
    start: last.end,
    text: /[^s]s$/.test(last.text) ? ' were' : ' was',
    partOfSpeech: 'AUX' as const,
  };
  return [...subject, copula, ...rest];
}

/** Brackets, and quotation marks without their partner. */
function dropAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth += 1;
    else if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  return kept;
}

/** A clause that says when ("after the truce broke") is told for itself. */
const temporal = new Set(['after', 'before', 'when', 'while', 'since', 'until', 'once', 'as']);

function dropOpening(tokens: readonly Token[], { kind }: Clause): readonly Token[] {
  const isAside = kind === 'subordinate' || kind === 'named' || !tokens.slice(0, -1).some(({ text }) => text === ',');
  const first = tokens.findIndex(
    (token, index) =>
      !openingConnectives.has(token.text.toLowerCase()) &&
      !(isAside && index === 0 && !isPreposition(token) && temporal.has(token.text.toLowerCase())) &&
      !isPunctuation(token) &&
      !isCoordinator(token) &&
      !/^(?:that|["“`'])$/i.test(token.text),
  );
  return first === -1 ? tokens : tokens.slice(first);
}

function withoutRelative(body: readonly Token[]): readonly Token[] {
  const relative = body.findIndex(({ text }) => /^that$/i.test(text) || relativeWords.has(text.toLowerCase()));
  return relative >= 0 && relative < 2 ? body.slice(relative + 1) : body;
}
