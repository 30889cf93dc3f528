import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** @typedef {import('./bench.mjs').Measurement} Measurement */
/** @typedef {import('../src-main/services/jobs.ts').JobReply<'readDocument'>} Reply */

const mutations = 500;
const bounds = { seconds: 10, megabytes: 1_024 };

/**
 * 500 mutations of each fixture, the same ones each time, in the thread that reads documents: each is read or refused in a sentence,
 * soon and within the memory.
 * @param {string} root
 * @returns {Promise<Measurement[]>}
 */
export async function hostileDocuments(root) {
  const folder = join(root, 'src-main', 'documents', 'fixtures');
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.md'));
  const rows = [];
  for (const name of names) rows.push(await mutationsOf(root, name, await readFile(join(folder, name))));
  return rows;
}

/**
 * @param {string} root @param {string} name @param {Uint8Array} whole
 * @returns {Promise<Measurement>}
 */
async function mutationsOf(root, name, whole) {
  const worker = new Worker(pathToFileURL(join(root, 'out', 'main', 'documentWorker.js')), { stderr: true });
  const next = chance(20_261_127);
  /** @type {number[]} */
  const seconds = [];
  let read = 0;
  let faults = 0;
  let megabytes = 0;
  try {
    for (let trial = 0; trial < mutations; trial += 1) {
      const began = performance.now();
      const reply = await readIn(worker, name, mutated(whole, next));
      seconds.push((performance.now() - began) / 1_000);
      megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20);
      if (reply.kind === 'done') read += 1;
      else if (reply.kind === 'failed' && reply.problem.code === 'internal') faults += 1;
    }
  } finally {
    await worker.terminate();
  }
  const slowest = Math.max(...seconds);
  const failed = faults > 0 || slowest > bounds.seconds || megabytes > bounds.megabytes;
  return {
    what: `${name}: ${mutations} mutations, ${read} read, ${faults} faults of Dateline`,
    median: `${Math.round(slowest * 1_000)} ms at most`,
    range: `${Math.round(megabytes)} MB at most`,
    ...(failed && { failed }),
  };
}

/**
 * @param {Worker} worker @param {string} name @param {Uint8Array} bytes
 * @returns {Promise<Reply>}
 */
function readIn(worker, name, bytes) {
  return new Promise((resolve, reject) => {
    /** @param {Reply} reply */
    const hear = (reply) => {
      if (reply.kind === 'progress') return;
      worker.off('message', hear);
      worker.off('error', reject);
      resolve(reply);
    };
    worker.on('message', hear);
    worker.once('error', reject);
    const choices = { password: null, recognise: false, encoding: null };
    worker.postMessage({ name: 'readDocument', input: { name, bytes, choices } });
  });
}

/** @param {Uint8Array} bytes @param {() => number} next */
function mutated(bytes, next) {
  const copy = Uint8Array.from(bytes);
  if (next() < 0.3) return copy.subarray(0, Math.floor(next() * copy.length));
  for (let count = 1 + Math.floor(next() * 40); count > 0; count -= 1) {
    copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  }
  return copy;
}

/** Numbers that look like chance and are the same each time. @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
