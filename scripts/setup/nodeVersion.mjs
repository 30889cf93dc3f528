// This file, and what it imports, is read by whatever Node there is: it uses nothing young.
import { readFileSync } from 'node:fs';

const packageFile = new URL('../../package.json', import.meta.url);

/**
 * One sentence for somebody whose Node is too old for `engines.node` (`>=MAJOR.MINOR`), else `null`.
 * @param {string} version as in `process.versions.node`
 * @param {string} [engines]
 * @returns {string | null}
 */
export function oldNodeSentence(version, engines = requiredEngines()) {
  const least = numbersIn(engines);
  const present = numbersIn(version);
  const isOld = present[0] === least[0] ? present[1] < least[1] : present[0] < least[0];
  if (!isOld) return null;
  const wanted = least.join('.');
  return `Dateline needs Node ${wanted} or newer, and this is Node ${version}: install a newer one from your system or https://nodejs.org.`;
}

/** @returns {string} */
function requiredEngines() {
  return JSON.parse(readFileSync(packageFile, 'utf8')).engines.node;
}

/**
 * @param {string} text
 * @returns {[number, number]} major and minor
 */
function numbersIn(text) {
  const found = /(\d+)\.(\d+)/.exec(text);
  if (found === null) throw new Error(`No version in ${text}`);
  return [Number(found[1]), Number(found[2])];
}
