/** Which process has something, so that another one can tell whether it still runs. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

import { z } from 'zod';

export const ownerSchema = z.object({
  machine: z.string().max(255),
  pid: z.int().min(1),
  /** When the process began, as its system tells it; `null` where that cannot be had. A number can be given again, both cannot. */
  began: z.string().max(200).nullable(),
  /** Tells apart what one process takes and gives back and takes again. */
  token: z.string().max(64),
});
export type Owner = Readonly<z.infer<typeof ownerSchema>>;

const run = promisify(execFile);

/** This process, for one thing that it takes. */
export async function newOwner(): Promise<Owner> {
  return { machine: hostname(), pid: process.pid, began: await beginOf(process.pid), token: randomUUID() };
}

export function isSameOwner(left: Owner, right: Owner): boolean {
  return left.token === right.token && left.pid === right.pid && left.machine === right.machine;
}

/** Of another machine nobody here can know: `null`. */
export async function isRunning({ machine, pid, began }: Owner): Promise<boolean | null> {
  if (machine !== hostname()) return null;
  if (!isThere(pid)) return false;
  if (began === null) return true;
  const now = await beginOf(pid);
  return now === null ? isThere(pid) : now === began;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // It runs, and belongs to somebody else.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

const windowsBegin = (pid: number) => [
  '-NoProfile',
  '-NonInteractive',
  '-Command',
  `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`,
];

const begins: Readonly<Partial<Record<NodeJS.Platform, (pid: number) => Promise<string>>>> = {
  linux: beginOnLinux,
  darwin: async (pid) => (await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)])).stdout,
  win32: async (pid) => (await run('powershell.exe', windowsBegin(pid), { windowsHide: true })).stdout,
};

async function beginOf(pid: number): Promise<string | null> {
  try {
    return (await begins[process.platform]?.(pid))?.trim() ?? null;
  } catch {
    return null; // It has ended meanwhile, or the system does not tell.
  }
}

/** Field 22 of `proc(5)`: ticks since the machine was started, so with the name of that start. */
async function beginOnLinux(pid: number): Promise<string> {
  const [status, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  // The second field is the program's name in brackets, and may hold blanks and brackets itself.
  const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${boot.trim()} ${ticks}`;
}

/** As people say it. */
export function ownerName({ machine, pid }: Owner): string {
  return `Dateline on ${machine} (process ${pid})`;
}
