import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

import { randomFrom } from '../fuzz/random.mjs';
import { seedTexts } from '../texts.mjs';

import { everyDecision } from './everyDecision.mjs';
import { Host, HostFolder } from './host.mjs';
import { HostClient, Refusal } from './hostClient.mjs';
import { baseOf } from './mutators/mutator.mjs';
import { heaviest, mutators } from './mutators/mutators.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */
/** @typedef {import('./mutators/mutator.mjs').Mutator} Mutator */
/** @typedef {import('../../src-main/api/projectContract.ts').OpenProject} OpenProject */

const files = 500;
/** What one file may take of time and of memory. */
const most = { milliseconds: 5_000, bytes: 500 * 2 ** 20 };
/** A file as large as may be is no damaged one, but a project as its person wanted it: it may take what it needs. */
const mostOfHeaviest = { milliseconds: 15_000, bytes: 2_500 * 2 ** 20 };
/** A host that holds more has room for the next file already, and its need would not be seen. */
const mostBefore = 250 * 2 ** 20;
/** Texts that are read again: longer ones are none that the project was made with. */
const charactersRead = 100_000;
const codesOfRefusal = ['project-invalid', 'file-unreadable', 'file-too-large'];
const minutes = `Minutes of the town council of Aldermere, 6 June 2014.

The pump in the north hall failed on 12 May 2014. The council closed the north hall on 2 June 2014. Engineer Paula Brandt
inspected the cellar on 4 June 2014. The council hired Brandt on 5 June 2014.
`;
const [whole, mutant] = ['whole', 'mutant'];

/**
 * @typedef {object} Outcome
 * @property {string} mutator
 * @property {'opened' | 'refused' | 'crashed'} became
 * @property {number} milliseconds
 * @property {number | null} bytes of memory at the peak, beyond what the host had before; `null` where the system does not tell
 * @property {string | null} fault
 */

/**
 * Opens changed and damaged project files through the host: each is opened whole and sound, or refused with a sentence while what was
 * open stays open.
 * @param {import('./faults.mjs').Trial} trial
 * @returns {Promise<readonly Measurement[]>}
 */
export async function mutatedFiles({ root, seed, times, say }) {
  const random = randomFrom(seed);
  const folder = await HostFolder.make();
  const sitting = await sitDown(root, folder);
  try {
    const known = await makeWhole(sitting);
    const base = baseOf(await readFile(folder.file(whole)));
    /** @type {Outcome[]} */
    const outcomes = [];
    const count = times ?? files;
    while (outcomes.length < count) {
      const mutator = mutators[outcomes.length % mutators.length];
      if (mutator === undefined) throw new Error('There is nothing to try.');
      await writeFile(folder.file(mutant), mutator.make(base, random));
      const outcome = await tryFile(sitting, mutator, known, most);
      if (outcome.fault !== null) say(`mutated-files, ${outcomes.length}: ${mutator.name}: ${outcome.fault}`);
      outcomes.push(outcome);
    }
    await writeFile(folder.file(mutant), heaviest.make(base, random));
    return [...rowsOf(outcomes), rowOfHeaviest(await tryFile(sitting, heaviest, known, mostOfHeaviest))];
  } finally {
    await sitting.host.stop();
    await folder.remove();
  }
}

/** One page: what it leaves for another project is closed. @typedef {Awaited<ReturnType<typeof sitDown>>} Sitting */

/** @param {string} root @param {HostFolder} folder */
async function sitDown(root, folder) {
  const host = await Host.start(root, folder);
  return { host, client: new HostClient(host.address), root, folder };
}

/** What the whole project is, and what is read in its texts. @typedef {{ readonly texts: ReadonlyMap<string, string> }} Known */

/**
 * Makes the project that all others are made from: with a decision of each kind, and readings.
 * @param {Sitting} sitting
 * @returns {Promise<Known>}
 */
async function makeWhole({ client, root }) {
  const { project } = await client.call('startSession', { project: null });
  const ids = [];
  const [seedText = ''] = await seedTexts(root);
  for (const [index, text] of [seedText, minutes].entries()) {
    const input = { project: project.id, name: `text ${index}.txt`, bytes: Buffer.from(text) };
    for (const { document } of await client.call('readDocument', input)) ids.push(document.id);
  }
  const [first = '', second = ''] = ids;
  const change = { added: everyDecision(first, second), updated: [], removed: [] };
  await client.call('changeProject', { project: project.id, revision: 0, change });
  const texts = new Map();
  for (const id of ids) texts.set(id, await readingOf(client, id));
  const view = { window: { from: 0, to: 1 } };
  await client.call('saveProject', { project: project.id, view, to: 'other', name: whole, overwrites: false });
  return { texts };
}

/** What the host finds in a text, in one line. @param {HostClient} client @param {string} document */
async function readingOf(client, document) {
  const read = await client.call('extract', { ticket: 'reading', document, documentDate: null });
  return JSON.stringify(read, sorted);
}

/** One that was kept has its fields in another order. @param {string} _key @param {unknown} value */
function sorted(_key, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * @param {Sitting} sitting
 * @param {Mutator} mutator
 * @param {Known} known
 * @param {typeof most} limit
 * @returns {Promise<Outcome>}
 */
async function tryFile(sitting, { name, must }, known, limit) {
  if (((await sitting.host.memory()) ?? 0) > mostBefore) await sitting.host.stop();
  if (!sitting.host.isRunning) Object.assign(sitting, await sitDown(sitting.root, sitting.folder));
  const { host, client } = sitting;
  try {
    const open = await openNamed(client, whole);
    const before = await host.memory();
    await host.forgetPeak();
    const began = performance.now();
    const { project, fault } = await openMutant(client, known);
    const milliseconds = performance.now() - began;
    const peak = await host.peakMemory();
    const bytes = peak === null || before === null ? null : peak - before;
    const became = project === null ? 'refused' : 'opened';
    const faults = [
      fault,
      must === null || must === became ? null : `it was ${became}`,
      milliseconds > limit.milliseconds ? `it took ${seconds(milliseconds)}` : null,
      bytes !== null && bytes > limit.bytes ? `it took ${megabytes(bytes)}` : null,
      project === null ? await faultOfOpen(client, open) : null,
    ].filter((each) => each !== null);
    return { mutator: name, became, milliseconds, bytes, fault: faults.length === 0 ? null : faults.join('; ') };
  } catch (thrown) {
    const fault = `the host broke: ${String(thrown)} ${host.said().slice(-300)}`;
    return { mutator: name, became: 'crashed', milliseconds: 0, bytes: null, fault };
  }
}

/** @param {HostClient} client @param {string} name @returns {Promise<OpenProject>} */
async function openNamed(client, name) {
  const project = await client.call('openProject', { name });
  if (project === null) throw new Error(`${name} was not opened.`);
  return project;
}

/**
 * @param {HostClient} client
 * @param {Known} known
 * @returns {Promise<{ readonly project: OpenProject | null, readonly fault: string | null }>}
 */
async function openMutant(client, known) {
  try {
    const project = await openNamed(client, mutant);
    return { project, fault: await faultOf(client, project, known) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { code, message } = thrown.problem;
    const isPlain = codesOfRefusal.includes(code) && /^\S.*[.]$/.test(message) && message.length < 400;
    return { project: null, fault: isPlain ? null : `it was refused so (${code}): ${message}` };
  }
}

/**
 * What is wrong with a project that was opened: a text that is not its own, a decision about nothing, another reading of a text that was
 * read before.
 * @param {HostClient} client
 * @param {OpenProject} project
 * @param {Known} known
 */
async function faultOf(client, { documents, decisions }, known) {
  for (const { id } of documents) {
    const { text } = await client.call('readText', { document: id });
    if (createHash('sha256').update(text).digest('hex') !== id) return `the text ${id} is another`;
    const reading = text.length > charactersRead ? undefined : await readingOf(client, id);
    const pristine = known.texts.get(id);
    if (pristine !== undefined && reading !== pristine) return `the text ${id} is read otherwise than before`;
  }
  const ids = new Set(decisions.map(({ id }) => id));
  return ids.size === decisions.length ? null : 'a decision is there twice';
}

/** Whether what was open still is. @param {HostClient} client @param {OpenProject} open */
async function faultOfOpen(client, open) {
  try {
    await client.call('rememberView', { project: open.id, view: {} });
    return null;
  } catch (thrown) {
    return `what was open is no longer: ${String(thrown)}`;
  }
}

/** @param {number | null} bytes */
function megabytes(bytes) {
  return bytes === null ? 'not known here' : `${Math.round(bytes / 2 ** 20)} MB`;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/**
 * The worst file of each of the worst ways.
 * @param {readonly Outcome[]} outcomes
 * @param {(outcome: Outcome) => number} by
 */
function worstOf(outcomes, by) {
  const sorted = outcomes.toSorted((left, right) => by(right) - by(left));
  const ways = [...new Set(sorted.map(({ mutator }) => mutator))].slice(0, 4);
  return ways.flatMap((way) => sorted.find(({ mutator }) => mutator === way) ?? []);
}

/** @param {readonly Outcome[]} outcomes @returns {readonly Measurement[]} */
function rowsOf(outcomes) {
  /** @param {Outcome['became']} became */
  const count = (became) => outcomes.filter((outcome) => outcome.became === became).length;
  const slowest = worstOf(outcomes, ({ milliseconds }) => milliseconds);
  const largest = worstOf(outcomes, ({ bytes }) => bytes ?? 0);
  const atFault = outcomes.filter(({ fault }) => fault !== null);
  return [
    {
      what: `mutated-files: opened whole, of ${outcomes.length} files in ${mutators.length} ways`,
      median: String(count('opened')),
      range: `(${count('refused')} refused with a sentence)`,
    },
    {
      what: 'mutated-files: crashes of the host',
      median: String(count('crashed')),
      range: '',
      failed: count('crashed') > 0,
    },
    {
      what: 'mutated-files: the slowest',
      median: seconds(slowest[0]?.milliseconds ?? 0),
      range: `(${slowest.map(({ mutator, milliseconds }) => `${mutator} ${seconds(milliseconds)}`).join('; ')})`,
      failed: slowest.some(({ milliseconds }) => milliseconds > most.milliseconds),
    },
    {
      what: 'mutated-files: the most memory for one, beyond what the host had',
      median: megabytes(largest[0]?.bytes ?? null),
      range: `(${largest.map(({ mutator, bytes }) => `${mutator} ${megabytes(bytes)}`).join('; ')})`,
      failed: largest.some(({ bytes }) => (bytes ?? 0) > most.bytes),
    },
    {
      what: 'mutated-files: not as they must be',
      median: String(atFault.length),
      range: [...new Set(atFault.map(({ mutator }) => mutator))].slice(0, 8).join('; '),
      failed: atFault.length > 0,
    },
  ];
}

/** @param {Outcome} outcome @returns {Measurement} */
function rowOfHeaviest({ mutator, became, milliseconds, bytes, fault }) {
  return {
    what: `mutated-files: ${mutator}`,
    median: `${seconds(milliseconds)}, ${megabytes(bytes)}`,
    range: `(${became}${fault === null ? '' : `; ${fault}`})`,
    failed: fault !== null,
  };
}
