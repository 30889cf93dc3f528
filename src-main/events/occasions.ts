/**
 * Occasions on which somebody spoke: "at a conference on Monday Ann Hill presented the plan". What she says further on without
 * a date she said there.
 */
import type { Sentence, Token } from '../language/types.ts';
import { precisions } from '../time/types.ts';

import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Dating } from './dating.ts';
import { surnameOf, type Name } from './name.ts';
import type { TextSpan } from './types.ts';

/** How a language tells who speaks. */
export interface SpeakerWords {
  /** Whether a word names an occasion on which somebody speaks to others. */
  readonly namesOccasion: (token: Token) => boolean;
  /** The name right before the verb of a clause. */
  readonly subjectOf: (tokens: readonly Token[], clause: Clause, names: readonly Name[]) => readonly Name[];
  /** Who speaks in a clause; `pronoun`: the one who spoke last. Nobody where its verb is none of speaking. */
  readonly speakersOf: (
    tokens: readonly Token[],
    clause: Clause,
    names: readonly Name[],
  ) => readonly Name[] | 'pronoun';
}

/** A dated occasion, and the sentence that dates it. */
export interface Occasion {
  readonly dating: Dating;
  readonly sentence: TextSpan;
}

/** Remembers the occasions of one text by those who spoke there. */
export class Occasions {
  readonly #words: SpeakerWords;
  readonly #bySpeaker = new Map<string, Occasion>();
  /** Whom "he" or "she" stands for. */
  #last: { readonly occasion: Occasion; readonly paragraph: number } | null = null;

  constructor(words: SpeakerWords) {
    this.#words = words;
  }

  /** Keeps who is named together with an occasion that is dated to the day, and who speaks on such a day. */
  meet(sentence: Sentence, { clause, names, happening }: Candidate, dating: Dating): void {
    if (happening.tense === 'open' || happening.certainty !== 'asserted') return;
    const { namesOccasion, subjectOf } = this.#words;
    const words = sentence.tokens.slice(clause.from, clause.to);
    const present = words.some(namesOccasion) ? names : happening.says ? subjectOf(sentence.tokens, clause, names) : [];
    for (const { nature, text } of present) if (nature === 'person') this.speaks(text, sentence, dating);
  }

  /** Keeps that somebody spoke on a day: "…, Ann Hill said on Monday". */
  speaks(who: string, { start, end, paragraph }: Sentence, dating: Dating): void {
    if (dating.basis === 'document' || !isOfOneDay(dating)) return;
    const occasion = { dating, sentence: dating.inheritedFrom ?? { start, end } };
    this.#bySpeaker.set(surnameOf(who), occasion);
    this.#last = { occasion, paragraph };
  }

  /** The occasion on which a clause was spoken that has no date of its own. */
  ofClause({ tokens, paragraph }: Sentence, { clause, names }: Candidate): Occasion | null {
    const speakers = this.#words.speakersOf(tokens, clause, names);
    if (speakers === 'pronoun') {
      return this.#last !== null && paragraph - this.#last.paragraph <= 1 ? this.#last.occasion : null;
    }
    for (const { text } of speakers) {
      const occasion = this.#find(surnameOf(text), paragraph);
      if (occasion !== null) return occasion;
    }
    return null;
  }

  /** The occasion of a saying that stands behind what is said: "…, Ann Hill said". */
  ofSpeaker(who: string, { paragraph }: Sentence): Occasion | null {
    return this.#find(surnameOf(who), paragraph);
  }

  #find(speaker: string, paragraph: number): Occasion | null {
    const occasion = this.#bySpeaker.get(speaker) ?? null;
    this.#last = occasion === null ? null : { occasion, paragraph };
    return occasion;
  }
}

function isOfOneDay({ precision, interval }: Dating): boolean {
  const isFine = precision !== null && precisions.indexOf(precision) >= precisions.indexOf('day');
  return isFine && interval?.first !== null && interval?.last !== null;
}
