import { Menu, app, dialog, session, type BrowserWindow } from 'electron';

import type { SourceDocument } from '../api/contract.ts';
import { Problem, reportFault, reportProblem } from '../problems/problem.ts';
import { languageFor } from '../language/languageFor.ts';
import { applicationFile } from '../services/applicationFolder.ts';
import { openDocument } from '../services/documents.ts';
import { createJobRunner } from '../services/jobRunner.ts';
import { logError } from '../services/log.ts';
import { readPageFiles } from '../services/pageFiles.ts';
import { platformOf } from '../services/session.ts';
import { createSharedCalls } from '../services/sharedCalls.ts';

import { describeApplication } from './about.ts';
import { createDesktopCalls } from './desktopCalls.ts';
import { handOver, takeOver } from './handOver.ts';
import { answerOwnPage } from './ipc.ts';
import { showLicenses } from './licenses.ts';
import { menuTemplate } from './menu.ts';
import { openPageLine, type PageLine } from './pageLine.ts';
import { servePage } from './pageProtocol.ts';
import { createRecentFiles } from './recentFiles.ts';
import { guardAllContents, guardSession } from './security.ts';
import { createMainWindow, focusWindow, loadPage } from './window.ts';

/** The same as `appId` in resources/electron-builder.json: Windows groups windows and shortcuts by it. */
const applicationId = 'org.dateline.app';

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

  const recentFiles = createRecentFiles(showMenu);

  function showMenu(): void {
    const template = menuTemplate({
      language: languageFor([app.getLocale()]),
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

  async function openAndRemember(path: string): Promise<SourceDocument> {
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
      line.announce('documentOpened', await openAndRemember(path));
    } catch (thrown) {
      if (!(thrown instanceof Problem)) logError(`${path} could not be opened`, thrown);
      line.announce('problem', reportProblem(thrown));
    }
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

  /** The window, opened if there is none: on a Mac the application outlives it. */
  function showWindow(): OpenWindow {
    if (opened !== null) return opened;
    const window = createMainWindow();
    const line = openPageLine(window.webContents);
    opened = { window, line };
    window.on('closed', () => {
      opened = null;
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
  app.on('window-all-closed', () => {
    if (!isMac) app.quit();
  });

  await app.whenReady();
  guardSession(session.defaultSession);
  const shared = createSharedCalls({
    platform: platformOf(process.platform),
    nativeMenu: true,
    filesToOpen: () => {
      takenBy = opened?.line.caller().id ?? null;
      const taken = filesToOpen;
      filesToOpen = [];
      return taken;
    },
    openDocument: openAndRemember,
    extraction: createJobRunner('extract'),
    pictures: createJobRunner('drawPicture'),
  });
  answerOwnPage(
    () => (opened === null ? null : { contents: opened.window.webContents, line: opened.line }),
    createDesktopCalls(shared, { window: () => opened?.window ?? null, openDocument: openAndRemember }),
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
