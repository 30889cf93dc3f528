/** What making events needs to know of a language. Each has a folder; the table of them is `grammars.ts`. */
import type { Sentence, Token } from '../language/types.ts';

import type { PronounWords } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import type { Clause, ClauseOptions } from './clause.ts';
import type { RoleRule } from './expressions.ts';
import type { Happening } from './happening.ts';
import type { MeetingWords } from './meeting.ts';
import type { Name, NameBook } from './name.ts';
import type { NamedHappeningRule } from './namedHappenings.ts';
import type { SpeakerWords } from './occasions.ts';
import type { EventRule } from './rules.ts';
import type { SharedVerbRule } from './sharedVerb.ts';
import type { TextSpan } from './types.ts';

export interface EventGrammar {
  /** The sentence with the parts of speech that the other rules of the language rest on. */
  readonly tag: (sentence: Sentence) => Sentence;
  /** An empty book of names, for one text. */
  readonly makeNameBook: () => NameBook;

  /** What a time expression does in its clause, in the order in which the rules are asked. */
  readonly roles: readonly RoleRule[];
  /** The rules that part clauses, in their order, and how they are applied. */
  readonly boundaries: readonly EventRule[];
  readonly splitClauses: (sentence: Sentence, options: ClauseOptions) => Clause[];
  /** The rules that tell what a clause tells and how certain that is, in their order, and how they are applied. */
  readonly kinds: readonly EventRule[];
  readonly certainties: readonly EventRule[];
  readonly judgeHappening: (tokens: readonly Token[], clause: Clause, isEntry: boolean) => Happening;
  /** How a happening is named with its date, without a clause of its own. */
  readonly namedHappenings: readonly NamedHappeningRule[];
  /** How several happenings share a verb; `null` where the language has no rule for it. */
  readonly sharedVerb: SharedVerbRule | null;

  readonly findAttribution: (tokens: readonly Token[], names: readonly Name[]) => Attribution | null;
  readonly makeHeadline: (
    tokens: readonly Token[],
    clause: Clause,
    dates: readonly TextSpan[],
    attribution: Attribution | null,
  ) => string;

  /** Whether a noun names something that happens. */
  readonly isWordForHappening: (token: Token) => boolean;
  /** Token index of the verb that carries the meaning of a clause whose verb group has its head at `head`. */
  readonly meaningVerb: (tokens: readonly Token[], clause: Clause, head: number) => number;

  /** What a happening is known by again, whichever form the word has: "exploded", "the blast"; `null` for other words. */
  readonly nameOfHappening: (word: string) => string | null;
  /** The words of a clause that name an occasion on which it took place: "at the conference"; none where it names none. */
  readonly recallsOccasion: (words: readonly Token[]) => readonly Token[];
  readonly speakers: SpeakerWords;
  readonly pronouns: PronounWords;
  /** Whether a verb, in small letters, says that something is not so. */
  readonly isDenying: (verb: string) => boolean;
  /** Where the word stands, from the start of this text, that counts a length before it from a happening: "two days | after". */
  readonly countsFromClause: (behind: string) => TextSpan | null;
  readonly meetings: MeetingWords;
  /** What a sentence begins with that sets out from another time than the one told: "During the occupation". */
  readonly namesAnotherTime: RegExp;
  /** How a sentence tells at which age somebody did what it tells. */
  readonly tellsAge: RegExp;
  /** What may stand before the date of an entry of a chronicle, in small letters. */
  readonly leadsToEntry: ReadonlySet<string>;
  /** Words, in small letters, that open a line which tells only of the document: "Updated 7 September". */
  readonly opensPublishingLine: ReadonlySet<string>;
}
