/**
 * Who may import whom. A room is a folder; imports run one way. `pure` rooms know no Node, no Electron, no DOM, no clock
 * and no time zone. The lint rules in `eslint.config.js` are made from these tables.
 */

/**
 * The rooms of `src-main`.
 * @type {Readonly<Record<string, { pure: boolean, imports: readonly string[] }>>}
 */
export const rooms = {
  language: { pure: true, imports: [] },
  problems: { pure: true, imports: ['language'] },
  time: { pure: true, imports: ['language'] },
  events: { pure: true, imports: ['time', 'language'] },
  chronicle: { pure: true, imports: ['events', 'time', 'language'] },
  figure: { pure: true, imports: ['events', 'time'] },
  exports: { pure: true, imports: ['chronicle', 'events', 'time', 'language'] },
  api: { pure: true, imports: ['figure', 'exports', 'chronicle', 'events', 'time', 'problems'] },
  documents: { pure: false, imports: ['api', 'chronicle', 'time', 'problems', 'language'] },
  projects: { pure: false, imports: ['api', 'chronicle', 'events', 'time', 'problems', 'language'] },
  services: {
    pure: false,
    imports: ['projects', 'api', 'documents', 'chronicle', 'figure', 'events', 'time', 'problems', 'language'],
  },
  desktop: {
    pure: false,
    imports: ['services', 'exports', 'projects', 'documents', 'api', 'chronicle', 'problems', 'cli', 'language'],
  },
  web: {
    pure: false,
    imports: ['services', 'exports', 'projects', 'documents', 'api', 'chronicle', 'problems', 'language'],
  },
  cli: {
    pure: false,
    imports: ['services', 'documents', 'api', 'figure', 'exports', 'events', 'time', 'problems', 'language'],
  },
};

/**
 * Folders of languages, in any room. What lies in one is reached through a `grammars.ts`, the table of its languages, and never
 * from another language.
 */
export const languageFolders = ['en', 'de'];

/** What the page may import of `src-main`: types and pure rooms. */
export const roomsOfThePage = ['api', 'figure', 'exports', 'chronicle', 'events', 'time', 'problems', 'language'];

const bare = ['board', 'search', 'input'];
const knowing = [...bare, 'words', 'state'];
const view = { pure: false, imports: [...knowing, 'parts'], packages: ['svelte'] };

/**
 * The rooms of the page, `src-renderer`: what is pure, the words, what the page knows, and what is seen of it. No view
 * imports another: what several use lies in `parts`, and the shell puts them together. A pure room has no runes besides,
 * and no packages.
 * @type {Readonly<Record<string, { pure: boolean, imports: readonly string[], packages: readonly string[] }>>}
 */
export const pageRooms = {
  search: { pure: true, imports: [], packages: [] },
  board: { pure: true, imports: ['search'], packages: [] },
  input: { pure: true, imports: [], packages: [] },
  storage: { pure: false, imports: [], packages: [] },
  words: { pure: false, imports: [...bare, 'storage'], packages: [] },
  state: { pure: false, imports: [...bare, 'storage', 'words'], packages: ['svelte'] },
  look: { pure: false, imports: [], packages: [] },
  parts: { pure: false, imports: knowing, packages: ['svelte'] },
  acting: view,
  dialogs: view,
  dismissed: view,
  filter: view,
  header: view,
  inspector: view,
  list: view,
  messages: view,
  project: view,
  reading: view,
  reviewing: view,
  source: view,
  tellings: view,
  timeline: { ...view, packages: ['svelte', 'vis-timeline', 'vis-data', 'moment'] },
};

/** What puts the page together: it may import all of its rooms. */
export const pageShell = 'shell';
