import { Menu, app, dialog, session, type BrowserWindow } from 'electron';

import type { SourceText } from '../chronicle/project.ts';
import { Problem, reportFault, reportProblem } from '../problems/problem.ts';
import { languageFor } from '../language/languageFor.ts';
import { applicationFile } from '../services/applicationFolder.ts';
import { dataFolder } from '../services/dataFolder.ts';
import { openDocument, openSeed } from '../services/documents.ts';
import { createJobRunner } from '../services/jobRunner.ts';
import { logError } from '../services/log.ts';
import { readPageFiles } from '../services/pageFiles.ts';
import type { HeldProject } from '../services/projects/heldProject.ts';
import { isProjectFile } from '../services/projects/projectNames.ts';
import { createProjects } from '../services/projects/projects.ts';
import { openAhead, platformOf } from '../services/session.ts';
import { createSharedCalls } from '../services/sharedCalls.ts';

import { describeApplication } from './about.ts';
import { createDesktopCalls } from './desktopCalls.ts';
import { handOver, takeOver } from './handOver.ts';
import { answerOwnPage } from './ipc.ts';
import { showLicenses } from './licenses.ts';
import { menuTemplate, wordsIn } from './menu.ts';
import { openPageLine, type PageLine } from './pageLine.ts';
import { servePage } from './pageProtocol.ts';
import { askBeforeClosing, placesByDialog } from './projectDialogs.ts';
import { createRecentFiles } from './recentFiles.ts';
import { guardAllContents, guardSession } from './security.ts';
import { titleOf } from './windowTitle.ts';
import { createMainWindow, focusWindow, loadPage } from './window.ts';

/** The same as `appId` in resources/electron-builder.json: Windows groups windows and shortcuts by it. */
const applicationId = 'org.dateline.app';

const saveInPlace = { to: 'same', name: null, overwrites: false } as const;

interface OpenWindow {
  readonly window: BrowserWindow;
  readonly line: PageLine;
}

/**
 * Runs the application: one instance, one window. `files` are the absolute paths it was started with. Resolves when the
 * window has been opened, or when another instance has taken the files over.
 */
export async function runApplication(files: readonly string[]): Promise<void> {
  if (!app.requestSingleInstanceLock(handOver(files))) {
    app.quit();
    return;
  }
  app.setAppUserModelId(applicationId);
  guardAllContents();

  const isMac = process.platform === 'darwin';
  let opened: OpenWindow | null = null;
  /** Files for the next page that begins, and the page that took those before them. */
  let filesToOpen = [...files];
  let takenBy: string | null = null;
  /** The system may ask for a window before there is a page to show in it. */
  let isServing = false;

  /** Set while the whole application is to end, until somebody cancels that. */
  let isEnding = false;

  const recentFiles = createRecentFiles(showMenu);
  const language = () => languageFor([app.getLocale()]);
  const words = () => wordsIn(language());
  const data = dataFolder(app.getPath('userData'));
  const places = placesByDialog(() => opened?.window ?? null, words);
  const projects = createProjects({ dataFolder: data, places, reader: createJobRunner('readProject'), openSeed });
  projects.onState(showProject);

  /** The project of the page that is there. */
  function shownProject(): HeldProject | null {
    return opened === null ? null : projects.shownTo(opened.line.caller());
  }

  let rememberedFile: string | null = null;

  /** Says in the window's frame which project it shows, and whether all of it is saved. */
  function showProject(): void {
    const project = shownProject();
    if (opened === null || project === null || opened.window.isDestroyed()) return;
    const path = project.file?.path ?? null;
    opened.window.setTitle(titleOf(project.name ?? words().untitled, project.isSaved, isMac));
    opened.window.setDocumentEdited(!project.isSaved);
    opened.window.setRepresentedFilename(path ?? '');
    if (path !== null && path !== rememberedFile) recentFiles.add(path);
    rememberedFile = path;
  }

  function showMenu(): void {
    const template = menuTemplate({
      language: language(),
      isMac,
      isDevelopment: !app.isPackaged,
      recentFiles: recentFiles.list(),
      command: (command) => {
        showWindow().line.announce('command', command);
      },
      openFile: (path) => {
        openFiles([path]);
      },
      clearRecentFiles: () => {
        recentFiles.clear();
      },
      showAbout: () => {
        app.showAboutPanel();
      },
      showLicenses: () => {
        showLicenses().catch((thrown: unknown) => {
          logError('The licences could not be shown', thrown);
        });
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async function openAndRemember(path: string): Promise<SourceText> {
    try {
      const document = await openDocument(path);
      recentFiles.add(path);
      return document;
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.code === 'file-missing') recentFiles.remove(path);
      throw thrown;
    }
  }

  async function openAndAnnounce(path: string, line: PageLine): Promise<void> {
    try {
      if (isProjectFile(path)) await openProjectAndAnnounce(path, line);
      else await addAndAnnounce(path, line);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) logError(`${path} could not be opened`, thrown);
      else if (thrown.code === 'file-missing') recentFiles.remove(path);
      line.announce('problem', reportProblem(thrown));
    }
  }

  async function openProjectAndAnnounce(path: string, line: PageLine): Promise<void> {
    const project = await projects.openFile(path);
    await projects.show(project, line.caller());
    line.announce('projectOpened', project.asOpened());
  }

  async function addAndAnnounce(path: string, line: PageLine): Promise<void> {
    const document = await openAndRemember(path);
    const project = projects.shownTo(line.caller());
    if (project === null) {
      // The page is loaded anew: its next session takes the file.
      filesToOpen.push(path);
      return;
    }
    line.announce('documentOpened', await projects.addDocument(project, document));
    projects.touched(project);
  }

  /** Opens files in the page that is there, or keeps them for the one that comes. */
  function openFiles(paths: readonly string[]): void {
    if (opened !== null && takenBy === opened.line.caller().id) {
      const { line } = opened;
      for (const path of paths) void openAndAnnounce(path, line);
    } else {
      filesToOpen.push(...paths);
    }
    if (isServing) focusWindow(showWindow().window);
  }

  /** Asks what is to become of unsaved changes before the window goes. */
  function guardClosing(window: BrowserWindow, line: PageLine): void {
    window.on('close', (event) => {
      const project = projects.shownTo(line.caller());
      if (project === null || project.isSaved) return;
      event.preventDefault();
      closeAsWished(window, project).catch((thrown: unknown) => {
        isEnding = false;
        if (!(thrown instanceof Problem)) logError('The window could not be closed', thrown);
        line.announce('problem', reportProblem(thrown));
      });
    });
  }

  async function closeAsWished(window: BrowserWindow, project: HeldProject): Promise<void> {
    const answer = await askBeforeClosing(window, project.name, words());
    const isSettled = answer === 'save' ? (await projects.save(project, saveInPlace)) !== null : answer === 'discard';
    if (!isSettled) {
      isEnding = false;
      return;
    }
    if (answer === 'discard') await projects.discard(project.id);
    window.destroy();
    if (isEnding) app.quit();
  }

  /** The window, opened if there is none: on a Mac the application outlives it. */
  function showWindow(): OpenWindow {
    if (opened !== null) return opened;
    const window = createMainWindow();
    const line = openPageLine(window.webContents);
    opened = { window, line };
    guardClosing(window, line);
    window.on('closed', () => {
      opened = null;
    });
    window.on('focus', () => {
      void projects.look();
    });
    // The page's own title would take the place of the project's.
    window.on('page-title-updated', (event) => {
      event.preventDefault();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') offerReload(window, reason);
    });
    loadPage(window).catch((thrown: unknown) => {
      if (!wasAborted(thrown)) stopWith('The page could not be shown', thrown);
    });
    return opened;
  }

  app.on('second-instance', (_event, _argv, _workingFolder, data) => {
    const { files: handed, leftOut } = takeOver(data);
    openFiles(handed);
    if (leftOut > 0) {
      showWindow().line.announce('problem', reportFault({ kind: 'too-many-files', opened: handed.length, leftOut }));
    }
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on('activate', () => {
    if (isServing) focusWindow(showWindow().window);
  });
  app.on('before-quit', () => {
    isEnding = true;
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    projects.close().then(
      () => {
        app.exit();
      },
      (thrown: unknown) => {
        logError('The projects could not be closed in order; what is unsaved lies in their journals', thrown);
        app.exit(1);
      },
    );
  });
  app.on('window-all-closed', () => {
    if (!isMac) app.quit();
  });

  await app.whenReady();
  guardSession(session.defaultSession);
  const shared = createSharedCalls({
    platform: platformOf(process.platform),
    nativeMenu: true,
    filesToOpen: () => {
      const taken = filesToOpen;
      filesToOpen = [];
      return taken;
    },
    openDocument: openAndRemember,
    projects,
    places,
    dataFolder: data,
    extraction: createJobRunner('extract'),
    pictures: createJobRunner('drawPicture'),
  });
  answerOwnPage(
    () => (opened === null ? null : { contents: opened.window.webContents, line: opened.line }),
    createDesktopCalls(shared, {
      window: () => opened?.window ?? null,
      openDocument: openAndRemember,
      projects,
      words,
      onSession: (caller) => {
        takenBy = caller.id;
        for (const path of filesToOpen.splice(0)) if (opened !== null) void openAndAnnounce(path, opened.line);
      },
    }),
  );
  try {
    servePage(await readPageFiles(applicationFile('out', 'renderer')));
    isServing = true;
  } catch (thrown) {
    stopWith('The built page could not be read', thrown);
    return;
  }
  describeApplication();
  showMenu();
  void openAhead(projects, filesToOpen);
  showWindow();
}

const reloadButton = 0;

/** The page's own process has died; the host is well. */
function offerReload(window: BrowserWindow, reason: string): void {
  logError('The page broke down', reason);
  const question = {
    type: 'error' as const,
    message: 'The window stopped working.',
    detail: 'Your files are unchanged. Show the window anew?',
    buttons: ['Show Anew', 'Close'],
    defaultId: reloadButton,
    cancelId: 1,
    noLink: true,
  };
  dialog
    .showMessageBox(question)
    .then(({ response }) => {
      if (window.isDestroyed()) return;
      if (response === reloadButton) window.webContents.reload();
      else window.destroy();
    })
    .catch((thrown: unknown) => {
      logError('The user could not be asked', thrown);
    });
}

/** The window was closed, or the page loaded anew, while it was loading. */
function wasAborted(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_ABORTED';
}

/** Without its page there is no application. */
function stopWith(what: string, thrown: unknown): void {
  logError(what, thrown);
  dialog.showErrorBox('Dateline cannot start', 'A part of Dateline is missing or damaged: install it again.');
  app.exit(1);
}
