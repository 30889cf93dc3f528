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
  /** Where a subject that stands before the clause is found, for relative and participle clauses. */
  readonly antecedent: { readonly from: number; readonly to: number } | null;
  readonly kind: 'main' | 'relative' | 'participle';
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
 * The clauses of a sentence, in order, covering it. `dated` says whether a token lies in a time expression: a
 * participle is split off only when it has a date of its own.
 */
export function splitClauses(sentence: Sentence, dated: (index: number) => boolean): Clause[] {
  const tokens = sentence.tokens.slice(0, longestSentence);
  const verbs = findVerbs(tokens);
  const starts = [{ at: 0, kind: 'main' as Clause['kind'], antecedentTo: 0 }, ...boundaries(tokens, verbs, dated)];
  return starts.map(({ at, kind, antecedentTo }, index) => {
    const from = at;
    const to = starts[index + 1]?.at ?? sentence.tokens.length;
    const inside = verbs.filter((verb) => verb.head >= from && verb.head < to);
    const verb = inside.find(({ finite }) => finite) ?? (kind === 'participle' ? inside[0] : undefined) ?? null;
    const antecedent = kind === 'main' ? null : { from: startOfNounPhrase(tokens, antecedentTo), to: antecedentTo };
    return { from, to, verb, antecedent, kind };
  });
}

interface Boundary {
  readonly at: number;
  readonly kind: Clause['kind'];
  /** End of the noun phrase that the clause describes. */
  readonly antecedentTo: number;
}

function boundaries(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  dated: (index: number) => boolean,
): Boundary[] {
  const found: Boundary[] = [];
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const boundary = boundaryAt(tokens, verbs, index, found.at(-1)?.at ?? 0, dated);
    if (boundary !== null) found.push(boundary);
  }
  return found;
}

function boundaryAt(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  clauseFrom: number,
  dated: (index: number) => boolean,
): Boundary | null {
  const token = tokens[index];
  if (token === undefined || index <= clauseFrom) return null;
  const word = token.text.toLowerCase();
  const verbBefore = verbs.some(({ finite, head }) => finite && head >= clauseFrom && head < index);
  const verbBehind = verbs.some(({ finite, from }) => finite && from > index && from <= index + 14);
  if (relativeWords.has(word) && verbBehind && isNounLike(tokens[antecedentEnd(tokens, index) - 1])) {
    return { at: index, kind: 'relative', antecedentTo: antecedentEnd(tokens, index) };
  }
  if (isDatedParticiple(tokens, verbs, index, dated)) {
    const from = startOfNounPhrase(tokens, index);
    return from > clauseFrom ? { at: from, kind: 'participle', antecedentTo: index } : null;
  }
  if (!verbBefore || !verbBehind || word === 'that' || isInsideSpeech(tokens, index, clauseFrom)) return null;
  const subordinate = subordinators.has(word) && token.partOfSpeech === 'SCONJ';
  const coordinate = token.partOfSpeech === 'CCONJ' && opensClause(tokens, verbs, index, dated);
  return subordinate || coordinate || /^[;:—–]$/.test(word) ? { at: index, kind: 'main', antecedentTo: index } : null;
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
  if (verb === undefined || verb.finite || !isPastForm(tokens[index]?.text ?? ''))
    return false;
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
export function findVerbs(tokens: readonly Token[]): VerbGroup[] {
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
  const behindNoun = isNounLike(tokens[index - 1]);
  const behindComma = tokens[index - 1]?.text === ',' || tokens[index - 1]?.partOfSpeech === 'ADV';
  const attributive = /^(?:ADP|SCONJ)$/.test(tokens[index - 1]?.partOfSpeech ?? '') && isNounLike(tokens[index + 1]);
  if (participle && (passive || attributive)) return false;
  if (participle && agent && behindComma && laterFinite(tokens, index)) return false;
  return !(participle && agent && behindNoun && earlierFinite(tokens, index));
}

function earlierFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 20), index)
    .some(
      ({ partOfSpeech, text }) =>
        partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && isPastForm(text)),
    );
}

function laterFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index + 1, index + 15)
    .some(({ partOfSpeech }) => partOfSpeech === 'AUX' || partOfSpeech === 'VERB');
}
