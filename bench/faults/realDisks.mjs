import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { randomFrom } from '../fuzz/random.mjs';

import { Editing } from './editing.mjs';
import { Host, HostFolder } from './host.mjs';
import { Refusal } from './hostClient.mjs';
import { readWritten } from './projectFile.mjs';
import { Sitting } from './sitting.mjs';
import { strayFiles } from './strayFiles.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */

const run = promisify(execFile);
const name = 'real';
/** Packed they take some 200 KB, on a disk of 1 MB. */
const texts = { count: 1, characters: 400_000 };
const mostBytesOfFile = 100_000;

/**
 * A disk, or a folder of it, that really refuses.
 * @typedef {object} RealDisk
 * @property {string} what
 * @property {'save' | 'change'} act what is refused
 * @property {RegExp} says what the sentence must hold
 * @property {(folder: HostFolder) => Promise<unknown>} prepare before the host is started; where it rejects, it cannot be had here
 * @property {(folder: HostFolder, host: Host) => Promise<unknown>} refuse
 * @property {(folder: HostFolder, host: Host) => Promise<unknown>} mend
 * @property {(folder: HostFolder) => Promise<unknown>} leave
 */

/** @param {string} place */
async function mountSmall(place) {
  await mkdir(place, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
}

/** @param {string} place */
const fill = (place) => writeFile(join(place, 'filler'), Buffer.alloc(2 ** 21)).catch(() => undefined); // Refused at the end: it is full.
const nothing = () => Promise.resolve();

/** @type {readonly RealDisk[]} */
const disks = [
  {
    what: 'a save to a disk that is full',
    act: 'save',
    says: /the disk is full/,
    prepare: ({ projects }) => mountSmall(projects),
    refuse: ({ projects }) => fill(projects),
    mend: ({ projects }) => rm(join(projects, 'filler')),
    leave: ({ projects }) => run('umount', [projects]),
  },
  {
    what: 'a save to a disk that can only be read',
    act: 'save',
    says: /the disk can only be read/,
    prepare: ({ projects }) => mountSmall(projects),
    refuse: ({ projects }) => run('mount', ['-o', 'remount,ro', projects]),
    mend: ({ projects }) => run('mount', ['-o', 'remount,rw', projects]),
    leave: ({ projects }) => run('umount', [projects]),
  },
  {
    what: 'a save of more bytes than a file may have',
    act: 'save',
    says: /the disk takes no file of that size/,
    prepare: () => run('prlimit', ['--version']),
    refuse: (_folder, { process }) => run('prlimit', ['--pid', String(process.pid), `--fsize=${mostBytesOfFile}:`]),
    mend: (_folder, { process }) => run('prlimit', ['--pid', String(process.pid), '--fsize=unlimited:']),
    leave: nothing,
  },
  {
    what: 'a save to a folder that may not be written',
    act: 'save',
    says: /you are not permitted to write there/,
    prepare: () => (process.getuid?.() === 0 ? Promise.reject(new Error('Root may write everywhere.')) : nothing()),
    refuse: ({ projects }) => chmod(projects, 0o555),
    mend: ({ projects }) => chmod(projects, 0o755),
    leave: nothing,
  },
  {
    what: 'a change while the disk of the journal is full',
    act: 'change',
    says: /could not be kept on the disk \(ENOSPC\)/,
    prepare: ({ data }) => mountSmall(data),
    refuse: ({ data }) => fill(data),
    mend: ({ data }) => rm(join(data, 'filler')),
    leave: ({ data }) => run('umount', [data]),
  },
];

/**
 * The same without a bench in between: disks that are full or write-protected, where the system lets us have them.
 * @param {string} root
 * @param {number} seed
 * @returns {Promise<readonly Measurement[]>}
 */
export async function realDisks(root, seed) {
  const rows = [];
  for (const disk of disks) {
    const folder = await HostFolder.make();
    try {
      const cannot = await disk.prepare(folder).then(
        () => null,
        (thrown) => String(thrown),
      );
      rows.push(cannot === null ? await tryDisk(root, folder, seed, disk) : skipped(disk, cannot));
    } finally {
      await folder.remove();
    }
  }
  return rows;
}

/** @param {RealDisk} disk @param {string} why @returns {Measurement} */
function skipped({ what }, why) {
  return { what: `save-steps: ${what}`, median: 'cannot be had here', range: `(${why.split('\n')[0]})` };
}

/** @param {string} root @param {HostFolder} folder @param {number} seed @param {RealDisk} disk @returns {Promise<Measurement>} */
async function tryDisk(root, folder, seed, disk) {
  const host = await Host.start(root, folder);
  try {
    const editing = new Editing(randomFrom(seed));
    const sitting = await Sitting.begin(host.address, name, editing, randomFrom(seed), texts);
    await sitting.save();
    await sitting.change();
    const before = await readFile(folder.file(name));
    await disk.refuse(folder, host);
    const refusal = await (disk.act === 'save' ? sitting.save() : changesUntilRefused(sitting)).then(
      () => null,
      (thrown) => thrown,
    );
    const faults = [];
    if (!(refusal instanceof Refusal) || !disk.says.test(refusal.problem.message))
      faults.push(`it said: ${String(refusal)}`);
    if (!before.equals(await readFile(folder.file(name)))) faults.push('the file is another');
    if ((await strayFiles(folder)).some((stray) => stray.endsWith('.part'))) faults.push('half a file was left');
    if (disk.act === 'save') await sitting.change();
    await disk.mend(folder, host);
    await sitting.change();
    await sitting.save();
    const step = editing.stepOf(await readWritten(folder.file(name)));
    if (step !== editing.acknowledged)
      faults.push(`afterwards the file is as after step ${step} of ${editing.acknowledged}`);
    return {
      what: `save-steps: ${disk.what}`,
      median: faults.length === 0 ? 'refused, none lost' : 'at fault',
      range: faults.length === 0 && refusal instanceof Refusal ? `(${refusal.problem.message})` : faults.join('; '),
      failed: faults.length > 0,
    };
  } finally {
    await host.kill();
    await disk.leave(folder);
  }
}

/** The last page of a file has room for some more. @param {Sitting} sitting */
async function changesUntilRefused(sitting) {
  for (let change = 0; change < 200; change += 1) await sitting.change();
}
