// npm test: sets up whatever is missing, and runs everything that must hold.
import { runEntry } from './setup/entry.mjs';

await runEntry(() => import('./testing/runTests.mjs'));
