import type { Bridge, CallAnswer, CallInput, CallName, Outcome, Session } from '../../src-main/api/contract.ts';
import type { OpenProject, TakenDocument } from '../../src-main/api/projectContract.ts';
import type { SourceText } from '../../src-main/chronicle/project.ts';
import { limits } from '../../src-main/api/limits.ts';
import { problemSentence } from '../words/problems.ts';
import { words } from '../words/words.svelte.ts';

import { Board } from './board.svelte.ts';
import { OpenDocument } from './openDocument.svelte.ts';
import { projectOfTab, rememberProjectOfTab } from './projectOfTab.ts';
import { writtenSettings, type SettledReading } from './settledReading.ts';

/** One sentence for the reader: something went wrong, or something is done. */
export interface Message {
  readonly id: number;
  readonly kind: 'problem' | 'done';
  readonly text: string;
}

/** So many documents of a project are laid when it is opened. */
const mostLaidAtFirst = 8;

/** All that is open, and the only part of the page that speaks to the host. */
export class Workspace {
  readonly #bridge: Bridge;
  #counter = 0;
  /** The id of the project that is open. */
  #project = '';

  session = $state.raw<Session | null>(null);
  documents = $state.raw<readonly OpenDocument[]>([]);
  messages = $state.raw<readonly Message[]>([]);

  /** What lies on the timeline, and the text beside it. */
  readonly board = new Board(() => this.documents);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Begins the session: opens what the host offers. Returns the function that ends its subscriptions. */
  start(): () => void {
    const ends = [
      this.#bridge.on('documentOpened', (taken) => {
        this.#open(taken);
      }),
      this.#bridge.on('projectOpened', (project) => {
        this.#show(project);
      }),
      this.#bridge.on('problem', (problem) => {
        this.say('problem', problemSentence(problem));
      }),
      this.#bridge.on('progress', ({ ticket, charactersDone }) => {
        for (const open of this.documents) {
          if (open.reading?.ticket === ticket) open.reading = { ...open.reading, charactersDone };
        }
      }),
    ];
    void this.#begin();
    return () => {
      for (const end of ends) end();
    };
  }

  async #begin(): Promise<void> {
    const session = await this.#ask('startSession', { project: projectOfTab() });
    if (session === null) return;
    this.session = session;
    for (const problem of session.problems) this.say('problem', problemSentence(problem));
    this.#show(session.project);
    this.lay(session.toShow);
  }

  /** Takes a project in place of the one that was open. */
  #show({ id, documents }: OpenProject): void {
    this.#project = id;
    rememberProjectOfTab(id);
    this.documents = documents.map((source) => new OpenDocument(source));
    this.lay(documents.slice(0, mostLaidAtFirst).map((source) => source.id));
  }

  /** Shows the text of an open document, which is read where that has not been done. */
  show(id: string): void {
    this.board.show(id);
    this.#readLaid();
  }

  /** Lays these documents on the timeline, and no others. */
  lay(ids: readonly string[]): void {
    this.board.lay(ids);
    this.#readLaid();
  }

  /** Puts a document beside those on the timeline, or takes it away; the last one stays. */
  toggle(id: string): void {
    this.board.toggle(id);
    this.#readLaid();
  }

  #readLaid(): void {
    for (const open of this.board.laid) {
      if (open.extraction === null && open.reading === null) void this.read(open);
    }
  }

  async choose(): Promise<void> {
    const taken = await this.#ask('chooseDocument', { project: this.#project });
    if (taken !== null) this.#open(taken);
  }

  async paste(text: string): Promise<void> {
    const taken = await this.#ask('pasteDocument', { project: this.#project, text });
    if (taken !== null) this.#open(taken);
  }

  async drop(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const bytes = await this.#bytesOf(file);
      const given = { project: this.#project, name: file.name };
      const taken = bytes === null ? null : await this.#ask('readDocument', { ...given, bytes });
      if (taken !== null) this.#open(taken);
    }
  }

  /**
   * Settles by hand how a document is read, or with `null` leaves it to the text again; the events follow. What a reading
   * under way was to settle is kept; one that fails or is stopped settles nothing.
   */
  async settle(open: OpenDocument, change: Partial<SettledReading>): Promise<void> {
    await this.read(open, { ...open.wanted, ...change });
  }

  /** Finds the events of a document; a later reading of it, or a failure, forgoes them. */
  async read(open: OpenDocument, settled: SettledReading = open.wanted): Promise<void> {
    this.#counter += 1;
    const ticket = `reading-${this.#counter}`;
    if (open.reading !== null) this.cancelReading(open);
    open.reading = { ticket, charactersDone: 0, settled };
    const extraction = await this.#ask('extract', {
      ticket,
      document: open.source.id,
      ...writtenSettings(settled),
    });
    if (!isReading(open, ticket)) return;
    open.reading = null;
    if (extraction === null) return;
    open.take(extraction, settled);
    if (this.board.isLaid(open.source.id)) this.board.readAgain();
  }

  cancelReading(open: OpenDocument): void {
    if (open.reading !== null) void this.#ask('cancelExtraction', { ticket: open.reading.ticket });
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

  dismiss(id: number): void {
    this.messages = this.messages.filter((message) => message.id !== id);
  }

  /** A text is laid beside the reader's other texts; the one that ships with the application makes room for theirs. */
  #open({ document: source, isKnown }: TakenDocument): void {
    const theirs = this.board.laid.filter((open) => open.source.origin !== 'seed').map((open) => open.source.id);
    this.#take(source, isKnown);
    if (!this.board.isLaid(source.id)) this.lay([...theirs, source.id]);
    this.show(source.id);
  }

  /** The same text is one document, under the name that it was opened by first. */
  #take(source: SourceText, isKnown: boolean): void {
    const known = this.documents.find((open) => open.source.id === source.id);
    if (known === undefined) this.documents = [...this.documents, new OpenDocument(source)];
    if (isKnown) this.say('done', words.documents.alreadyOpen(source.name, known?.source.name ?? source.name));
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
