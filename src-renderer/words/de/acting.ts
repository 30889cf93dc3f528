import type { acting as english } from '../en/acting.ts';

const numbers = new Intl.NumberFormat('de');
const events = (count: number) => `${numbers.format(count)} ${count === 1 ? 'Ereignis' : 'Ereignisse'}`;

export const acting: typeof english = {
  menu: (title) => `Was sich mit „${title}“ tun lässt`,
  menuOfSeveral: (count) =>
    `Was sich mit ${numbers.format(count)} ${count === 1 ? 'Ereignis' : 'Ereignissen'} tun lässt`,
  menuOfLane: (name) => `Was sich mit der Spur „${name}“ tun lässt`,
  accept: 'Annehmen',
  unaccept: 'Nicht mehr angenommen',
  doubt: 'Zweifelhaft',
  undoubt: 'Nicht mehr zweifelhaft',
  dismiss: 'Verwerfen: kein Ereignis',
  star: 'Mit Stern versehen',
  unstar: 'Stern wegnehmen',
  editTitle: 'Überschrift bearbeiten',
  editDate: 'Datum bearbeiten',
  split: 'Teilen',
  join: 'Verbinden: ein Geschehen',
  copy: 'Als Beleg kopieren',
  showInText: 'Im Text zeigen',
  collapse: 'Spur schließen',
  expand: 'Spur öffnen',
  refusals: {
    readOnly: 'Dieses Projekt lässt sich zurzeit nur lesen.',
    several: 'Nur ein Ereignis auf einmal.',
    onlyOne: 'Erst mehrere wählen: Klick mit Strg.',
    noText: 'Kein Text erzählt es.',
    tooMany: (most) => `Höchstens ${numbers.format(most)} Ereignisse werden zu einem Geschehen verbunden.`,
  },
  chosen: (count) => `${events(count)} gewählt`,
  chosenName: 'Gewählte Ereignisse',
  tag: 'Schlagwort…',
  tagField: 'Schlagwort für die gewählten Ereignisse',
  tagPut: 'Schlagwort vergeben',
  tagged: (count) => `${events(count)} mit Schlagwort versehen.`,
  move: 'Zeitlich verschieben…',
  moveAmount: 'Um wie viel; früher mit einem Minus',
  moveUnit: 'Einheit',
  units: { minute: 'Minuten', day: 'Tage', month: 'Monate', year: 'Jahre' },
  moveNow: 'Verschieben',
  moved: (count) => `${events(count)} verschoben.`,
  stayed: (count) =>
    count === 1
      ? '1 Ereignis blieb: Es hat kein Datum oder ein weiteres als das.'
      : `${numbers.format(count)} Ereignisse blieben: Sie haben kein Datum oder ein weiteres als das.`,
  none: 'Keine wählen',
};
