import type { OpenProject, ProjectCalls } from '../../api/projectContract.ts';
import type { Caller, CallTable } from '../callTable.ts';

import type { HeldProject } from './heldProject.ts';
import type { ProjectPlaces } from './projectPlaces.ts';
import type { Projects } from './projects.ts';

/** What pages ask about projects, answered by the projects that a host has open. */
export function createProjectCalls(projects: Projects, places: ProjectPlaces): CallTable<keyof ProjectCalls> {
  const shown = async (project: HeldProject, caller: Caller): Promise<OpenProject> => {
    await projects.show(project, caller);
    return project.asOpened();
  };
  return {
    changeProject: async ({ project: id, revision, change }) => {
      const project = projects.require(id);
      const next = await project.change(revision, change).finally(() => {
        projects.touched(project);
      });
      return { revision: next };
    },
    rememberView: ({ project: id, view }) => {
      const project = projects.require(id);
      project.view = view;
      return project.state();
    },
    saveProject: ({ project: id, view, ...request }) => {
      const project = projects.require(id);
      project.view = view;
      return projects.save(project, request);
    },
    setAutosave: async ({ project: id, isOn }) => {
      const project = projects.require(id);
      project.requireWritable();
      project.isAutosaved = isOn;
      if (project.file !== null) await projects.save(project, { to: 'same', name: null, overwrites: false });
      return project.state();
    },
    newProject: async (_input, caller) => shown(await projects.create(), caller),
    openProject: async ({ name }, caller) => {
      const project = await projects.openByChoice(name);
      return project === null ? null : shown(project, caller);
    },
    listProjects: () => places.list(),
    recoverProject: async ({ id }, caller) => shown(await projects.recover(id), caller),
    rereadProject: async ({ project }, caller) => shown(await projects.reread(project), caller),
    discardRecovery: async ({ id }) => {
      await projects.discard(id);
      return undefined;
    },
  };
}
