import type { Bridge } from '../../src-main/api/contract.ts';
import type {
  OpenProject,
  ProjectEntry,
  ProjectState,
  RecoverableProject,
  SaveRequest,
} from '../../src-main/api/projectContract.ts';
import type { ProblemReport } from '../../src-main/problems/problem.ts';

import type { ProjectStore } from './project.svelte.ts';

/** What a person is asked before a file is written or another project is opened. */
export type FileQuestion =
  /** Another program wrote the file: keep mine, take theirs, or save a copy. */
  | { readonly kind: 'changed-outside' }
  /** A file of that name is there. */
  | { readonly kind: 'exists'; readonly name: string }
  /** What is unsaved, before another project is opened. */
  | { readonly kind: 'unsaved'; readonly then: () => Promise<void> };

/** What the page's own dialogs show where the system has none. */
export type FileDialog =
  { readonly kind: 'open'; readonly entries: readonly ProjectEntry[] } | { readonly kind: 'save-as' };

/** What opening and saving need of the rest of the page. */
export interface ProjectFileParts {
  readonly call: Bridge['call'];
  readonly project: ProjectStore;
  readonly show: (project: OpenProject) => void;
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
  /** Projects that were never saved and can be had again. */
  recoverable = $state.raw<readonly RecoverableProject[]>([]);
  isSaving = $state(false);

  constructor(parts: ProjectFileParts) {
    this.#parts = parts;
  }

  get #isUnsaved(): boolean {
    const { state, isReadOnly } = this.#parts.project;
    return state !== null && !state.isSaved && !isReadOnly;
  }

  /** Begins another project; what is unsaved is asked about first. */
  async begin(): Promise<void> {
    await this.#leaving(async () => {
      const outcome = await this.#parts.call('newProject', undefined);
      if (outcome.ok) this.#parts.show(outcome.value);
      else this.#parts.onProblem(outcome.problem);
    });
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

  async openNamed(name: string | null): Promise<void> {
    this.dialog = null;
    await this.#leaving(async () => {
      const outcome = await this.#parts.call('openProject', { name });
      if (!outcome.ok) this.#parts.onProblem(outcome.problem);
      else if (outcome.value !== null) this.#parts.show(outcome.value);
    });
  }

  async recover(id: string): Promise<void> {
    await this.#leaving(async () => {
      const outcome = await this.#parts.call('recoverProject', { id });
      if (!outcome.ok) {
        this.#parts.onProblem(outcome.problem);
        return;
      }
      this.#forget(id);
      this.#parts.show(outcome.value);
    });
  }

  async discard(id: string): Promise<void> {
    const outcome = await this.#parts.call('discardRecovery', { id });
    if (outcome.ok) this.#forget(id);
    else this.#parts.onProblem(outcome.problem);
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
    const { call, project, view, onSaved, onProblem, hasNativeDialogs } = this.#parts;
    const opened = project.opened;
    if (opened === null || this.isSaving) return false;
    const needsName = to === 'other' || (project.state?.name ?? null) === null;
    if (needsName && name === null && !hasNativeDialogs()) {
      this.dialog = { kind: 'save-as' };
      return false;
    }
    this.isSaving = true;
    try {
      await project.delivered();
      const outcome = await call('saveProject', {
        ...{ project: opened.id, view: view(), to: needsName ? 'other' : 'same', name, overwrites },
      });
      if (outcome.ok) {
        if (outcome.value === null) return false;
        this.dialog = null;
        this.question = null;
        project.tell(outcome.value);
        onSaved(outcome.value);
        return true;
      }
      if (outcome.problem.code === 'file-changed-outside') this.question = { kind: 'changed-outside' };
      else if (outcome.problem.code === 'file-exists') this.question = { kind: 'exists', name: name ?? '' };
      else onProblem(outcome.problem);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  async setAutosave(isOn: boolean): Promise<void> {
    const { call, project, onProblem } = this.#parts;
    if (project.opened === null) return;
    const outcome = await call('setAutosave', { project: project.opened.id, isOn });
    if (outcome.ok) project.tell(outcome.value);
    else onProblem(outcome.problem);
  }

  async #leaving(then: () => Promise<void>): Promise<void> {
    if (this.#isUnsaved) {
      this.question = { kind: 'unsaved', then };
      return;
    }
    await this.#parts.project.delivered();
    await then();
  }
}
