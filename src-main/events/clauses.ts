/**
 * Clauses: a sentence with two finite verbs can tell two events. Boundaries are set before relative pronouns,
 * conjunctions and semicolons that open a clause with a verb of its own, and before a participle that is dated by
 * itself ("an area | seized over the weekend").
 */
import { isPastForm } from '../language/pastForms.ts';
import type { Sentence, Token } from '../language/types.ts';

import { auxiliaries, eventNouns, negations, relativeWords, speechVerbs, subordinators } from './en/words.ts';

/** A clause as token indices into its sentence, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly verb: VerbGroup | null;
  /** The subject where it stands before the clause: of relative, participle and continued clauses. */
  readonly antecedent: TokenSpan | null;
  /** `continued`: a verb that shares the subject of the clause before ("and won it back"). */
  readonly kind: 'main' | 'relative' | 'participle' | 'continued';
}

/** Token indices, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** What splitting has to know besides the words. */
export interface ClauseOptions {
  /** Token index behind a dateline, where the telling begins. */
  readonly from: number;
  /** Whether a token lies in a time expression. */
  readonly dated: (index: number) => boolean;
  /** Whether a token only says who says so; its verb opens no clause. */
  readonly attributed: (index: number) => boolean;
}

/** "had been pushed": auxiliaries and the verb that carries the meaning. */
export interface VerbGroup {
  readonly from: number;
  /** Token index of the last, the meaning verb. */
  readonly head: number;
  readonly finite: boolean;
}

/** Longer sentences are tables and transcripts; their clauses are looked for in this many words. */
const longestSentence = 400;

/**
 * The clauses of a sentence from `options.from` on, in order. A participle is split off only when it has a date of its own.
 */
export function splitClauses(sentence: Sentence, options: ClauseOptions): Clause[] {
  const tokens = sentence.tokens.slice(0, longestSentence);
  const verbs = findVerbs(tokens).filter(({ head }) => head >= options.from && !options.attributed(head));
  const first: Boundary = { at: options.from, kind: 'main', antecedent: null };
  const starts = [first, ...boundaries(tokens, verbs, options)];
  return starts.map(({ at, kind, antecedent }, index) => {
    const to = starts[index + 1]?.at ?? sentence.tokens.length;
    const inside = verbs.filter((verb) => verb.head >= at && verb.head < to);
    const verb = inside.find(({ finite }) => finite) ?? (kind === 'participle' ? inside[0] : undefined) ?? null;
    return { from: at, to, verb, antecedent, kind };
  });
}

interface Boundary {
  readonly at: number;
  readonly kind: Clause['kind'];
  readonly antecedent: TokenSpan | null;
}

function boundaries(tokens: readonly Token[], verbs: readonly VerbGroup[], options: ClauseOptions): Boundary[] {
  const found: Boundary[] = [{ at: options.from, kind: 'main', antecedent: null }];
  for (let index = options.from + 1; index < tokens.length - 1; index += 1) {
    if (options.attributed(index)) continue;
    const boundary = boundaryAt(tokens, verbs, index, found, options);
    if (boundary !== null && boundary.at > (found.at(-1)?.at ?? 0)) found.push(boundary);
  }
  return found.slice(1);
}

function boundaryAt(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  found: readonly Boundary[],
  options: ClauseOptions,
): Boundary | null {
  const token = tokens[index];
  const open = found.at(-1);
  if (token === undefined || open === undefined || index <= open.at) return null;
  const word = token.text.toLowerCase();
  const verbBefore = verbs.some(({ finite, head }) => finite && head >= open.at && head < index);
  const verbBehind = verbs.some(({ finite, from }) => finite && from > index && from <= index + 14);
  if (relativeWords.has(word) && verbBehind && isNounLike(tokens[antecedentEnd(tokens, index) - 1])) {
    const to = antecedentEnd(tokens, index);
    return { at: index, kind: 'relative', antecedent: { from: startOfNounPhrase(tokens, to), to } };
  }
  if (isDatedParticiple(tokens, verbs, index, options.dated)) {
    const from = startOfNounPhrase(tokens, index);
    return { at: from, kind: 'participle', antecedent: { from, to: index } };
  }
  if (!verbBefore || word === 'that' || isInsideSpeech(tokens, index, open.at)) return null;
  if (resumesMainClause(tokens, verbs, index, open)) {
    return { at: index + 1, kind: 'continued', antecedent: subjectOf(tokens, verbs, found.at(-2) ?? open) };
  }
  if (!verbBehind) return null;
  const subordinate = subordinators.has(word) && token.partOfSpeech === 'SCONJ';
  if (subordinate || /^[;:—–]$/.test(word)) return { at: index, kind: 'main', antecedent: null };
  if (token.partOfSpeech !== 'CCONJ' || !opensClause(tokens, verbs, index, options.dated)) return null;
  const subject = verbs.some(({ from, finite }) => finite && from === nextWord(tokens, index))
    ? subjectOf(tokens, verbs, open)
    : null;
  return { at: index, kind: subject === null ? 'main' : 'continued', antecedent: subject };
}

/** "The warehouse, which was built in 1911, | had been empty": a comma closes the relative clause before a verb. */
function resumesMainClause(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  open: Boundary,
): boolean {
  const isClosed = open.kind === 'relative' && tokens[index]?.text === ',' && tokens[open.at - 1]?.text === ',';
  return isClosed && verbs.some(({ from, finite }) => finite && from === nextWord(tokens, index));
}

/** The index of the next word that is no adverb. */
function nextWord(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (tokens[next]?.partOfSpeech === 'ADV') next += 1;
  return next;
}

/** What stands before the verb of the clause that begins at a boundary, if it has a noun. */
function subjectOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  { at, antecedent }: Boundary,
): TokenSpan | null {
  if (antecedent !== null) return antecedent;
  const verb = verbs.find(({ from, finite }) => finite && from >= at);
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > at && index < (verb?.from ?? 0));
  const to = comma > at + 1 && isNounLike(tokens[comma - 1]) ? comma : (verb?.from ?? at);
  return tokens.slice(at, to).some(isNounLike) ? { from: at, to } : null;
}

/**
 * What follows "and" is a clause when a subject and its verb follow. A verb alone goes on with the same happening
 * ("held talks but failed"), unless it has a date of its own.
 */
function opensClause(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  dated: (index: number) => boolean,
): boolean {
  const verb = verbs.find(({ from, finite }) => finite && from > index);
  if (verb === undefined) return false;
  const subject = tokens.slice(index + 1, verb.from);
  const subjectOnly = subject.every(
    ({ partOfSpeech, text }) => nominal.test(partOfSpeech) || text.toLowerCase() === 'of',
  );
  const hasSubject = subject.some(({ partOfSpeech }) => /^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech));
  if (!subjectOnly) return false;
  return hasSubject || tokens.slice(verb.head, verb.head + 12).some((_, offset) => dated(verb.head + offset));
}

const nominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/;

/** "said that …": what is said belongs to the saying. */
function isInsideSpeech(tokens: readonly Token[], index: number, clauseFrom: number): boolean {
  return speechVerbs.has(tokens[index - 1]?.text.toLowerCase() ?? '') && index - 1 > clauseFrom;
}

/** The noun phrase before a relative pronoun, through a comma or a preposition: "a blast, in which". */
function antecedentEnd(tokens: readonly Token[], index: number): number {
  let to = index;
  while (to > 0 && /^(?:ADP|PUNCT)$/.test(tokens[to - 1]?.partOfSpeech ?? '') && index - to < 2) to -= 1;
  return to;
}

function isDatedParticiple(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  dated: (index: number) => boolean,
): boolean {
  const verb = verbs.find(({ from }) => from === index);
  if (verb === undefined || verb.finite || !isPastForm(tokens[index]?.text ?? '')) return false;
  if (!isNounLike(tokens[index - 1])) return false;
  const behind = tokens.slice(index + 1, index + 9).findIndex((_, offset) => dated(index + 1 + offset));
  const anotherVerb = verbs.some(({ from }) => from > index && from <= index + 1 + behind);
  const earlier = Array.from({ length: index }, (_, at) => at).some(dated);
  return behind >= 0 && !anotherVerb && earlier;
}

function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(token.partOfSpeech);
}

/** Goes back over the noun phrase that ends before `to`: "the series of blasts". */
function startOfNounPhrase(tokens: readonly Token[], to: number): number {
  let from = to;
  while (
    from > 0 &&
    /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|X|SYM)$/.test(tokens[from - 1]?.partOfSpeech ?? '') &&
    to - from < 8
  ) {
    const isPreposition = tokens[from - 1]?.partOfSpeech === 'ADP' && tokens[from - 1]?.text.toLowerCase() !== 'of';
    if (isPreposition) break;
    from -= 1;
    if (tokens[from]?.partOfSpeech === 'DET' && tokens[from - 1]?.text.toLowerCase() !== 'of') break;
  }
  return from;
}

/** The verb groups of a sentence. What the tagger calls a verb behind an article or a possessive is a noun. */
function findVerbs(tokens: readonly Token[]): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  let from: number | null = null;
  let finite = false;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    const kind = token === undefined ? 'other' : verbKind(tokens, index);
    if (kind === 'other') {
      from = null;
      continue;
    }
    if (kind === 'adverb') continue;
    if (from === null) finite = kind !== 'infinitive' && isFinite(tokens, index);
    from ??= index;
    const goesOn = kind === 'auxiliary' && continues(tokens, index);
    if (!goesOn && kind !== 'infinitive') {
      verbs.push({ from, head: index, finite });
      from = null;
    }
  }
  return verbs;
}

function verbKind(tokens: readonly Token[], index: number): 'auxiliary' | 'verb' | 'infinitive' | 'adverb' | 'other' {
  const token = tokens[index];
  if (token === undefined) return 'other';
  const word = token.text.toLowerCase();
  if (token.partOfSpeech === 'PART' && word === 'to') return 'infinitive';
  if (token.partOfSpeech === 'ADV' || negations.has(word)) return 'adverb';
  if (token.partOfSpeech === 'AUX') return 'auxiliary';
  if (token.partOfSpeech !== 'VERB') return 'other';
  const before = tokens[index - 1];
  const afterDeterminer =
    before?.partOfSpeech === 'DET' || /^(?:its|their|his|her|our|my|your)$/i.test(before?.text ?? '');
  const compound = /^[-‐]$/.test(before?.text ?? '') || /^[-‐]$/.test(tokens[index + 1]?.text ?? '');
  return afterDeterminer || compound || eventNouns.has(word) ? 'other' : 'verb';
}

/** An auxiliary is the first part of a group when a verb follows, maybe behind an adverb. */
function continues(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index + 1; ahead < index + 4; ahead += 1) {
    const kind = verbKind(tokens, ahead);
    if (kind === 'verb' || kind === 'auxiliary') return true;
    if (kind !== 'adverb') return false;
  }
  return false;
}

/** A form in "ing" needs an auxiliary; one in "ed" behind a comma or a noun with its agent is a participle. */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  if (tokens[index]?.partOfSpeech === 'AUX' || auxiliaries.has(word)) return true;
  if (word.endsWith('ing')) return false;
  const participle = isPastForm(word);
  const agent =
    /^(?:by|at|over|from|in|with|to)$/i.test(tokens[index + 1]?.text ?? '') ||
    tokens[index + 1]?.partOfSpeech === 'ADP';
  const passive = /^by$/i.test(tokens[index + 1]?.text ?? '');
  // "Which went off", "he left": a pronoun is a subject.
  const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(tokens[index - 1]?.partOfSpeech ?? '');
  const behindNoun = isNoun && tokens[startOfNounPhrase(tokens, index) - 1]?.partOfSpeech !== 'PUNCT';
  const behindComma = tokens[index - 1]?.text === ',' || tokens[index - 1]?.partOfSpeech === 'ADV';
  const attributive = /^(?:ADP|SCONJ)$/.test(tokens[index - 1]?.partOfSpeech ?? '') && isNounLike(tokens[index + 1]);
  if (participle && (passive || attributive)) return false;
  if (participle && agent && behindComma && laterFinite(tokens, index)) return false;
  return !(participle && agent && behindNoun && earlierFinite(tokens, index));
}

function earlierFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 20), index)
    .some(({ partOfSpeech, text }) => partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && isPastForm(text)));
}

function laterFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index + 1, index + 15)
    .some(({ partOfSpeech }) => partOfSpeech === 'AUX' || partOfSpeech === 'VERB');
}
