import { parseArgs } from 'node:util';

import { SetupProblem } from '../setup/setupProblem.mjs';

/**
 * @param {string[]} commandLine
 * @param {readonly string[]} all
 * @returns {readonly string[]} the checks to run
 */
export function parseSelection(commandLine, all) {
  const wanted = namesIn(commandLine);
  if (wanted === null || !wanted.every((name) => all.includes(name))) {
    throw new SetupProblem(`npm test -- --only NAME[,NAME] takes these names: ${all.join(', ')}.`);
  }
  return wanted.length === 0 ? all : wanted;
}

/** @param {string[]} commandLine */
function namesIn(commandLine) {
  try {
    const { values } = parseArgs({ args: commandLine, options: { only: { type: 'string', multiple: true } } });
    return (values.only ?? []).flatMap((names) => names.split(','));
  } catch {
    return null;
  }
}
