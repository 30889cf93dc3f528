import type { FaultWords, ProjectFlaw, SavingFault } from './faults.ts';

const notOpened = (name: string, why: string) => `“${name}” was not opened: ${why}.`;

const savingFaults: Readonly<Record<SavingFault, (system: string) => string>> = {
  'not-permitted': () => 'you are not permitted to write there',
  'held-open': () => 'another program holds the file open',
  'share-full': () => 'your share of the disk is full',
  'folder-of-that-name': () => 'a folder of that name stands there',
  'too-large-for-disk': () => 'the disk takes no file of that size',
  'name-too-long': () => 'the name is too long',
  device: () => 'it is a device or a pipe, not a file',
  'no-folder': () => 'the folder is not there',
  'disk-full': () => 'the disk is full',
  'larger-than-can-be-read': () => 'it would be larger than Dateline can read again',
  'read-only': () => 'the disk can only be read',
  'write-protected': () => 'the file is write-protected',
  refused: (system) => `the system refused (${system})`,
};

const flaws: Readonly<Record<ProjectFlaw, (where: string) => string>> = {
  'no-zip': () => 'it is no Dateline project',
  'cut-off': () => 'it is damaged or cut off',
  'file-too-large': (where) => `a project larger than ${where} MB cannot be read`,
  'too-large': (where) => `its texts are more than ${where} MB, the most that can be read`,
  'too-many-entries': (where) => `it has more than ${where} entries`,
  'entry-damaged': (where) => `its entry ${where} is damaged`,
  'entry-encrypted': (where) => `its entry ${where} is encrypted`,
  'entry-method': (where) => `its entry ${where} is packed in a way that Dateline does not read`,
  'entry-missing': (where) => `its entry ${where} is missing`,
  'entry-name': (where) => `the name of its entry ${where} is not UTF-8`,
  'entry-not-utf8': (where) => `its entry ${where} is not UTF-8`,
  'entry-too-large': (where) => `its entry ${where} is larger than any that Dateline writes`,
  'entry-twice': (where) => `its entry ${where} is there twice`,
  'packed-too-tightly': (where) => `its entry ${where} would swell to a size that no real one has`,
  'not-json': (where) => `its entry ${where} is not JSON`,
  'not-as-described': (where) => `${where} in it is not as the format describes it`,
  'format-too-new': (where) => `a newer Dateline wrote it (format ${where})`,
  'format-unknown': (where) => `its format ${where} is none that Dateline knows`,
  'text-changed': (where) => `its entry ${where} is not the text that the project was made with`,
  'document-twice': (where) => `its document ${where} is there twice`,
  'decision-twice': (where) => `its decision ${where} is there twice`,
  'unknown-document': (where) => `its decision ${where} is about a document that the project does not have`,
  'outside-text': (where) => `a page or a heading lies outside the text of ${where}`,
};

export const english: FaultWords = {
  'file-empty': ({ name }) => notOpened(name, 'it is empty'),
  'file-too-large': ({ name, megabytes }) =>
    notOpened(name, `it is larger than ${megabytes} MB, the most that can be read`),
  'file-not-utf8': ({ name, byte, line }) =>
    notOpened(name, `it is not UTF-8 (byte ${byte}, in line ${line}, is the first bad one); save it as UTF-8`),
  'file-damaged-utf16': ({ name }) => notOpened(name, 'it is marked as UTF-16 and is damaged; save it as UTF-8'),
  'file-binary': ({ name }) => notOpened(name, 'it holds binary data, not text'),
  'file-kind': ({ name }) => notOpened(name, 'it is none of the kinds of document that Dateline reads'),
  'file-damaged': ({ name }) => notOpened(name, 'it is damaged or cut off'),
  'file-password-needed': ({ name }) => notOpened(name, 'it is locked with a password'),
  'file-password-wrong': ({ name }) => notOpened(name, 'the password does not fit'),
  'file-encrypted-otherwise': ({ name }) =>
    notOpened(name, 'it is encrypted in a way that Dateline does not read; save it without a password'),
  'file-is-picture': ({ name }) =>
    notOpened(name, 'it holds pictures of words and no text; ask for its words to be recognised'),
  'file-recognised-poorly': ({ name }) =>
    notOpened(name, 'too few of its words could be recognised with any certainty; a sharper picture may help'),
  'file-without-words': ({ name }) => notOpened(name, 'there are no words in it'),
  'file-unpacks-too-large': ({ name, megabytes }) =>
    notOpened(name, `it would swell to more than ${megabytes} MB, the most that is unpacked`),
  'file-text-too-long': ({ name, millions }) =>
    notOpened(name, `it has more than ${millions} million characters, the most that can be read`),
  'file-of-too-many-parts': ({ name, most }) => notOpened(name, `it has more than ${most} parts`),
  'file-nested-too-deep': ({ name }) => notOpened(name, 'its parts lie too deep in one another'),
  'file-declares-entities': ({ name }) =>
    notOpened(name, 'it declares words of its own that could swell without end, which no such document needs'),
  'file-of-old-office': ({ name }) =>
    notOpened(name, 'it was written by an Office of before 2007; save it there in a form of today, as .docx or .xlsx'),
  'file-took-too-long': ({ name, seconds }) => notOpened(name, `reading it took more than ${seconds} seconds`),
  'file-out-of-memory': ({ name }) => notOpened(name, 'reading it needed more memory than there is'),
  'file-broke-off': ({ name }) => notOpened(name, 'reading it broke off by an error in Dateline'),
  'encoding-unknown': ({ name, encoding }) => notOpened(name, `Dateline knows no encoding “${encoding}”`),
  'file-not-in-encoding': ({ name, encoding }) => notOpened(name, `its bytes are no text in ${encoding}`),
  'file-is-folder': ({ name }) => notOpened(name, 'it is a folder; open the files in it instead'),
  'file-is-device': ({ name }) => notOpened(name, 'it is a device or a pipe, not a file'),
  'file-missing': ({ name }) => notOpened(name, 'there is no such file'),
  'file-links-in-circle': ({ name }) => notOpened(name, 'its links lead in a circle'),
  'file-name-too-long': ({ name }) => notOpened(name, 'no file has so long a name'),
  'file-not-permitted': ({ name }) => notOpened(name, 'you are not permitted to read it'),
  'file-unreadable': ({ name, system }) => notOpened(name, `the system could not read it (${system})`),
  'file-unreadable-in-browser': ({ name }) => notOpened(name, 'the browser could not read it'),
  'too-many-files': ({ opened, leftOut }) =>
    `Only the first ${opened} files were opened, which is the most at once; ${leftOut} more were left as they are.`,
  'file-elsewhere': ({ name }) => notOpened(name, 'it is not on this machine; Dateline fetches nothing'),
  'file-address-damaged': ({ name }) => notOpened(name, 'it is no complete address of a file'),
  'seed-missing': () => 'The article that comes with Dateline is missing; install Dateline again.',
  'nothing-pasted': () => 'There are no words in what was pasted; what was open is unchanged.',
  'too-much-pasted': ({ millions }) =>
    `The pasted text is too large: Dateline reads up to ${millions} million characters; what was open is unchanged.`,

  'project-refused': ({ name, why, where }) => notOpened(name, flaws[why](where)),
  'project-changed-outside': ({ name }) =>
    `“${name}” was not saved: another program has changed the file since it was opened. Both versions are unchanged.`,
  'project-file-exists': ({ name }) =>
    `“${name}” was not saved: a file of that name is there already. It is unchanged.`,
  'project-held': ({ name, by }) =>
    `“${name}” can only be read here: ${by} has it open. Nothing was changed; save it under another name to go on.`,
  'project-of-newer-format': ({ name }) =>
    `“${name}” can only be read here: a newer Dateline wrote it. Nothing was changed.`,
  'project-moved-on': () =>
    'The project was changed in another window in the meantime; this change was not taken; all before it is kept.',
  'project-not-open': () =>
    'This project is no longer open here; load the page again. What was kept of it is offered then.',
  'project-name-unfit': ({ name }) => `“${name}” is no name for a file; nothing was saved or opened.`,
  'project-too-full': ({ most }) => `A project holds ${most} documents at the most; nothing was added.`,
  'project-texts-too-large': ({ name, megabytes }) =>
    `“${name}” was not added: the texts of a project are ${megabytes} MB at the most, all together. The project is unchanged.`,
  'change-not-kept': ({ system }) =>
    `The change could not be kept on the disk (${system}) and was not taken; save the project elsewhere. All before it is kept.`,
  'recovery-gone': () => 'What was to be recovered is no longer there; what was open is unchanged.',
  'recovery-incomplete': ({ name }) =>
    `The project was not recovered: texts of it lie in “${name}”, which cannot be read. Put the file back and try again; what was kept stays.`,
  'project-out-of-memory': () =>
    'The project needed more memory than there is and was not opened; its file is unchanged.',
  'project-broke-off': () => 'The project was not opened because of an error in Dateline; its file is unchanged.',

  'not-saved': ({ name, why, system }) =>
    `“${name}” was not saved: ${savingFaults[why](system)}. What stood there before is unchanged.`,
  'picture-of-too-many-pixels': ({ width, height, millions }) =>
    `No picture was made: ${width} × ${height} pixels is more than the ${millions} million pixels that fit; choose a smaller width or scale, or a shorter stretch of time.`,
  'picture-too-large': () =>
    'The picture would be too large to draw; choose a smaller width or scale. No file was written.',
  'picture-not-drawn': () => 'The picture could not be drawn; no file was written.',
  'picture-out-of-memory': () =>
    'The picture needed more memory than there is and was not made; choose a smaller width or scale.',
  'picture-broke-off': () => 'The picture was not made because of an error in Dateline; the timeline is unchanged.',
  'fonts-missing': () => 'The picture needs fonts that are missing from the app; no file was written.',

  'no-such-day': ({ text }) => `${text} is not a day of the calendar; the document’s date is unchanged.`,
  'already-reading': () => 'This extraction is already under way; it goes on.',
  'reading-out-of-memory': () =>
    'Finding the events needed more memory than there is; the text is still open, split it into shorter files.',
  'reading-broke-off': () =>
    'Finding the events broke off by an error in Dateline; the text is still open and unchanged.',

  stopped: () => 'The work was stopped; nothing was changed.',
  'window-closed': () => 'The window was closed; nothing was changed.',
  'not-understood': () => 'The request was not in the form that Dateline understands; nothing was done.',
  'request-too-large': () => 'The request was larger than Dateline takes; nothing was done.',
  'foreign-sender': () => 'Dateline answers only its own page; nothing was done.',
  'host-gone': () =>
    'Dateline no longer runs behind this page: start it again with “npm start”; what is on the screen stays.',
  internal: () => 'Dateline met an error of its own; what was open is unchanged.',
};
