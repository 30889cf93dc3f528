import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';

import { applicationFile } from '../services/applicationFolder.ts';

import type { LoopbackHost } from './loopbackHost.ts';

interface Opener {
  readonly command: string;
  readonly first: readonly string[];
  /** Whether other users of the machine can read what the command is given, as `ps` shows it. */
  readonly isOverheard: boolean;
}

const openers: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: { command: 'open', first: [], isOverheard: true },
  win32: { command: 'rundll32', first: ['url.dll,FileProtocolHandler'], isOverheard: false },
};
const otherwise: Opener = { command: 'xdg-open', first: [], isOverheard: true };

/**
 * Asks the system to show this host in the user's browser. Where it cannot, the printed address remains. A command line is
 * read by everybody, so what stands on it is a file that only this user can read, which leads to the host's door.
 */
export async function openBrowser({ doorAddress, doorMilliseconds }: LoopbackHost): Promise<void> {
  const { command, first, isOverheard } = openers[process.platform] ?? otherwise;
  try {
    const target = isOverheard ? await writeWayIn(doorAddress, doorMilliseconds) : doorAddress;
    const opener = spawn(command, [...first, target], { detached: true, stdio: 'ignore' });
    opener.on('error', sayItFailed);
    opener.unref();
  } catch {
    sayItFailed();
  }
}

function sayItFailed(): void {
  process.stderr.write('The browser could not be started: open the address above in it yourself.\n');
}

/** Lies among what is built, not in a hidden or a shared folder: browsers that came as a snap read neither. */
async function writeWayIn(doorAddress: string, milliseconds: number): Promise<string> {
  const path = applicationFile('out', `open-${process.pid}.html`);
  // One that a killed process of the same number left behind.
  await rm(path, { force: true });
  await writeFile(path, wayIn(doorAddress), { flag: 'wx', mode: 0o600 });
  const remove = () => {
    rmSync(path, { force: true });
  };
  process.once('exit', remove);
  setTimeout(remove, milliseconds).unref();
  return path;
}

function wayIn(doorAddress: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="referrer" content="no-referrer" />
  <meta http-equiv="refresh" content="0; url=${doorAddress}" />
  <title>Dateline</title>
  <p><a href="${doorAddress}">Dateline</a></p>
</html>
`;
}
