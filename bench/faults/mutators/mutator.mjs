import { strFromU8, strToU8, unzipSync } from 'fflate';

import { zipOf } from './zip.mjs';

/** @typedef {import('./zip.mjs').Entry} Entry */
/** @typedef {import('../../fuzz/random.mjs').Random} Random */

/**
 * The whole project file that all others are made from.
 * @typedef {object} Base
 * @property {Buffer} bytes
 * @property {readonly Entry[]} entries
 * @property {string} manifest as JSON
 */

/**
 * A way to damage a file, or to change it so that it is another and whole.
 * @typedef {object} Mutator
 * @property {string} name
 * @property {'opened' | 'refused' | null} must `null` where chance decides: a bit of an unused field may flip
 * @property {(base: Base, random: Random) => Uint8Array} make
 */

export const manifestName = 'project.json';

/** @param {Buffer} bytes @returns {Base} */
export function baseOf(bytes) {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const manifest = entries.find(({ name }) => name === manifestName);
  if (manifest === undefined) throw new Error('The project to be changed has no manifest.');
  return { bytes, entries, manifest: strFromU8(manifest.content) };
}

/** The file with another manifest. @param {Base} base @param {string | Uint8Array} manifest */
export function withManifest({ entries }, manifest) {
  const content = typeof manifest === 'string' ? strToU8(manifest) : manifest;
  return zipOf(entries.map((entry) => (entry.name === manifestName ? { ...entry, content } : entry)));
}

/** The names of its texts, or of its readings. @param {Base} base @param {'texts' | 'readings'} kind */
export function namesOf({ entries }, kind) {
  return entries.map(({ name }) => String(name)).filter((name) => name.startsWith(`${kind}/`));
}

/** The file with one entry as it is made. @param {Base} base @param {string} name @param {(entry: Entry) => Entry} change */
export function withEntry({ entries }, name, change) {
  return zipOf(entries.map((entry) => (entry.name === name ? change(entry) : entry)));
}
