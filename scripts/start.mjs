// npm start: sets up whatever is missing, and opens Dateline.
import { runEntry } from './setup/entry.mjs';

await runEntry(() => import('./setup/startApplication.mjs'));
