/**
 * Where a clause's date comes from, on one page, for any language. Its own words come first (`ownWords.ts`); where they name no
 * date, the rules are asked in this order, and the first that answers has it. An answer may be that there is no date.
 */
import type { Candidate, DatedClause } from '../candidate.ts';
import { isSharperThanYear, undatedBy, type Dating } from '../dating.ts';

import { dayOfDocument, nothing } from './document.ts';
import { datedSaying, datedSource, occasionOfSpeaker } from './sayings.ts';
import type { DatingRule, Situation, Telling } from './situation.ts';
import {
  anotherTime,
  clauseBeside,
  dayOfMeeting,
  namedOccasion,
  nextParagraph,
  sameNames,
  sameParagraph,
  toldAgain,
  underDate,
} from './stories.ts';
import {
  againAndAgain,
  atAnAge,
  beforeThat,
  countedFromClause,
  newsOfTheDay,
  notYet,
  question,
  timeless,
  unplacedDay,
} from './tenses.ts';

export const ladder: readonly DatingRule[] = [
  // A day of its own that nobody knows forbids any other.
  unplacedDay,
  atAnAge,
  againAndAgain,
  // What is said, by when it was said.
  datedSource,
  datedSaying,
  // What is not of the time that the text tells.
  notYet,
  beforeThat,
  // Who speaks, and what is of the day that the news is of.
  underDate,
  occasionOfSpeaker,
  newsOfTheDay,
  countedFromClause,
  // The sentence, then the story.
  clauseBeside,
  timeless,
  question,
  anotherTime,
  dayOfMeeting,
  namedOccasion,
  sameParagraph,
  nextParagraph,
  sameNames,
  toldAgain,
  // The document, or nothing.
  dayOfDocument,
  nothing,
];

/** "8 October 1912: …", "| 9 May | …": the sign behind the date of an entry, and how far in it may stand. */
const entrySign = /^[^\p{L}\d]*[\p{L}\d][^:|–—]{1,38}?(?::\s|\||\s[–—-]\s)/u;
const longestEntryDate = 48;

/**
 * Dates the clauses of a sentence, in order; the first that dates itself is the story from here on. What an aside describes, and what
 * "had happened" before, is none: the story goes on where it was.
 */
export function dateClauses(candidates: readonly Candidate[], telling: Telling): DatedClause[] {
  const { sentence, stories, occasions, isAside } = telling;
  const opening = storyOf(candidates, stories.current === null);
  if (!isAside && opening !== undefined && opening.own !== null) {
    const names = candidates.flatMap((candidate) => candidate.names);
    const { from, to } = opening.clause;
    const isSigned = opening.isEntry && entrySign.test(sentence.text.slice(0, longestEntryDate));
    stories.begin(sentence, opening.own, names, sentence.tokens.slice(from, to), isSigned ? 'paragraph' : null);
  }
  return candidates.map((candidate, index) => {
    const dating = candidate.own ?? dateUndated(candidates, index, telling);
    occasions.meet(sentence, candidate, dating);
    return { ...candidate, dating };
  });
}

/**
 * The clause with whose date the story goes on from here. Where nothing else is dated, news may begin with a day that describes ("the
 * blasts which shook Homs on Friday"); a bare year there only looks back. A text may set out with what "had happened".
 */
function storyOf(candidates: readonly Candidate[], isFirst: boolean): Candidate | undefined {
  const dated = candidates.filter(
    ({ own, clause: { kind }, happening: { tense } }) =>
      own !== null && kind !== 'participle' && tense !== 'open' && (tense !== 'beforehand' || isFirst),
  );
  return (
    dated.find(({ clause: { kind } }) => kind !== 'relative') ??
    dated.find(({ own }) => isSharperThanYear(own?.precision))
  );
}

function dateUndated(candidates: readonly Candidate[], index: number, telling: Telling): Dating {
  const candidate = candidates[index];
  if (candidate === undefined) return undatedBy('nothing');
  const before = candidates.slice(0, index);
  const situation: Situation = { candidate, before, behind: candidates.slice(index + 1), telling };
  for (const { date } of ladder) {
    const dating = date(situation);
    if (dating !== null) return dating;
  }
  return undatedBy('nothing');
}
