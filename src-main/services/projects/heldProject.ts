import { randomBytes } from 'node:crypto';

import type {
  OpenProject,
  ProjectState,
  ReadOnlyReason,
  RecoverableProject,
  TakenDocument,
} from '../../api/projectContract.ts';
import { applyChange, type Change } from '../../chronicle/change.ts';
import { documentsOf, type Decision, type Decisions } from '../../chronicle/decisions.ts';
import type { DocumentEntry, ProjectView, SourceText } from '../../chronicle/project.ts';
import { FaultProblem } from '../../problems/problem.ts';
import type { Entry } from '../../projects/archive/entry.ts';
import { systemCode } from '../../projects/durable.ts';
import { beginJournal, type Journal } from '../../projects/journal/journal.ts';
import type { JournalBase, JournalEntry } from '../../projects/journal/lines.ts';
import type { Lock } from '../../projects/lockFile.ts';
import type { Manifest } from '../../projects/manifest.ts';
import { projectLimits } from '../../projects/projectLimits.ts';
import type { Stamp } from '../../projects/stamp.ts';

import { withEarlier } from './editedText.ts';
import { projectNameOf } from './projectNames.ts';

/** The file of a project, as it was read or written here last. */
export interface HeldFile {
  /** Absolute. */
  readonly path: string;
  readonly stamp: Stamp;
  /** `null` where no lock can be had: it is open elsewhere, or nothing can be written there. */
  readonly lock: Lock | null;
  /** The number of the format in which it was written. */
  readonly format: number;
}

/** What a project is made of when it is opened. */
export interface HeldParts {
  /** Where journals lie. */
  readonly journals: string;
  /** As it lies in the file, or as the journal began with it. */
  readonly manifest: Manifest;
  readonly documents: readonly SourceText[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly file: HeldFile | null;
  readonly readOnly: ReadOnlyReason | null;
  /** Shown while there is nothing else; a part of the project only once something is decided about it. */
  readonly seed: SourceText | null;
  /** A journal that somebody left, and what it holds. */
  readonly left: { readonly id: string; readonly entries: readonly JournalEntry[] } | null;
  readonly isChangedOutside: boolean;
}

/** What is to be written, and how many of the unsaved entries are in it. */
export interface ToSave {
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly covered: number;
}

/** Changes that are known again when they are sent a second time. */
const mostKnownChanges = 1_000;

/** One open project: what it holds, what of it is unsaved, and its journal. Knows nothing of saving, dialogs and pages. */
export class HeldProject {
  readonly id: string;
  readonly #journals: string;
  #manifest: Manifest;
  #documents: readonly SourceText[];
  /** Of all documents, as UTF-8; `null` until that is asked. */
  #textBytes: number | null = null;
  #decisions: Decisions;
  #view: ProjectView;
  #isAutosaved: boolean;
  readonly #packed: Map<string, Entry>;
  #seed: SourceText | null;
  #file: HeldFile | null;
  #readOnly: ReadOnlyReason | null;
  #isChangedOutside: boolean;
  #revision = 0;
  /** Since the file was written: what the journal holds. */
  #unsaved: readonly JournalEntry[];
  /** Taken last, as JSON, by the revision that each was sent with. */
  readonly #known = new Map<number, string>();
  readonly #recovered: string | null;
  readonly #journalId: string;
  #journal: Promise<Journal> | null = null;
  /** So many of the unsaved entries the journal has been given; the others wait for it. */
  #handed: number;
  /** One thing at a time is done to the journal. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: HeldParts) {
    const { manifest, left } = parts;
    this.id = manifest.id;
    this.#journals = parts.journals;
    this.#manifest = manifest;
    this.#documents = parts.documents;
    this.#view = manifest.view;
    this.#isAutosaved = manifest.isAutosaved;
    this.#packed = new Map(parts.entries);
    this.#seed = parts.seed;
    this.#file = parts.file;
    this.#readOnly = parts.readOnly;
    this.#isChangedOutside = parts.isChangedOutside;
    this.#unsaved = left?.entries ?? [];
    this.#handed = this.#unsaved.length;
    this.#recovered = left?.entries.at(-1)?.at ?? null;
    this.#journalId = left?.id ?? `${manifest.id}.${randomBytes(4).toString('hex')}`;
    this.#decisions = decisionsAfter(manifest.decisions, this.#unsaved);
  }

  get file(): HeldFile | null {
    return this.#file;
  }

  get readOnly(): ReadOnlyReason | null {
    return this.#readOnly;
  }

  get isSaved(): boolean {
    return this.#unsaved.length === 0;
  }

  get isAutosaved(): boolean {
    return this.#isAutosaved;
  }

  set isAutosaved(isOn: boolean) {
    this.#isAutosaved = isOn;
  }

  get isChangedOutside(): boolean {
    return this.#isChangedOutside;
  }

  set isChangedOutside(isChanged: boolean) {
    this.#isChangedOutside = isChanged;
  }

  set view(view: ProjectView) {
    this.#view = view;
  }

  /** The seed article where there is nothing else. */
  get documents(): readonly SourceText[] {
    return this.#seed !== null && this.#documents.length === 0 ? [this.#seed] : this.#documents;
  }

  /** The text of a document, also of the seed article that a page may still show; `null` for one that is not here. */
  textOf(document: string): string | null {
    return this.#all().find(({ id }) => id === document)?.text ?? null;
  }

  #all(): readonly SourceText[] {
    return this.#seed === null ? this.#documents : [...this.#documents, this.#seed];
  }

  /** The name of its file without folders and ending; `null`: it has none. */
  get name(): string | null {
    return this.#file === null ? null : projectNameOf(this.#file.path);
  }

  asOpened(): OpenProject {
    return {
      id: this.id,
      documents: this.documents.map((document) => ({ ...document, text: null })),
      decisions: [...this.#decisions.values()],
      view: this.#view,
      name: this.name,
      revision: this.#revision,
      isSaved: this.isSaved,
      isAutosaved: this.#isAutosaved,
      readOnly: this.#readOnly,
      recovered: this.#recovered,
    };
  }

  state(): ProjectState {
    return {
      project: this.id,
      name: this.name,
      isSaved: this.isSaved,
      isAutosaved: this.#isAutosaved,
      isChangedOutside: this.#isChangedOutside,
    };
  }

  /** As it is offered to a page, where the one that showed it has gone; `null` where there is nothing to lose. */
  asRecoverable(): RecoverableProject | null {
    const last = this.#unsaved.at(-1);
    if (last === undefined) return null;
    const { id: project, name } = this;
    return { id: this.#journalId, project, name, at: last.at, changes: this.#unsaved.length };
  }

  /**
   * Takes a change. Resolves with the next revision when the change is on the disk. Where the disk refuses, the change is taken
   * all the same and `change-not-kept` says that it is not safe yet; sent again, it is tried again.
   */
  async change(revision: number, change: Change): Promise<number> {
    const written = JSON.stringify(change);
    if (this.#known.get(revision) === written) {
      await this.#keep();
      return revision + 1;
    }
    this.requireWritable();
    if (revision !== this.#revision) throw new FaultProblem({ kind: 'project-moved-on' });
    this.#decisions = this.#changed(change);
    this.#known.set(revision, written);
    this.#known.delete(revision - mostKnownChanges);
    this.#revision += 1;
    await this.#append([...this.#seedFor(change), { kind: 'change', at: new Date().toISOString(), change }]);
    return revision + 1;
  }

  #changed(change: Change): Decisions {
    const known = new Set(this.#all().flatMap(({ id, earlier }) => [id, ...earlier]));
    const made = [...change.added, ...change.updated.map(([, to]) => to)];
    const isKnown = made.every((decision) => documentsOf(decision).every((id) => known.has(id)));
    try {
      if (isKnown) return applyChange(this.#decisions, change);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
    }
    throw new FaultProblem({ kind: 'project-moved-on' });
  }

  /** The seed article becomes a part of the project with the first decision about it. */
  #seedFor({ added }: Change): readonly JournalEntry[] {
    const seed = this.#seed;
    if (seed === null || !added.some((decision) => documentsOf(decision).includes(seed.id))) return [];
    this.#seed = null;
    return [this.#take(seed)];
  }

  #take(document: SourceText): JournalEntry {
    this.#documents = [...this.#documents, document];
    if (this.#textBytes !== null) this.#textBytes += Buffer.byteLength(document.text);
    return { kind: 'document', at: new Date().toISOString(), document: withoutText(document) };
  }

  /** Adds a document. The text that is there already is answered as known, under the name by which it came this time. */
  async add(given: SourceText): Promise<TakenDocument> {
    this.requireWritable();
    const known = this.#documents.find(({ id }) => id === given.id);
    if (this.#seed?.id === given.id) this.#seed = null;
    if (known !== undefined) return { document: { ...known, name: given.name }, isKnown: true };
    if (this.#documents.length >= projectLimits.documents) {
      throw new FaultProblem({ kind: 'project-too-full', most: projectLimits.documents });
    }
    this.#requireRoom(given);
    const document = withEarlier(given, this.#documents);
    await this.#append([this.#take(document)]);
    return { document, isKnown: false };
  }

  /** What could be saved and not be opened again is not taken. */
  #requireRoom({ name, text }: SourceText): void {
    this.#textBytes ??= this.#documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0);
    const most = projectLimits.textsBytes;
    if (this.#textBytes + Buffer.byteLength(text) <= most) return;
    throw new FaultProblem({ kind: 'project-texts-too-large', name, megabytes: most / 2 ** 20 });
  }

  /** Keeps something packed with the project, to be written when it is saved. */
  keepEntry(entry: Entry): void {
    this.#packed.set(entry.name, entry);
  }

  entry(name: string): Entry | undefined {
    return this.#packed.get(name);
  }

  requireWritable(): void {
    const name = this.name ?? '';
    if (this.#readOnly?.kind === 'held') throw new FaultProblem({ kind: 'project-held', name, by: this.#readOnly.by });
    if (this.#readOnly !== null) throw new FaultProblem({ kind: 'project-of-newer-format', name });
  }

  toSave(format: number, engine: string): ToSave {
    const manifest = {
      ...this.#manifest,
      format,
      engine,
      documents: this.#documents.map(withoutText),
      decisions: [...this.#decisions.values()],
      view: this.#view,
      isAutosaved: this.#isAutosaved,
    };
    const texts = new Map(this.#documents.map(({ id, text }) => [id, text]));
    return { manifest, texts, entries: new Map(this.#packed), covered: this.#unsaved.length };
  }

  /** What was written is saved; the journal begins anew with what was done meanwhile. */
  async saved(file: HeldFile, { manifest, covered }: ToSave): Promise<void> {
    this.#file = file;
    this.#readOnly = null;
    this.#isChangedOutside = false;
    await this.#inTurn(async () => {
      this.#manifest = manifest;
      this.#unsaved = this.#unsaved.slice(covered);
      this.#handed = Math.max(0, this.#handed - covered);
      const journal = await this.#openJournal();
      await journal.renew(this.#base(), this.#unsaved.slice(0, this.#handed));
    });
  }

  /** Begins the journal, so that the project is found again by its id after a crash. */
  async remember(): Promise<void> {
    if (this.#readOnly === null) await this.#openJournal();
  }

  async #append(entries: readonly JournalEntry[]): Promise<void> {
    this.#unsaved = [...this.#unsaved, ...entries];
    await this.#keep();
  }

  /** Puts on the disk what is not there yet. */
  async #keep(): Promise<void> {
    try {
      await this.#inTurn(() => this.#handOver());
    } catch (cause) {
      throw new FaultProblem({ kind: 'change-not-kept', system: systemCode(cause) }, { cause });
    }
  }

  /** What came while the disk was busy goes together. A document's text is there before the entry that names it. */
  async #handOver(): Promise<void> {
    const journal = await this.#openJournal();
    await journal.retry();
    const appended: Promise<void>[] = [];
    for (let entry = this.#unsaved[this.#handed]; entry !== undefined; entry = this.#unsaved[this.#handed]) {
      if (entry.kind === 'document') await journal.keepText(entry.document.id, this.textOf(entry.document.id) ?? '');
      appended.push(journal.append(entry));
      this.#handed += 1;
    }
    await Promise.all(appended);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined); // Told to who asked.
    return result;
  }

  /** A journal that could not be begun is tried again with the next change. */
  #openJournal(): Promise<Journal> {
    this.#journal ??= this.#beginJournal().catch((thrown: unknown) => {
      this.#journal = null;
      throw thrown;
    });
    return this.#journal;
  }

  async #beginJournal(): Promise<Journal> {
    const kept = this.#unsaved.slice(0, this.#handed);
    const journal = await beginJournal(this.#journals, this.#journalId, this.#base(), kept);
    if (journal === null) throw Object.assign(new Error('The journal belongs to another process.'), { code: 'EBUSY' });
    return journal;
  }

  #base(): JournalBase {
    const { path = null, stamp = null } = this.#file ?? {};
    return { kind: 'base', at: new Date().toISOString(), file: path, stamp, manifest: this.#manifest };
  }

  /** Ends: what is unsaved stays in the journal, unless it is thrown away. */
  async close(isThrownAway: boolean): Promise<void> {
    const journal = await this.#journal?.catch(() => null); // It could not be begun, and holds nothing.
    if (isThrownAway || this.isSaved) await journal?.discard();
    else await journal?.close();
    await this.#file?.lock?.release();
  }
}

function withoutText(document: SourceText): DocumentEntry {
  const entry: DocumentEntry & { text?: string } = { ...document };
  delete entry.text;
  return entry;
}

/** What a journal adds to the decisions that it began with. It ends at an entry that does not fit, and was never acknowledged. */
function decisionsAfter(began: readonly Decision[], entries: readonly JournalEntry[]): Decisions {
  let decisions: Decisions = new Map(began.map((decision) => [decision.id, decision]));
  for (const entry of entries) if (entry.kind === 'change') decisions = applyChange(decisions, entry.change);
  return decisions;
}
