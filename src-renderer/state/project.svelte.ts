import type { Bridge } from '../../src-main/api/contract.ts';
import type { OpenProject, ProjectState } from '../../src-main/api/projectContract.ts';
import { applyChange, isNoChange, type Change } from '../../src-main/chronicle/change.ts';
import type { Decision, Decisions } from '../../src-main/chronicle/decisions.ts';
import { emptyHistory, record, redo, undo, type History, type Step } from '../../src-main/chronicle/history.ts';

import type { StepName } from '../input/stepNames.ts';

/**
 * How far the host has what was decided. `late`: it has not said for a second that it has it; `lost`: it does not answer, and
 * nothing more is decided until it does.
 */
export type Delivery = 'done' | 'late' | 'lost';

/** What a change is sent by. Rejects nothing: what fails is an outcome. */
export type SendChange = Bridge['call'];

/** Milliseconds after which what was not acknowledged is shown as unsaved. */
const patience = 1_000;

/** Told when the host refuses a change: the project is opened anew. */
export type MovedOn = (project: string) => void;

/**
 * The decisions of the open project, and what was done in this session. A change holds at once; it is sent in its turn, one
 * at a time, and undone by its reverse.
 */
export class ProjectStore {
  readonly #call: SendChange;
  readonly #onMovedOn: MovedOn;

  #opened = $state.raw<OpenProject | null>(null);
  #state = $state.raw<ProjectState | null>(null);
  #decisions = $state.raw<Decisions>(new Map());
  #history = $state.raw<History<StepName>>(emptyHistory());
  delivery = $state<Delivery>('done');

  /** Changes that the host has not acknowledged; the first is under way. */
  #waiting: Change[] = [];
  #revision = 0;
  #isSending = false;
  #whenSettled: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What undo would take back, and what redo would do again. */
  readonly undoable = $derived(this.#history.done.at(-1)?.name ?? null);
  readonly redoable = $derived(this.#history.undone.at(-1)?.name ?? null);
  readonly isReadOnly = $derived(this.#opened !== null && this.#opened.readOnly !== null);
  /** Whether a decision can be made. */
  readonly isOpen = $derived(this.#opened !== null && !this.isReadOnly && this.delivery !== 'lost');

  constructor(call: SendChange, onMovedOn: MovedOn) {
    this.#call = call;
    this.#onMovedOn = onMovedOn;
  }

  get opened(): OpenProject | null {
    return this.#opened;
  }

  get state(): ProjectState | null {
    return this.#state;
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  /** Takes a project as the host has it. What was done in another one can no longer be undone. */
  open(project: OpenProject): void {
    const isAnother = this.#opened?.id !== project.id;
    this.#opened = project;
    const { id, name, isSaved, isAutosaved } = project;
    this.#state = { project: id, name, isSaved, isAutosaved, isChangedOutside: false };
    this.#decisions = new Map(project.decisions.map((decision) => [decision.id, decision]));
    this.#revision = project.revision;
    this.#waiting = [];
    this.#settle('done');
    if (isAnother) this.#history = emptyHistory();
  }

  /** Takes what the host says of the project's file. */
  tell(state: ProjectState): void {
    if (state.project === this.#opened?.id) this.#state = state;
  }

  /**
   * Decides. Nothing happens where no decision can be made.
   *
   * @param key steps of one key that follow each other are undone together
   */
  act(name: StepName, change: Change, key: string | null = null): boolean {
    if (!this.isOpen || isNoChange(change)) return false;
    this.#history = record(this.#history, { name, change, key });
    this.#apply(change);
    return true;
  }

  /** The step that was taken back, or `null`. */
  undo(): Step<StepName> | null {
    return this.#turn(undo(this.#history));
  }

  redo(): Step<StepName> | null {
    return this.#turn(redo(this.#history));
  }

  /** A decision of a kind that there is one of for each document. */
  choiceFor<Kind extends 'reading' | 'document'>(
    kind: Kind,
    document: string,
  ): Extract<Decision, { kind: Kind }> | null {
    for (const decision of this.#decisions.values()) {
      if (decision.kind === kind && decision.document === document)
        return decision as Extract<Decision, { kind: Kind }>;
    }
    return null;
  }

  /** Resolves when the host has all that was decided, or does not answer. */
  delivered(): Promise<void> {
    if (!this.#isSending) return Promise.resolve();
    return new Promise((resolve) => this.#whenSettled.push(resolve));
  }

  /** Tries again to send what was not acknowledged. */
  retry(): void {
    void this.#send();
  }

  #turn(turn: ReturnType<typeof undo<StepName>>): Step<StepName> | null {
    if (turn === null || !this.isOpen) return null;
    this.#history = turn.history;
    this.#apply(turn.change);
    return turn.step;
  }

  #apply(change: Change): void {
    this.#decisions = applyChange(this.#decisions, change);
    this.#waiting.push(change);
    if (this.#state !== null) this.#state = { ...this.#state, isSaved: false };
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    this.#timer ??= setTimeout(() => {
      this.delivery = 'late';
    }, patience);
    try {
      for (let change = this.#waiting[0]; change !== undefined; change = this.#waiting[0]) {
        if (!(await this.#deliver(change))) return;
      }
      this.#settle('done');
    } finally {
      this.#isSending = false;
    }
  }

  /** Whether the next one may be sent. */
  async #deliver(change: Change): Promise<boolean> {
    const project = this.#opened?.id;
    if (project === undefined) return false;
    const outcome = await this.#call('changeProject', { project, revision: this.#revision, change });
    // Another project was opened meanwhile, and this one with all its changes is the host's.
    if (this.#waiting[0] !== change) return this.#waiting.length > 0;
    if (outcome.ok) {
      this.#revision = outcome.value.revision;
      this.#waiting.shift();
      return true;
    }
    if (outcome.problem.code === 'project-moved-on') this.#onMovedOn(project);
    this.#settle('lost');
    return false;
  }

  #settle(delivery: Delivery): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.delivery = delivery;
    const waiting = this.#whenSettled;
    this.#whenSettled = [];
    for (const resolve of waiting) resolve();
  }
}
