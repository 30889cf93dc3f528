/**
 * What a person decides about the events of a project. A decision is about an anchor in a text, never an edit of what the
 * machine found: a newer reading finds its event again, and the decision stays. Plain data: it crosses bridges and lies in files.
 */
import type { Certainty } from '../events/types.ts';
import type { EventDate } from '../time/eventDate.ts';
import type { DayMonthOrder, Genre, Language } from '../time/types.ts';

import type { Anchor } from './anchors.ts';

/** What a person looked at and said of it; an event without one is open. */
export const reviewStates = ['accepted', 'doubtful'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Whether those concerned agree on an event. */
export const disputeStates = ['agreed', 'disputed'] as const;
export type DisputeState = (typeof disputeStates)[number];

/** What a person says of an event; what is absent is as the machine has it, or, of an event added by hand, empty. */
export interface EventFields {
  readonly title?: string;
  /** `null`: it has no date. */
  readonly date?: EventDate | null;
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  /** Who says so; `null`: the text itself. */
  readonly attribution?: string | null;
  readonly certainty?: Certainty;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly isStarred?: boolean;
  readonly dispute?: DisputeState;
  /** Words that tell it besides those that it was read from, in any document. */
  readonly quotations?: readonly Anchor[];
}
export type FieldName = keyof EventFields;

/** The event that a decision is about: one that was read, by its words, or one that a person added. */
export type Subject = { readonly anchor: Anchor } | { readonly addition: string };

interface Made {
  /** Unique in its project. */
  readonly id: string;
  /** When it was made last: ISO 8601, in UTC. */
  readonly at: string;
}

/** An event is told otherwise than the machine tells it. There is one for an event at the most. */
export interface Correction extends Made {
  readonly kind: 'correction';
  readonly about: Anchor;
  readonly fields: EventFields;
}

/** An event that the machine did not find: of selected words, of nothing, or split off another. */
export interface Addition extends Made {
  readonly kind: 'addition';
  /** The words that tell it, or `null` where no text does. */
  readonly anchor: Anchor | null;
  readonly fields: EventFields;
}

/** What was read is no event. */
export interface Removal extends Made {
  readonly kind: 'removal';
  readonly about: Anchor;
}

export interface Review extends Made {
  readonly kind: 'review';
  readonly about: Subject;
  readonly state: ReviewState;
}

/** Events that tell one happening, or two that do not though it may seem so. */
export interface Telling extends Made {
  readonly kind: 'telling';
  readonly verdict: 'one' | 'apart';
  readonly members: readonly Subject[];
  /** Place among the members of the one whose headline and date stand for all; `null` leaves it to the machine. */
  readonly lead: number | null;
}

/** Names of one person, organisation or place, and the one under which it is shown. */
export interface Naming extends Made {
  readonly kind: 'naming';
  readonly names: readonly string[];
  readonly shown: string;
}

/** How a document is read; what is `null` is judged from its text. */
export interface ReadingChoice extends Made {
  readonly kind: 'reading';
  readonly document: string;
  /** `YYYY-MM-DD`, or `none` for a text without a date. */
  readonly documentDate: string | null;
  readonly genre: Genre | null;
  readonly language: Language | null;
  readonly dayMonthOrder: DayMonthOrder | null;
}

/** How a document is named and shown; what is `null` is as it was opened. */
export interface DocumentChoice extends Made {
  readonly kind: 'document';
  readonly document: string;
  readonly name: string | null;
  /** The reader's own: "Ex. 4", a Bates number. It stands in citations. */
  readonly label: string | null;
  /** Number of a lane's hue. */
  readonly hue: number | null;
  /** Documents follow each other by it; those without come last. */
  readonly order: number | null;
  /** Whether it lies on the timeline, where it was laid there. */
  readonly isShown: boolean;
  /** A closed document is out of sight; its text and what was decided about it stay in the project. */
  readonly isOpen: boolean;
}

export type Decision = Correction | Addition | Removal | Review | Telling | Naming | ReadingChoice | DocumentChoice;
export type DecisionKind = Decision['kind'];

/** The decisions of a project by their ids, in the order in which they were made first. */
export type Decisions = ReadonlyMap<string, Decision>;

/** The documents in whose words a decision is anchored. */
export function documentsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'correction':
      return [decision.about, ...(decision.fields.quotations ?? [])].map(({ document }) => document);
    case 'removal':
      return [decision.about.document];
    case 'addition':
      return [...(decision.anchor === null ? [] : [decision.anchor]), ...(decision.fields.quotations ?? [])].map(
        ({ document }) => document,
      );
    case 'review':
      return anchorOf(decision.about);
    case 'telling':
      return decision.members.flatMap(anchorOf);
    case 'reading':
    case 'document':
      return [decision.document];
    case 'naming':
      return [];
  }
}

function anchorOf(subject: Subject): readonly string[] {
  return 'anchor' in subject ? [subject.anchor.document] : [];
}
