import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { addressOf } from '../loopbackAddress.mjs';

/** A folder of its own for what hosts keep: their data, and the projects that they list. */
export class HostFolder {
  /** @param {string} path */
  constructor(path) {
    this.path = path;
    this.data = join(path, 'data');
    this.projects = join(path, 'projects');
  }

  static async make() {
    return new HostFolder(await mkdtemp(join(tmpdir(), 'dateline-faults-')));
  }

  /** @param {string} name of a project */
  file(name) {
    return join(this.projects, `${name}.dateline`);
  }

  async remove() {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** The built loopback host as a process that can be killed. */
export class Host {
  /** @param {import('node:child_process').ChildProcess} process @param {string} address @param {() => string} said */
  constructor(process, address, said) {
    this.process = process;
    this.address = address;
    /** What it wrote to standard error so far. */
    this.said = said;
  }

  /**
   * @param {string} root of the project, where it is built
   * @param {HostFolder} folder
   * @param {{ readonly before?: readonly string[] }} [more] arguments of Node before the
   * host’s own
   */
  static async start(root, folder, { before = [] } = {}) {
    const child = spawn(process.execPath, [...before, join(root, 'out', 'main', 'web.js')], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        DATELINE_DATA: folder.data,
        DATELINE_PROJECTS: folder.projects,
        DATELINE_FAULTS_FOLDER: folder.path,
      },
    });
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    return new Host(child, await addressOf(child), () => said);
  }

  get isRunning() {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Ends it as the system does when memory is short: without a word. */
  async kill() {
    await this.#end('SIGKILL');
  }

  /** Ends it as its user does. */
  async stop() {
    await this.#end('SIGTERM');
  }

  /** @param {NodeJS.Signals} signal */
  async #end(signal) {
    if (!this.isRunning) return;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    await ended;
  }

  /** The memory of the process with all its threads, in bytes; `null` where the system does not tell. */
  memory() {
    return this.#statusBytes('VmRSS');
  }

  /** The most that it had. */
  peakMemory() {
    return this.#statusBytes('VmHWM');
  }

  /** @param {string} field of `/proc/PID/status` */
  async #statusBytes(field) {
    const status = await readFile(`/proc/${this.process.pid}/status`, 'utf8').catch(() => ''); // Only Linux has it.
    const kilobytes = new RegExp(String.raw`^${field}:\s+(\d+) kB$`, 'm').exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  }

  /** Its peak is counted from now on, where the system can do that. */
  async forgetPeak() {
    await writeFile(`/proc/${this.process.pid}/clear_refs`, '5').catch(() => undefined); // The peak is of the whole life then.
  }
}
