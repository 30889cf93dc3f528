import type { project as english } from '../en/project.ts';

const changes = (count: number) =>
  count === 1 ? '1 Änderung' : `${new Intl.NumberFormat('de').format(count)} Änderungen`;

export const project: typeof english = {
  untitled: 'Ohne Titel',
  title: (name, isSaved) => `${isSaved ? '' : '• '}${name}`,
  saved: (name) => `„${name}“ ist gesichert.`,
  copied: (count) => (count === 1 ? 'Das Ereignis ist kopiert.' : `${count} Ereignisse sind kopiert.`),
  notCopied: 'In die Zwischenablage ließ sich nichts schreiben; nichts wurde kopiert.',
  region: 'Projekt',
  menu: (name, isSaved) => `Projekt: ${name}${isSaved ? '' : ', ungesichert'}`,
  actions: {
    new: 'Neu',
    open: 'Öffnen …',
    save: 'Sichern',
    saveAs: 'Sichern unter …',
    autosave: 'Von selbst sichern',
  },
  autosaveNeedsName: 'Sobald das Projekt einen Namen hat',
  delivery: {
    late: 'Noch nicht gesichert',
    lost: 'Dateline antwortet nicht: Bis dahin wird nichts mehr angenommen.',
    unkept:
      'Der Datenträger nimmt die letzte Änderung nicht an: Bis dahin wird nichts mehr angenommen. Bitte das Projekt an anderer Stelle sichern.',
  },
  dropped: (count) =>
    `${count === 1 ? '1 Änderung wurde' : `${count} Änderungen wurden`} nicht übernommen: Das Projekt wurde inzwischen an anderer Stelle geändert. Alles davor ist bewahrt.`,
  turnedDown: 'Die letzte Änderung lässt sich nicht bewahren und ist zurückgenommen. Alles davor ist bewahrt.',
  begunBeside: 'Das Projekt dieses Tabs ist in einem anderen Tab offen; hier beginnt ein neues.',
  nothingAdded: 'Das Projekt ist in einem anderen Tab offen und lässt sich hier nur ansehen; nichts wurde hinzugefügt.',
  readOnly: {
    'newer-format': () =>
      'Ein neueres Dateline hat dieses Projekt geschrieben: Es lässt sich hier lesen und bleibt unverändert.',
    held: ({ by }) => `${by} hat dieses Projekt offen: Hier lässt es sich nur lesen.`,
    'shown-elsewhere': () => 'Dieses Projekt ist in einem anderen Tab offen: Hier lässt es sich nur ansehen.',
  },
  saveCopy: 'Kopie sichern …',
  recovered: (moment) => `Dieses Projekt enthält, was nicht gesichert war, Stand ${moment}.`,
  changedOutside: (name) => `Ein anderes Programm hat „${name}“ geändert.`,
  takeTheirs: 'Deren Fassung nehmen',
  left: (name, moment, count) =>
    `${name === null ? 'Ein Projekt' : `„${name}“`} von ${moment} mit ${changes(count)} wurde nicht gesichert.`,
  recover: 'Wiederherstellen',
  later: 'Später',
  throwAway: 'Verwerfen',
  leftMore: (count) => `… und ${count} weitere`,
  moment: (day, date, time) =>
    ({ today: `heute ${time}`, yesterday: `gestern ${time}`, earlier: `${date}, ${time}` })[day],
  opening: {
    title: 'Projekt öffnen',
    filter: 'Projekt finden',
    list: 'Projekte',
    none: 'Noch gibt es kein Projekt. Dieses hier ist zu finden, sobald es gesichert ist.',
    nothingFound: 'Kein Projekt heißt so.',
    size: (bytes) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))} KB`
        : `${new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`,
    more: (count) =>
      count === 1 ? 'Ein weiteres: einen Teil des Namens tippen.' : `${count} weitere: einen Teil des Namens tippen.`,
  },
  savingAs: {
    title: 'Projekt sichern',
    field: 'Name des Projekts',
    save: 'Sichern',
    empty: 'Bitte dem Projekt einen Namen geben.',
  },
  questions: {
    unsaved: {
      title: (name) => `Änderungen in „${name}“ sichern?`,
      explain: 'Was nicht gesichert wird, ist verworfen.',
      save: 'Sichern',
      without: 'Nicht sichern',
    },
    changedOutside: {
      title: 'Ein anderes Programm hat die Datei geändert',
      explain: 'Beide Fassungen sind unversehrt. Welche soll gelten?',
      mine: 'Meine behalten',
      theirs: 'Deren Fassung nehmen',
    },
    exists: {
      title: (name) => `„${name}“ gibt es schon`,
      explain: 'Unter diesem Namen gesichert, tritt Ihr Projekt an die Stelle des vorhandenen.',
      replace: 'Ersetzen',
      other: 'Anderer Name …',
    },
    throwAway: {
      title: 'Ungesichertes verwerfen?',
      explain: (count) => `${changes(count)} lassen sich dann nicht wiederherstellen.`,
    },
  },
};
