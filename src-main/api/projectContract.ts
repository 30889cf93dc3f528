/**
 * What page and host say to each other about projects. The host owns the open projects – their documents, decisions and number of
 * changes – and knows what is unsaved; the page is the only writer: it applies a change at once, sends it, and undoes it by
 * sending it reversed.
 */
import type { Change } from '../chronicle/change.ts';
import type { DocumentEntry, Project, ProjectView, SourceText } from '../chronicle/project.ts';

/** Why nothing can be changed in a project. */
export type ReadOnlyReason =
  /** A newer Dateline wrote it. */
  | { readonly kind: 'newer-format' }
  /** It is open elsewhere; who has it, as people say it: "Dateline on harbour (process 4711)". */
  | { readonly kind: 'held'; readonly by: string }
  /** Another page of the same host shows it; the page knows this by itself. */
  | { readonly kind: 'shown-elsewhere' };

/** A document as a page has it. */
export interface OpenedDocument extends DocumentEntry {
  /** `null`: a project may hold many, and long ones; the page asks for each with `readText` when it is to be seen. */
  readonly text: string | null;
}

/** A project as a page opens it. */
export interface OpenProject extends Omit<Project, 'documents'> {
  /** In the order in which they were opened. */
  readonly documents: readonly OpenedDocument[];
  /** The file's name without its folders and its ending; `null`: it was never saved. */
  readonly name: string | null;
  /** How many changes the host has taken since it was opened. */
  readonly revision: number;
  /** Whether all of it lies in its file; of one that was never saved, whether there is nothing to lose. */
  readonly isSaved: boolean;
  readonly isAutosaved: boolean;
  readonly readOnly: ReadOnlyReason | null;
  /** It holds what was never saved, found in the journal: when that was written last (ISO 8601, UTC). */
  readonly recovered: string | null;
}

/** How things stand with the file of a project. */
export interface ProjectState {
  readonly project: string;
  readonly name: string | null;
  readonly isSaved: boolean;
  readonly isAutosaved: boolean;
  /** Another program wrote the file since it was read or saved here. */
  readonly isChangedOutside: boolean;
}

/** A project that was open when Dateline ended unexpectedly, that was closed unsaved, or whose page has gone. */
export interface RecoverableProject {
  readonly id: string;
  /** Its own id, by which pages of one browser know which of them shows it. */
  readonly project: string;
  readonly name: string | null;
  /** When it was changed last: ISO 8601, UTC. */
  readonly at: string;
  readonly changes: number;
}

/** A project that can be opened, where the page itself shows the choice. */
export interface ProjectEntry {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly bytes: number;
}

/** A text that was opened in a project. */
export interface TakenDocument {
  readonly document: SourceText;
  /** The project had this text before: nothing was added. */
  readonly isKnown: boolean;
}

/** Where a project goes when it is saved. */
export interface SaveRequest {
  readonly project: string;
  readonly view: ProjectView;
  /** `other`: the person chooses another file, in a dialog of the system or by `name`. */
  readonly to: 'same' | 'other';
  /** Where the page's own dialog asked for it; without folders. */
  readonly name: string | null;
  /** The person said so, after a problem with one of these codes: another program wrote the file, or a file of that name is there. */
  readonly overwrites: boolean;
}

/** name → [arguments, answer]. `null` as an answer means that the person changed their mind. */
export interface ProjectCalls {
  /**
   * Takes a change of the decisions. `revision` is the number of changes that the page knows of; the answer is the next one. A
   * change that was taken already (its answer was lost on the way) is answered again; any other mismatch is the problem
   * `project-moved-on`, and the page opens the project anew.
   */
  changeProject: [
    { readonly project: string; readonly revision: number; readonly change: Change },
    { readonly revision: number },
  ];
  /** What lies on the screen, to be kept with the project. It makes nothing unsaved; the answer is for who has heard no notices. */
  rememberView: [{ readonly project: string; readonly view: ProjectView }, ProjectState];
  saveProject: [SaveRequest, ProjectState | null];
  setAutosave: [{ readonly project: string; readonly isOn: boolean }, ProjectState];
  newProject: [undefined, OpenProject];
  /** By a dialog of the system, or by a name of `listProjects`. */
  openProject: [{ readonly name: string | null }, OpenProject | null];
  /** Empty where the system has a dialog of its own. */
  listProjects: [undefined, readonly ProjectEntry[]];
  recoverProject: [{ readonly id: string }, OpenProject];
  /** Takes what another program wrote in place of what is unsaved here. A file that cannot be read replaces nothing. */
  rereadProject: [{ readonly project: string }, OpenProject];
  /** Throws away what the journal holds of a project, by its own id or by that of the journal: the person said so. */
  discardRecovery: [{ readonly id: string }, undefined];
}

/** Host → page. */
export interface ProjectNotices {
  /** The system asked for it: a double click on a file, or a second start. */
  projectOpened: OpenProject;
  projectState: ProjectState;
}
