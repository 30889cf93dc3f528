import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../out/main/web.js', import.meta.url));
const patience = 15_000;

/** The built loopback host, started as its user starts it, and its address. */
export class LoopbackHost {
  #process: ChildProcess;
  /** The same after a restart. */
  readonly address: string;
  readonly #folder: string;

  private constructor(process: ChildProcess, folder: string, address: string) {
    this.#process = process;
    this.#folder = folder;
    this.address = address;
  }

  static async start(): Promise<LoopbackHost> {
    // What it keeps of projects is kept apart from that of whoever runs the tests.
    const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
    const host = spawnIn(folder);
    return new LoopbackHost(host, folder, await addressOf(host));
  }

  /** Where it lists and writes projects. */
  get projects(): string {
    return join(this.#folder, 'projects');
  }

  /** Ends it without a chance to say so, and leaves all that it wrote. */
  async crash(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts it anew where it was, as its user does after a crash. */
  async startAgain(): Promise<void> {
    this.#process = spawnIn(this.#folder);
    const address = await addressOf(this.#process);
    if (address !== this.address) throw new Error(`The host came back at ${address}, not at ${this.address}.`);
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await this.#removeFolder();
  }

  /** Ends it without a chance to say so. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
    await this.#removeFolder();
  }

  /** Holds it up, as a machine that sleeps. */
  pause(): void {
    this.#process.kill('SIGSTOP');
  }

  resume(): void {
    this.#process.kill('SIGCONT');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill(signal);
    await ended;
  }

  async #removeFolder(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function spawnIn(folder: string): ChildProcess {
  const env = { ...process.env, DATELINE_DATA: join(folder, 'data'), DATELINE_PROJECTS: join(folder, 'projects') };
  return spawn(process.execPath, [entry], { stdio: ['ignore', 'pipe', 'pipe'], env });
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason: string) => {
      host.kill('SIGKILL');
      reject(new Error(`The loopback host did not start (${reason}). It said: ${said}`));
    };
    const timer = setTimeout(() => {
      fail('it took too long');
    }, patience);
    const listen = (chunk: unknown) => {
      said += String(chunk);
      const address = /^Dateline is open at (\S+)$/m.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    host.stdout?.on('data', listen);
    host.stderr?.on('data', listen);
    host.once('exit', (status) => {
      clearTimeout(timer);
      fail(`it ended with status ${String(status)}`);
    });
  });
}
