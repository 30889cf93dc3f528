import type {
  Bridge,
  CallAnswer,
  CallInput,
  CallName,
  Notices,
  Outcome,
  PackedExtraction,
  Session,
} from '../../src-main/api/contract.ts';
import { limits } from '../../src-main/api/limits.ts';
import type { OpenedDocument, OpenProject, TakenDocument } from '../../src-main/api/projectContract.ts';
import type { Step } from '../../src-main/chronicle/history.ts';
import { reportFault } from '../../src-main/problems/problem.ts';
import type { StepName } from '../input/stepNames.ts';
import { ProjectClaim, unclaimed } from '../storage/projectClaim.ts';
import { recallProject, rememberProject } from '../storage/rememberedProject.ts';
import { documentsInOrder, movedDocument } from '../board/documentOrder.ts';
import { problemSentence } from '../words/problems.ts';
import { words } from '../words/words.svelte.ts';

import { Arrivals } from './arrivals.ts';
import { Board } from './board.svelte.ts';
import { Chronicle } from './chronicle.svelte.ts';
import { OpenDocument } from './openDocument.svelte.ts';
import { ProjectStore } from './project.svelte.ts';
import { ProjectFiles } from './projectFiles.svelte.ts';
import { ReadingTurns } from './readingTurns.ts';
import { Reviewing } from './reviewing.svelte.ts';
import { isSameReading, readingOf, writtenSettings, type SettledReading } from './settledReading.ts';

/** One sentence for the reader: something went wrong, or something is done. */
export interface Message {
  readonly id: number;
  readonly kind: 'problem' | 'done';
  readonly text: string;
}

/** Lanes of which more would tell nothing; the others are laid by hand. */
const mostLaidAtFirst = 12;

/** Readings that are asked for at a time: a browser keeps few connections to one host, and what is decided must find one free. */
const mostReadings = 3;

/** All events are drawn anew with each: of many texts, what comes within this time is drawn together. */
const millisecondsBetweenDrawings = 600;

/** A reading that has come from the host. */
interface ArrivedReading {
  readonly open: OpenDocument;
  readonly ticket: string;
  readonly extraction: PackedExtraction;
  readonly settled: SettledReading;
  /** Hears whether it was taken: a later reading may have been asked for. */
  readonly tell: (isTaken: boolean) => void;
}

/** All that is open, and the only part of the page that speaks to the host. */
export class Workspace {
  readonly #bridge: Bridge;
  readonly #claim = new ProjectClaim();
  readonly #turns = new ReadingTurns(mostReadings);
  readonly #arrivals = new Arrivals<ArrivedReading>((read) => {
    this.#takeIn(read);
  }, millisecondsBetweenDrawings);
  /** Tickets of the readings that the host was asked for. */
  readonly #asked = new Set<string>();
  #counter = 0;
  #isOpeningAnew = false;

  session = $state.raw<Session | null>(null);
  /** All documents of the project, in the order in which they were opened. */
  documents = $state.raw<readonly OpenDocument[]>([]);
  /** Those that are open, in their reader's order, and those that were closed. */
  readonly openDocuments = $derived.by(() => documentsInOrder(this.documents.filter(({ isOpen }) => isOpen)));
  readonly closedDocuments = $derived.by(() => this.documents.filter(({ isOpen }) => !isOpen));
  messages = $state.raw<readonly Message[]>([]);
  /** What was just done and is only heard: the screen shows it. */
  announced = $state.raw<{ readonly id: number; readonly text: string } | null>(null);

  readonly project: ProjectStore;
  readonly chronicle: Chronicle;
  /** What lies on the timeline, and the text beside it. */
  readonly board: Board;
  readonly reviewing: Reviewing;
  /** Opening and saving projects. */
  readonly files: ProjectFiles;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.project = new ProjectStore((name, input) => this.call(name, input), {
      onMovedOn: () => void this.#openAnew(),
      onProblem: (problem) => {
        this.say('problem', problemSentence(problem));
      },
      onDropped: (changes) => {
        this.say('problem', words.project.dropped(changes));
      },
      onTurnedDown: () => {
        this.say('problem', words.project.turnedDown);
      },
    });
    this.chronicle = new Chronicle(() => this.documents, this.project);
    this.board = new Board(() => this.documents, this.chronicle);
    this.reviewing = new Reviewing(this.board, this.chronicle);
    this.files = new ProjectFiles({
      call: (name, input) => this.call(name, input),
      project: this.project,
      show: (project) => this.#present(project),
      view: () => this.board.view(),
      onProblem: (problem) => {
        this.say('problem', problemSentence(problem));
      },
      onSaved: ({ name }) => {
        this.say('done', words.project.saved(name ?? ''));
      },
      hasNativeDialogs: () => this.session?.nativeMenu === true,
    });
  }

  /** Begins the session: opens what the host offers. Returns the function that ends its subscriptions. */
  start(): () => void {
    const ends = [
      this.#bridge.on('documentOpened', (taken) => {
        this.#open(taken);
      }),
      this.#bridge.on('projectOpened', (project) => {
        void this.#present(project);
      }),
      this.#bridge.on('projectState', (state) => {
        this.project.tell(state);
      }),
      this.#bridge.on('problem', (problem) => {
        this.say('problem', problemSentence(problem));
      }),
      this.#bridge.on('connection', (connection) => {
        this.#hearConnection(connection);
      }),
      this.#bridge.on('progress', ({ ticket, charactersDone }) => {
        for (const open of this.documents) {
          if (open.reading?.ticket === ticket) open.reading = { ...open.reading, charactersDone };
        }
      }),
    ];
    void this.#begin(recallProject());
    return () => {
      for (const end of ends) end();
    };
  }

  async #begin(project: string | null): Promise<void> {
    const isFree = project === null || (await this.#claim.take(project));
    if (!isFree) this.say('done', words.project.begunBeside);
    const session = await this.#ask('startSession', { project: isFree ? project : null });
    if (session === null) return;
    this.session = session;
    this.files.recoverable = await unclaimed(session.recoverable);
    for (const problem of session.problems) this.say('problem', problemSentence(problem));
    await this.#present(session.project, session.toShow);
  }

  /** The host has moved on, or was started anew: what it holds is the truth, and what it never had is sent to it. */
  async #openAnew(): Promise<void> {
    if (this.#isOpeningAnew) return;
    this.#isOpeningAnew = true;
    try {
      const session = await this.#ask('startSession', { project: this.project.opened?.id ?? null });
      if (session === null) return;
      this.files.recoverable = await unclaimed(session.recoverable);
      const project = await this.#claimed(session.project);
      const laid = this.board.laid.map(({ source }) => source.id);
      this.#takeDocuments(project);
      this.project.openAnew(project);
      const kept = laid.filter((id) => project.documents.some((document) => document.id === id));
      this.lay(kept.length > 0 ? kept : session.toShow);
    } finally {
      this.#isOpeningAnew = false;
    }
  }

  /**
   * Keeps what lies on the screen with the project. The answer says how things stand with its file: a page that nobody saw has
   * heard nothing of that, nor of a restart of its host.
   */
  async keepView(): Promise<void> {
    const { opened, decisions } = this.project;
    if (opened?.readOnly !== null) return;
    const outcome = await this.call('rememberView', { project: opened.id, view: this.board.view() });
    if (!outcome.ok && outcome.problem.code === 'project-moved-on') void this.#openAnew();
    // What was decided meanwhile may not have been known when it was answered.
    if (outcome.ok && decisions === this.project.decisions) this.project.tell(outcome.value);
  }

  /** A project that another page of this browser shows can only be looked at. */
  async #claimed(project: OpenProject): Promise<OpenProject> {
    const isOurs = await this.#claim.take(project.id);
    return isOurs || project.readOnly !== null ? project : { ...project, readOnly: { kind: 'shown-elsewhere' } };
  }

  async #present(project: OpenProject, toShow: readonly string[] = []): Promise<void> {
    this.#openProject(await this.#claimed(project), toShow);
  }

  /** A document that stays open keeps what was read of it. */
  #takeDocuments({ id, documents }: OpenProject): void {
    const known = new Map(this.documents.map((open) => [open.source.id, open]));
    this.documents = documents.map((source) => known.get(source.id) ?? this.#opened(source));
    rememberProject(id);
  }

  /** Shows a project in place of what is open. */
  #openProject(project: OpenProject, toShow: readonly string[]): void {
    this.#takeDocuments(project);
    this.project.open(project);
    const all = this.openDocuments.map(({ source }) => source.id);
    const kept = this.board.laidIn(project.view).filter((id) => all.includes(id));
    const isKept = kept.length > 0 && toShow.every((id) => kept.includes(id));
    this.board.lay(isKept ? kept : toShow.length > 0 ? toShow : all.slice(0, mostLaidAtFirst));
    this.readLaid();
    this.board.takeView(project.view);
  }

  /** Shows the text of an open document, which is read where that has not been done. */
  show(id: string): void {
    this.#unhide([id]);
    this.board.show(id);
    this.readLaid();
  }

  /** Lays these documents on the timeline, and no others. */
  lay(ids: readonly string[]): void {
    this.#unhide(ids);
    this.board.lay([...new Set(ids)]);
    this.readLaid();
  }

  /** Puts a document beside those on the timeline, or takes it away; the last one stays. */
  toggle(id: string): void {
    if (!this.board.isLaid(id)) {
      this.board.rearranging(() => {
        this.#unhide([id]);
        this.board.add(id);
      });
    } else if (this.board.laid.length > 1) {
      this.board.rearranging(() => {
        // Where nothing can be decided, it can still be looked away from.
        if (!this.chronicle.chooseDocument(id, { isShown: false })) this.board.toggle(id);
      });
    }
    this.readLaid();
  }

  /** What is asked for by its name is hidden no longer. */
  #unhide(ids: readonly string[]): void {
    const asked = new Set(ids);
    const hidden = this.documents.filter(({ source, isShown }) => asked.has(source.id) && !isShown);
    if (hidden.length === 0) return;
    this.chronicle.chooseDocuments(
      hidden.map(({ source }) => source.id),
      { isShown: true },
    );
  }

  /** Takes a document out of sight, with its text and all that was decided about it kept; the last one stays open. */
  close(id: string): void {
    if (this.openDocuments.length > 1 && this.chronicle.chooseDocument(id, { isOpen: false })) this.readLaid();
  }

  reopen(id: string): void {
    if (!this.chronicle.chooseDocument(id, { isOpen: true, isShown: true })) return;
    this.board.add(id);
    this.readLaid();
  }

  /** Moves a document to another place among those that are open; its lane follows. */
  move(id: string, to: number): void {
    const documents = this.openDocuments.map(({ source, order }) => ({ id: source.id, order }));
    if (this.chronicle.orderDocuments(movedDocument(documents, id, to))) this.board.laneOrder = 'hand';
  }

  /** Reads what lies on the timeline and has not been read, or not as it was decided to be. */
  readLaid(): void {
    for (const open of this.board.laid) {
      const decided = this.#decidedOf(open);
      const isRead = open.extraction !== null && isSameReading(open.settled, decided);
      if (!isRead && open.reading === null) void this.read(open, decided);
    }
  }

  #decidedOf({ source }: OpenDocument): SettledReading {
    return readingOf(this.project.choiceFor('reading', source.id));
  }

  /** Whether texts can be added; says why where they cannot. */
  #mayAdd(): boolean {
    if (this.project.opened?.readOnly?.kind !== 'shown-elsewhere') return true;
    this.say('problem', words.project.nothingAdded);
    return false;
  }

  async choose(): Promise<void> {
    if (!this.#mayAdd()) return;
    const taken = await this.#ask('chooseDocument', { project: this.#projectId });
    if (taken !== null) this.#open(taken);
  }

  async paste(text: string): Promise<void> {
    if (!this.#mayAdd()) return;
    const taken = await this.#ask('pasteDocument', { project: this.#projectId, text });
    if (taken !== null) this.#open(taken);
  }

  async drop(files: readonly File[]): Promise<void> {
    if (!this.#mayAdd()) return;
    const opened: string[] = [];
    for (const file of files) {
      const bytes = await this.#bytesOf(file);
      const taken =
        bytes === null ? null : await this.#ask('readDocument', { project: this.#projectId, name: file.name, bytes });
      if (taken === null) continue;
      this.#take(taken.document, taken.isKnown);
      opened.push(taken.document.id);
    }
    this.#layBeside(opened);
  }

  /** A name for a project that has none: its first document's, which reads as that of a file. */
  get suggestedName(): string {
    const name = this.documents[0]?.source.name ?? words.project.untitled;
    return name.replace(/\.[^.]{1,10}$/, '');
  }

  get #projectId(): string {
    return this.project.opened?.id ?? '';
  }

  /**
   * Settles by hand how a document is read, or with `null` leaves it to the text again; the events follow. What a reading
   * under way was to settle is kept; one that fails or is stopped settles nothing.
   */
  async settle(open: OpenDocument, change: Partial<SettledReading>): Promise<void> {
    const settled = { ...open.wanted, ...change };
    if (await this.read(open, settled)) this.chronicle.settleReading(open.source.id, settled);
  }

  /**
   * Finds the events of a document; a later reading of it, or a failure, forgoes them.
   *
   * @returns whether they were found
   */
  async read(open: OpenDocument, settled: SettledReading = open.wanted): Promise<boolean> {
    this.#counter += 1;
    const ticket = `reading-${this.#counter}`;
    // One that is read otherwise meanwhile goes on in its turn.
    const isInTurn = open.reading !== null;
    if (isInTurn) this.cancelReading(open);
    open.reading = { ticket, charactersDone: 0, settled };
    const work = () => this.#extraction(open, ticket, settled);
    const extraction = await (isInTurn ? work() : this.#turns.run(work));
    if (!isReading(open, ticket)) return false;
    if (extraction === null) {
      open.reading = null;
      if (!this.#isAwaited()) this.#arrivals.takeAll();
      return false;
    }
    return new Promise((tell) => {
      this.#arrivals.add({ open, ticket, extraction, settled, tell }, !this.#isAwaited(1));
    });
  }

  /** Whether more readings are under way than those that have come. */
  #isAwaited(coming = 0): boolean {
    const underWay = this.documents.filter(({ reading }) => reading !== null).length;
    return underWay > this.#arrivals.waiting + coming;
  }

  /** One drawing of the timeline for all of them. */
  #takeIn(read: readonly ArrivedReading[]): void {
    const taken = read.filter(({ open, ticket }) => isReading(open, ticket));
    for (const { open, extraction, settled } of taken) {
      open.reading = null;
      open.take(extraction, settled);
    }
    if (taken.some(({ open }) => this.board.isLaid(open.source.id))) this.board.readAgain();
    for (const arrived of read) arrived.tell(taken.includes(arrived));
  }

  /** What the host finds in a document; `null` where nothing comes of it. */
  async #extraction(open: OpenDocument, ticket: string, settled: SettledReading): Promise<PackedExtraction | null> {
    if (!isReading(open, ticket)) return null;
    const document = open.source.id;
    this.#asked.add(ticket);
    try {
      if (open.text === null) {
        const answer = await this.#ask('readText', { document });
        if (answer === null || !isReading(open, ticket)) return null;
        open.takeText(answer.text);
      }
      return await this.#ask('extract', { ticket, document, ...writtenSettings(settled) });
    } finally {
      this.#asked.delete(ticket);
    }
  }

  cancelReading(open: OpenDocument): void {
    if (open.reading === null) return;
    const { ticket } = open.reading;
    if (this.#asked.has(ticket)) void this.#ask('cancelExtraction', { ticket });
    else open.reading = null;
  }

  /** Takes back the last step of this session, or does it again; what was read otherwise is read so again. */
  undo(): void {
    this.#turned(this.project.undo(), words.steps.undone, words.steps.nothingToUndo);
  }

  redo(): void {
    this.#turned(this.project.redo(), words.steps.redone, words.steps.nothingToRedo);
  }

  #turned(step: Step<StepName> | null, done: (name: string) => string, nothing: string): void {
    if (step !== null) this.readLaid();
    this.#counter += 1;
    this.announced = { id: this.#counter, text: step === null ? nothing : done(words.steps.name(step.name)) };
  }

  /** A host that has gone away answers as a problem, like all that fails. */
  async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Outcome<CallAnswer<Name>>> {
    try {
      return await this.#bridge.call(name, input);
    } catch {
      return { ok: false, problem: { code: 'internal', message: words.problems.silent } };
    }
  }

  say(kind: Message['kind'], text: string): void {
    this.#counter += 1;
    const others = this.messages.filter((message) => message.text !== text);
    this.messages = [...others, { id: this.#counter, kind, text }];
  }

  /** A host that is gone takes nothing from the screen. What was told of its loss goes when it is there again. */
  #hearConnection(connection: Notices['connection']): void {
    const lost = problemSentence(reportFault({ kind: 'host-gone' }));
    if (connection === 'lost') {
      this.say('problem', lost);
    } else {
      this.messages = this.messages.filter(({ text }) => text !== lost);
      this.say('done', words.connection.found);
      if (this.session === null) void this.#begin(recallProject());
      else void this.#openAnew();
    }
  }

  dismiss(id: number): void {
    this.messages = this.messages.filter((message) => message.id !== id);
  }

  #open({ document, isKnown }: TakenDocument): void {
    this.#take(document, isKnown);
    this.#layBeside([document.id]);
  }

  /**
   * Lays texts beside the reader's other texts, and shows the last; the one that ships with the application makes room for theirs.
   * Of very many the first are laid.
   */
  #layBeside(opened: readonly string[]): void {
    const fresh = opened.filter((id) => !this.board.isLaid(id));
    const theirs = this.board.laid.filter(({ source }) => source.origin !== 'seed').map(({ source }) => source.id);
    const room = Math.max(mostLaidAtFirst - theirs.length, 1);
    if (fresh.length > 0) this.lay([...theirs, ...fresh.slice(0, room)]);
    if (fresh.length > room) this.say('done', words.documents.firstLaid(room, fresh.length));
    const last = opened.findLast((id) => this.board.isLaid(id));
    if (last !== undefined) this.show(last);
  }

  #opened(source: OpenedDocument): OpenDocument {
    return new OpenDocument(source, (id) => this.chronicle.documentChoice(id));
  }

  #add(source: OpenedDocument): void {
    this.documents = [...this.documents, this.#opened(source)];
    const before = this.openDocuments.findLast((open) => source.earlier.includes(open.source.id));
    if (before === undefined) return;
    const wasLaid = this.board.isLaid(before.source.id);
    if (!this.chronicle.replaceDocument(before.source.id, source.id)) return;
    // Of what it replaces it takes the place at once: nothing else comes to lie there, and undo shows the one before again.
    if (wasLaid) this.board.add(source.id);
    this.say('done', words.documents.replaced(before.name));
  }

  /** The same text is one document, under the name that it was opened by first. */
  #take(source: OpenedDocument, isKnown: boolean): void {
    const known = this.documents.find((open) => open.source.id === source.id);
    if (known === undefined) this.#add(source);
    else if (!known.isOpen) this.reopen(source.id);
    else if (isKnown) this.say('done', words.documents.alreadyOpen(source.name, known.name));
  }

  /** The answer, or `null` after the problem was shown. A cancelled reading is what the reader wished for. */
  async #ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name> | null> {
    const outcome = await this.call(name, input);
    if (outcome.ok) return outcome.value;
    if (outcome.problem.code !== 'cancelled') this.say('problem', problemSentence(outcome.problem));
    return null;
  }

  async #bytesOf(file: File): Promise<Uint8Array | null> {
    if (file.size > limits.documentBytes) {
      this.say('problem', words.problems.dropTooLarge(file.name, limits.documentBytes / 2 ** 20));
      return null;
    }
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      this.say('problem', words.problems.dropUnreadable(file.name));
      return null;
    }
  }
}

function isReading(open: OpenDocument, ticket: string): boolean {
  return open.reading?.ticket === ticket;
}
