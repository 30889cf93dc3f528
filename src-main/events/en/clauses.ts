/** Cuts an English sentence into clauses: a sentence with two finite verbs can tell two events. */
import type { Sentence, Token } from '../../language/types.ts';
import { longestSentence, type Clause, type ClauseOptions, type VerbGroup } from '../clause.ts';
import { isCoordinator, oneOf } from '../../language/partsOfSpeech.ts';
import { isPastForm } from '../../language/verbForms.ts';
import { isLifespan } from '../lifespan.ts';
import { small, type TokenSpan } from '../tokens.ts';

import { boundaryRules } from './boundaries.ts';
import type { Boundary, Place } from './boundary.ts';
import { findVerbs } from './verbGroups.ts';
import { startsOfWhatIsSaid } from './whatIsSaid.ts';

/**
 * The clauses of a sentence from `options.from` on, in order. A participle is split off only when it has a date of its own.
 */
export function splitClauses(sentence: Sentence, options: ClauseOptions): Clause[] {
  const tokens = sentence.tokens.slice(0, longestSentence);
  // "Nils Dahl (born 1802, died 1871)" tells with no verb of its own.
  const hasBrackets = tokens.some(({ text }) => text === '(');
  const isOfClause = (head: number) =>
    head >= options.from && !options.attributed(head) && !(hasBrackets && isLifespan(tokens, head));
  const verbs = findVerbs(tokens).filter(
    ({ from, head }) => isOfClause(head) && !(hasBrackets && opensBracketPart(tokens, from)),
  );
  const starts = boundaries(tokens, verbs, options);
  const isBrokenOff = (at: number) => starts.some(({ brokenOff }) => brokenOff?.from === at);
  return starts.map(({ at, kind, antecedent, brokenOff, rule }, index) => {
    const to = starts[index + 1]?.at ?? sentence.tokens.length;
    const inside = verbs.filter((verb) => verb.head >= at && verb.head < to);
    const sharesSubject = kind === 'participle' || kind === 'continued';
    const verb = inside.find(({ finite }) => finite) ?? (sharesSubject ? inside[0] : undefined) ?? null;
    const span = { from: at, to, verb, antecedent };
    return {
      ...span,
      kind: isBrokenOff(at) ? 'broken-off' : kind,
      ...(brokenOff !== undefined && { brokenOff }),
      rule,
    };
  });
}

/** "The mill (bought from Orr in 1920, founded 1890) burned down": a verb with which a part of a bracket begins has no subject. */
function opensBracketPart(tokens: readonly Token[], from: number): boolean {
  if (!/^[(,;]$/.test(tokens[from - 1]?.text ?? '') || !isPastForm(tokens[from])) return false;
  const sign = tokens.slice(Math.max(0, from - 24), from).findLast(({ text }) => text === '(' || text === ')');
  return sign?.text === '(';
}

/** Words ahead in which a clause that begins must have its verb. */
const reachOfVerb = 14;

/** Where clauses begin, the first of them where the telling does. */
function boundaries(tokens: readonly Token[], verbs: readonly VerbGroup[], options: ClauseOptions): Boundary[] {
  let open: Boundary = { at: options.from, kind: 'main', antecedent: null, rule: 'opening' };
  const found = [open];
  const participle = openingParticiple(tokens, verbs, options);
  if (participle !== null) {
    const { comma, subject } = participle;
    open = { at: comma + 1, kind: 'main', antecedent: null, rule: 'opening' };
    found.splice(0, 1, { at: options.from, kind: 'participle', antecedent: subject, rule: 'opening' }, open);
  }
  const said = startsOfWhatIsSaid(tokens, verbs, options.dated);
  for (let index = options.from + 1; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (token === undefined || index <= open.at || options.attributed(index)) continue;
    const { at, kind, rule } = open;
    const tellsByAnyVerb = kind === 'continued' || rule === 'set-off-participle';
    const opened = ({ head, finite }: VerbGroup) => (finite || tellsByAnyVerb) && head >= at && head < index;
    const follows = ({ from, finite }: VerbGroup) => finite && from > index && from <= index + reachOfVerb;
    const boundary = boundaryAt({
      ...{ tokens, verbs, index, token, word: small(token), open, found, said, items: options.items },
      dated: options.dated,
      verbBefore: verbs.some(opened),
      verbBehind: verbs.some(follows),
    });
    if (boundary === null || boundary.at <= at) continue;
    open = boundary;
    found.push(open);
  }
  return found;
}

/** "Elected mayor in 1996, | Berg resigned": the comma, and who was elected; `null` where a sentence does not begin so. */
function openingParticiple(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  { from, dated }: ClauseOptions,
): { readonly comma: number; readonly subject: TokenSpan } | null {
  const first = tokens[from];
  if (first?.partOfSpeech !== 'VERB' || !isPastForm(first)) return null;
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > from);
  const verb = verbs.find((group) => group.finite && group.from > comma);
  // "Widowed in 1870 and ruined in 1873, she …".
  const isJoined = ({ from: at, head }: VerbGroup) =>
    at === head && isPastForm(tokens[head]) && isCoordinator(tokens[at - 1]);
  const others = verbs.filter(({ head }) => head > from && head < comma);
  if (comma < 0 || verb === undefined || !others.every(isJoined)) return null;
  const isDated = tokens.slice(from, comma).some((_, offset) => dated(from + offset));
  const subject = { from: comma + 1, to: verb.from };
  const isSubject = subject.from < subject.to && tokens.slice(subject.from, subject.to).every(isInNounPhraseOrPronoun);
  return isDated && isSubject ? { comma, subject } : null;
}

const isInNounPhraseOrPronoun = oneOf('NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON');

/** The first rule that finds a boundary has it. */
function boundaryAt(place: Place): Boundary | null {
  const { verbBefore, verbBehind, word } = place;
  for (const { name, needs, find } of boundaryRules) {
    if (needs !== 'nothing' && (!verbBefore || word === 'that' || (needs === 'two verbs' && !verbBehind))) return null;
    const start = find(place);
    if (start !== null) return { ...start, rule: name };
  }
  return null;
}
