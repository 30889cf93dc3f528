/** Which clause of an event its headline is made of, and which dates the headline does without. */
import { isAdjective, isDeterminer, isNoun } from '../language/partsOfSpeech.ts';
import type { Sentence, Token } from '../language/types.ts';
import type { DocumentDate, TimeExpression } from '../time/types.ts';

import type { Antecedents } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import { startOfTelling } from './dateline.ts';
import type { PlacedExpression } from './expressions.ts';
import type { EventGrammar } from './grammar.ts';
import type { Group } from './grouping.ts';
import { cutAtWord } from './headlineLength.ts';
import { reportTitle } from './saying.ts';
import type { TextSpan } from './types.ts';

/** What the headlines of a sentence share. */
export interface HeadlineSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The stretches that dates take up. */
  readonly dates: readonly TextSpan[];
  readonly attribution: Attribution | null;
  /** Who says so, with a pronoun resolved. */
  readonly source: string | null;
}

export class Headlines {
  readonly #grammar: EventGrammar;
  readonly #antecedents: Antecedents;
  readonly #documentDate: DocumentDate;

  constructor(grammar: EventGrammar, antecedents: Antecedents, documentDate: DocumentDate) {
    this.#grammar = grammar;
    this.#antecedents = antecedents;
    this.#documentDate = documentDate;
  }

  /** The headline of a group, empty where its words tell nothing. */
  of(group: Group, sentence: HeadlineSentence): string {
    const content = this.#ofClause(clauseOfHeadline(group.reports ?? group, sentence.clauses), sentence);
    return group.reports === null ? content : reportTitle(sentence.source, content);
  }

  /** One word tells nothing: then what stands before the clause in its sentence, or in its item of a list, helps. */
  #ofClause(clause: Clause, { tokens, dates, attribution }: HeadlineSentence): string {
    const { makeHeadline } = this.#grammar;
    const title = makeHeadline(tokens, clause, dates, attribution);
    if (title.includes(' ')) return cutAtWord(this.#antecedents.resolve(title, clause.from));
    if (title === '') return title;
    const item = tokens.findLastIndex(({ text }, index) => index < clause.from && text === ';') + 1;
    const from = Math.max(item, startOfTelling(tokens, this.#documentDate));
    return makeHeadline(tokens, { ...clause, from, antecedent: null, kind: 'main' }, dates, attribution);
  }
}

/** A saying keeps what is said in its headline, also where that is an event of its own: "police said" tells nothing. */
function clauseOfHeadline({ main, saying, to }: Group, clauses: readonly Clause[]): Clause {
  const { clause, happening } = main;
  if (saying !== null) return clause === saying.clause ? { ...clause, to } : clause;
  const said = happening.says ? clauses.find(({ from, kind }) => kind === 'said' && from === clause.to) : undefined;
  return said === undefined ? clause : { ...clause, to: said.to };
}

/**
 * The stretches of a sentence that its dates take up; a range with what stands between its ends. What dates nothing, or
 * is part of a name, is no date here.
 *
 * @param expressions all of the text so far
 */
export function datesOfHeadlines(
  { start, end, tokens }: Sentence,
  placed: readonly PlacedExpression[],
  expressions: readonly TimeExpression[],
): TextSpan[] {
  const first = expressions.findLastIndex((expression) => expression.end <= start) + 1;
  const here = expressions.slice(first).filter((expression) => expression.end <= end);
  const isKept = ({ role, from, to }: PlacedExpression) => role === 'comparative' || isYearOfName(tokens, from, to);
  const kept = new Set(placed.filter(isKept).map(({ expression }) => expression));
  const dates = here.filter((expression) => !kept.has(expression) && !describesAsAdjective(tokens, expression));
  return dates.map((expression) => {
    const rangeEnd = expression.rangeEnd === null ? undefined : expressions[expression.rangeEnd];
    return { start: expression.start, end: rangeEnd?.end ?? expression.end };
  });
}

/** "An eight-hour talk", "the liberal daily Morgenbladet": a length or a repetition that describes a noun stays with it. */
function describesAsAdjective(tokens: readonly Token[], { type, start, end }: TimeExpression): boolean {
  if (type !== 'DURATION' && type !== 'SET') return false;
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= end);
  const [before, next, second] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  const isHyphen = /^[-‐]$/.test(next?.text ?? '');
  return (
    to > 0 &&
    (isDeterminer(before) || isAdjective(before)) &&
    (isHyphen ? second !== undefined : isNoun(next) || isAdjective(next))
  );
}

/** "the War of 1812": without its year the name would be another. */
function isYearOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const [name, of, year] = tokens.slice(from - 2, from + 1);
  const isName = isNoun(name) && /^\p{Lu}/u.test(name?.text ?? '');
  return to === from + 1 && isName && of?.text === 'of' && /^\d{3,4}$/.test(year?.text ?? '');
}
