/** What undo and redo call a step by; the words for it are made when they are shown. */
export type StepName =
  | { readonly kind: StepKind; readonly count: number }
  /** One field of one event. */
  | { readonly kind: 'correct'; readonly field: CorrectedField };

/** What one step can do to one or several events, names or documents. */
export const stepKinds = [
  'add',
  'split',
  'dismiss',
  'restore',
  'revert',
  'accept',
  'doubt',
  'reopen',
  'join',
  'set-apart',
  'leave',
  'lead',
  'tag',
  'star',
  'shift-dates',
  'one-name',
  'name-apart',
  'dispute',
  'read-otherwise',
  'document',
  'place-elsewhere',
  'let-go',
  'rename-document',
  'order-documents',
  'show-document',
  'hide-document',
  'close-document',
  'replace-document',
  'reopen-document',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const correctedFields = [
  'title',
  'date',
  'places',
  'actors',
  'attribution',
  'certainty',
  'note',
  'tags',
  'isStarred',
  'dispute',
  'quotations',
] as const;
export type CorrectedField = (typeof correctedFields)[number];
