import type { CorrectedField, StepKind, StepName } from '../../input/stepNames.ts';

const events = (count: number) => (count === 1 ? 'an event' : `${count} events`);

const kinds: Readonly<Record<StepKind, (count: number) => string>> = {
  add: (count) => `add ${events(count)}`,
  split: () => 'split an event',
  dismiss: (count) => `dismiss ${events(count)}`,
  restore: (count) => `restore ${events(count)}`,
  revert: () => 'go back to the machine’s reading',
  accept: (count) => `accept ${events(count)}`,
  doubt: (count) => `doubt ${events(count)}`,
  reopen: (count) => `take back the review of ${events(count)}`,
  join: (count) => (count === 2 ? 'join two events' : `join ${count} events`),
  'set-apart': (count) => (count === 1 ? 'hold two events apart' : `hold ${count} pairs apart`),
  leave: () => 'take an event out of its happening',
  lead: () => 'choose which telling stands for all',
  tag: (count) => `tag ${events(count)}`,
  star: (count) => `star ${events(count)}`,
  'shift-dates': (count) => `move ${events(count)} in time`,
  'one-name': () => 'make names one',
  'name-apart': () => 'take a name apart',
  dispute: () => 'say whether it is agreed on',
  'read-otherwise': () => 'read a document otherwise',
  document: () => 'change a document',
  'place-elsewhere': () => 'put a decision on another event',
  'let-go': () => 'let a decision go',
  'rename-document': () => 'rename a document',
  'order-documents': () => 'order the documents',
  'show-document': () => 'show a document',
  'hide-document': () => 'hide a document',
  'close-document': () => 'close a document',
  'replace-document': () => 'replace a document by its edited text',
  'reopen-document': () => 'open a closed document again',
};

const fields: Readonly<Record<CorrectedField, string>> = {
  title: 'headline',
  date: 'date',
  places: 'places',
  actors: 'people',
  attribution: 'source',
  certainty: 'certainty',
  note: 'note',
  tags: 'tags',
  isStarred: 'star',
  dispute: 'dispute',
  quotations: 'quotations',
};

export const steps = {
  name: (step: StepName) =>
    step.kind === 'correct' ? `correct the ${fields[step.field]}` : kinds[step.kind](step.count),
  field: (field: CorrectedField) => fields[field],
  undo: (name: string) => `Undo: ${name}`,
  redo: (name: string) => `Redo: ${name}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: (name: string) => `Undone: ${name}`,
  redone: (name: string) => `Done again: ${name}`,
};
