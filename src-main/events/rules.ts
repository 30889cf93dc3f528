/** What every rule of events has, whatever it decides: a name, what it says, and examples that are its tests. */
import type { Genre, InEachLanguage, Language } from '../time/types.ts';

import type { Certainty, EventKind } from './types.ts';

/** A text, read as news of the Tuesday 2016-09-06 unless it says otherwise. */
export interface EventText {
  readonly text: string;
  /** `YYYY-MM-DD`, or `none`. */
  readonly date?: string;
  readonly genre?: Genre;
  /** English, of a rule that holds for any language, unless it says otherwise. */
  readonly language?: Language;
}

/** What an example expects of one event. */
export interface ExpectedEvent {
  /** EDTF; `null`: undated. */
  readonly when: string | null;
  readonly title: string;
  readonly kind?: EventKind;
  readonly certainty?: Certainty;
  readonly attribution?: string;
}

/** A text and all the events that it tells. The rule must have acted in it. */
export interface EventExample extends EventText {
  readonly tells: readonly ExpectedEvent[];
}

export interface EventRule {
  /** Unique among the rules of its kind; shown to users. */
  readonly name: string;
  /** What it does, for users and the manual. */
  readonly says: InEachLanguage;
  readonly examples: readonly EventExample[];
  /** Texts in which it must not act. */
  readonly counterExamples: readonly EventText[];
}
