/**
 * Where a loopback host that was just started says that the page is.
 * @param {import('node:child_process').ChildProcess} host
 * @returns {Promise<string>}
 */
export function addressOf(host) {
  return new Promise((resolve, reject) => {
    let said = '';
    host.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /https?:\S+/.exec(said);
      if (address !== null) resolve(address[0]);
    });
    host.on('exit', (status) => reject(new Error(`The loopback host ended with status ${status}.`)));
  });
}
