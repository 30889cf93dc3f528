import { Problem, reportProblem } from '../problems/problem.ts';
import { logError } from '../services/log.ts';
import { readNotices } from '../services/notices.ts';
import { tellTerminal } from '../services/terminal.ts';

import { parseCommand, type Command } from './arguments.ts';
import { deliver } from './deliver.ts';
import { exitStatus } from './exitStatus.ts';
import { help } from './help.ts';
import { processIo, type CommandIo } from './io.ts';
import { version } from './version.ts';

/**
 * Runs `dateline …`. Exit status: 0 when all was done, 1 when a row of `annotate` was bad, 2 with one sentence on standard
 * error and nothing on standard output for bad arguments and for files that cannot be read or written.
 */
export async function runCommandLine(commandLine: readonly string[], io: CommandIo = processIo()): Promise<number> {
  // Where nobody reads what went wrong, the status says it.
  io.problems.on('error', () => undefined);
  try {
    return await run(parseCommand(commandLine), io);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) logError('dateline', thrown);
    tellTerminal(io.problems, `dateline: ${reportProblem(thrown).message}`);
    return exitStatus.failed;
  }
}

/** Loads what a command needs when it is asked for: the extraction brings a language model, and help needs none. */
async function run(command: Command, io: CommandIo): Promise<number> {
  switch (command.name) {
    case 'extract': {
      const { extractFiles } = await import('./extractFiles.ts');
      return extractFiles(command, io);
    }
    case 'text': {
      const { readTexts } = await import('./readTexts.ts');
      return readTexts(command, io);
    }
    case 'annotate': {
      const { annotate } = await import('./annotate.ts');
      return annotate(io);
    }
    case 'licenses':
      return deliver(io, null, [await readNotices()]);
    case 'help':
    case 'version':
      return deliver(io, null, [command.name === 'help' ? help : `${version}\n`]);
  }
}
