import type { Sentence } from '../../language/types.ts';
import type { Impossible, TimeOperator } from '../operators.ts';
import type { DayMonthOrder, InEachLanguage, Language, TimexModifier } from '../types.ts';

import type { Groups, Phrase } from './phrase.ts';

/** One expression that an example expects: the words, its TIMEX3 value (or `unread`), its modifier. */
export interface Expected {
  readonly text: string;
  readonly value: string;
  readonly modifier?: TimexModifier;
  /** EDTF of the interval, where the value alone does not say it. */
  readonly edtf?: string;
}

/** A sentence and what is to be read in it, against the Tuesday 2016-09-06 unless `date` says otherwise. */
export interface Example {
  readonly text: string;
  readonly date?: string;
  readonly reads: readonly Expected[];
}

/** What a form's `read` may look at besides its own groups. */
export interface MatchContext {
  /** Of the sentence. */
  readonly text: string;
  /** Of the match in it. */
  readonly start: number;
  readonly end: number;
}

/**
 * A form: one way in which a language writes time. Its examples are its tests, and make the page of the manual that says
 * what is read; its counter-examples are sentences in which nothing may be read.
 */
export interface Form {
  /** Unique; shown to users as the rule that read a date. */
  readonly name: string;
  /** What it reads, for users and the manual: 'A month, a day and a year.' */
  readonly reads: InEachLanguage;
  readonly patterns: readonly Phrase[];
  /** Read only when it is joined, or makes a range, with another expression beside it. */
  readonly fragment?: true;
  /** `null`: these words are no time after all. */
  readonly read: (groups: Groups, context: MatchContext) => TimeOperator | Impossible | null;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/**
 * A composition: words before an expression that change its meaning ("early", "the end of", "before").
 * `inside` says whether they belong to the expression (TIMEX3 spans hold "early" and leave out "before").
 */
export interface Composition {
  readonly name: string;
  readonly reads: InEachLanguage;
  /** Matches up to the beginning of the expression; so it ends with `$`. */
  readonly before: RegExp;
  readonly inside: boolean;
  readonly compose: (groups: Groups, operand: TimeOperator) => TimeOperator | null;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/** Two expressions that are one: "Friday" and "evening", "10 p.m." and "Wednesday", "June" and "last year". */
export interface Join {
  readonly name: string;
  readonly reads: InEachLanguage;
  /** What stands between them. */
  readonly between: RegExp;
  readonly join: (first: TimeOperator, second: TimeOperator) => TimeOperator | null;
  /** Whether what it makes is a time of day whose day stands behind it. */
  readonly dayIsLast?: true;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/** A number beside a time that shares the rest of it: "7" in "April 6-7", "499" in "499–493 BC", "7" in "7 to 9 p.m.". */
export interface Sharing {
  readonly name: string;
  readonly reads: InEachLanguage;
  /** Where the number stands, seen from the time; `list`: before another number that shares it. */
  readonly side: 'before' | 'behind' | 'list';
  /** From the time's edge on; the group `words` is what is read, and stands at the far end of the match. */
  readonly pattern: RegExp;
  /** The number's own time, from the one that it stands beside; `null` where it is none. */
  readonly share: (groups: Groups, beside: TimeOperator) => TimeOperator | null;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/** The two ends of one range, or two members of one list. */
export type PairKind = 'range' | 'list';

/** How a language makes a pair of two expressions: "26 July to 22 August", "March and June 2014". */
export interface Pairing {
  readonly name: string;
  readonly reads: InEachLanguage;
  readonly kind: PairKind;
  /** What stands between the two. */
  readonly between: RegExp;
  /** What must stand before the first ("between 1914 and 1918"); it ends with `$`. Absent where nothing has to. */
  readonly before?: RegExp;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/** What a date stands between where it dates the whole text. */
export interface DatelineSurroundings {
  /** What may stand before the date in its line, all of it. */
  readonly before: RegExp;
  /** What follows it: nothing, a sign, a clock time, or a new beginning. */
  readonly behind: RegExp;
}

/** Where the head of a text gives its date. */
export interface Dateline {
  /** Names of the forms whose dates are whole. */
  readonly forms: ReadonlySet<string>;
  /** What may stand before a date that has its line to itself: nothing, a day of the week, the name of a place. */
  readonly placeBefore: RegExp;
  /** Any of these does. */
  readonly surroundings: readonly DatelineSurroundings[];
}

/** Words that tell news from a narrative; both expressions are global. */
export interface GenreWords {
  /** Words that tell time from the day of writing. */
  readonly dayByDay: RegExp;
  /** Years in four digits, and the letters of an era before ours. */
  readonly years: RegExp;
}

/** A language: all that the engine knows of it. The order of the forms is the order in which they are tried. */
export interface Grammar {
  readonly language: Language;
  /** The order that dates in numbers have wherever the language is written; `null` where that differs. */
  readonly dayMonthOrder: DayMonthOrder | null;
  readonly forms: readonly Form[];
  readonly sharings: readonly Sharing[];
  readonly joins: readonly Join[];
  readonly compositions: readonly Composition[];
  /** Tried in this order. */
  readonly pairings: readonly Pairing[];
  readonly tenseAt: (sentence: Sentence, offset: number) => Tense;
  /** Whether the clause around an expression tells what "had happened" before. */
  readonly isBeforehand: (sentence: Sentence, offset: number) => boolean;
  readonly dateline: Dateline;
  readonly genreWords: GenreWords;
  /** What looks like a date, read or not; global. */
  readonly looksLike: RegExp;
}

/** The tense of the clause around an expression. */
export type Tense = 'past' | 'present' | 'future';
