import { readdir } from 'node:fs/promises';

/** What only processes at work have: files in the making, locks, journals. */
const atWork = /\.part$|\.~lock\.|owner(?:\.[\w-]+)?$|^data[/\\]journals[/\\]/;

/**
 * What hosts left lying about, as paths in their folder: of a host that ended in order with all saved, nothing.
 * @param {import('./host.mjs').HostFolder} folder
 */
export async function strayFiles({ path }) {
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => atWork.test(name));
}
