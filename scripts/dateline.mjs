#!/usr/bin/env node
// npm run -s dateline -- …: sets up whatever is missing, and runs the command line.
import { runEntry } from './setup/entry.mjs';

await runEntry(() => import('./setup/runCommandLine.mjs'));
