/**
 * Whether there is a screen to open a window on.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** Windows has no such number, and no such user. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * The folder in which the user typed the command: npm runs scripts in the project's own.
 * @param {string} script the npm script that would have started us
 * @param {NodeJS.ProcessEnv} [env]
 */
export function callersFolder(script, env = process.env) {
  const startedByNpm = env['npm_lifecycle_event'] === script;
  return (startedByNpm ? env['INIT_CWD'] : undefined) ?? process.cwd();
}
