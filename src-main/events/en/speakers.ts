/** Who speaks in an English clause, and on which occasions. */
import { isAdverb, isPreposition, isVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { PronounWords } from '../antecedents.ts';
import type { Clause } from '../clause.ts';
import type { Name } from '../name.ts';
import type { SpeakerWords } from '../occasions.ts';
import { nextWord, small } from '../tokens.ts';

import { newsworthySpeech, occasionNouns, presentingVerbs, speechVerbs } from './words.ts';

export const speakers: SpeakerWords = {
  namesOccasion: (token) => occasionNouns.has(small(token)),
  subjectOf: subjectIn,
  speakersOf: (tokens, clause, names) => {
    const { verb } = clause;
    if (verb === null || !isSpoken(small(tokens[verb.head]))) return [];
    if (/^(?:he|she)$/.test(small(tokens[startOfVerb(tokens, verb.from) - 1]))) return 'pronoun';
    // "The engineers were praised by Hill".
    return small(tokens[verb.head + 1]) === 'by'
      ? names.filter(({ from }) => from > verb.head && from < verb.head + 8)
      : subjectIn(tokens, clause, names);
  },
};

function isSpoken(verb: string): boolean {
  return speechVerbs.has(verb) || newsworthySpeech.has(verb) || presentingVerbs.has(verb);
}

function subjectIn(tokens: readonly Token[], { verb }: Clause, names: readonly Name[]): readonly Name[] {
  return verb === null ? [] : names.filter(({ to }) => to === startOfVerb(tokens, verb.from));
}

/** "Also said": with the adverbs before it. */
function startOfVerb(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (isAdverb(tokens[start - 1])) start -= 1;
  return start;
}

/** Pronouns that a name can be put in for; "they" can be anybody. */
export const pronouns: PronounWords = {
  natureOf: new Map([
    ['he', 'person'],
    ['she', 'person'],
    ['it', 'organisation'],
  ]),
  /** A name before a verb does something, or says it: "Satcher said", "said Satcher". */
  acts: (tokens, { from, to }) => {
    const before = tokens[from - 1];
    if (isPreposition(before)) return false;
    return isVerb(tokens[nextWord(tokens, to - 1)]) || /^(?:said|says)$/.test(small(before));
  },
};
