import { byHand, type TimelineEvent } from '../events/types.ts';
import { millisecondSpanOf, type MillisecondSpan } from '../time/calendar.ts';
import { edtf } from '../time/timex.ts';

import type { Addition, DisputeState, EventFields, FieldName, Naming, ReviewState } from './decisions.ts';
import type { Anchor } from './anchors.ts';

/** The document of events that no text tells. It is no SHA-256. */
export const noDocument = 'no-document';

/** An event as the project has it: as the machine read it, as a person corrected it, or as a person added it. */
export interface ChronicleEvent extends TimelineEvent {
  /** Unique in the project. */
  readonly id: string;
  /** The document in whose text it stands; `noDocument` where none tells it. */
  readonly document: string;
  /** Its interval on the axis. */
  readonly span: MillisecondSpan | null;
  /** What a person made of it, `null` where nobody did. */
  readonly curation: Curation | null;
}

/** What a person made of an event. */
export interface Curation {
  /** The fields that stand in place of the machine's. */
  readonly fields: ReadonlySet<FieldName>;
  /** The event as the machine read it; `null`: it was added. */
  readonly machine: TimelineEvent | null;
  /** The decision that corrected or added it, `null` where it was only reviewed. */
  readonly decision: string | null;
  readonly review: ReviewState | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly isStarred: boolean;
  readonly dispute: DisputeState | null;
  readonly quotations: readonly Anchor[];
}

/** The date fields of an event, from what a person says. */
function dateFields(date: EventFields['date']): Partial<TimelineEvent> {
  if (date === undefined) return {};
  const ground = { value: null, expression: null, inheritedFrom: null, datedBy: byHand } as const;
  if (date === null)
    return { ...ground, when: null, interval: null, precision: null, modifier: null, basis: 'undated' };
  const { interval, precision, modifier } = date;
  return { ...ground, when: edtf(interval, precision, modifier), interval, precision, modifier, basis: 'given' };
}

function given(fields: EventFields): ReadonlySet<FieldName> {
  return new Set(Object.keys(fields) as FieldName[]);
}

/** How names are shown: the one chosen for each that is one with others. */
export type NameTable = ReadonlyMap<string, string>;

export function nameTable(namings: readonly Naming[]): NameTable {
  return new Map(namings.flatMap(({ names, shown }) => names.map((name) => [name, shown] as const)));
}

/** Names in the form chosen for them, each once. */
export function shownNames(names: readonly string[], table: NameTable): readonly string[] {
  return table.size === 0 ? names : [...new Set(names.map((name) => table.get(name) ?? name))];
}

/** An event with a person's decisions about it. Every field is read from `event` once: it may be a row of a table. */
export function curatedEvent(
  event: TimelineEvent & { readonly document: string },
  fields: EventFields,
  decision: string | null,
  review: ReviewState | null,
  names: NameTable,
): ChronicleEvent {
  const { title, places, actors, attribution, certainty } = fields;
  const read = fieldsOf(event);
  const told = {
    ...read,
    ...dateFields(fields.date),
    title: title ?? read.title,
    places: shownNames(places ?? read.places, names),
    actors: shownNames(actors ?? read.actors, names),
    attribution: attribution === undefined ? read.attribution : attribution,
    certainty: certainty ?? read.certainty,
  };
  return {
    ...told,
    document: event.document,
    span: told.interval === null ? null : millisecondSpanOf(told.interval),
    curation: { ...curationOf(fields), machine: event, decision, review },
  };
}

/** The plain fields of an event, whatever it is made of. */
function fieldsOf(event: TimelineEvent): TimelineEvent {
  const { id, start, end, head, sentence, kind, title, when, value, interval, precision, modifier, basis } = event;
  const { expression, inheritedFrom, places, actors, attribution, certainty, weight, rule, datedBy } = event;
  return {
    ...{ id, start, end, head, sentence, kind, title, when, value, interval, precision, modifier, basis },
    ...{ expression, inheritedFrom, places, actors, attribution, certainty, weight, rule, datedBy },
  };
}

function curationOf(fields: EventFields): Omit<Curation, 'machine' | 'decision' | 'review'> {
  const { note = '', tags = [], isStarred = false, dispute = null, quotations = [] } = fields;
  return { fields: given(fields), note, tags, isStarred, dispute, quotations };
}

/** What a person put on the timeline is shown before what the machine found. */
const weightOfAdded = 10;

/** An event that a person added, at the words that tell it; `place` is where these stand now. */
export function addedEvent(
  { id, anchor, fields }: Addition,
  place: { readonly start: number; readonly end: number } | null,
  review: ReviewState | null,
  names: NameTable,
): ChronicleEvent {
  const { start, end } = place ?? { start: 0, end: 0 };
  const { title = '', places = [], actors = [], attribution = null, certainty = 'asserted' } = fields;
  const dated = {
    when: null,
    interval: null,
    precision: null,
    modifier: null,
    basis: 'undated' as const,
    ...dateFields(fields.date),
  };
  const undatedGround = { value: null, expression: null, inheritedFrom: null, rule: byHand, datedBy: byHand } as const;
  return {
    ...undatedGround,
    ...dated,
    ...{ id, start, end, head: start, sentence: { start, end }, kind: 'happening', title, certainty, attribution },
    places: shownNames(places, names),
    actors: shownNames(actors, names),
    weight: weightOfAdded,
    document: anchor?.document ?? noDocument,
    span: dated.interval === null ? null : millisecondSpanOf(dated.interval),
    curation: { ...curationOf(fields), machine: null, decision: id, review },
  };
}
