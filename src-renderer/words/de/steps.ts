import type { CorrectedField, StepKind } from '../../input/stepNames.ts';
import type { steps as english } from '../en/steps.ts';

const events = (count: number, one = 'ein Ereignis') => (count === 1 ? one : `${count} Ereignisse`);

const kinds: Readonly<Record<StepKind, (count: number) => string>> = {
  add: (count) => `${events(count)} hinzufügen`,
  split: () => 'ein Ereignis teilen',
  dismiss: (count) => `${events(count)} verwerfen`,
  restore: (count) => `${events(count)} wieder zeigen`,
  revert: () => 'zur Lesung der Maschine zurückkehren',
  accept: (count) => `${events(count)} annehmen`,
  doubt: (count) => `${events(count)} anzweifeln`,
  reopen: (count) => `Prüfung zurücknehmen (${events(count)})`,
  join: (count) => (count === 2 ? 'zwei Ereignisse verbinden' : `${count} Ereignisse verbinden`),
  'set-apart': (count) => (count === 1 ? 'zwei Ereignisse getrennt halten' : `${count} Paare getrennt halten`),
  leave: () => 'ein Ereignis aus seinem Geschehen lösen',
  lead: () => 'wählen, welche Darstellung für alle steht',
  tag: (count) => `${events(count)} mit Schlagwort versehen`,
  star: (count) => `${events(count)} mit Stern versehen`,
  'shift-dates': (count) => `${events(count)} zeitlich verschieben`,
  'one-name': () => 'Namen zusammenführen',
  'name-apart': () => 'einen Namen wieder trennen',
  dispute: () => 'sagen, ob Einigkeit besteht',
  'read-otherwise': () => 'ein Dokument anders lesen',
  document: () => 'ein Dokument ändern',
  'place-elsewhere': () => 'eine Entscheidung einem anderen Ereignis zuordnen',
  'let-go': () => 'eine Entscheidung aufgeben',
  'rename-document': () => 'ein Dokument umbenennen',
  'order-documents': () => 'Dokumente ordnen',
  'show-document': () => 'ein Dokument zeigen',
  'hide-document': () => 'ein Dokument ausblenden',
  'close-document': () => 'ein Dokument schließen',
  'replace-document': () => 'ein Dokument durch seinen bearbeiteten Text ersetzen',
  'reopen-document': () => 'ein geschlossenes Dokument wieder öffnen',
};

const fields: Readonly<Record<CorrectedField, string>> = {
  title: 'Überschrift',
  date: 'Datum',
  places: 'Orte',
  actors: 'Beteiligte',
  attribution: 'Quelle',
  certainty: 'Gewissheit',
  note: 'Notiz',
  tags: 'Schlagwörter',
  isStarred: 'Stern',
  dispute: 'Streitstand',
  quotations: 'Zitate',
};

export const steps: typeof english = {
  name: (step) => (step.kind === 'correct' ? `${fields[step.field]} berichtigen` : kinds[step.kind](step.count)),
  field: (field: CorrectedField) => fields[field],
  undo: (name) => `Rückgängig: ${name}`,
  redo: (name) => `Wiederholen: ${name}`,
  nothingToUndo: 'Nichts rückgängig zu machen',
  nothingToRedo: 'Nichts zu wiederholen',
  undone: (name) => `Rückgängig gemacht: ${name}`,
  redone: (name) => `Wiederholt: ${name}`,
};
