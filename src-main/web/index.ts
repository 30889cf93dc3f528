/** The entry of the loopback host: starts it, prints where it is, and ends with Ctrl+C. */
import { argv, exit, stderr, stdout } from 'node:process';

import { Problem, reportProblem } from '../problems/problem.ts';
import { applicationFile } from '../services/applicationFolder.ts';
import { dataFolder } from '../services/dataFolder.ts';
import { openDocument, openSeed } from '../services/documents.ts';
import { createJobRunner } from '../services/jobRunner.ts';
import { logError } from '../services/log.ts';
import { readPageFiles, type PageFiles } from '../services/pageFiles.ts';
import { createProjects, type Projects } from '../services/projects/projects.ts';
import { openAhead, platformOf } from '../services/session.ts';
import { createSharedCalls } from '../services/sharedCalls.ts';
import { tellTerminal } from '../services/terminal.ts';

import { readArguments } from './arguments.ts';
import { forgetAddress, keepAddress, readKeptAddress } from './keptAddress.ts';
import { startLoopbackHost, type LoopbackHost, type LoopbackParts } from './loopbackHost.ts';
import { openBrowser } from './openBrowser.ts';
import { pageWithBridge } from './pageWithBridge.ts';
import { portProblem } from './portProblem.ts';
import { placesInFolder, projectFolder } from './projectFolder.ts';

const exitStatus = { ended: 0, failed: 1, badArguments: 2 } as const;

async function start(): Promise<void> {
  const { port, open, files } = readArguments(argv.slice(2));
  const data = dataFolder();
  const places = placesInFolder(projectFolder());
  const projects = createProjects({ dataFolder: data, places, reader: createJobRunner('readProject'), openSeed });
  void openAhead(projects, files);
  const waiting = [...files];
  const calls = createSharedCalls({
    platform: platformOf(process.platform),
    nativeMenu: false,
    // For the first page that comes: one that is loaded anew has its project.
    filesToOpen: () => waiting.splice(0),
    openDocument,
    projects,
    places,
    dataFolder: data,
    extraction: createJobRunner('extract'),
    pictures: createJobRunner('drawPicture'),
  });
  const host = await startWhereLeft(data, { page: await readPage(), calls, port });
  await keepAddress(data, host).catch((thrown: unknown) => {
    logError('The address cannot be kept; a page will not find this host again after a restart', thrown);
  });
  endOnSignal(data, projects);
  stdout.write(`Dateline is open at ${host.address}\n`);
  if (open) await openBrowser(host);
}

/** At the address of a session that was left, if its port is free and no other is wished; else at a new one. */
async function startWhereLeft(data: string, parts: LoopbackParts): Promise<LoopbackHost> {
  const kept = await readKeptAddress(data);
  if (kept !== null && (parts.port === 0 || parts.port === kept.port)) {
    try {
      return await startLoopbackHost({ ...parts, ...kept });
    } catch (thrown) {
      if (parts.port !== 0) throw portProblem(parts.port, thrown) ?? thrown;
      // Another program, or another Dateline, is there by now.
    }
  }
  return listen(() => startLoopbackHost(parts), parts.port);
}

/** Ended by its user, the host lets go of what it holds. What is unsaved stays in its journal, and the way back to it. */
function endOnSignal(data: string, projects: Projects): void {
  const end = async () => {
    const isSaved = projects.all().every((project) => project.isSaved);
    await projects.close();
    if (isSaved) await forgetAddress(data);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      end().then(
        () => exit(exitStatus.ended),
        (thrown: unknown) => {
          logError('Dateline could not end in order; what is unsaved lies in its journal', thrown);
          exit(exitStatus.failed);
        },
      );
    });
  }
}

async function readPage(): Promise<PageFiles> {
  try {
    return pageWithBridge(await readPageFiles(applicationFile('out', 'renderer')));
  } catch (cause) {
    throw new Problem('internal', 'Dateline is not built yet: run “npm run build” first.', { cause });
  }
}

/** Says of a port that cannot be had what to do about it. */
async function listen(startHost: () => Promise<LoopbackHost>, port: number): Promise<LoopbackHost> {
  try {
    return await startHost();
  } catch (thrown) {
    throw portProblem(port, thrown) ?? thrown;
  }
}

try {
  await start();
} catch (thrown) {
  if (!(thrown instanceof Problem)) logError('Dateline could not start', thrown);
  tellTerminal(stderr, reportProblem(thrown).message);
  exit(thrown instanceof Problem && thrown.code === 'bad-arguments' ? exitStatus.badArguments : exitStatus.failed);
}
