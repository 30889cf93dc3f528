import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { randomFrom } from '../fuzz/random.mjs';
import { durations, thousands } from '../statistics.mjs';

import { Editing } from './editing.mjs';
import { Host, HostFolder } from './host.mjs';
import { HostClient } from './hostClient.mjs';
import { readWritten } from './projectFile.mjs';
import { Sitting } from './sitting.mjs';
import { strayFiles } from './strayFiles.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */
/** @typedef {import('../fuzz/random.mjs').Random} Random */
/** @typedef {import('../../src-main/api/projectContract.ts').OpenProject} OpenProject */

const kills = 200;
/** After so many a new project is begun, whose first lives have no file. */
const killsOfProject = 20;
const livesWithoutFile = 2;
/** A file of some megabytes takes a while to write: the disk is met at work. */
const texts = { count: 3, characters: 1_200_000 };
/** Milliseconds of a life. In every second one the kill then waits for a saving, and falls into it or shortly behind. */
const lives = { least: 40, spread: 700 };
const pauses = { betweenEdits: 12, betweenSavings: 250 };
/** After one death in so many the next host dies as well, while it takes up what was left. */
const oneDeathInRecoveryIn = 5;
const mostMillisecondsOfRecovery = 80;
/** Milliseconds of a saving, until one was measured. */
const supposedSaving = 60;

/**
 * What happened in all lives together.
 * @typedef {object} Tally
 * @property {number} acknowledged changes and documents
 * @property {number} lost of them
 * @property {number} oldestLoss milliseconds from the acknowledgement of the oldest lost change to the kill
 * @property {number} savings that were answered
 * @property {number} inSaving kills between a saving’s call and its answer
 * @property {number} inWriting kills that left a half-written file aside
 * @property {number} inRecovery hosts that were killed, besides, while they took up what another had left
 * @property {number} unreadable project files
 * @property {number[]} recoveries milliseconds
 * @property {string[]} faults
 */

/**
 * Kills the host again and again while a project is edited and saved, and looks after each kill whether the next host has it all.
 * @param {import('./faults.mjs').Trial} trial
 * @returns {Promise<readonly Measurement[]>}
 */
export async function hostKills({ root, seed, times, say }) {
  const random = randomFrom(seed);
  const folder = await HostFolder.make();
  const count = times ?? kills;
  /** @type {Tally} */
  const tally = {
    ...{ acknowledged: 0, lost: 0, oldestLoss: 0, savings: 0, inSaving: 0, inWriting: 0, inRecovery: 0, unreadable: 0 },
    ...{ recoveries: [], faults: [] },
  };
  try {
    for (let done = 0; done < count; done += killsOfProject) {
      const lifetimes = Math.min(killsOfProject, count - done);
      await killWhileEditing(root, folder, `project ${done}`, lifetimes, random, tally);
      say(`host-kills: ${done + lifetimes} of ${count}, ${tally.lost} changes lost, ${tally.faults.length} faults`);
    }
    const strays = await strayFiles(folder);
    return rowsOf(tally, count, strays);
  } finally {
    await folder.remove();
  }
}

/**
 * One project, through so many hosts.
 * @param {string} root @param {HostFolder} folder @param {string} name @param {number} count @param {Random} random @param {Tally} tally
 */
async function killWhileEditing(root, folder, name, count, random, tally) {
  const editing = new Editing(random);
  let host = await Host.start(root, folder);
  try {
    let sitting = await Sitting.begin(host.address, name, editing, random, texts);
    for (let life = 0; life < count; life += 1) {
      const savesFrom = life >= livesWithoutFile;
      const killed = await liveAndDie(host, sitting, { savesFrom, isAimed: life % 2 === 1 }, random, tally);
      if ((await strayFiles(folder)).some((stray) => stray.startsWith('projects') && stray.endsWith('.part'))) {
        tally.inWriting += 1;
      }
      await checkFile(folder.file(name), editing, tally);
      if (random.below(oneDeathInRecoveryIn) === 0) {
        await dieInRecovery(root, folder, sitting.project, name, random);
        tally.inRecovery += 1;
      }
      const began = performance.now();
      host = await Host.start(root, folder);
      const client = new HostClient(host.address);
      const project = await recover(client, sitting.project, name, random);
      tally.recoveries.push(performance.now() - began);
      checkProject(project, editing, killed, tally);
      editing.goOnFrom(project);
      sitting = new Sitting(client, project, name, editing, random);
    }
    await sitting.save().catch((thrown) => tally.faults.push(String(thrown)));
  } finally {
    // The person ends it in order: nothing of it may be left lying about.
    await host.stop();
  }
}

/**
 * Edits, and saves now and then, until the host is killed.
 * @param {Host} host @param {Sitting} sitting @param {{ readonly savesFrom: boolean, readonly isAimed: boolean }} life
 * @param {Random} random @param {Tally} tally
 * @returns {Promise<number>} when it was killed
 */
async function liveAndDie(host, sitting, { savesFrom, isAimed }, random, tally) {
  let isKilled = false;
  let isInSaving = false;
  let typical = supposedSaving;
  /** @type {() => void} */
  let tellOfSaving = () => undefined;
  /** What a dead host answers no more is no fault. @param {unknown} thrown */
  const note = (thrown) => {
    if (!isKilled) tally.faults.push(String(thrown));
  };
  const edit = async () => {
    while (!isKilled) {
      await sitting.edit().then(() => (tally.acknowledged += 1), note);
      await pause(random.below(pauses.betweenEdits));
    }
  };
  const save = async () => {
    while (savesFrom && !isKilled) {
      await pause(random.below(pauses.betweenSavings));
      const began = performance.now();
      isInSaving = !isKilled;
      tellOfSaving();
      await sitting.save().then(() => (tally.savings += 1), note);
      if (isKilled) return;
      isInSaving = false;
      typical = performance.now() - began;
    }
  };
  const die = async () => {
    await pause(lives.least + random.below(lives.spread));
    if (isAimed && savesFrom) {
      await new Promise((resolve) => {
        tellOfSaving = () => resolve(undefined);
      });
      await pause(random.below(typical * 1.2));
    }
    isKilled = true;
    if (isInSaving) tally.inSaving += 1;
    const killed = performance.now();
    await host.kill();
    return killed;
  };
  const [killed] = await Promise.all([die(), edit(), save()]);
  return killed;
}

/** @param {string} root @param {HostFolder} folder @param {string} id @param {string} name @param {Random} random */
async function dieInRecovery(root, folder, id, name, random) {
  const host = await Host.start(root, folder);
  const coming = recover(new HostClient(host.address), id, name, random).catch(() => null); // It dies under it.
  await pause(random.below(mostMillisecondsOfRecovery));
  await host.kill();
  await coming;
}

/**
 * As people come back to what they did: with the page that was open, by what is offered to a new page, or by opening the file.
 * @type {readonly ((client: HostClient, id: string, name: string) => Promise<OpenProject | null>)[]}
 */
const waysBack = [
  async (client, id) => {
    const { project, problems } = await client.call('startSession', { project: id });
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
    return project.id === id ? project : null;
  },
  async (client, id) => {
    const { recoverable } = await client.call('startSession', { project: null });
    const offered = recoverable.find((each) => each.id.startsWith(`${id}.`));
    return offered === undefined ? null : client.call('recoverProject', { id: offered.id });
  },
  async (client, _id, name) => {
    const listed = await client.call('listProjects', undefined);
    return listed.some((each) => each.name === name) ? client.call('openProject', { name }) : null;
  },
];

/**
 * Takes one of the ways, and where it leads nowhere the next: a project without a file cannot be opened by its name, and one that
 * was saved a moment ago is not offered.
 * @param {HostClient} client @param {string} id @param {string} name @param {Random} random
 */
async function recover(client, id, name, random) {
  const first = random.below(waysBack.length);
  for (const way of [...waysBack.slice(first), ...waysBack.slice(0, first)]) {
    const project = await way(client, id, name);
    if (project !== null) return project;
  }
  throw new Error(`No way leads back to ${name}.`);
}

/**
 * Whether all that was acknowledged is there, and nothing that was not done.
 * @param {OpenProject} project @param {Editing} editing @param {number} killed @param {Tally} tally
 */
function checkProject(project, editing, killed, tally) {
  if (project.readOnly !== null) tally.faults.push(`It can only be read: ${project.readOnly.kind}.`);
  const step = editing.stepOf(project);
  if (step === null) tally.faults.push('It stands as it never stood.');
  const last = step ?? 0;
  if (last >= editing.acknowledged) return;
  tally.lost += editing.acknowledged - last;
  tally.oldestLoss = Math.max(tally.oldestLoss, killed - (editing.acknowledgedAfter(last) ?? killed));
}

/** The old version or the new one, and no third. @param {string} path @param {Editing} editing @param {Tally} tally */
async function checkFile(path, editing, tally) {
  try {
    const written = await readWritten(path);
    if (editing.stepOf(written) === null) tally.faults.push('The file stands as the project never stood.');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return; // It was never saved.
    tally.unreadable += 1;
  }
}

/** @param {Tally} tally @param {number} count @param {readonly string[]} strays @returns {readonly Measurement[]} */
function rowsOf(tally, count, strays) {
  return [
    {
      what: 'host-kills: changes lost, of those that were acknowledged',
      median: `${tally.lost} of ${thousands(tally.acknowledged)}`,
      range: `(${count} kills, ${tally.inRecovery} more in recovery; the oldest loss ${(tally.oldestLoss / 1000).toFixed(1)} s before its kill)`,
      failed: tally.lost > 0,
    },
    {
      what: 'host-kills: project files that were neither the old version nor the new',
      median: String(tally.unreadable),
      range: `(${tally.inSaving} kills fell into a saving, ${tally.inWriting} of them left it half-written; ${tally.savings} savings ended)`,
      failed: tally.unreadable > 0,
    },
    durations('host-kills: from the start of a new host to the project as it was', tally.recoveries),
    {
      what: 'host-kills: calls that were refused, projects that could only be read',
      median: String(tally.faults.length),
      range: [...new Set(tally.faults)].slice(0, 5).join(' '),
      failed: tally.faults.length > 0,
    },
    {
      what: 'host-kills: files left lying about after the last host ended in order',
      median: String(strays.length),
      range: strays.slice(0, 5).join(' '),
      failed: strays.length > 0,
    },
  ];
}
