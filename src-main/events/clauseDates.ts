/**
 * The date of each clause of a sentence: its own words' date; else that of the clause beside it; else that of the
 * happening which the text is still telling; else, in news, the document's own date.
 */
import type { Sentence, Token } from '../language/types.ts';
import type { CivilDate, Genre } from '../time/types.ts';

import type { Candidate } from './candidate.ts';
import type { Clause } from './clauses.ts';
import { datedByDocument, inherited, undated, type Dating } from './dating.ts';
import type { ClauseTense } from './happening.ts';
import type { Occasions } from './occasions.ts';
import type { Stories, Story } from './story.ts';
import type { TextSpan } from './types.ts';

/** A clause with its date, which may be none. */
export interface DatedClause extends Candidate {
  readonly dating: Dating;
}

/** What a document says about when it was written, and how it tells. */
export interface Circumstances {
  readonly genre: Genre;
  readonly documentDate: CivilDate | null;
}

/** What the clauses of a sentence are dated against. */
export interface Telling extends Circumstances {
  readonly sentence: Sentence;
  readonly stories: Stories;
  readonly occasions: Occasions;
  /** Where the sentence names days that have no place on the calendar: "on Monday" of no known week, 31 April. */
  readonly unplaced: readonly TextSpan[];
  /** Where it counts days from another clause, which is not computed: "two days after the search ended", on both its sides. */
  readonly offsets: readonly TextSpan[];
  /** The date that the words give to the saying of all this: ", police said on Monday". */
  readonly saying: Dating | null;
}

/** Dates the clauses of a sentence, in order; the first that dates itself is the story from here on. */
export function dateClauses(candidates: readonly Candidate[], telling: Telling): DatedClause[] {
  const { sentence, stories } = telling;
  const opening = candidates.find(
    ({ own, clause, happening }) => own !== null && clause.kind !== 'participle' && happening.tense !== 'open',
  );
  if (opening !== undefined && opening.own !== null) {
    const names = candidates.flatMap((candidate) => candidate.names);
    const { from, to } = opening.clause;
    stories.begin(sentence, opening.own, names, sentence.tokens.slice(from, to));
  }
  return candidates.map((candidate, index) => {
    const dating = candidate.own ?? dateUndated(candidates, index, telling);
    telling.occasions.meet(sentence, candidate, dating);
    return { ...candidate, dating };
  });
}

function dateUndated(candidates: readonly Candidate[], index: number, telling: Telling): Dating {
  const candidate = candidates[index];
  if (candidate === undefined) return undated;
  const { happening, clause } = candidate;
  if (holdsAny(telling.unplaced, clause, telling)) return undated;
  if (telling.saying !== null && happening.tense !== 'open') return besides(telling.saying, telling);
  const saying = clause.kind === 'said' ? candidates.slice(0, index).findLast(isSaying) : undefined;
  const dateOfSaying = saying === undefined ? null : (saying.own ?? datedByOccasion(saying, telling));
  if (dateOfSaying !== null) return besides(dateOfSaying, telling);
  if (happening.tense === 'open' || happening.tense === 'beforehand') return undated;
  const occasion = datedByOccasion(candidate, telling);
  if (occasion !== null) return occasion;
  const current = happening.kind === 'saying' || happening.tense === 'present' || happening.tense === 'perfect';
  if (telling.genre === 'news' && current) return byDocument(happening.tense, telling);
  if (holdsAny(telling.offsets, clause, telling)) return byDocument(happening.tense, telling);
  const beside = datedBeside(candidates, index);
  if (beside !== null) return besides(beside, telling);
  if (happening.tense === 'present') return undated;
  const story = isAsked(clause, telling.sentence) ? null : storyOf(candidate, telling);
  if (story === null) return byDocument(happening.tense, telling);
  telling.stories.goOn(story, telling.sentence, candidate.names);
  return inherited(story);
}

/** The document's date, which stands behind what news tells without a date; a history tells nothing of its own day. */
export function byDocument(tense: ClauseTense, { genre, documentDate }: Circumstances): Dating {
  if (genre !== 'news' || documentDate === null) return undated;
  return datedByDocument(documentDate, tense === 'present' ? 'present' : 'past');
}

function besides(dating: Dating, { sentence: { start, end } }: Telling): Dating {
  return { ...dating, basis: 'inherited', inheritedFrom: dating.inheritedFrom ?? { start, end } };
}

/** News tells on and on what somebody said on one occasion. */
function datedByOccasion(candidate: Candidate, { genre, sentence, occasions }: Telling): Dating | null {
  if (genre !== 'news' || candidate.happening.tense !== 'past') return null;
  const occasion = occasions.ofClause(sentence, candidate);
  return occasion === null ? null : inherited(occasion);
}

/** A question tells nothing that happened, though a clause within it may: "Who will pay for the bridge that fell on Monday?" */
export function isAsked({ kind }: Clause, { text }: Sentence): boolean {
  return text.endsWith('?') && (kind === 'main' || kind === 'continued');
}

/** "He called on Monday" has a day of its own, though nobody can say which: it is not that of the story. */
function holdsAny(days: readonly TextSpan[], { from, to }: Clause, { sentence: { tokens } }: Telling): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return days.some((day) => day.start >= start && day.end <= end);
}

function isSaying({ happening }: Candidate): boolean {
  return happening.says;
}

/**
 * The date of the nearest clause that has its own, before it rather than behind it. What only describes does not date
 * the clause that it describes something in: "claimed the blasts | which shook Homs on Monday".
 */
function datedBeside(candidates: readonly Candidate[], index: number): Dating | null {
  const isMain = candidates[index]?.clause.kind === 'main';
  const counts = ({ own, clause: { kind } }: Candidate) =>
    own !== null && kind !== 'participle' && !(isMain && kind === 'relative');
  const before = candidates.slice(0, index).findLast(counts);
  return (before ?? candidates.slice(index + 1).find(counts))?.own ?? null;
}

/** The story that an undated clause goes on with: in its paragraph, or by a happening or name that the story had. */
function storyOf({ clause, names }: Candidate, { sentence, genre, stories }: Telling): Story | null {
  const { current } = stories;
  const subject = sentence.tokens.slice(clause.from, clause.verb?.from ?? clause.to);
  const words = sentence.tokens.slice(clause.from, clause.to);
  if (current?.sentence.start === sentence.start) return null;
  if (genre === 'news') {
    const occasion = recallOccasion(words, stories);
    if (occasion !== null) return occasion;
  }
  if (current?.paragraph === sentence.paragraph) return current;
  if (genre === 'narrative') return current !== null && sentence.paragraph - current.paragraph <= 1 ? current : null;
  const goesOn = current !== null && [...stories.threadsOf(words, names)].some((thread) => current.threads.has(thread));
  return goesOn ? current : stories.recall(subject);
}

/** "During the event", "at the conference": what was done there was done when the text said it took place. */
function recallOccasion(words: readonly Token[], stories: Stories): Story | null {
  const at = words.findIndex(
    ({ text }, index) =>
      /^(?:at|during|in)$/i.test(text) && /^(?:the|his|her|its|their)$/i.test(words[index + 1]?.text ?? ''),
  );
  if (at === -1) return null;
  const end = words.findIndex(
    ({ partOfSpeech, text }, index) => index > at + 1 && text !== ',' && !/^(?:NOUN|PROPN|ADJ)$/.test(partOfSpeech),
  );
  return stories.recall(words.slice(at + 2, end === -1 ? words.length : end));
}
