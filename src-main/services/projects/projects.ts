import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import packageJson from '../../../package.json' with { type: 'json' };
import type { SaveRequest, ProjectState, ReadOnlyReason, RecoverableProject } from '../../api/projectContract.ts';
import type { SourceText } from '../../chronicle/project.ts';
import { FaultProblem, Problem, reportProblem } from '../../problems/problem.ts';
import { leftJournal, removeJournal, type LeftJournal } from '../../projects/journal/folder.ts';
import { formatNumber, type Manifest } from '../../projects/manifest.ts';
import { ownerName } from '../../projects/owner.ts';
import { compareWithStamp } from '../../projects/stamp.ts';
import { packText } from '../../projects/writeProject.ts';
import type { Caller } from '../callTable.ts';
import type { JobRunner } from '../jobRunner.ts';
import { logError } from '../log.ts';

import { HeldProject, type HeldFile } from './heldProject.ts';
import { lastLeftOf, leftDocuments, recoverableProjects } from './leftProjects.ts';
import { suggestedProjectName } from './projectNames.ts';
import { readProjectFile, saveProjectFile, takeFileLock, truePath, type ReadFile } from './projectFiles.ts';
import type { ProjectPlaces } from './projectPlaces.ts';
import { savedEntries } from './savedEntries.ts';

export interface ProjectsParts {
  /** The application's data. */
  readonly dataFolder: string;
  readonly places: ProjectPlaces;
  readonly reader: JobRunner<'readProject'>;
  readonly openSeed: () => Promise<SourceText>;
}

/** The open projects of a host, and which pages show them. */
export interface Projects {
  /** The open project of that id. Throws a `Problem` where there is none. */
  require(id: string): HeldProject;
  all(): readonly HeldProject[];
  /** A new one, with the seed article to look at. */
  create(): Promise<HeldProject>;
  /** Opens a file, with what was left unsaved of it. One that is open already is the same. */
  openFile(path: string): Promise<HeldProject>;
  openByChoice(name: string | null): Promise<HeldProject | null>;
  /** The project that a page had before it was loaded anew or its host was: `null` where nothing is known of it. */
  find(id: string): Promise<HeldProject | null>;
  /** What is unsaved and can be had again, changed last first: left by a process that ended, or open here but for the one `shown`. */
  recoverable(shown: HeldProject | null): Promise<readonly RecoverableProject[]>;
  recover(id: string): Promise<HeldProject>;
  /** Opens a project anew from its file, in place of what is unsaved in it. */
  reread(id: string): Promise<HeldProject>;
  /** Throws away what was left, or what is unsaved in an open project, which is closed. */
  discard(id: string): Promise<void>;
  /** A page shows this project from now on; one that no page shows any more is closed. */
  show(project: HeldProject, caller: Caller): Promise<void>;
  shownTo(caller: Caller): HeldProject | null;
  save(project: HeldProject, request: Omit<SaveRequest, 'project' | 'view'>): Promise<ProjectState | null>;
  /** Something was done to it: pages are told, and it is saved by itself where that is wished. */
  touched(project: HeldProject): void;
  addDocument(project: HeldProject, document: SourceText): ReturnType<HeldProject['add']>;
  /** Looks whether other programs changed the files. */
  look(): Promise<void>;
  /** Is told when a project is shown, and of every change of its state. Returns the end of it. */
  onState(listener: (state: ProjectState) => void): () => void;
  close(): Promise<void>;
}

const millisecondsBetweenLooks = 4_000;
const millisecondsToAutosave = 2_000;
/** Pages of a browser come and go without a word. */
const mostPagesOfProject = 16;

export function createProjects({ dataFolder, places, reader, openSeed }: ProjectsParts): Projects {
  const journals = join(dataFolder, 'journals');
  const open = new Map<string, HeldProject>();
  const pages = new Map<string, { readonly caller: Caller; readonly project: string }>();
  const listeners = new Set<(state: ProjectState) => void>();
  const autosaves = new Map<string, NodeJS.Timeout>();
  /** One thing at a time is opened or saved: two asked for at once could each think that they were the only one. */
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined); // Told to who asked.
    return result;
  };

  const tell = (project: HeldProject) => {
    const state = project.state();
    for (const listener of listeners) listener(state);
    for (const [id, { caller, project: shown }] of pages) {
      if (caller.gone.aborted) pages.delete(id);
      else if (shown === project.id) caller.notify('projectState', state);
    }
  };

  const hold = async (project: HeldProject): Promise<HeldProject> => {
    open.set(project.id, project);
    if (project.file !== null || !project.isSaved) {
      await project.remember().catch((thrown: unknown) => {
        logError('The journal could not be begun', thrown); // The first change is told so, and tries again.
      });
    }
    return project;
  };

  const openPath = async (given: string): Promise<HeldProject> => {
    const path = await truePath(given);
    const known = [...open.values()].find(({ file }) => file?.path === path);
    if (known !== undefined) return known;
    const taken = await takeFileLock(path);
    try {
      const read = await readProjectFile(path, reader);
      const lock = taken.kind === 'taken' ? taken.lock : null;
      const { format, manifest } = read.stored;
      const file: HeldFile = { path, stamp: read.stamp, lock, format };
      const readOnly = taken.kind === 'held' ? { kind: 'held' as const, by: ownerName(taken.by) } : newerFormat(format);
      const left = readOnly === null ? await lastLeftOf(journals, manifest.id, path) : null;
      if (left !== null && left.entries.length > 0) return await hold(await takeUp(left, file, read));
      if (left !== null) await removeJournal(journals, left.id);
      // A copy of a project that is open becomes a project of its own.
      const id = open.has(manifest.id) ? randomUUID() : manifest.id;
      return await hold(
        new HeldProject({
          journals,
          manifest: { ...manifest, id },
          documents: withTexts(read),
          entries: read.stored.entries,
          file,
          readOnly,
          seed: null,
          left: null,
          isChangedOutside: false,
        }),
      );
    } catch (thrown) {
      if (taken.kind === 'taken') await taken.lock.release();
      throw thrown;
    }
  };

  /** A project as its journal has it. `file` is as it is now, with its lock. */
  const takeUp = async (left: LeftJournal, file: HeldFile | null, given: ReadFile | null): Promise<HeldProject> => {
    const { documents, read } = await leftDocuments(journals, left, reader);
    const now = given ?? read;
    const saved = now === null ? null : savedEntries(now.stored.manifest, left);
    const isKnown = now === null || saved !== null || now.stamp.digest === left.base.stamp?.digest;
    const { base } = left;
    return new HeldProject({
      journals,
      manifest: now !== null && saved !== null ? now.stored.manifest : base.manifest,
      documents,
      entries: now?.stored.entries ?? new Map(),
      // What is compared later is what the journal knew, so that what another program wrote is not written over.
      file: file === null || base.stamp === null || isKnown ? file : { ...file, stamp: base.stamp },
      readOnly: null,
      seed: null,
      left: { id: left.id, entries: left.entries.slice(saved ?? 0) },
      isChangedOutside: !isKnown,
    });
  };

  const recoverLeft = async (left: LeftJournal): Promise<HeldProject> => {
    const { file: path, manifest, stamp } = left.base;
    const known = open.get(manifest.id);
    if (known !== undefined && known.file?.path === path) return known;
    const taken = path === null ? null : await takeFileLock(path);
    if (taken?.kind === 'held') {
      throw new FaultProblem({ kind: 'project-held', name: basename(path ?? ''), by: ownerName(taken.by) });
    }
    const lock = taken?.kind === 'taken' ? taken.lock : null;
    try {
      const read = path === null ? null : await readProjectFile(path, reader).catch(orNull);
      const held = read?.stamp ?? stamp;
      const file =
        path === null || held === null
          ? null
          : { path, stamp: held, lock, format: read?.stored.format ?? formatNumber };
      return await hold(await takeUp(left, file, read));
    } catch (thrown) {
      await lock?.release();
      throw thrown;
    }
  };

  const close = async (project: HeldProject, isThrownAway: boolean) => {
    open.delete(project.id);
    clearTimeout(autosaves.get(project.id));
    autosaves.delete(project.id);
    await project.close(isThrownAway);
  };

  const look = async () => {
    for (const project of open.values()) {
      const { file } = project;
      if (file === null || project.isChangedOutside) continue;
      const became = await compareWithStamp(file.path, file.stamp).catch(() => 'gone' as const); // The disk is away.
      if (became !== 'changed' || project.file !== file) continue;
      project.isChangedOutside = true;
      tell(project);
    }
  };
  const watch = setInterval(() => {
    void look();
  }, millisecondsBetweenLooks);
  watch.unref();

  const save: Projects['save'] = (project, { to, name, overwrites }) =>
    inTurn(async () => {
      const { file } = project;
      if (to === 'same' && file !== null) {
        await saveProjectFile(project, file.path, overwrites);
      } else {
        const suggested = project.name ?? suggestedProjectName(project.documents[0]?.name);
        const place = await places.toSave(suggested, name);
        if (place === null) return null;
        const path = await truePath(place.path);
        const isFree = place.isAgreed || overwrites || (await stat(path).catch(() => null)) === null;
        if (!isFree && path !== file?.path)
          throw new FaultProblem({ kind: 'project-file-exists', name: basename(path) });
        await saveProjectFile(project, path, overwrites || place.isAgreed);
      }
      tell(project);
      return project.state();
    });

  const autosave = (project: HeldProject) => {
    autosaves.delete(project.id);
    if (!open.has(project.id) || project.isSaved) return;
    save(project, { to: 'same', name: null, overwrites: false }).catch((thrown: unknown) => {
      if (!(thrown instanceof Problem)) logError('A project could not be saved by itself', thrown);
      for (const { caller, project: shown } of pages.values()) {
        if (shown === project.id) caller.notify('problem', reportProblem(thrown));
      }
    });
  };

  const openOf = (id: string): HeldProject => {
    const project = open.get(id);
    if (project === undefined) throw new FaultProblem({ kind: 'project-not-open' });
    return project;
  };

  const openByJournal = (journal: string): HeldProject | undefined =>
    [...open.values()].find((project) => project.asRecoverable()?.id === journal);

  return {
    require: openOf,
    all: () => [...open.values()],
    create: async () => {
      const manifest: Manifest = {
        format: formatNumber,
        engine: packageJson.version,
        id: randomUUID(),
        documents: [],
        decisions: [],
        view: {},
        isAutosaved: false,
      };
      const nothing = { documents: [], entries: new Map(), file: null, readOnly: null, left: null };
      return hold(new HeldProject({ journals, manifest, ...nothing, seed: await openSeed(), isChangedOutside: false }));
    },
    openFile: (path) => inTurn(() => openPath(path)),
    openByChoice: async (name) => {
      const path = await places.toOpen(name);
      return path === null ? null : inTurn(() => openPath(path));
    },
    find: async (id) => {
      const known = open.get(id);
      if (known !== undefined) return known;
      return inTurn(async () => {
        const left = await lastLeftOf(journals, id);
        return left === null ? null : recoverLeft(left);
      });
    },
    recoverable: async (shown) => {
      const others = [...open.values()].filter((project) => project !== shown);
      const here = others.map((project) => project.asRecoverable()).filter((offer) => offer !== null);
      const all = [...(await recoverableProjects(journals)), ...here];
      return all.toSorted((one, other) => (one.at < other.at ? 1 : -1));
    },
    recover: (id) =>
      inTurn(async () => {
        const here = openByJournal(id);
        if (here !== undefined) return here;
        const left = await leftJournal(journals, id);
        if (left === null) throw new FaultProblem({ kind: 'recovery-gone' });
        return recoverLeft(left);
      }),
    reread: (id) =>
      inTurn(async () => {
        const project = openOf(id);
        const { file } = project;
        if (file === null) return project;
        await readProjectFile(file.path, reader);
        await close(project, true);
        return openPath(file.path);
      }),
    discard: (id) =>
      inTurn(async () => {
        const project = open.get(id) ?? openByJournal(id);
        if (project !== undefined) {
          await close(project, true);
          return;
        }
        const left = (await leftJournal(journals, id)) ?? (await lastLeftOf(journals, id));
        if (left !== null) await removeJournal(journals, left.id);
      }),
    show: async (project, caller) => {
      const before = pages.get(caller.id)?.project;
      pages.delete(caller.id);
      pages.set(caller.id, { caller, project: project.id });
      const ofProject = [...pages].filter(([, page]) => page.project === project.id);
      for (const [id] of ofProject.slice(0, -mostPagesOfProject)) pages.delete(id);
      const left = before === undefined || before === project.id ? undefined : open.get(before);
      const isShown = [...pages.values()].some((page) => page.project === before && !page.caller.gone.aborted);
      if (left !== undefined && !isShown) await inTurn(() => close(left, false));
      const state = project.state();
      for (const listener of listeners) listener(state);
    },
    shownTo: ({ id }) => open.get(pages.get(id)?.project ?? '') ?? null,
    save,
    touched: (project) => {
      tell(project);
      if (!project.isAutosaved || project.file === null || project.isSaved || autosaves.has(project.id)) return;
      const timer = setTimeout(autosave, millisecondsToAutosave, project);
      autosaves.set(project.id, timer.unref());
    },
    addDocument: async (project, document) => {
      const taken = await project.add(document);
      if (!taken.isKnown) {
        packText(taken.document.id, taken.document.text).then(
          (entry) => {
            project.keepEntry(entry);
          },
          (thrown: unknown) => {
            logError('A text could not be packed; it will be when it is saved', thrown);
          },
        );
      }
      return taken;
    },
    look,
    onState: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: async () => {
      clearInterval(watch);
      for (const project of [...open.values()]) await inTurn(() => close(project, false));
    },
  };
}

function newerFormat(format: number): ReadOnlyReason | null {
  return format > formatNumber ? { kind: 'newer-format' } : null;
}

function withTexts({ stored }: ReadFile): readonly SourceText[] {
  return stored.manifest.documents.map((document) => ({ ...document, text: stored.texts.get(document.id) ?? '' }));
}

function orNull(thrown: unknown): null {
  if (thrown instanceof Problem) return null;
  throw thrown;
}
