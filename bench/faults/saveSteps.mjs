import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { randomFrom } from '../fuzz/random.mjs';

import { Editing } from './editing.mjs';
import { Host, HostFolder } from './host.mjs';
import { HostClient, Refusal } from './hostClient.mjs';
import { readWritten } from './projectFile.mjs';
import { realDisks } from './realDisks.mjs';
import { Sitting } from './sitting.mjs';
import { strayFiles } from './strayFiles.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */
/** @typedef {import('./failingDisk.mjs').Order} Order */
/** @typedef {import('../fuzz/random.mjs').Random} Random */

const preload = pathToFileURL(fileURLToPath(new URL('failingDisk.mjs', import.meta.url))).href;
const texts = { count: 1, characters: 20_000 };
const name = 'steps';
const editsBefore = 3;
/** More calls than any act makes. */
const mostSteps = 200;

/** What is done while the disk refuses. @type {Readonly<Record<string, { readonly hasFile: boolean, readonly act: (sitting: Sitting) => Promise<void> }>>} */
const acts = {
  'saving to its file': { hasFile: true, act: (sitting) => sitting.save() },
  'saving for the first time': { hasFile: false, act: (sitting) => sitting.save() },
  'a change': { hasFile: true, act: (sitting) => sitting.change() },
};

/** @type {readonly Omit<Order, 'at'>[]} */
const refusals = [
  { how: 'ENOSPC', lasts: false },
  { how: 'ENOSPC', lasts: true },
  { how: 'EACCES', lasts: false },
  { how: 'EROFS', lasts: true },
  { how: 'EIO', lasts: false },
  { how: 'kill', lasts: false },
];

/** The sentence must tell what became of what there was. */
const tellsWhatStands = /unchanged|kept|as it was/;

/** @typedef {{ steps: number, refused: number, died: number, readonly faults: string[] }} Tally */

/**
 * Lets the disk refuse each step of a saving in turn, and the process die at each: what was there stays, what was decided too.
 * @param {import('./faults.mjs').Trial} trial
 * @returns {Promise<readonly Measurement[]>}
 */
export async function saveSteps({ root, seed, say }) {
  const rows = [];
  for (const [what, act] of Object.entries(acts)) {
    /** @type {Tally} */
    const tally = { steps: 0, refused: 0, died: 0, faults: [] };
    for (const refusal of refusals) {
      for (let at = 1; at <= mostSteps; at += 1) {
        const isHit = await tryStep(root, seed + at, act, { ...refusal, at }, tally);
        if (!isHit) break;
        tally.steps = Math.max(tally.steps, at);
      }
    }
    for (const fault of tally.faults) say(`save-steps, ${what}: ${fault}`);
    rows.push({
      what: `save-steps, ${what}: steps that lost something, left something or said nothing`,
      median: `${tally.faults.length} of ${tally.steps}`,
      range: `(each in ${refusals.length} ways; ${tally.refused} were refused with a sentence, ${tally.died} hosts died)`,
      failed: tally.faults.length > 0 || tally.steps === 0,
    });
  }
  return [...rows, ...(await realDisks(root, seed))];
}

/**
 * @param {string} root @param {number} seed @param {typeof acts[string]} act @param {Order} order @param {Tally} tally
 * @returns {Promise<boolean>} whether there is such a step
 */
async function tryStep(root, seed, act, order, tally) {
  const folder = await HostFolder.make();
  try {
    const random = randomFrom(seed);
    const editing = new Editing(random);
    const { isHit, project, faults } = await refuseStep(root, folder, editing, random, act, order, tally);
    const found = [...faults, ...(await lookAfter(root, folder, editing, random, project, act.hasFile))];
    const step = `${order.how}${order.lasts ? ' from' : ' at'} step ${order.at}`;
    tally.faults.push(...found.map((fault) => `${step}: ${fault}`));
    return isHit;
  } finally {
    await folder.remove();
  }
}

/**
 * The host under which the disk refuses; it is killed in the end, whatever it said.
 * @param {string} root @param {HostFolder} folder @param {Editing} editing @param {Random} random
 * @param {typeof acts[string]} act @param {Order} order @param {Tally} tally
 */
async function refuseStep(root, folder, editing, random, { hasFile, act }, order, tally) {
  const host = await Host.start(root, folder, { before: ['--import', preload] });
  try {
    const sitting = await Sitting.begin(host.address, name, editing, random, texts);
    if (hasFile) await sitting.save();
    for (let edit = 0; edit < editsBefore; edit += 1) await sitting.change();
    const before = await bytesOf(folder);
    await tellDisk(host, order);
    const refusal = await refusalOf(act(sitting));
    const asked = refusal === 'died' ? null : await tellDisk(host, { at: 0, how: '', lasts: false });
    if (refusal === 'died') tally.died += 1;
    else if (refusal !== null) tally.refused += 1;
    const faults = [faultOfSentence(refusal), await faultOfFile(folder, before, editing)];
    return {
      isHit: asked === null || asked.length >= order.at,
      project: sitting.project,
      faults: faults.filter((fault) => fault !== null),
    };
  } finally {
    await host.kill();
  }
}

/** @param {Refusal | 'died' | null} refusal */
function faultOfSentence(refusal) {
  if (!(refusal instanceof Refusal)) return null;
  const { code, message } = refusal.problem;
  return code === 'internal' || !tellsWhatStands.test(message) ? `it said (${code}): ${message}` : null;
}

/** The file is byte for byte what it was, or whole and new. @param {HostFolder} folder @param {Buffer | null} before @param {Editing} editing */
async function faultOfFile(folder, before, editing) {
  const after = await bytesOf(folder);
  if (before === null ? after === null : after?.equals(before) === true) return null;
  try {
    const written = await readWritten(folder.file(name));
    return editing.stepOf(written) === null ? 'the file stands as the project never stood' : null;
  } catch (thrown) {
    return `the file is broken: ${String(thrown)}`;
  }
}

/**
 * What the next host has of it, whether it can go on, and what is left when it has ended in order.
 * @param {string} root @param {HostFolder} folder @param {Editing} editing @param {Random} random @param {string} id
 * @param {boolean} hasFile whether the project had one before the disk refused
 */
async function lookAfter(root, folder, editing, random, id, hasFile) {
  const host = await Host.start(root, folder);
  const faults = [];
  try {
    const client = new HostClient(host.address);
    const { project } = await client.call('startSession', { project: id });
    const step = editing.stepOf(project);
    if (step === null || step < editing.acknowledged)
      faults.push(`only ${step} of ${editing.acknowledged} steps are there`);
    editing.goOnFrom(project);
    const sitting = new Sitting(client, project, name, editing, random);
    const refusal = await refusalOf(sitting.change().then(() => sitting.save()));
    // It was never told that its first saving got as far as the file: whose it is, the person must say.
    const isAsked = refusal instanceof Refusal && refusal.problem.code === 'file-exists' && !hasFile;
    const last = isAsked ? await refusalOf(sitting.save(true)) : refusal;
    if (last !== null) faults.push(`the next host cannot save: ${String(last)}`);
  } finally {
    await host.stop();
  }
  const strays = await strayFiles(folder);
  return strays.length === 0 ? faults : [...faults, `left lying about: ${strays.join(', ')}`];
}

/** @param {HostFolder} folder */
function bytesOf(folder) {
  return readFile(folder.file(name)).catch(() => null); // There is no file yet.
}

/** @param {Promise<void>} act @returns {Promise<Refusal | 'died' | null>} */
async function refusalOf(act) {
  try {
    await act;
    return null;
  } catch (thrown) {
    return thrown instanceof Refusal ? thrown : 'died';
  }
}

/**
 * @param {Host} host
 * @param {Order} order
 * @returns {Promise<readonly string[] | null>} what was asked of the disk since the last order; `null` where the host is no more
 */
async function tellDisk(host, order) {
  const { process } = host;
  if (!process.connected) return null;
  const answered = once(process, 'message').then(([asked]) => /** @type {readonly string[]} */ (asked));
  const ended = once(process, 'exit').then(() => null);
  process.send(order);
  return Promise.race([answered, ended]);
}
