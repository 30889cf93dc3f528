import { homedir } from 'node:os';
import { join } from 'node:path';

/** Names another folder, for tests and for benches. */
const override = 'DATELINE_DATA';

/** Where each system keeps what an application remembers for its user. */
const places: Readonly<Partial<Record<NodeJS.Platform, () => string>>> = {
  win32: () => process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  darwin: () => join(homedir(), 'Library', 'Application Support'),
};
const unixPlace = () => process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');

/** The folder of the application's own data, whether it is there already or not. `otherwise` is what a host knows itself. */
export function dataFolder(otherwise?: string): string {
  const named = process.env[override];
  if (named !== undefined && named !== '') return named;
  return otherwise ?? join((places[process.platform] ?? unixPlace)(), 'dateline');
}
