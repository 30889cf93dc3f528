import { anchorOf, type Anchor } from '../../src-main/chronicle/anchors.ts';
import { nameTable, type ChronicleEvent, type NameTable } from '../../src-main/chronicle/chronicleEvent.ts';
import { applyChange, squash, type Change } from '../../src-main/chronicle/change.ts';
import { curate, keyOfAnchor, type Curated, type Orphan, type ReadDocument } from '../../src-main/chronicle/curate.ts';
import type {
  Decisions,
  DisputeState,
  DocumentChoice,
  EventFields,
  FieldName,
  ReviewState,
  Subject,
  Telling,
} from '../../src-main/chronicle/decisions.ts';
import {
  add,
  chooseDocument,
  chooseReading,
  correct,
  dismiss,
  join,
  leave,
  nameApart,
  nameAs,
  reopen,
  replaceDocument,
  restore,
  revert,
  review,
  setApart,
  shiftDates,
  split,
  subjectOf,
  type DocumentFields,
  type Maker,
} from '../../src-main/chronicle/deciding.ts';
import { letGo, placeElsewhere } from '../../src-main/chronicle/placeElsewhere.ts';
import { isSameList } from '../../src-main/chronicle/sameList.ts';
import type { DateShift } from '../../src-main/chronicle/shiftDate.ts';
import type { TextSpan } from '../../src-main/events/types.ts';

import { isSameMap, Kept } from './kept.ts';
import type { OpenDocument } from './openDocument.svelte.ts';
import type { ProjectStore } from './project.svelte.ts';
import type { SettledReading } from './settledReading.ts';
import type { CorrectedField, StepKind } from '../input/stepNames.ts';

const reviewSteps = { accepted: 'accept', doubtful: 'doubt' } as const;

/** A selected stretch of a document, and the sentence around it. */
export interface SelectedWords {
  readonly document: string;
  readonly span: TextSpan;
  readonly sentence: TextSpan;
}

/** The events as machine and person have them, and what a person does to them. Every act is a step that can be undone. */
export class Chronicle {
  readonly #documents: () => readonly OpenDocument[];
  readonly #project: ProjectStore;
  /** What the next curation takes over; it is no state, since nothing is shown of it. */
  #before: Curated | null = null;

  /** What was read of the open documents: decisions about the others wait. */
  readonly #read = $derived.by(() =>
    this.#documents()
      .filter(({ extraction }) => extraction !== null)
      .map(readDocumentOf),
  );
  readonly curated = $derived.by(() => {
    this.#before = curate(this.#read, this.#project.decisions, this.#before);
    return this.#before;
  });
  /** Decisions that have lost their words. */
  readonly orphans = $derived(this.curated.orphans);

  /** Events that no text tells. */
  readonly byHand = $derived(this.curated.byHand);
  readonly #keptTellings = new Kept<readonly Telling[]>(isSameList);
  readonly tellings = $derived.by(() =>
    this.#keptTellings.of([...this.#project.decisions.values()].filter((decision) => decision.kind === 'telling')),
  );

  /** The name that each name is shown as, where it is one with others. */
  readonly #keptNames = new Kept<NameTable>(isSameMap);
  readonly names = $derived.by(() => this.#keptNames.of(nameTable(this.curated.namings)));
  readonly #keptChoices = new Kept<ReadonlyMap<string, DocumentChoice>>(isSameMap);
  readonly #documentChoices = $derived.by(() => {
    const choices = new Map<string, DocumentChoice>();
    for (const decision of this.#project.decisions.values()) {
      if (decision.kind === 'document') choices.set(decision.document, decision);
    }
    return this.#keptChoices.of(choices);
  });

  constructor(documents: () => readonly OpenDocument[], project: ProjectStore) {
    this.#documents = documents;
    this.#project = project;
  }

  /** The events of a document, in the order of the text. */
  eventsOf(document: string): readonly ChronicleEvent[] {
    return this.curated.documents.get(document)?.events ?? [];
  }

  /** What a person said is no event. */
  removedOf(document: string): readonly ChronicleEvent[] {
    return this.curated.documents.get(document)?.removed ?? [];
  }

  readonly meansOf = (subject: Subject): string | null => this.curated.eventOf(subject);

  get #maker(): Maker {
    return {
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
      anchorOf: (event) => anchorOf(event.curation?.machine ?? event, this.#textOf(event.document)),
    };
  }

  #textOf(document: string): { readonly document: string; readonly text: string } {
    const text = this.#documents().find(({ source }) => source.id === document)?.text ?? '';
    return { document, text };
  }

  /**
   * Says of an event what the fields say. Steps on one field of one event that follow each other are undone together, but for
   * what is a step of its own.
   */
  correct(event: ChronicleEvent, fields: EventFields, steps: 'together' | 'alone' = 'together'): boolean {
    const [field] = Object.keys(fields) as CorrectedField[];
    if (field === undefined) return false;
    const change = correct(this.#project.decisions, event, fields, this.#maker);
    const key = steps === 'together' ? `correct ${event.id} ${field}` : null;
    return this.#project.act({ kind: 'correct', field }, change, key);
  }

  /** The same of several events, in one step. */
  correctAll(
    events: readonly ChronicleEvent[],
    kind: 'tag' | 'star',
    fieldsOf: (event: ChronicleEvent) => EventFields,
  ): boolean {
    const { decisions } = this.#project;
    const changes = events.map((event) => correct(decisions, event, fieldsOf(event), this.#maker));
    return this.#project.act({ kind, count: events.length }, squash(changes));
  }

  revert(event: ChronicleEvent, names?: readonly FieldName[]): boolean {
    return this.#project.act({ kind: 'revert', count: 1 }, revert(this.#project.decisions, event, this.#maker, names));
  }

  dismiss(events: readonly ChronicleEvent[]): boolean {
    return this.#project.act(
      { kind: 'dismiss', count: events.length },
      dismiss(this.#project.decisions, events, this.#maker),
    );
  }

  restore(events: readonly ChronicleEvent[]): boolean {
    const ids = new Set(events.map(({ id }) => id));
    const change = restore(this.#project.decisions, (subject) => ids.has(this.meansOf(subject) ?? ''));
    return this.#project.act({ kind: 'restore', count: events.length }, change);
  }

  review(events: readonly ChronicleEvent[], state: ReviewState | null): boolean {
    const kind = state === null ? 'reopen' : reviewSteps[state];
    const change = review(this.#project.decisions, events, state, this.meansOf, this.#maker);
    return this.#project.act({ kind, count: events.length }, change);
  }

  /** Joins what tells one happening; `lead` stands for all. */
  join(events: readonly ChronicleEvent[], lead: ChronicleEvent | null = null): boolean {
    const kind = lead === null ? 'join' : 'lead';
    return this.#project.act(
      { kind, count: events.length },
      join(this.#project.decisions, events, lead, this.meansOf, this.#maker),
    );
  }

  /** Says of pairs whether they tell one happening, in one step; `null` leaves it open again. */
  judge(pairs: readonly (readonly [ChronicleEvent, ChronicleEvent])[], verdict: 'one' | 'two' | null): boolean {
    const kind = verdict === 'one' ? 'join' : verdict === 'two' ? 'set-apart' : 'leave';
    let { decisions } = this.#project;
    const changes: Change[] = [];
    // What is said of the first pair is not curated yet when the second is judged.
    const maker = this.#maker;
    const meant = new Map(pairs.flat().map((event) => [keyOfSubject(subjectOf(event, maker)), event.id]));
    const meansOf = (subject: Subject) => meant.get(keyOfSubject(subject)) ?? this.meansOf(subject);
    for (const pair of pairs) {
      const change = judged(decisions, pair, verdict, meansOf, maker);
      decisions = applyChange(decisions, change);
      changes.push(change);
    }
    return this.#project.act({ kind, count: pairs.length }, squash(changes));
  }

  leave(event: ChronicleEvent): boolean {
    return this.#project.act(
      { kind: 'leave', count: 1 },
      leave(this.#project.decisions, event, this.meansOf, this.#maker),
    );
  }

  /**
   * Adds an event, at words of a document or of none.
   *
   * @returns its id, or `null` where nothing can be decided
   */
  add(words: SelectedWords | null, fields: EventFields): string | null {
    const anchor = words === null ? null : this.quotationOf(words);
    const { change, id } = add(anchor, fields, this.#maker);
    return this.#project.act({ kind: 'add', count: 1 }, change) ? id : null;
  }

  /** Says how a document is read. */
  settleReading(document: string, settled: SettledReading): boolean {
    const known = this.#project.choiceFor('reading', document);
    const change = chooseReading(known, { document, ...settled }, this.#maker);
    return this.#project.act({ kind: 'read-otherwise', count: 1 }, change);
  }

  /** Says how a document is named and shown; what is not said stays. */
  chooseDocument(document: string, choice: Partial<DocumentFields>): boolean {
    return this.chooseDocuments([document], choice);
  }

  /** The same of several documents, in one step. */
  chooseDocuments(documents: readonly string[], choice: Partial<DocumentFields>): boolean {
    const maker = this.#maker;
    const changes = documents.map((document) =>
      chooseDocument(this.documentChoice(document), { document, ...choice }, maker),
    );
    return this.#project.act({ kind: stepOf(choice), count: documents.length }, squash(changes));
  }

  /** A text that was edited takes the place of the one before. */
  replaceDocument(before: string, after: string): boolean {
    const choices = { document: this.documentChoice(before), reading: this.#project.choiceFor('reading', before) };
    const change = replaceDocument(before, after, choices, this.#maker);
    return this.#project.act({ kind: 'replace-document', count: 1 }, change);
  }

  /** Gives documents their places, in one step. */
  orderDocuments(orders: ReadonlyMap<string, number>): boolean {
    const maker = this.#maker;
    const changes = [...orders].map(([document, order]) =>
      chooseDocument(this.documentChoice(document), { document, order }, maker),
    );
    return this.#project.act({ kind: 'order-documents', count: orders.size }, squash(changes));
  }

  /** How a document is named and shown; `null`: as it was opened. */
  documentChoice(document: string): DocumentChoice | null {
    return this.#documentChoices.get(document) ?? null;
  }

  split(event: ChronicleEvent): string | null {
    const { change, id } = split(event, this.#maker);
    return this.#project.act({ kind: 'split', count: 1 }, change) ? id : null;
  }

  shiftDates(events: readonly ChronicleEvent[], by: DateShift): boolean {
    const change = shiftDates(this.#project.decisions, events, by, this.#maker);
    return this.#project.act({ kind: 'shift-dates', count: events.length }, change);
  }

  /** Puts a decision that lost its words on an event. */
  placeElsewhere(orphan: Orphan, event: ChronicleEvent): boolean {
    const change = placeElsewhere(this.#project.decisions, orphan, event, this.meansOf, this.#maker);
    return this.#project.act({ kind: 'place-elsewhere', count: 1 }, change);
  }

  /** Lets a decision go that lost its words. */
  letGo(orphan: Orphan): boolean {
    return this.#project.act({ kind: 'let-go', count: 1 }, letGo(this.#project.decisions, orphan, this.#maker));
  }

  /** The words of a stretch of a document, as decisions hold on to them. */
  quotationOf({ document, span, sentence }: SelectedWords): Anchor {
    return anchorOf({ head: span.start, ...span, sentence }, this.#textOf(document));
  }

  /** Shows these names as one; with one name alone, each as its own again. */
  nameAs(names: readonly string[], shown: string): boolean {
    return this.#project.act(
      { kind: 'one-name', count: names.length },
      nameAs(this.#project.decisions, names, shown, this.#maker),
    );
  }

  /** A name that was one with others is shown as its own again. */
  nameApart(name: string): boolean {
    return this.#project.act({ kind: 'name-apart', count: 1 }, nameApart(this.#project.decisions, name, this.#maker));
  }

  /** The names that are shown as this one, itself among them; none where it stands for itself alone. */
  namesShownAs(shown: string): readonly string[] {
    return this.curated.namings.find((naming) => naming.shown === shown)?.names ?? [];
  }

  /** Says of all tellings of a happening whether it is agreed on; `null` says nothing of it. */
  dispute(events: readonly ChronicleEvent[], dispute: DisputeState | null): boolean {
    const { decisions } = this.#project;
    const maker = this.#maker;
    const changes = events.map((event) =>
      dispute === null ? revert(decisions, event, maker, ['dispute']) : correct(decisions, event, { dispute }, maker),
    );
    return this.#project.act({ kind: 'dispute', count: events.length }, squash(changes));
  }
}

/** What is said first names the step. */
function stepOf({ name, isShown, isOpen }: Partial<DocumentFields>): StepKind {
  if (isOpen !== undefined) return isOpen ? 'reopen-document' : 'close-document';
  if (isShown !== undefined) return isShown ? 'show-document' : 'hide-document';
  return name === undefined ? 'document' : 'rename-document';
}

function judged(
  decisions: Decisions,
  pair: readonly [ChronicleEvent, ChronicleEvent],
  verdict: 'one' | 'two' | null,
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  if (verdict === 'one') return join(decisions, pair, null, meansOf, maker);
  return (verdict === 'two' ? setApart : reopen)(decisions, pair, meansOf, maker);
}

function keyOfSubject(subject: Subject): string {
  return 'anchor' in subject ? keyOfAnchor(subject.anchor) : subject.addition;
}

/** The same object as long as the document was not read anew: what was made of its events holds as long. */
const readDocuments = new WeakMap<readonly ChronicleEvent[], ReadDocument>();

function readDocumentOf({ source, text, events }: OpenDocument): ReadDocument {
  const known = readDocuments.get(events);
  if (known?.id === source.id) return known;
  const read = { id: source.id, text: text ?? '', earlier: source.earlier, events };
  readDocuments.set(events, read);
  return read;
}
