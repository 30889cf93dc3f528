/** The entry of the desktop application, and of its command line (`dateline extract …`). */
import { app, dialog } from 'electron';

import { reportProblem } from '../problems/problem.ts';
import { logError } from '../services/log.ts';

import { runApplication } from './application.ts';
import { readStart } from './commandLine.ts';
import { registerPageScheme } from './pageProtocol.ts';

// Both must happen before the application is ready, so nothing here may wait.
registerPageScheme();
app.enableSandbox();

const start = readStart(process.argv, process.defaultApp, process.cwd());
if (start.kind === 'command') {
  app.dock?.hide();
  // Loaded only here: a window needs none of it.
  void import('../cli/main.ts')
    .then(({ runCommandLine }) => runCommandLine(start.commandLine))
    .then(endAfterOutput, endWithError);
} else {
  process.on('uncaughtException', (thrown) => {
    logError('An error was not caught', thrown);
    dialog.showErrorBox('Dateline', reportProblem(thrown).message);
  });
  runApplication(start.files).catch(endWithError);
}

/** A pipe takes its time. */
function endAfterOutput(status: number): void {
  process.stdout.write('', () => {
    app.exit(status);
  });
}

function endWithError(thrown: unknown): void {
  logError('Dateline could not start', thrown);
  app.exit(1);
}
