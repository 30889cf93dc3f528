import type { Bridge, CallInput, Outcome } from '../../src-main/api/contract.ts';
import type {
  OpenProject,
  ProjectEntry,
  ProjectState,
  RecoverableProject,
  SaveRequest,
} from '../../src-main/api/projectContract.ts';
import type { ProblemReport } from '../../src-main/problems/problem.ts';

import type { ProjectStore } from './project.svelte.ts';

/** Opens another project. Whether it is open. */
type Opening = () => Promise<boolean>;

/** What a person is asked before something is written over, left or thrown away. */
export type FileQuestion =
  /** Another program wrote the file: keep mine, take theirs, or save a copy. */
  | { readonly kind: 'changed-outside' }
  /** A file of that name is there. */
  | { readonly kind: 'exists'; readonly name: string }
  /** What is unsaved, before another project is opened. */
  | { readonly kind: 'unsaved'; readonly then: Opening }
  /** What was left unsaved, before it is thrown away for good. */
  | { readonly kind: 'throw-away'; readonly project: RecoverableProject };

/** What the page's own dialogs show where the system has none. */
export type FileDialog =
  | { readonly kind: 'open'; readonly entries: readonly ProjectEntry[] }
  /** `problem`: why the project was not saved under the name that was given before. */
  | { readonly kind: 'save-as'; readonly problem: ProblemReport | null };

/** What opening and saving need of the rest of the page. */
export interface ProjectFileParts {
  readonly call: Bridge['call'];
  readonly project: ProjectStore;
  readonly show: (project: OpenProject) => Promise<void>;
  readonly view: () => SaveRequest['view'];
  readonly onProblem: (problem: ProblemReport) => void;
  readonly onSaved: (state: ProjectState) => void;
  /** Whether the system has dialogs of its own. */
  readonly hasNativeDialogs: () => boolean;
}

/** Opening and saving projects, and what has to be asked on the way. */
export class ProjectFiles {
  readonly #parts: ProjectFileParts;
  question = $state.raw<FileQuestion | null>(null);
  dialog = $state.raw<FileDialog | null>(null);
  /** What was left unsaved and can be had again. */
  recoverable = $state.raw<readonly RecoverableProject[]>([]);
  isSaving = $state(false);
  /** What is opened once the project is saved. */
  #afterSaving: Opening | null = null;

  constructor(parts: ProjectFileParts) {
    this.#parts = parts;
  }

  get #isUnsaved(): boolean {
    const { state, isReadOnly } = this.#parts.project;
    return state !== null && !state.isSaved && !isReadOnly;
  }

  /** Begins another project; what is unsaved is asked about first. */
  async begin(): Promise<void> {
    await this.#leaving(() => this.#openBy('newProject', undefined));
  }

  /** Lets the person choose a project: by the system's dialog, or by the page's own. */
  async offer(): Promise<void> {
    if (this.#parts.hasNativeDialogs()) {
      await this.openNamed(null);
      return;
    }
    const outcome = await this.#parts.call('listProjects', undefined);
    if (outcome.ok) this.dialog = { kind: 'open', entries: outcome.value };
    else this.#parts.onProblem(outcome.problem);
  }

  /** @param name of an entry that was offered; `null`: the system's dialog asks for it */
  async openNamed(name: string | null): Promise<void> {
    this.dialog = null;
    const { state } = this.#parts.project;
    if (name !== null && name === state?.name && !state.isChangedOutside) return;
    await this.#leaving(() => this.#openBy('openProject', { name }));
  }

  /** Opens what was left unsaved. */
  async recover(id: string): Promise<void> {
    await this.#leaving(async () => {
      const isOpen = await this.#openBy('recoverProject', { id });
      if (isOpen) this.#forget(id);
      return isOpen;
    });
  }

  /** Asks whether what was left unsaved is to be thrown away. */
  throwAway(project: RecoverableProject): void {
    this.question = { kind: 'throw-away', project };
  }

  /** Throws away what was left unsaved. */
  async discard(id: string): Promise<void> {
    this.question = null;
    const outcome = await this.#parts.call('discardRecovery', { id });
    if (outcome.ok) this.#forget(id);
    else this.#parts.onProblem(outcome.problem);
  }

  /** Leaves what can be recovered where it is: it is offered again at the next start. */
  postpone(id: string): void {
    this.#forget(id);
  }

  #forget(id: string): void {
    this.recoverable = this.recoverable.filter((project) => project.id !== id);
  }

  /**
   * Saves the project. One that has no file yet is given a name first.
   *
   * @param name from the page's own dialog
   * @returns whether it was saved
   */
  async save(to: SaveRequest['to'], name: string | null = null, overwrites = false): Promise<boolean> {
    const { call, project, view, onSaved, hasNativeDialogs } = this.#parts;
    const { opened } = project;
    if (opened === null || opened.readOnly?.kind === 'shown-elsewhere' || this.isSaving) return false;
    const needsName = to === 'other' || (project.state?.name ?? null) === null;
    if (needsName && name === null && !hasNativeDialogs()) {
      this.question = null;
      this.dialog = { kind: 'save-as', problem: null };
      return false;
    }
    this.isSaving = true;
    try {
      await project.delivered();
      const outcome = await call('saveProject', {
        ...{ project: opened.id, view: view(), to: needsName ? 'other' : 'same', name, overwrites },
      });
      if (!outcome.ok) {
        this.#askAbout(outcome.problem, name);
        if (this.question === null) this.#tell(outcome.problem);
        return false;
      }
      if (outcome.value === null) return false;
      this.dialog = null;
      this.question = null;
      project.saved(outcome.value);
      onSaved(outcome.value);
    } finally {
      this.isSaving = false;
    }
    await this.#goOn();
    return true;
  }

  /** The question that a refusal of the host leads to; none where the person cannot settle it. */
  #askAbout({ code }: ProblemReport, name: string | null): void {
    this.question = null;
    if (code === 'file-changed-outside') this.question = { kind: 'changed-outside' };
    if (code === 'file-exists') this.question = { kind: 'exists', name: name ?? '' };
  }

  /** Where a name is asked for, what is wrong is told beside it: what lies behind a dialog is neither seen nor heard. */
  #tell(problem: ProblemReport): void {
    if (this.dialog?.kind === 'save-as') this.dialog = { kind: 'save-as', problem };
    else this.#parts.onProblem(problem);
  }

  /** Answers the question that is open by saving, over what lies there. */
  async saveOver(): Promise<boolean> {
    const { question } = this;
    if (question?.kind === 'exists') return this.save('other', question.name, true);
    return this.save('same', null, true);
  }

  /** Answers what another program wrote: it is taken, and what is unsaved here is given up. */
  async takeTheirs(): Promise<void> {
    this.question = null;
    const { opened } = this.#parts.project;
    if (opened === null || !(await this.#openBy('rereadProject', { project: opened.id }))) return;
    await this.#goOn();
  }

  /** Saves what is unsaved, and then opens what was asked for. */
  async saveAndGoOn(): Promise<void> {
    if (this.question?.kind !== 'unsaved') return;
    this.#afterSaving = this.question.then;
    this.question = null;
    await this.save('same');
  }

  /** Opens what was asked for, and throws away what is unsaved once that has come. */
  async goOnWithoutSaving(): Promise<void> {
    if (this.question?.kind !== 'unsaved') return;
    const { then } = this.question;
    this.question = null;
    const left = this.#parts.project.opened?.id;
    if (!(await then()) || left === undefined || left === this.#parts.project.opened?.id) return;
    const outcome = await this.#parts.call('discardRecovery', { id: left });
    if (!outcome.ok) this.#parts.onProblem(outcome.problem);
  }

  /** The person changed their mind. */
  cancel(): void {
    this.question = null;
    this.dialog = null;
    this.#afterSaving = null;
  }

  async setAutosave(isOn: boolean): Promise<void> {
    const { call, project, onProblem } = this.#parts;
    if (project.opened === null) return;
    const outcome = await call('setAutosave', { project: project.opened.id, isOn });
    if (outcome.ok) {
      project.tell(outcome.value);
      return;
    }
    this.#askAbout(outcome.problem, null);
    if (this.question === null) onProblem(outcome.problem);
  }

  async #goOn(): Promise<void> {
    const then = this.#afterSaving;
    this.#afterSaving = null;
    await then?.();
  }

  async #leaving(then: Opening): Promise<void> {
    if (this.#isUnsaved) {
      this.question = { kind: 'unsaved', then };
      return;
    }
    await this.#parts.project.delivered();
    await then();
  }

  async #openBy<Name extends 'newProject' | 'openProject' | 'recoverProject' | 'rereadProject'>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<boolean> {
    const outcome: Outcome<OpenProject | null> = await this.#parts.call(name, input);
    if (!outcome.ok) this.#parts.onProblem(outcome.problem);
    else if (outcome.value !== null) await this.#parts.show(outcome.value);
    return outcome.ok && outcome.value !== null;
  }
}
