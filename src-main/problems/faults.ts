import type { ProblemCode } from './codes.ts';

/** Why a file could not be written. */
export type SavingFault =
  | 'not-permitted'
  | 'held-open'
  | 'share-full'
  | 'folder-of-that-name'
  | 'too-large-for-disk'
  | 'name-too-long'
  | 'device'
  | 'no-folder'
  | 'disk-full'
  | 'larger-than-can-be-read'
  | 'read-only'
  | 'write-protected'
  | 'refused';

/** What is wrong with a project file. */
export type ProjectFlaw =
  | 'no-zip'
  | 'cut-off'
  | 'file-too-large'
  | 'too-large'
  | 'too-many-entries'
  | 'entry-damaged'
  | 'entry-encrypted'
  | 'entry-method'
  | 'entry-missing'
  | 'entry-name'
  | 'entry-not-utf8'
  | 'entry-too-large'
  | 'entry-twice'
  | 'packed-too-tightly'
  | 'not-json'
  | 'not-as-described'
  | 'format-too-new'
  | 'format-unknown'
  | 'text-changed'
  | 'document-twice'
  | 'decision-twice'
  | 'unknown-document'
  | 'outside-text';

interface Named {
  readonly name: string;
}

/** All that the page can be told, and the values that its sentence needs. `system` is the code of an error of the system. */
interface Faults {
  readonly 'file-empty': Named;
  readonly 'file-too-large': Named & { readonly megabytes: number };
  readonly 'file-not-utf8': Named & { readonly byte: number; readonly line: number };
  readonly 'file-damaged-utf16': Named;
  readonly 'file-binary': Named;
  readonly 'file-kind': Named;
  readonly 'file-damaged': Named;
  readonly 'file-password-needed': Named;
  readonly 'file-password-wrong': Named;
  readonly 'file-encrypted-otherwise': Named;
  readonly 'file-is-picture': Named;
  readonly 'file-recognised-poorly': Named;
  readonly 'file-without-words': Named;
  readonly 'file-unpacks-too-large': Named & { readonly megabytes: number };
  readonly 'file-text-too-long': Named & { readonly millions: number };
  readonly 'file-of-too-many-parts': Named & { readonly most: number };
  readonly 'file-nested-too-deep': Named;
  readonly 'file-declares-entities': Named;
  readonly 'file-of-old-office': Named;
  readonly 'file-took-too-long': Named & { readonly seconds: number };
  readonly 'file-out-of-memory': Named;
  readonly 'file-broke-off': Named;
  readonly 'encoding-unknown': Named & { readonly encoding: string };
  readonly 'file-not-in-encoding': Named & { readonly encoding: string };
  readonly 'file-is-folder': Named;
  readonly 'file-is-device': Named;
  readonly 'file-missing': Named;
  readonly 'file-links-in-circle': Named;
  readonly 'file-name-too-long': Named;
  readonly 'file-not-permitted': Named;
  readonly 'file-unreadable': Named & { readonly system: string };
  readonly 'file-unreadable-in-browser': Named;
  readonly 'too-many-files': { readonly opened: number; readonly leftOut: number };
  readonly 'file-elsewhere': Named;
  readonly 'file-address-damaged': Named;
  readonly 'seed-missing': unknown;
  readonly 'nothing-pasted': unknown;
  readonly 'too-much-pasted': { readonly millions: number };

  readonly 'project-refused': Named & { readonly why: ProjectFlaw; readonly where: string };
  readonly 'project-changed-outside': Named;
  readonly 'project-file-exists': Named;
  readonly 'project-held': Named & { readonly by: string };
  readonly 'project-of-newer-format': Named;
  readonly 'project-moved-on': unknown;
  readonly 'project-not-open': unknown;
  readonly 'project-name-unfit': Named;
  readonly 'project-too-full': { readonly most: number };
  readonly 'project-texts-too-large': Named & { readonly megabytes: number };
  readonly 'change-not-kept': { readonly system: string };
  readonly 'recovery-gone': unknown;
  readonly 'recovery-incomplete': Named;
  readonly 'project-out-of-memory': unknown;
  readonly 'project-broke-off': unknown;

  readonly 'not-saved': Named & { readonly why: SavingFault; readonly system: string };
  readonly 'picture-of-too-many-pixels': { readonly width: number; readonly height: number; readonly millions: number };
  readonly 'picture-too-large': unknown;
  readonly 'picture-not-drawn': unknown;
  readonly 'picture-out-of-memory': unknown;
  readonly 'picture-broke-off': unknown;
  readonly 'fonts-missing': unknown;

  readonly 'no-such-day': { readonly text: string };
  readonly 'already-reading': unknown;
  readonly 'reading-out-of-memory': unknown;
  readonly 'reading-broke-off': unknown;

  readonly stopped: unknown;
  readonly 'window-closed': unknown;
  readonly 'not-understood': unknown;
  readonly 'request-too-large': unknown;
  readonly 'foreign-sender': unknown;
  readonly 'host-gone': unknown;
  readonly internal: unknown;
}
export type FaultKind = keyof Faults;

/** What went wrong, as plain data: it crosses a bridge, and becomes a sentence in the language of who reads it. */
export type Fault<Kind extends FaultKind = FaultKind> = {
  [Each in Kind]: { readonly kind: Each } & Faults[Each];
}[Kind];

/** A sentence for each fault. A language is another table of this shape. */
export type FaultWords = { readonly [Kind in FaultKind]: (fault: Fault<Kind>) => string };

export const faultCodes: Readonly<Record<FaultKind, ProblemCode>> = {
  'file-empty': 'file-empty',
  'file-too-large': 'file-too-large',
  'file-not-utf8': 'file-not-utf8',
  'file-damaged-utf16': 'file-not-utf8',
  'file-binary': 'file-binary',
  'file-kind': 'file-kind',
  'file-damaged': 'file-damaged',
  'file-password-needed': 'file-password',
  'file-password-wrong': 'file-password',
  'file-encrypted-otherwise': 'file-password',
  'file-is-picture': 'file-is-picture',
  'file-recognised-poorly': 'file-recognised-poorly',
  'file-without-words': 'file-empty',
  'file-unpacks-too-large': 'file-too-large',
  'file-text-too-long': 'file-too-large',
  'file-of-too-many-parts': 'file-too-large',
  'file-nested-too-deep': 'file-too-large',
  'file-declares-entities': 'file-damaged',
  'file-of-old-office': 'file-kind',
  'file-took-too-long': 'file-too-large',
  'file-out-of-memory': 'file-too-large',
  'file-broke-off': 'internal',
  'encoding-unknown': 'file-encoding',
  'file-not-in-encoding': 'file-encoding',
  'file-is-folder': 'file-is-folder',
  'file-is-device': 'file-unreadable',
  'file-missing': 'file-missing',
  'file-links-in-circle': 'file-missing',
  'file-name-too-long': 'file-missing',
  'file-not-permitted': 'file-not-permitted',
  'file-unreadable': 'file-unreadable',
  'file-unreadable-in-browser': 'file-unreadable',
  'too-many-files': 'file-too-large',
  'file-elsewhere': 'file-unreadable',
  'file-address-damaged': 'file-unreadable',
  'seed-missing': 'file-missing',
  'nothing-pasted': 'file-empty',
  'too-much-pasted': 'file-too-large',

  'project-refused': 'project-invalid',
  'project-changed-outside': 'file-changed-outside',
  'project-file-exists': 'file-exists',
  'project-held': 'project-read-only',
  'project-of-newer-format': 'project-read-only',
  'project-moved-on': 'project-moved-on',
  'project-not-open': 'project-moved-on',
  'project-name-unfit': 'bad-request',
  'project-too-full': 'bad-request',
  'project-texts-too-large': 'file-too-large',
  'change-not-kept': 'change-not-kept',
  'recovery-gone': 'file-missing',
  'recovery-incomplete': 'file-missing',
  'project-out-of-memory': 'project-invalid',
  'project-broke-off': 'project-invalid',

  'not-saved': 'save-failed',
  'picture-of-too-many-pixels': 'picture-too-large',
  'picture-too-large': 'picture-too-large',
  'picture-not-drawn': 'picture-failed',
  'picture-out-of-memory': 'picture-failed',
  'picture-broke-off': 'picture-failed',
  'fonts-missing': 'picture-failed',

  'no-such-day': 'date-invalid',
  'already-reading': 'bad-request',
  'reading-out-of-memory': 'extraction-failed',
  'reading-broke-off': 'extraction-failed',

  stopped: 'cancelled',
  'window-closed': 'cancelled',
  'not-understood': 'bad-request',
  'request-too-large': 'bad-request',
  'foreign-sender': 'foreign-sender',
  'host-gone': 'host-gone',
  internal: 'internal',
};
