import { readFile, utimes, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { randomFrom } from '../fuzz/random.mjs';
import { durations } from '../statistics.mjs';

import { Editing } from './editing.mjs';
import { Host, HostFolder } from './host.mjs';
import { HostClient, Refusal } from './hostClient.mjs';
import { readWritten } from './projectFile.mjs';
import { Sitting } from './sitting.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */
/** @typedef {import('../fuzz/random.mjs').Random} Random */
/** @typedef {import('../../src-main/api/projectContract.ts').OpenProject} OpenProject */

const rounds = 10;
const name = 'shared';
const texts = { count: 1, characters: 20_000 };
/** Milliseconds until a change of the file by another program must have been noticed. */
const mostToNotice = 10_000;

/**
 * What one round finds: what was not as it must be, and how long something took.
 * @typedef {{ readonly faults: string[], readonly milliseconds: number[] }} Findings
 */
/** @typedef {{ readonly root: string, readonly random: Random, readonly first: HostFolder, readonly second: HostFolder }} Round */

/** @type {readonly { readonly what: string, readonly time: string | null, readonly run: (round: Round, findings: Findings) => Promise<void> }[]} */
const trials = [
  {
    what: 'a second host may read, is told who writes, and takes over when that one was killed',
    time: 'from a killed owner to a file that the other has saved',
    run: secondHost,
  },
  { what: 'two pages of one host do not write over each other', time: null, run: twoPages },
  {
    what: 'what another program wrote is noticed, and not written over unasked',
    time: 'until it was noticed',
    run: otherProgram,
  },
];

/**
 * Two writers of one file, in all ways in which that comes about.
 * @param {import('./faults.mjs').Trial} trial
 * @returns {Promise<readonly Measurement[]>}
 */
export async function twoHosts({ root, seed, times }) {
  const random = randomFrom(seed);
  const count = times ?? rounds;
  const rows = [];
  for (const { what, time, run } of trials) {
    /** @type {Findings} */
    const findings = { faults: [], milliseconds: [] };
    for (let round = 0; round < count; round += 1) {
      const [first, second] = [await HostFolder.make(), await HostFolder.make()];
      second.projects = first.projects;
      try {
        await run({ root, random, first, second }, findings);
      } finally {
        await first.remove();
        await second.remove();
      }
    }
    rows.push({
      what: `two-hosts: ${what}`,
      median: findings.faults.length === 0 ? `${count} of ${count}` : `${findings.faults.length} faults`,
      range: [...new Set(findings.faults)].slice(0, 4).join('; '),
      failed: findings.faults.length > 0,
    });
    if (time !== null) rows.push(durations(`two-hosts: ${time}`, findings.milliseconds));
  }
  return rows;
}

/** @param {Round} round @param {Findings} findings */
async function secondHost({ root, random, first, second }, { faults, milliseconds }) {
  const owner = await Host.start(root, first);
  const other = await Host.start(root, second);
  /** @type {Host | null} */
  let again = null;
  try {
    const editing = new Editing(random);
    const sitting = await Sitting.begin(owner.address, name, editing, random, texts);
    await sitting.change();
    await sitting.save();
    const saved = await readFile(first.file(name));
    await sitting.change();

    const client = new HostClient(other.address);
    const reader = await openNamed(client, name);
    const by = reader.readOnly?.kind === 'held' ? reader.readOnly.by : '';
    if (!by.includes(`process ${owner.process.pid})`)) faults.push(`who has it is said so: “${by}”`);
    const readers = new Sitting(client, reader, name, new Editing(random, 'other'), random);
    await expectRefusal(readers.change(), 'project-read-only', faults);
    await expectRefusal(readers.save(), 'project-read-only', faults);
    if (!saved.equals(await readFile(first.file(name)))) faults.push('the reader wrote');

    await owner.kill();
    const began = performance.now();
    await client.call('newProject', undefined);
    const taken = await openNamed(client, name);
    if (taken.readOnly !== null) faults.push('a dead owner still has it');
    const writers = new Sitting(client, taken, name, new Editing(random, 'other'), random);
    await writers.change();
    await writers.save();
    milliseconds.push(performance.now() - began);

    // Who was killed comes back: the file is another’s by now, and what was unsaved waits for it.
    again = await Host.start(root, first);
    const late = new HostClient(again.address);
    const { recoverable } = await late.call('startSession', { project: null });
    const [offer] = recoverable;
    if (offer === undefined) faults.push('what the killed host had unsaved is not offered');
    await expectRefusal(late.call('recoverProject', { id: offer?.id ?? 'none' }), 'project-read-only', faults);
    await other.stop();
    const recovered = await late.call('recoverProject', { id: offer?.id ?? 'none' });
    if (editing.stepOf(recovered) !== editing.acknowledged) faults.push('what was unsaved came back otherwise');
    const theirs = await readFile(first.file(name));
    await expectRefusal(saveTo(late, recovered, null), 'file-changed-outside', faults);
    if (!theirs.equals(await readFile(first.file(name)))) faults.push('what the other host saved was written over');
    await saveTo(late, recovered, 'copy');
    if (editing.stepOf(await readWritten(first.file('copy'))) !== editing.acknowledged)
      faults.push('the copy lacks something');
  } finally {
    for (const host of [owner, other, again]) await host?.kill();
  }
}

/** @param {Round} round @param {Findings} findings */
async function twoPages({ root, random, first }, { faults }) {
  const host = await Host.start(root, first);
  try {
    const editing = new Editing(random);
    const one = await Sitting.begin(host.address, name, editing, random, texts);
    await one.change();
    await one.save();
    const client = new HostClient(host.address);
    const project = await openNamed(client, name);
    if (project.id !== one.project) faults.push('the second page has another project');
    const other = new Sitting(client, project, name, editing, random);
    await one.change();
    // The other page knows nothing of that: its change is made of an older state.
    await expectRefusal(
      new Sitting(client, project, name, new Editing(random, 'other'), random).change(),
      'project-moved-on',
      faults,
    );
    const now = await openNamed(client, name);
    if (editing.stepOf(now) !== editing.acknowledged) faults.push('what the first page did is not there');
    await new Sitting(client, now, name, editing, random).change();
    await other.save();
    if (editing.stepOf(await readWritten(first.file(name))) !== editing.acknowledged)
      faults.push('the file lacks something');
  } finally {
    await host.kill();
  }
}

/** @param {Round} round @param {Findings} findings */
async function otherProgram({ root, random, first }, { faults, milliseconds }) {
  const host = await Host.start(root, first);
  try {
    const editing = new Editing(random);
    const sitting = await Sitting.begin(host.address, name, editing, random, texts);
    await sitting.save();
    const older = await readFile(first.file(name));
    await sitting.change();
    await sitting.save();
    const now = new Date();
    await utimes(first.file(name), now, now);
    await sitting.change();
    await sitting.save().catch((thrown) => faults.push(`a file that was only touched: ${String(thrown)}`));

    await sitting.change();
    await writeFile(first.file(name), older);
    await expectRefusal(sitting.save(), 'file-changed-outside', faults);
    if (!older.equals(await readFile(first.file(name)))) faults.push('what another program wrote was written over');
    const began = performance.now();
    if (await isNoticed(sitting)) milliseconds.push(performance.now() - began);
    else faults.push('it was not noticed');
    await sitting.save(true);
    if (editing.stepOf(await readWritten(first.file(name))) !== editing.acknowledged)
      faults.push('the file lacks something');
  } finally {
    await host.kill();
  }
}

/** @param {Sitting} sitting */
async function isNoticed({ client, project }) {
  for (const began = performance.now(); performance.now() - began < mostToNotice; await pause(50)) {
    const { isChangedOutside } = await client.call('rememberView', { project, view: {} });
    if (isChangedOutside) return true;
  }
  return false;
}

/** @param {HostClient} client @param {string} wanted @returns {Promise<OpenProject>} */
async function openNamed(client, wanted) {
  const project = await client.call('openProject', { name: wanted });
  if (project === null) throw new Error(`${wanted} was not opened.`);
  return project;
}

/** @param {HostClient} client @param {OpenProject} project @param {string | null} copy its name; `null` for the file itself */
async function saveTo(client, { id }, copy) {
  /** @type {'same' | 'other'} */
  const to = copy === null ? 'same' : 'other';
  await client.call('saveProject', { project: id, view: {}, to, name: copy, overwrites: false });
}

/** @param {Promise<unknown>} act @param {string} code @param {string[]} faults */
async function expectRefusal(act, code, faults) {
  const outcome = await act.then(
    () => 'nothing',
    (thrown) => (thrown instanceof Refusal ? thrown.problem.code : String(thrown)),
  );
  if (outcome !== code) faults.push(`${code} was to be said, and ${outcome} was`);
}
