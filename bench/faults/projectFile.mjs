import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { strFromU8, unzipSync } from 'fflate';

/**
 * What a project file says, read without Dateline: as `docs/project-file.md` has it.
 * @typedef {object} Written
 * @property {string} id
 * @property {readonly { readonly id: string, readonly kind: string, readonly fields?: { readonly title?: string } }[]} decisions
 * @property {readonly { readonly id: string }[]} documents
 */

/**
 * Reads a project file and checks that it is whole. Throws where it is not, and `ENOENT` where there is none.
 * @param {string} path
 * @returns {Promise<Written>}
 */
export async function readWritten(path) {
  const entries = unzipSync(await readFile(path));
  const manifest = /** @type {Written} */ (JSON.parse(strFromU8(entryNamed(entries, 'project.json'))));
  for (const { id } of manifest.documents) {
    const text = entryNamed(entries, `texts/${id}.txt`);
    if (createHash('sha256').update(text).digest('hex') !== id) throw new Error(`The text ${id} is another.`);
  }
  return manifest;
}

/** @param {Readonly<Record<string, Uint8Array>>} entries @param {string} name */
function entryNamed(entries, name) {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`It has no ${name}.`);
  return entry;
}
