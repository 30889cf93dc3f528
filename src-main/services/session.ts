import packageJson from '../../package.json' with { type: 'json' };
import type { Session } from '../api/contract.ts';
import { Problem, reportProblem, type ProblemReport } from '../problems/problem.ts';

import type { Caller } from './callTable.ts';
import type { DocumentOpener } from './documents.ts';
import { logError } from './log.ts';
import type { HeldProject } from './projects/heldProject.ts';
import { isProjectFile } from './projects/projectNames.ts';
import type { Projects } from './projects/projects.ts';

/** What the page must know of the system it runs on. */
export type HostSystem = Pick<Session, 'platform' | 'nativeMenu'>;

export function platformOf(platform: NodeJS.Platform): Session['platform'] {
  return platform === 'darwin' ? 'mac' : 'other';
}

/** What a session begins with. */
export interface SessionStart {
  /** The project that the page had before it was loaded; `null` for a page that comes for the first time. */
  readonly project: string | null;
  /** Files named for it: projects, of which the last one is opened, and texts, which are added to it. */
  readonly paths: readonly string[];
  readonly openDocument: DocumentOpener;
}

/** More lanes than this nobody wants at once, unless they ask for them. */
const mostShownAtFirst = 8;

/**
 * Opens the project that a page will ask for while the page is still on its way. What is wrong with it is told to the page, for
 * which it is tried again.
 */
export async function openAhead(projects: Projects, paths: readonly string[]): Promise<void> {
  const path = paths.findLast(isProjectFile);
  if (path === undefined) return;
  await projects.openFile(path).catch((thrown: unknown) => {
    if (!(thrown instanceof Problem)) logError(`${path} could not be opened ahead`, thrown);
  });
}

/**
 * Begins a page's session. A file that could not be opened becomes a problem in the answer and stops nothing; where there is no
 * project, there is a new one.
 */
export async function startSession(
  system: HostSystem,
  projects: Projects,
  { project: known, paths, openDocument }: SessionStart,
  caller: Caller,
): Promise<Session> {
  const problems: ProblemReport[] = [];
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await work();
    } catch (thrown) {
      problems.push(reportProblem(thrown));
      return null;
    }
  };
  let project: HeldProject | null = null;
  for (const path of paths.filter(isProjectFile)) project = (await attempt(() => projects.openFile(path))) ?? project;
  if (project === null && known !== null) project = await attempt(() => projects.find(known));
  const shown = project ?? (await projects.create());
  const added: string[] = [];
  for (const path of paths.filter((each) => !isProjectFile(each))) {
    const taken = await attempt(async () => projects.addDocument(shown, await openDocument(path)));
    if (taken !== null) added.push(taken.document.id);
  }
  await projects.show(shown, caller);
  const toShow = added.length > 0 ? added : shown.documents.slice(0, mostShownAtFirst).map(({ id }) => id);
  return {
    version: packageJson.version,
    ...system,
    project: shown.asOpened(),
    toShow: [...new Set(toShow)],
    recoverable: await projects.recoverable(shown),
    problems,
  };
}
