/** The entry of the loopback host: starts it, prints where it is, and ends with Ctrl+C. */
import { argv, exit, stderr, stdout } from 'node:process';

import { Problem, reportProblem } from '../problems/problem.ts';
import { applicationFile } from '../services/applicationFolder.ts';
import { openDocument } from '../services/documents.ts';
import { createJobRunner } from '../services/jobRunner.ts';
import { logError } from '../services/log.ts';
import { readPageFiles, type PageFiles } from '../services/pageFiles.ts';
import { platformOf } from '../services/session.ts';
import { createSharedCalls } from '../services/sharedCalls.ts';
import { tellTerminal } from '../services/terminal.ts';

import { readArguments } from './arguments.ts';
import { startLoopbackHost, type LoopbackHost } from './loopbackHost.ts';
import { openBrowser } from './openBrowser.ts';
import { pageWithBridge } from './pageWithBridge.ts';
import { portProblem } from './portProblem.ts';

const exitStatus = { ended: 0, failed: 1, badArguments: 2 } as const;

async function start(): Promise<void> {
  const { port, open, files } = readArguments(argv.slice(2));
  const calls = createSharedCalls({
    platform: platformOf(process.platform),
    nativeMenu: false,
    filesToOpen: () => files,
    openDocument,
    extraction: createJobRunner('extract'),
    pictures: createJobRunner('drawPicture'),
  });
  const page = await readPage();
  const host = await listen(() => startLoopbackHost({ page, calls, port }), port);
  stdout.write(`Dateline is open at ${host.address}\n`);
  if (open) await openBrowser(host);
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

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    exit(exitStatus.ended);
  });
}

try {
  await start();
} catch (thrown) {
  if (!(thrown instanceof Problem)) logError('Dateline could not start', thrown);
  tellTerminal(stderr, reportProblem(thrown).message);
  exit(thrown instanceof Problem && thrown.code === 'bad-arguments' ? exitStatus.badArguments : exitStatus.failed);
}
