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
  api: { pure: true, imports: ['figure', 'events', 'time', 'problems'] },
  documents: { pure: false, imports: ['api', 'problems'] },
  services: { pure: false, imports: ['api', 'documents', 'figure', 'events', 'time', 'problems', 'language'] },
  desktop: { pure: false, imports: ['services', 'documents', 'api', 'problems', 'cli', 'language'] },
  web: { pure: false, imports: ['services', 'documents', 'api', 'problems'] },
  cli: { pure: false, imports: ['services', 'documents', 'api', 'figure', 'events', 'time', 'problems', 'language'] },
};

/** What the page may import of `src-main`: types and pure rooms. */
export const roomsOfThePage = ['api', 'figure', 'events', 'time', 'problems', 'language'];
