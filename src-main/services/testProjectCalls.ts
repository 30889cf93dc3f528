/** For tests of what carries calls: a project, and calls about projects that answer something. */
import type { OpenProject, ProjectCalls, ProjectState } from '../api/projectContract.ts';

import type { CallTable } from './callTable.ts';

export const projectOfTest: OpenProject = {
  id: 'project',
  documents: [],
  decisions: [],
  view: {},
  name: null,
  revision: 0,
  isSaved: true,
  isAutosaved: false,
  readOnly: null,
  recovered: null,
};

export const stateOfTest: ProjectState = {
  project: 'project',
  name: null,
  isSaved: true,
  isAutosaved: false,
  isChangedOutside: false,
};

export const projectCallsOfTest: CallTable<keyof ProjectCalls> = {
  changeProject: ({ revision }) => ({ revision: revision + 1 }),
  rememberView: () => stateOfTest,
  saveProject: () => stateOfTest,
  setAutosave: ({ isOn }) => ({ ...stateOfTest, isAutosaved: isOn }),
  newProject: () => projectOfTest,
  openProject: () => null,
  listProjects: () => [],
  recoverProject: () => projectOfTest,
  rereadProject: () => projectOfTest,
  discardRecovery: () => undefined,
};
