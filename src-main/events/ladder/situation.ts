/** What a clause is dated against, and what the rules ask of it. */
import type { Sentence } from '../../language/types.ts';
import type { CivilDate, Genre } from '../../time/types.ts';

import type { Candidate } from '../candidate.ts';
import type { Clause } from '../clause.ts';
import { datedByDocument, inherited, inheritedBeside, undatedBy, type Dating } from '../dating.ts';
import type { EventGrammar } from '../grammar.ts';
import type { ClauseTense } from '../happening.ts';
import type { Occasions } from '../occasions.ts';
import type { EventRule } from '../rules.ts';
import type { Stories, Story } from '../story.ts';
import type { DatingRuleName, TextSpan } from '../types.ts';

/** What a document says about when it was written, and how it tells. */
export interface Circumstances {
  readonly genre: Genre;
  readonly documentDate: CivilDate | null;
}

/** What the clauses of a sentence are dated against. */
export interface Telling extends Circumstances {
  readonly sentence: Sentence;
  readonly grammar: EventGrammar;
  readonly stories: Stories;
  readonly occasions: Occasions;
  /** The day of the meeting that the text has the minutes of. */
  readonly meeting: Story | null;
  /** Where the sentence names days that have no place on the calendar: "on Monday" of no known week, 31 April. */
  readonly unplaced: readonly TextSpan[];
  /** Whether the sentence only tells of a picture: it begins no story. */
  readonly isAside: boolean;
  /** Where it names what comes again and again. */
  readonly repetitions: readonly TextSpan[];
  /** Where it counts days from another clause, which is not computed: "two days after the search ended", on both its sides. */
  readonly offsets: readonly TextSpan[];
  /** The date that the words give to the saying of all this: ", police said on Monday". */
  readonly saying: Dating | null;
}

/** A clause without a date of its own, among those of its sentence. */
export interface Situation {
  readonly candidate: Candidate;
  readonly before: readonly Candidate[];
  readonly behind: readonly Candidate[];
  readonly telling: Telling;
}

/** A rule that dates a clause, or leaves it without a date, which is an answer, too; `null`: it has nothing to say. */
export interface DatingRule extends EventRule {
  readonly name: DatingRuleName;
  readonly date: (situation: Situation) => Dating | null;
}

/** The document's date, which stands behind what news tells without a date; a history tells nothing of its own day. */
export function byDocument(
  tense: ClauseTense,
  { genre, documentDate }: Circumstances,
  datedBy: DatingRuleName,
): Dating {
  if (genre !== 'news' || documentDate === null) return undatedBy(datedBy);
  return datedByDocument(documentDate, tense === 'present' ? 'present' : 'past', datedBy);
}

export function besides(dating: Dating, { telling }: Situation, datedBy: DatingRuleName): Dating {
  return inheritedBeside(dating, telling.sentence, datedBy);
}

/** News tells on and on what somebody said on one occasion. */
export function byOccasion(
  candidate: Candidate,
  { genre, sentence, occasions }: Telling,
  datedBy: DatingRuleName,
): Dating | null {
  if (genre !== 'news' || candidate.happening.tense !== 'past') return null;
  const occasion = occasions.ofClause(sentence, candidate);
  return occasion === null ? null : inherited(occasion, datedBy);
}

/** The date of a story that the clause goes on with. */
export function goingOn(story: Story, { candidate, telling }: Situation, datedBy: DatingRuleName): Dating {
  telling.stories.goOn(story, telling.sentence, candidate.names);
  return inherited(story, datedBy);
}

/** A question tells nothing that happened, though a clause within it may: "Who will pay for the bridge that fell on Monday?" */
export function isAsked({ kind }: Clause, { text }: Sentence): boolean {
  return text.endsWith('?') && (kind === 'main' || kind === 'continued');
}

/** "He called on Monday" has a day of its own, though nobody can say which: it is not that of the story. */
export function holdsAny(days: readonly TextSpan[], { candidate: { clause }, telling }: Situation): boolean {
  if (days.length === 0) return false;
  const { tokens } = telling.sentence;
  const spans = clause.brokenOff === undefined ? [clause] : [clause, clause.brokenOff];
  return spans.some(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    return days.some((day) => day.start >= start && day.end <= end);
  });
}

/** Whether the story was begun by this sentence itself. */
export function beginsHere({ telling: { stories, sentence } }: Situation): boolean {
  return stories.current?.sentence.start === sentence.start;
}
