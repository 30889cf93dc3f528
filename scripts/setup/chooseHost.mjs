/**
 * @typedef {object} Situation
 * @property {import('./electronBinary.mjs').ElectronAnswer} electron
 * @property {boolean} display
 * @property {boolean} root
 * @property {boolean} browserWanted
 * @property {NodeJS.Platform} platform
 */

/**
 * @typedef {object} HostChoice
 * @property {string | null} electron the executable, or `null` for the loopback host
 * @property {boolean} openBrowser
 * @property {string | null} why one line for the user, where the choice is not what they would expect
 */

/**
 * Electron where it can run, else the same application in a browser, from the loopback host.
 * @param {Situation} situation
 * @returns {HostChoice}
 */
export function chooseHost({ electron, display, root, browserWanted, platform }) {
  /** @param {string | null} why @returns {HostChoice} */
  const browser = (why) => ({ electron: null, openBrowser: display, why });
  if (browserWanted) return browser(null);
  if (electron.executable === null) {
    const reason = `Electron could not be had: ${electron.refusal}`;
    return browser(`${reason}. Dateline runs in your browser instead (npm start -- --retry-electron tries again).`);
  }
  if (!display) return browser('There is no display, so Dateline runs on a local address for a browser.');
  if (root && platform === 'linux') {
    return browser('Electron does not run as root; Dateline runs in your browser instead.');
  }
  return { electron: electron.executable, openBrowser: false, why: null };
}
