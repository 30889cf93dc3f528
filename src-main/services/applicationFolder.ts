import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds `out`, `seeds` and `resources`: the repository, or `app.asar` when installed. This file lies two
 * folders below it as source (`src-main/services`) and as built (`out/main`, where the build keeps every chunk).
 */
export const applicationFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the application, for readers that see into `app.asar`: Node's own and nobody else's. */
export function applicationFile(...segments: readonly string[]): string {
  return join(applicationFolder, ...segments);
}
