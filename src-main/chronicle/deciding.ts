/**
 * From what a person does to a change of the decisions: correct, dismiss, restore, review, join, add, split, name. Pure: ids, the
 * time and the words of a text are asked of `Maker`.
 */
import type { Anchor } from './anchors.ts';
import { isSamePlain } from './plainData.ts';
import { noChange, squash, type Change } from './change.ts';
import type { ChronicleEvent } from './chronicleEvent.ts';
import type {
  Addition,
  Correction,
  Decision,
  Decisions,
  DocumentChoice,
  EventFields,
  FieldName,
  Naming,
  ReadingChoice,
  ReviewState,
  Subject,
  Telling,
} from './decisions.ts';
import { shiftDate, type DateShift } from './shiftDate.ts';

/** What a decision is made with. */
export interface Maker {
  /** Another one each time. */
  readonly newId: () => string;
  /** ISO 8601, in UTC. */
  readonly now: () => string;
  /** The words of an event that was read. */
  readonly anchorOf: (event: ChronicleEvent) => Anchor;
}

/** What of `NewDecision` a decision has besides its id and time. */
type Bare<Each extends Decision> = Each extends Decision ? Omit<Each, 'id' | 'at'> : never;

function made(bare: Bare<Decision>, { newId, now }: Maker): Decision {
  return { ...bare, id: newId(), at: now() };
}

function addition(...added: Decision[]): Change {
  return { ...noChange, added };
}

/** Whether a person added the event. */
export function isAdded({ curation }: ChronicleEvent): boolean {
  return curation !== null && curation.machine === null;
}

export function subjectOf(event: ChronicleEvent, { anchorOf }: Maker): Subject {
  return isAdded(event) ? { addition: event.id } : { anchor: anchorOf(event) };
}

/** Says of an event what the fields say. A field that says what the machine says is no correction. */
export function correct(decisions: Decisions, event: ChronicleEvent, fields: EventFields, maker: Maker): Change {
  const known = decisionOn(decisions, event);
  if (known?.kind === 'addition') return update(known, { ...known.fields, ...fields }, maker);
  const told = withoutEchoes({ ...known?.fields, ...fields }, event);
  const isNothing = Object.keys(told).length === 0;
  if (known !== null) return isNothing ? { ...noChange, removed: [known] } : update(known, told, maker);
  return isNothing
    ? noChange
    : addition(made({ kind: 'correction', about: maker.anchorOf(event), fields: told }, maker));
}

/** Gives fields back to the machine; all of them where none is named. What a person added stays, but for fields that are named. */
export function revert(
  decisions: Decisions,
  event: ChronicleEvent,
  maker: Maker,
  names?: readonly FieldName[],
): Change {
  const known = decisionOn(decisions, event);
  if (known === null || (known.kind === 'addition' && names === undefined)) return noChange;
  const kept = Object.entries(known.fields).filter(
    ([name]) => names !== undefined && !names.includes(name as FieldName),
  );
  if (kept.length === Object.keys(known.fields).length) return noChange;
  const isNothing = kept.length === 0 && known.kind === 'correction';
  return isNothing ? { ...noChange, removed: [known] } : update(known, Object.fromEntries(kept), maker);
}

function update(known: Correction | Addition, fields: EventFields, { now }: Maker): Change {
  return { ...noChange, updated: [[known, { ...known, fields, at: now() }]] };
}

function decisionOn(decisions: Decisions, { curation }: ChronicleEvent): Correction | Addition | null {
  const id = curation?.decision ?? null;
  const known = id === null ? undefined : decisions.get(id);
  return known?.kind === 'correction' || known?.kind === 'addition' ? known : null;
}

/** The fields that differ from what the machine says, or are empty where it says nothing. */
function withoutEchoes(fields: EventFields, event: ChronicleEvent): EventFields {
  const machine = event.curation?.machine ?? event;
  const { interval, precision, modifier } = machine;
  const machineFields: EventFields = {
    title: machine.title,
    date: interval === null || precision === null ? null : { interval, precision, modifier },
    places: machine.places,
    actors: machine.actors,
    attribution: machine.attribution,
    certainty: machine.certainty,
    note: '',
    tags: [],
    isStarred: false,
    quotations: [],
  };
  const names = Object.keys(fields) as FieldName[];
  return Object.fromEntries(
    names
      .filter((name) => fields[name] !== undefined && !isSamePlain(fields[name], machineFields[name]))
      .map((name) => [name, fields[name]]),
  );
}

/** Says that these are no events: what was read is hidden and listed, what was added goes. */
export function dismiss(decisions: Decisions, events: readonly ChronicleEvent[], maker: Maker): Change {
  return squash(
    events.map((event) => {
      if (!isAdded(event)) return addition(made({ kind: 'removal', about: maker.anchorOf(event) }, maker));
      const known = decisions.get(event.id);
      return known === undefined ? noChange : { ...noChange, removed: [known, ...decisionsAbout(decisions, event.id)] };
    }),
  );
}

/** Reviews of an event that was added, which go with it. */
function decisionsAbout(decisions: Decisions, added: string): Decision[] {
  return [...decisions.values()].filter(
    (decision) => decision.kind === 'review' && 'addition' in decision.about && decision.about.addition === added,
  );
}

/**
 * Shows again what was said to be no event.
 *
 * @param isAbout whether a subject means one of the events
 */
export function restore(decisions: Decisions, isAbout: (subject: Subject) => boolean): Change {
  const removed = [...decisions.values()].filter(
    (decision) => decision.kind === 'removal' && isAbout({ anchor: decision.about }),
  );
  return { ...noChange, removed };
}

/**
 * Says what a person thinks of events that they looked at; `null` leaves them open again.
 *
 * @param meansOf the event that a subject means, by its id
 */
export function review(
  decisions: Decisions,
  events: readonly ChronicleEvent[],
  state: ReviewState | null,
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const reviews = new Map(
    [...decisions.values()].flatMap((decision) =>
      decision.kind === 'review' ? [[meansOf(decision.about), decision]] : [],
    ),
  );
  return squash(
    events.map((event) => {
      const known = reviews.get(event.id);
      if (known === undefined) {
        return state === null
          ? noChange
          : addition(made({ kind: 'review', about: subjectOf(event, maker), state }, maker));
      }
      if (state === null) return { ...noChange, removed: [known] };
      return known.state === state
        ? noChange
        : { ...noChange, updated: [[known, { ...known, state, at: maker.now() }]] };
    }),
  );
}

/**
 * Says that events tell one happening. What was joined with any of them before joins too, and what was said of two of them to be
 * apart goes.
 *
 * @param lead the event whose headline and date stand for all, or `null`
 */
export function join(
  decisions: Decisions,
  events: readonly ChronicleEvent[],
  lead: ChronicleEvent | null,
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const ids = new Set(events.map(({ id }) => id));
  const touched = tellingsOf(decisions).filter(
    ({ members }) => members.filter((each) => ids.has(meansOf(each) ?? '')).length > 0,
  );
  const joined = touched.filter(({ verdict }) => verdict === 'one');
  const members = new Map<string, Subject>();
  for (const subject of joined.flatMap((telling) => telling.members)) {
    const id = meansOf(subject);
    if (id !== null) members.set(id, subject);
  }
  for (const event of events) if (!members.has(event.id)) members.set(event.id, subjectOf(event, maker));
  const apart = touched.filter(
    ({ verdict, members: two }) => verdict === 'apart' && two.every((each) => members.has(meansOf(each) ?? '')),
  );
  const place = lead === null ? -1 : [...members.keys()].indexOf(lead.id);
  const telling = made(
    { kind: 'telling', verdict: 'one', members: [...members.values()], lead: place < 0 ? null : place },
    maker,
  );
  return { added: members.size < 2 ? [] : [telling], updated: [], removed: [...joined, ...apart] };
}

/** Says that two events do not tell one happening: what had joined them goes. */
export function setApart(
  decisions: Decisions,
  pair: readonly [ChronicleEvent, ChronicleEvent],
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const ids = pair.map(({ id }) => id);
  const joining = tellingsOf(decisions).filter(
    ({ verdict, members }) => verdict === 'one' && ids.every((id) => members.some((each) => meansOf(each) === id)),
  );
  // Of a larger group only the second of both leaves.
  const shrunk = joining.map((telling) => without(telling, ids[1] ?? '', meansOf, maker));
  const members = pair.map((event) => subjectOf(event, maker));
  return squash([...shrunk, addition(made({ kind: 'telling', verdict: 'apart', members, lead: null }, maker))]);
}

/** Leaves open again what was said of how an event is told: it leaves the group that it was joined with. */
export function leave(
  decisions: Decisions,
  event: ChronicleEvent,
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const joined = tellingsOf(decisions).filter(
    ({ verdict, members }) => verdict === 'one' && members.some((each) => meansOf(each) === event.id),
  );
  return squash(joined.map((telling) => without(telling, event.id, meansOf, maker)));
}

/** Leaves open again whether two events tell one happening, whatever was said of it. */
export function reopen(
  decisions: Decisions,
  pair: readonly [ChronicleEvent, ChronicleEvent],
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const [first, second] = pair.map(({ id }) => id);
  const both = tellingsOf(decisions).filter(({ members }) =>
    [first, second].every((id) => members.some((each) => meansOf(each) === id)),
  );
  return squash(
    both.map((telling) =>
      telling.verdict === 'apart'
        ? { ...noChange, removed: [telling] }
        : without(telling, second ?? '', meansOf, maker),
    ),
  );
}

function without(telling: Telling, id: string, meansOf: (subject: Subject) => string | null, { now }: Maker): Change {
  const members = telling.members.filter((each) => meansOf(each) !== id);
  if (members.length < 2) return { ...noChange, removed: [telling] };
  const leading = telling.lead === null ? undefined : telling.members[telling.lead];
  const lead = leading === undefined ? -1 : members.indexOf(leading);
  return { ...noChange, updated: [[telling, { ...telling, members, lead: lead < 0 ? null : lead, at: now() }]] };
}

function tellingsOf(decisions: Decisions): Telling[] {
  return [...decisions.values()].filter((decision) => decision.kind === 'telling');
}

/** Adds an event: at words of a text, or of none. */
export function add(
  anchor: Anchor | null,
  fields: EventFields,
  maker: Maker,
): { readonly change: Change; readonly id: string } {
  const decision = made({ kind: 'addition', anchor, fields }, maker);
  return { change: addition(decision), id: decision.id };
}

/** Makes two events of one: the second begins as the first is, at the same words, and is the person's own. */
export function split(event: ChronicleEvent, maker: Maker): { readonly change: Change; readonly id: string } {
  const { title, interval, precision, modifier, places, actors, attribution, certainty, curation } = event;
  const date = interval === null || precision === null ? null : { interval, precision, modifier };
  const anchor = event.start === event.end ? null : maker.anchorOf(event);
  return add(anchor, { title, date, places, actors, attribution, certainty, tags: curation?.tags ?? [] }, maker);
}

/**
 * Moves dated events. One whose date is wider than the unit, or that has none, stays where it is: a year cannot lie three
 * days later.
 */
export function shiftDates(
  decisions: Decisions,
  events: readonly ChronicleEvent[],
  by: DateShift,
  maker: Maker,
): Change {
  return squash(
    events.map((event) => {
      const { interval, precision, modifier } = event;
      const date = interval === null || precision === null ? null : shiftDate({ interval, precision, modifier }, by);
      return date === null ? noChange : correct(decisions, event, { date }, maker);
    }),
  );
}

/** Says that names are of one, and which of them is shown; with one name alone they are each their own again. */
export function nameAs(decisions: Decisions, names: readonly string[], shown: string, maker: Maker): Change {
  const known = [...decisions.values()].filter((decision) => decision.kind === 'naming');
  const touched = known.filter((naming) => naming.names.some((name) => names.includes(name)));
  const all = [...new Set([...names, ...touched.flatMap((naming) => naming.names)])];
  if (names.length < 2) return { ...noChange, removed: touched };
  return { added: [made({ kind: 'naming', names: all, shown }, maker)], updated: [], removed: touched };
}

/** A name that was one with others is its own again; the others stay together. */
export function nameApart(decisions: Decisions, name: string, maker: Maker): Change {
  const touched = [...decisions.values()].filter(
    (decision): decision is Naming => decision.kind === 'naming' && decision.names.includes(name),
  );
  return squash(
    touched.map((naming) => {
      const names = naming.names.filter((each) => each !== name);
      const [first] = names;
      if (first === undefined || names.length < 2) return { ...noChange, removed: [naming] };
      const shown = naming.shown === name ? first : naming.shown;
      return { ...noChange, updated: [[naming, { ...naming, names, shown, at: maker.now() }]] };
    }),
  );
}

type ReadingFields = Omit<ReadingChoice, 'id' | 'at' | 'kind'>;

/** Says how a document is read. What leaves everything to its text is no decision. */
export function chooseReading(known: ReadingChoice | null, fields: ReadingFields, maker: Maker): Change {
  const { document, documentDate, genre, language, dayMonthOrder } = fields;
  const isNothing = [documentDate, genre, language, dayMonthOrder].every((choice) => choice === null);
  const chosen = { document, documentDate, genre, language, dayMonthOrder };
  return put(known, isNothing ? null : { kind: 'reading', ...chosen }, maker);
}

export type DocumentFields = Omit<DocumentChoice, 'id' | 'at' | 'kind' | 'document'>;

const asOpened: DocumentFields = { name: null, label: null, hue: null, order: null, isShown: true, isOpen: true };

/** Says how a document is named and shown; what is not said stays as it is. */
export function chooseDocument(
  known: DocumentChoice | null,
  { document, ...fields }: Partial<DocumentFields> & { readonly document: string },
  maker: Maker,
): Change {
  const { name, label, hue, order, isShown, isOpen } = { ...asOpened, ...known, ...fields };
  const chosen: DocumentFields = { name, label, hue, order, isShown, isOpen };
  return put(known, isSamePlain(chosen, asOpened) ? null : { kind: 'document', document, ...chosen }, maker);
}

/** What was said of how a document is named, shown and read. */
export interface DocumentChoices {
  readonly document: DocumentChoice | null;
  readonly reading: ReadingChoice | null;
}

/**
 * The text of a file that was edited takes the place of the one before: it is named, shown and read as that was, which is closed.
 *
 * @param choices what was said of the one before
 */
export function replaceDocument(before: string, after: string, choices: DocumentChoices, maker: Maker): Change {
  const { document, reading } = choices;
  return squash([
    chooseDocument(null, { ...asOpened, ...document, document: after }, maker),
    chooseDocument(document, { document: before, isOpen: false }, maker),
    reading === null ? noChange : chooseReading(null, { ...reading, document: after }, maker),
  ]);
}

/** A decision in place of another, or of none; `null` leaves none. */
function put(known: Decision | null, bare: Bare<Decision> | null, maker: Maker): Change {
  if (known === null) return bare === null ? noChange : addition(made(bare, maker));
  if (bare === null) return { ...noChange, removed: [known] };
  const to = { ...bare, id: known.id, at: maker.now() };
  return isSamePlain({ ...known, at: to.at }, to) ? noChange : { ...noChange, updated: [[known, to]] };
}
