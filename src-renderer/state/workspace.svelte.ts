import type {
  Bridge,
  CallAnswer,
  CallInput,
  CallName,
  Outcome,
  Session,
  SourceDocument,
} from '../../src-main/api/contract.ts';
import { limits } from '../../src-main/api/limits.ts';
import { words } from '../words.ts';

import { OpenDocument } from './openDocument.svelte.ts';
import { writtenSettings, type SettledReading } from './settledReading.ts';

/** One sentence for the reader: something went wrong, or something is done. */
export interface Message {
  readonly id: number;
  readonly kind: 'problem' | 'done';
  readonly text: string;
}

/** All that is open, and the only part of the page that speaks to the host. */
export class Workspace {
  readonly #bridge: Bridge;
  #counter = 0;

  session = $state.raw<Session | null>(null);
  documents = $state.raw<readonly OpenDocument[]>([]);
  #shownId = $state<string | null>(null);
  messages = $state.raw<readonly Message[]>([]);

  /** The document that is shown. */
  readonly shown = $derived(this.documents.find((open) => open.source.id === this.#shownId) ?? null);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Begins the session: opens what the host offers. Returns the function that ends its subscriptions. */
  start(): () => void {
    const ends = [
      this.#bridge.on('documentOpened', (source) => {
        this.#open(source);
      }),
      this.#bridge.on('problem', (problem) => {
        this.say('problem', problem.message);
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
    const session = await this.#ask('startSession', undefined);
    if (session === null) return;
    this.session = session;
    for (const problem of session.problems) this.say('problem', problem.message);
    this.documents = [...this.documents, ...session.documents.map((source) => new OpenDocument(source))];
    const [first] = session.documents;
    if (first !== undefined) this.show(first.id);
  }

  /** Shows an open document, reading it first where that has not been done. */
  show(id: string): void {
    this.#shownId = id;
    const open = this.shown;
    if (open !== null && open.extraction === null && open.reading === null) void this.read(open);
  }

  async choose(): Promise<void> {
    const source = await this.#ask('chooseDocument', undefined);
    if (source !== null) this.#open(source);
  }

  async paste(text: string): Promise<void> {
    const source = await this.#ask('pasteDocument', { text });
    if (source !== null) this.#open(source);
  }

  async drop(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const bytes = await this.#bytesOf(file);
      const source = bytes === null ? null : await this.#ask('readDocument', { name: file.name, bytes });
      if (source !== null) this.#open(source);
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
      text: open.source.text,
      ...writtenSettings(settled),
    });
    if (!isReading(open, ticket)) return;
    open.reading = null;
    if (extraction !== null) open.take(extraction, settled);
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

  #open(source: SourceDocument): void {
    if (!this.documents.some((open) => open.source.id === source.id)) {
      this.documents = [...this.documents, new OpenDocument(source)];
    }
    this.show(source.id);
  }

  /** The answer, or `null` after the problem was shown. A cancelled reading is what the reader wished for. */
  async #ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name> | null> {
    const outcome = await this.call(name, input);
    if (outcome.ok) return outcome.value;
    if (outcome.problem.code !== 'cancelled') this.say('problem', outcome.problem.message);
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
