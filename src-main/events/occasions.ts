/**
 * Occasions on which somebody spoke: "at a conference on Monday Ann Hill presented the plan". What she says further on without
 * a date she said there.
 */
import type { Sentence, Token } from '../language/types.ts';
import { precisions } from '../time/types.ts';

import type { Candidate } from './candidate.ts';
import type { Clause } from './clauses.ts';
import type { Dating } from './dating.ts';
import { occasionNouns, presentingVerbs, speechVerbs, newsworthySpeech } from './en/words.ts';
import { surnameOf, type Name } from './names.ts';
import type { TextSpan } from './types.ts';

/** A dated occasion, and the sentence that dates it. */
export interface Occasion {
  readonly dating: Dating;
  readonly sentence: TextSpan;
}

/** Remembers the occasions of one text by those who spoke there. */
export class Occasions {
  readonly #bySpeaker = new Map<string, Occasion>();
  /** Whom "he" or "she" stands for. */
  #last: { readonly occasion: Occasion; readonly paragraph: number } | null = null;

  /** Keeps who is named together with an occasion that is dated to the day, and who speaks on such a day. */
  meet(sentence: Sentence, { clause, names, happening }: Candidate, dating: Dating): void {
    if (happening.tense === 'open' || happening.certainty !== 'asserted') return;
    const words = sentence.tokens.slice(clause.from, clause.to);
    const present = words.some(isOccasion) ? names : happening.says ? subjectIn(sentence.tokens, clause, names) : [];
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
    const { verb } = clause;
    const word = verb === null ? '' : (tokens[verb.head]?.text.toLowerCase() ?? '');
    if (verb === null || !isSpoken(word)) return null;
    const subject = startOfVerb(tokens, verb.from);
    if (/^(?:he|she)$/i.test(tokens[subject - 1]?.text ?? '')) {
      return this.#last !== null && paragraph - this.#last.paragraph <= 1 ? this.#last.occasion : null;
    }
    const isAgent = /^by$/i.test(tokens[verb.head + 1]?.text ?? '');
    const speakers = isAgent
      ? names.filter(({ from }) => from > verb.head && from < verb.head + 8)
      : subjectIn(tokens, clause, names);
    return this.#of(speakers, paragraph);
  }

  /** The occasion of a saying that stands behind what is said: "…, Ann Hill said". */
  ofSpeaker(who: string, { paragraph }: Sentence): Occasion | null {
    return this.#find(surnameOf(who), paragraph);
  }

  #of(speakers: readonly Name[], paragraph: number): Occasion | null {
    for (const { text } of speakers) {
      const occasion = this.#find(surnameOf(text), paragraph);
      if (occasion !== null) return occasion;
    }
    return null;
  }

  #find(speaker: string, paragraph: number): Occasion | null {
    const occasion = this.#bySpeaker.get(speaker) ?? null;
    this.#last = occasion === null ? null : { occasion, paragraph };
    return occasion;
  }
}

function isSpoken(verb: string): boolean {
  return speechVerbs.has(verb) || newsworthySpeech.has(verb) || presentingVerbs.has(verb);
}

function isOfOneDay({ precision, interval }: Dating): boolean {
  const isFine = precision !== null && precisions.indexOf(precision) >= precisions.indexOf('day');
  return isFine && interval?.first !== null && interval?.last !== null;
}

/** Whether a token names an occasion on which somebody speaks. */
function isOccasion({ text }: Token): boolean {
  return occasionNouns.has(text.toLowerCase());
}

/** The name right before the verb of a clause. */
function subjectIn(tokens: readonly Token[], { verb }: Clause, names: readonly Name[]): Name[] {
  return verb === null ? [] : names.filter(({ to }) => to === startOfVerb(tokens, verb.from));
}

/** "Also said": with the adverbs before it. */
function startOfVerb(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (tokens[start - 1]?.partOfSpeech === 'ADV') start -= 1;
  return start;
}
