import type { Bridge } from '../../src-main/api/contract.ts';
import type { OpenProject, ProjectState } from '../../src-main/api/projectContract.ts';
import { applyChange, isNoChange, type Change } from '../../src-main/chronicle/change.ts';
import type { Decision, Decisions } from '../../src-main/chronicle/decisions.ts';
import { emptyHistory, record, redo, undo, type History, type Step } from '../../src-main/chronicle/history.ts';

import type { ProblemCode, ProblemReport } from '../../src-main/problems/problem.ts';
import type { StepName } from '../input/stepNames.ts';

import { partedChange } from './partedChange.ts';
import { areSame, fitting, rebase } from './rebase.ts';

/**
 * How far the host has what was decided. `late`: it has not said for a second that it has it. Nothing more is decided until
 * it has it again where it is `lost`: it does not answer; or `unkept`: its disk does not take what was decided.
 */
export type Delivery = 'done' | 'late' | 'lost' | 'unkept';

/** What a change is sent by. Rejects nothing: what fails is an outcome. */
export type SendChange = Bridge['call'];

/** Milliseconds after which what was not acknowledged is shown as unsaved. */
const patience = 1_000;

/** What the store cannot settle by itself. */
export interface ProjectListeners {
  /** The host refused a change: the project is to be opened anew, as the host has it. */
  readonly onMovedOn: (project: string) => void;
  /** Why, where that is more than that it holds another version. */
  readonly onProblem: (problem: ProblemReport) => void;
  /** So many changes no longer fitted what the host holds, and are lost. */
  readonly onDropped: (changes: number) => void;
  /** The host takes a change of no version, and it is lost. */
  readonly onTurnedDown: () => void;
}

/** Decisions that are sent at once: far fewer than a host takes, and few enough for it to answer in time. */
const mostAtOnce = 5_000;

/** Milliseconds until what failed is sent again. */
const untilAgain = 2_000;

/** Of these the host says that it will never take the change, however often it is sent. */
const refusals: readonly ProblemCode[] = ['project-moved-on', 'project-read-only', 'bad-request'];

/**
 * The decisions of the open project, and what was done in this session. A change holds at once; it is sent in its turn, one
 * at a time, and undone by its reverse.
 */
export class ProjectStore {
  readonly #call: SendChange;
  readonly #listeners: ProjectListeners;

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
  #again: ReturnType<typeof setTimeout> | undefined;
  /** The change that is sent first since the project was opened anew: refused again, it will never be taken. */
  #sentAnew: Change | null = null;

  /** What undo would take back, and what redo would do again. */
  readonly undoable = $derived(this.#history.done.at(-1)?.name ?? null);
  readonly redoable = $derived(this.#history.undone.at(-1)?.name ?? null);
  readonly isReadOnly = $derived(this.#opened !== null && this.#opened.readOnly !== null);
  /** Whether a decision can be made. */
  readonly isOpen = $derived(
    this.#opened !== null && !this.isReadOnly && this.delivery !== 'lost' && this.delivery !== 'unkept',
  );

  constructor(call: SendChange, listeners: ProjectListeners) {
    this.#call = call;
    this.#listeners = listeners;
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

  /** Takes another project as the host has it. What was done in the one before can no longer be undone. */
  open(project: OpenProject): void {
    this.#history = emptyHistory();
    this.#waiting = [];
    this.#take(project, decisionsOf(project));
    this.#settle('done');
  }

  /**
   * Takes the same project as the host has it now: it was restarted, or another page changed it. What it has not acknowledged
   * is sent again as far as it fits, and what can still be undone can be undone.
   */
  openAnew(project: OpenProject): void {
    const { decisions, waiting, dropped } = rebase(decisionsOf(project), this.#waiting);
    if (!areSame(decisions, this.#decisions)) this.#history = fitting(decisions, this.#history);
    this.#waiting = project.readOnly === null ? [...waiting] : [];
    this.#take(project, project.readOnly === null ? decisions : decisionsOf(project));
    const lost = dropped + waiting.length - this.#waiting.length;
    if (lost > 0) this.#listeners.onDropped(lost);
    this.#sentAnew = this.#waiting[0] ?? null;
    if (this.#sentAnew === null) {
      this.#settle('done');
      return;
    }
    this.delivery = 'late';
    if (this.#state !== null) this.#state = { ...this.#state, isSaved: false };
    void this.#send();
  }

  #take(project: OpenProject, decisions: Decisions): void {
    this.#opened = project;
    const { id, name, isSaved, isAutosaved } = project;
    this.#state = { project: id, name, isSaved, isAutosaved, isChangedOutside: false };
    this.#decisions = decisions;
    this.#revision = project.revision;
  }

  /** Takes what the host says of the project's file. The host cannot know of what has not reached it. */
  tell(state: ProjectState): void {
    if (state.project !== this.#opened?.id) return;
    this.#state = { ...state, isSaved: state.isSaved && this.#waiting.length === 0 };
  }

  /** Takes that it lies in a file of its own now: what kept it from being changed no longer does. */
  saved(state: ProjectState): void {
    if (this.#opened?.id === state.project) this.#opened = { ...this.#opened, readOnly: null, recovered: null };
    this.tell(state);
    this.retry();
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
    if (this.#waiting.length > 0) void this.#send();
  }

  #turn(turn: ReturnType<typeof undo<StepName>>): Step<StepName> | null {
    if (turn === null || !this.isOpen) return null;
    this.#history = turn.history;
    this.#apply(turn.change);
    return turn.step;
  }

  #apply(change: Change): void {
    this.#decisions = applyChange(this.#decisions, change);
    this.#waiting.push(...inParts(change));
    if (this.#state !== null) this.#state = { ...this.#state, isSaved: false };
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#again);
    this.#timer ??= setTimeout(() => {
      if (this.delivery === 'done') this.delivery = 'late';
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
    // One that was under way when the project was opened anew was refused of the version before.
    const isSentAnew = change === this.#sentAnew;
    const outcome = await this.#call('changeProject', { project, revision: this.#revision, change });
    // Another project was opened meanwhile, and this one with all its changes is the host's.
    if (this.#waiting[0] !== change) return this.#waiting.length > 0;
    if (outcome.ok) {
      this.#revision = outcome.value.revision;
      this.#waiting.shift();
      return true;
    }
    this.#refused(project, isSentAnew, outcome.problem);
    return false;
  }

  /** What a host or its disk cannot take now is sent again; what it will not take is settled by opening the project anew. */
  #refused(project: string, isSentAnew: boolean, problem: ProblemReport): void {
    const isRefused = refusals.includes(problem.code);
    const isUnkept = problem.code === 'change-not-kept';
    if (problem.code !== 'project-moved-on' && (isRefused || (isUnkept && this.delivery !== 'unkept')))
      this.#listeners.onProblem(problem);
    this.#settle(isUnkept ? 'unkept' : 'lost');
    if (isRefused) {
      if (isSentAnew) {
        this.#waiting.shift();
        this.#listeners.onTurnedDown();
      }
      this.#listeners.onMovedOn(project);
    }
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      this.retry();
    }, untilAgain);
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

/** Few decisions go as one. */
function inParts(change: Change): readonly Change[] {
  const { added, updated, removed } = change;
  return added.length + updated.length + removed.length > mostAtOnce ? partedChange(change, mostAtOnce) : [change];
}

function decisionsOf({ decisions }: OpenProject): Decisions {
  return new Map(decisions.map((decision) => [decision.id, decision]));
}
