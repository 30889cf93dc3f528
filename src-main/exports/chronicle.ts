import type { CitedDocument } from '../chronicle/citation.ts';
import type { DisputeState, ReviewState } from '../chronicle/decisions.ts';
import type { Basis, Certainty } from '../events/types.ts';
import type { InterfaceLanguage } from '../language/types.ts';
import type { EventDate } from '../time/eventDate.ts';

/** What is written out, in any form. */
export interface Chronicle {
  readonly title: string;
  /** In which dates and headings are written. */
  readonly language: InterfaceLanguage;
  /** In the order of time; those without a date come last. */
  readonly events: readonly WrittenEvent[];
  /** The texts that tell the events, by their names. */
  readonly sources: readonly string[];
  /** When it was written out, in UTC: `2026-11-27T22:05:14Z`. Some forms must say so. */
  readonly writtenAt: string;
}

/** An event as forms have it: as machine and person left it. */
export interface WrittenEvent {
  /** Unique in the chronicle. */
  readonly id: string;
  readonly title: string;
  readonly date: EventDate | null;
  /** The same in the Extended Date/Time Format; `null` where there is no date. */
  readonly edtf: string | null;
  /** How it came by its date. */
  readonly basis: Basis;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly attribution: string | null;
  readonly certainty: Certainty;
  /** Where its words stand; `null` where no text tells it. */
  readonly source: CitedDocument | null;
  /** The name of its lane, empty where there is only one. */
  readonly lane: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly isStarred: boolean;
  readonly review: ReviewState | null;
  readonly dispute: DisputeState | null;
}
