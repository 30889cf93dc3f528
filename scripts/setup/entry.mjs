// Read by whatever Node there is: see nodeVersion.mjs.
import { constants } from 'node:os';

import { oldNodeSentence } from './nodeVersion.mjs';

/**
 * Runs a script to its exit status. Whatever goes wrong ends in one sentence on standard error and status 1.
 * @param {() => Promise<{ run: (commandLine: string[]) => Promise<number> }>} load imports the script itself, which an
 * old Node could not even read
 */
export async function runEntry(load) {
  const tooOld = oldNodeSentence(process.versions.node);
  if (tooOld !== null) {
    console.error(tooOld);
    process.exitCode = 1;
    return;
  }
  const { Interrupted, sentenceOf } = await import('./setupProblem.mjs');
  try {
    const { run } = await load();
    process.exitCode = await run(process.argv.slice(2));
  } catch (thrown) {
    if (thrown instanceof Interrupted) {
      process.exitCode = 128 + constants.signals[thrown.signal];
    } else {
      console.error(sentenceOf(thrown));
      process.exitCode = 1;
    }
  }
}
