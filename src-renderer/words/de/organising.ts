import type { organising as english } from '../en/organising.ts';

const numbers = new Intl.NumberFormat('de');
const number = (value: number) => numbers.format(value);
const quoted = (text: string) => `„${text}“`;

export const organising: typeof english = {
  documents: {
    arrange: 'Dokumente ordnen…',
    title: 'Dokumente',
    explain:
      'Ziehen Sie ein Dokument an seinen Platz, oder bewegen Sie es mit Alt und den Pfeiltasten. Was angekreuzt ist, liegt auf der Zeitleiste.',
    search: 'Dokumente suchen',
    list: 'Offene Dokumente in ihrer Reihenfolge',
    add: 'Hinzufügen',
    found: (found, all) =>
      found === all ? `${number(all)} ${all === 1 ? 'Dokument' : 'Dokumente'}` : `${number(found)} von ${number(all)}`,
    position: (place, all) => `Platz ${number(place)} von ${number(all)}`,
    moved: (name, place, all) => `${name}: Platz ${number(place)} von ${number(all)}`,
    earlier: 'Nach oben',
    later: 'Nach unten',
    name: 'Bezeichnung',
    openedAs: (name) => `geöffnet als ${name}`,
    label: 'Kürzel',
    labelExample: 'Anlage 4',
    hue: 'Farbe',
    hues: ['Blau', 'Rost', 'Türkis', 'Violett', 'Ocker', 'Braun'],
    asPlaced: 'nach Platz',
    reading: 'Datum und Art',
    readingNotYet: 'Es ist noch nicht gelesen.',
    readOtherwise: 'Anders lesen lassen',
    close: 'Dokument schließen',
    closeExplain: 'Sein Text und alle Ihre Entscheidungen dazu bleiben erhalten.',
    closed: (count) => `Geschlossen · ${number(count)}`,
    reopen: 'Wieder öffnen',
    reopenNamed: (name) => `${name} wieder öffnen`,
    locked: 'Dieses Projekt lässt sich jetzt nicht ändern.',
  },
  review: {
    name: 'Durchsehen',
    looked: (count, all) => `${number(count)} von ${number(all)} angesehen`,
    order: 'Reihenfolge beim Durchsehen',
    orders: { time: 'wie sie geschahen', trust: 'das Unsicherste zuerst' },
    next: 'Weiter',
  },
  groups: {
    members: (count) => `${number(count)}-mal berichtet`,
    leads: 'steht für alle',
    choose: 'Für alle stehen lassen',
    chooseOf: (title) => `${quoted(title)} für alle stehen lassen`,
    takeOut: 'Herauslösen',
    takeOutOf: (title) => `${quoted(title)} herauslösen`,
    verdicts: { one: 'Ein Geschehen', two: 'Verschiedene Geschehen' },
    verdict: (titles) => titles.map(quoted).join(', '),
    status: 'Stand',
    states: { agreed: 'unstrittig', disputed: 'strittig' },
  },
  names: {
    same: 'Dasselbe wie…',
    sameAs: (name) => `${name}: dasselbe wie…`,
    title: (name) => `${quoted(name)} ist dasselbe wie`,
    alike: 'Ähnlich',
    others: 'Alle anderen',
    search: 'Namen suchen',
    none: 'Kein anderer Name ist so.',
    also: 'Auch geschrieben',
    apart: 'Trennen',
    apartNamed: (name) => `${quoted(name)} trennen`,
    show: 'So zeigen',
    showNamed: (name) => `Als ${quoted(name)} zeigen`,
  },
};
