/**
 * Who may import whom. A room is a folder; imports run one way. `pure` rooms know no Node, no Electron, no DOM, no clock
 * and no time zone. The lint rules in `eslint.config.js` are made from this table.
 * @type {Readonly<Record<string, { pure: boolean, imports: readonly string[] }>>}
 */
export const rooms = {
  language: { pure: true, imports: [] },
  problems: { pure: true, imports: ['language'] },
  time: { pure: true, imports: ['language'] },
  events: { pure: true, imports: ['time', 'language'] },
  chronicle: { pure: true, imports: ['events', 'time', 'language'] },
  figure: { pure: true, imports: ['events', 'time'] },
  api: { pure: true, imports: ['figure', 'chronicle', 'events', 'time', 'problems'] },
  documents: { pure: false, imports: ['api', 'problems'] },
  projects: { pure: false, imports: ['api', 'chronicle', 'events', 'time', 'problems', 'language'] },
  services: {
    pure: false,
    imports: ['projects', 'api', 'documents', 'chronicle', 'figure', 'events', 'time', 'problems', 'language'],
  },
  desktop: {
    pure: false,
    imports: ['services', 'projects', 'documents', 'api', 'chronicle', 'problems', 'cli', 'language'],
  },
  web: { pure: false, imports: ['services', 'projects', 'documents', 'api', 'chronicle', 'problems'] },
  cli: { pure: false, imports: ['services', 'documents', 'api', 'figure', 'events', 'time', 'problems', 'language'] },
};

/** What the page may import of `src-main`: types and pure rooms. */
export const roomsOfThePage = ['api', 'figure', 'chronicle', 'events', 'time', 'problems', 'language'];
