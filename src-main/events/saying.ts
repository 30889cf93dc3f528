/** The saying behind what is said ("…, police said on Monday"), where it has another date than what is said. */
import type { Token } from '../language/types.ts';

import type { Attribution } from './attribution.ts';
import type { DatedClause } from './candidate.ts';
import { datingBy, isSameDating, type Dating } from './dating.ts';
import type { PlacedExpression } from './expressions.ts';
import type { Group } from './grouping.ts';
import { cutAtWord } from './headlineLength.ts';
import { byDocument, type Circumstances } from './ladder/situation.ts';
import type { Name } from './name.ts';

/**
 * The saying as a clause with its date: that of its own words, else that of the occasion on which the sayer spoke, else, in news,
 * the document's.
 */
export function sayingOf(
  tokens: readonly Token[],
  { from, to }: Attribution,
  names: readonly Name[],
  placed: readonly PlacedExpression[],
  occasion: Dating | null,
  circumstances: Circumstances,
): DatedClause {
  const dated = placed.find(({ role }) => role === 'adverbial');
  const own = dated === undefined ? occasion : datingBy(dated, placed);
  const start = /^[\p{L}\p{N}]/u.test(tokens[from]?.text ?? '') ? from : from + 1;
  return {
    clause: { from: start, to, verb: null, antecedent: null, kind: 'named', rule: 'report' },
    happening: {
      ...{ kind: 'saying', certainty: 'asserted', tense: 'past', says: true },
      ...{ kindRule: 'report', certaintyRule: 'report' },
    },
    names: names.filter((name) => name.from >= from && name.to <= to),
    own,
    isEntry: false,
    madeBy: 'report',
    dating: own ?? byDocument('past', circumstances, 'day-of-document'),
  };
}

/**
 * Adds the saying to what is said. What is said without a date is told as the saying; one that has only the document's date, as
 * the saying has, needs no event beside it.
 */
export function withSaying(groups: readonly Group[], saying: DatedClause): Group[] {
  const content = groups.findLast(({ from, to }) => from < saying.clause.to && to >= saying.clause.to);
  if (content === undefined || saying.dating.when === null) return [...groups];
  const { main } = content;
  const isDocument = main.dating.basis === 'document' && saying.dating.basis === 'document';
  // "The dam broke, police said on Friday": by Friday, as told on their word.
  const isToldThen = main.dating.datedBy === 'dated-source';
  if (isDocument || isToldThen || isSameDating(main.dating, saying.dating)) return [...groups];
  const isUndated = main.dating.when === null;
  const { certainty } = main.happening;
  const report: Group = {
    ...content,
    ...(isUndated ? {} : { from: saying.clause.from, to: saying.clause.to }),
    main: { ...saying, happening: { ...saying.happening, certainty: isUndated ? certainty : 'asserted' } },
    reports: content,
    rule: 'report',
  };
  return [...groups.filter((group) => !isUndated || group !== content), report];
}

/** "Police: the bridge was closed": what was said, behind whoever said it. A long one ends at a word. */
export function reportTitle(source: string | null, content: string): string {
  return source === null || content === ''
    ? content
    : cutAtWord(`${source.charAt(0).toUpperCase()}${source.slice(1)}: ${content}`);
}
