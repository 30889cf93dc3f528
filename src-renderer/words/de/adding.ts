import type * as english from '../en/adding.ts';

const number = (value: number) => new Intl.NumberFormat('de').format(value);

export const adding: typeof english.adding = {
  name: 'Gewählte Wörter',
  add: 'Ereignis hinzufügen',
  addDated: (date) => `Ereignis hinzufügen, ${date}`,
  give: (date, title) => `${date} für „${title}“ nehmen`,
  quote: (title) => `Als Zitat zu „${title}“`,
  newEvent: 'Neues Ereignis',
  closed: 'In diesem Projekt kann jetzt nichts geändert werden.',
  hereOnly: 'Nur hier',
  wholeText: 'Im ganzen Text',
  dateField: 'Datum dieser Wörter',
  dateIt: 'Datieren',
  understood: (date) => `verstanden als ${date}`,
  nothing: 'noch kein Datum',
  'open-order': 'Welcher der beiden Tage?',
  added: (title) => `Hinzugefügt: ${title}`,
  given: (date, title) => `${date} ist jetzt das Datum von „${title}“.`,
  quoted: (title) => `Als Zitat bei „${title}“.`,
  dated: (title) => `Datiert: ${title}`,
};

export const setAside: typeof english.setAside = {
  dismissed: (count) => `Verworfen: ${number(count)}`,
  show: 'Ansehen',
  dismissedTitle: 'Verworfene Ereignisse',
  dismissedExplain:
    'Von diesen haben Sie gesagt, dass sie keine Ereignisse sind. Sie bleiben erhalten und lassen sich zurückholen.',
  none: 'Es ist nichts mehr verworfen.',
  restore: 'Zurückholen',
  restoreOf: (title) => `„${title}“ zurückholen`,
  orphans: (count) =>
    count === 1
      ? '1 Entscheidung hat ihre Wörter verloren'
      : `${number(count)} Entscheidungen haben ihre Wörter verloren`,
  orphansTitle: 'Entscheidungen, die ihre Wörter verloren haben',
  orphansExplain:
    'Der Text wurde geändert oder wird anders gelesen und sagt dies nicht mehr. Die Entscheidungen bleiben, bis Sie sie anders zuordnen oder aufgeben.',
  noOrphans: 'Jede Entscheidung hat ihre Wörter.',
  similar: 'Ein ähnlicher Satz jetzt',
  putHere: 'Hier zuordnen',
  putHereOf: (title) => `Hier zuordnen: „${title}“`,
  putOnCurrent: (title) => `Dem aktuellen Ereignis „${title}“ zuordnen`,
  letGo: 'Aufgeben',
  decided: {
    correction: (fields) => `Berichtigt: ${fields}`,
    removal: 'Verworfen',
    accepted: 'Angenommen',
    doubtful: 'Als zweifelhaft markiert',
    one: 'Mit anderen Darstellungen verbunden',
    apart: 'Von einer anderen Darstellung getrennt gehalten',
  },
};

export const whichYear: typeof english.whichYear = {
  name: 'Jahr dieses Textes',
  question: 'Welches Jahr?',
  explain: (name) => `Die Tage in „${name}“ haben kein Jahr. Sie werden von dem Jahr an gezählt, das Sie angeben.`,
  field: 'Jahr des ersten Tages',
  set: 'Datieren',
  without: 'Ohne Jahr lassen',
  refused: 'Schreiben Sie ein Jahr, etwa 1998.',
};

export const otherLanguage: typeof english.otherLanguage = {
  looksLike: (language) => `Sieht nach ${language} aus: wird nicht gelesen`,
};
