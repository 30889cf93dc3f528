import type {
  CivilInterval,
  DayMonthOrder,
  DocumentDate,
  Genre,
  Language,
  Precision,
  RuleDescriptions,
  TimeExpression,
  TimexModifier,
  UnreadPhrase,
} from '../time/types.ts';

/**
 * How an event came by its date. `explicit`: its words state the whole date; `relative`: its words were read against a
 * reference; `inherited`: the date of the happening that the text is still telling; `document`: only the date of the
 * document stands behind it, since news is told on its day or about it; `given`: a person says so; `undated`: none.
 */
export const bases = ['explicit', 'relative', 'inherited', 'document', 'given', 'undated'] as const;
export type Basis = (typeof bases)[number];

/** What the text says of the event's truth: told as fact, told on somebody's word, planned, possible, denied. */
export const certainties = ['asserted', 'reported', 'planned', 'possible', 'denied'] as const;
export type Certainty = (typeof certainties)[number];

/** What an event tells: that something happened, that somebody said something, or how things are. */
export const eventKinds = ['happening', 'saying', 'state'] as const;
export type EventKind = (typeof eventKinds)[number];

/** The rules that make events: see `making.ts`, and `named` and `sharedVerb` of the grammars. */
export const makingRules = [
  'chronicle-entry',
  'naming-line',
  'dated-clause',
  'telling-clause',
  'saying-clause',
  'what-is-said',
  'other-days',
  'description',
  'report',
  'described-happening',
  'named-happening',
  'named-by-verb',
  'named-plan',
  'shared-verb',
] as const;
export type MakingRuleName = (typeof makingRules)[number];

/** The rules that date events, in the order in which they are asked: see `ladder/ladder.ts`. */
export const datingRules = [
  'own-words',
  'described-noun',
  'unplaced-day',
  'at-an-age',
  'again-and-again',
  'dated-source',
  'dated-saying',
  'not-yet',
  'before-that',
  'under-date',
  'occasion-of-speaker',
  'news-of-the-day',
  'counted-from-clause',
  'clause-beside',
  'timeless',
  'question',
  'another-time',
  'day-of-meeting',
  'named-occasion',
  'same-paragraph',
  'next-paragraph',
  'same-names',
  'told-again',
  'day-of-document',
  'nothing',
] as const;
export type DatingRuleName = (typeof datingRules)[number];

/** In the place of a rule: a person made the event, or dated it. */
export const byHand = 'by-hand';

/** A stretch of the text; JavaScript string indices, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One happening, as a person would have written it on a card. */
export interface TimelineEvent {
  /** Unique within its document, and the same under other settings as long as its clause is. */
  readonly id: string;
  /**
   * Where the word stands that tells it, an index into the text: its verb, or the noun that names the happening; see
   * `head.ts`. Two events may have one head; together with the span it is one event's.
   */
  readonly head: number;
  /** The clause that tells it. */
  readonly start: number;
  readonly end: number;
  /** The sentence around the clause: the quotation. */
  readonly sentence: TextSpan;
  readonly kind: EventKind;
  /** Headline: about 70 characters at most, never a bare date. */
  readonly title: string;
  /** EDTF, or `null` when undated. */
  readonly when: string | null;
  /** TIMEX3 value of `when`, or `null`. */
  readonly value: string | null;
  readonly interval: CivilInterval | null;
  readonly precision: Precision | null;
  readonly modifier: TimexModifier | null;
  readonly basis: Basis;
  /** Index into `Extraction.expressions` of the expression that dates it, directly or by inheritance. */
  readonly expression: number | null;
  /** The rule that made it an event, and the one that gave it its date or left it without. */
  readonly rule: MakingRuleName | typeof byHand;
  readonly datedBy: DatingRuleName | typeof byHand;
  /** The sentence that the date was inherited from, `null` when it was not inherited. */
  readonly inheritedFrom: TextSpan | null;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** Who says so, when the text names somebody. */
  readonly attribution: string | null;
  readonly certainty: Certainty;
  /** Higher is shown first when there is no room for all. */
  readonly weight: number;
}

/** Everything found in one text. */
export interface Extraction {
  readonly documentDate: DocumentDate;
  /** As settled by hand, or as judged from the text. */
  readonly genre: Genre;
  readonly language: Language;
  /** `null`: neither settled nor told by the text. */
  readonly dayMonthOrder: DayMonthOrder | null;
  /** In the order of the text, not overlapping. */
  readonly expressions: readonly TimeExpression[];
  /** What the rules read that read something in this text. */
  readonly rules: RuleDescriptions;
  readonly unread: readonly UnreadPhrase[];
  /** What the rules do that made and dated the events. */
  readonly eventRules: RuleDescriptions;
  /** In the order of the text. */
  readonly events: readonly TimelineEvent[];
  readonly coverage: Coverage;
}

/** How much of the text the events rest on. */
export interface Coverage {
  readonly sentences: number;
  /** Sentences in which a date was read. */
  readonly datedSentences: number;
  /** Sentences that became no event, by the reason; one with no such sentence is 0. */
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  /** The first of those that were left out for lack of a verb, with their words: what may be told in them is seen. */
  readonly withoutVerb: readonly LeftOutSentence[];
}

/** A sentence that became no event. Offsets into the text, `end` exclusive. */
export interface LeftOutSentence {
  readonly start: number;
  readonly end: number;
  /** Its first words, with a sign where more follow. */
  readonly text: string;
}

/**
 * Why a sentence became no event. `heading`: a line that stands alone and names no date; `no-verb`: a byline, a row, a list;
 * `description`: it says how things are or were, and nothing dates it.
 */
export const leftOutReasons = ['heading', 'no-verb', 'description'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
