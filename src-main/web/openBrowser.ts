import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
const otherwise = ['xdg-open'] as const;

/** Asks the system to show an address in the user's browser. Where it cannot, the printed address remains. */
export function openBrowser(address: string): void {
  const [command, ...commandArguments] = openers[process.platform] ?? otherwise;
  const opener = spawn(command, [...commandArguments, address], { detached: true, stdio: 'ignore' });
  opener.on('error', () => {
    process.stderr.write('The browser could not be started: open the address above in it yourself.\n');
  });
  opener.unref();
}
