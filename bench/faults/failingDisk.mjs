// Loaded before the host (`node --import`): a disk that refuses the n-th thing that is asked of it in one folder, or under which the
// process dies there. The bench says over the channel when; what was asked meanwhile is answered.
import { Buffer } from 'node:buffer';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * @typedef {object} Order
 * @property {number} at which call from now on, from 1; 0 for none
 * @property {string} how a code of the system, or `kill`
 * @property {boolean} lasts the disk refuses all that is written from there on
 */
/** @typedef {(...given: unknown[]) => unknown} Call */

const folder = process.env['DATELINE_FAULTS_FOLDER'] ?? '';
/** @type {Order} */
let order = { at: 0, how: '', lasts: false };
/** @type {string[]} */
let asked = [];
const writing = new Set([
  'open',
  'write',
  'writeFile',
  'sync',
  'datasync',
  'truncate',
  'rename',
  'link',
  'mkdir',
  'copyFile',
]);

/** Whether this call is refused. A process that is to die here does. @param {string} name */
function isRefused(name) {
  asked.push(name);
  if (order.at === 0) return false;
  const isHit = asked.length === order.at || (order.lasts && asked.length > order.at && writing.has(name));
  if (isHit && order.how === 'kill') process.kill(process.pid, 'SIGKILL');
  return isHit;
}

function refusal() {
  return Object.assign(new Error(`${order.how}: refused by the bench`), { code: order.how });
}

/** What a full disk takes before it is full. @param {Call} real @param {unknown[]} given */
async function halfOf(real, given) {
  const [content] = given;
  if (content instanceof Uint8Array) await real(content.subarray(0, content.length >> 1));
  if (typeof content === 'string') await real(Buffer.from(content).subarray(0, content.length >> 1));
}

/** @param {object} holder @param {string} name @param {(given: unknown[]) => boolean} concerns */
function watch(holder, name, concerns) {
  const real = /** @type {Call} */ (Reflect.get(holder, name)).bind(holder);
  /** @param {unknown[]} given */
  const watched = async (...given) => {
    if (!concerns(given) || !isRefused(name)) return real(...given);
    if (name === 'writeFile' && order.how !== 'kill') await halfOf(real, given);
    throw refusal();
  };
  Reflect.set(holder, name, watched);
}

/** @param {unknown[]} given */
const isInFolder = (given) => given.some((each) => typeof each === 'string' && each.startsWith(folder));

const open = promises.open;
for (const name of ['rename', 'link', 'rm', 'mkdir', 'copyFile', 'stat', 'readFile', 'readdir', 'realpath', 'access']) {
  watch(promises, name, isInFolder);
}
/** @type {typeof promises.open} */
promises.open = async (path, ...more) => {
  if (!isInFolder([path])) return open(path, ...more);
  if (isRefused('open')) throw refusal();
  const handle = await open(path, ...more);
  for (const name of ['write', 'writeFile', 'sync', 'datasync', 'truncate', 'stat', 'chmod'])
    watch(handle, name, () => true);
  return handle;
};
syncBuiltinESMExports();

process.on('message', (message) => {
  process.send?.(asked);
  asked = [];
  order = /** @type {Order} */ (message);
});
process.channel?.unref();
