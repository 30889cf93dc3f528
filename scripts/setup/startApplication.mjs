import { chooseHost } from './chooseHost.mjs';
import { placesOf, projectFolder } from './places.mjs';
import { runApplication } from './runApplication.mjs';
import { setUpApplication } from './setUp.mjs';
import { callersFolder, hasDisplay, isRoot } from './surroundings.mjs';

/** Our own options; whatever else is on the command line is for the application. */
const options = { retryElectron: '--retry-electron', browser: '--browser' };

/** An Electron that ends so soon by itself did not open: its sandbox or a library of the system stood in the way. */
const secondsToOpen = 5;

/** @param {string} line */
const say = (line) => void console.log(line);

/**
 * @param {string[]} commandLine
 * @returns {Promise<number>}
 */
export async function run(commandLine) {
  const places = placesOf(projectFolder);
  const electron = await setUpApplication(places, { say, retryElectron: commandLine.includes(options.retryElectron) });
  const host = chooseHost({
    electron,
    display: hasDisplay(),
    root: isRoot(),
    browserWanted: commandLine.includes(options.browser),
    platform: process.platform,
  });
  if (host.why !== null) say(host.why);
  const rest = commandLine.filter((argument) => !Object.values(options).includes(argument));
  const cwd = callersFolder('start');
  if (host.electron !== null) {
    const end = await runApplication(host.electron, [places.root, ...rest], { cwd });
    if (end.status === 0 || end.asked || end.seconds > secondsToOpen) return end.status;
    say(`Electron could not open a window (status ${end.status}). Dateline runs in your browser instead.`);
  }
  const opening = hasDisplay() ? ['--open'] : [];
  const end = await runApplication(process.execPath, [places.webHost, ...opening, ...rest], { cwd });
  return end.status;
}
