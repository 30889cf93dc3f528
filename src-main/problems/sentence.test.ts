import { describe, expect, it } from 'vitest';

import { interfaceLanguages } from '../language/types.ts';

import { faultCodes, type Fault, type FaultKind } from './faults.ts';
import { faultSentence } from './sentence.ts';

const name = 'report.txt';

/** One of each; a kind that is missing does not compile. */
const faults: { readonly [Kind in FaultKind]: Fault<Kind> } = {
  'file-empty': { kind: 'file-empty', name },
  'file-too-large': { kind: 'file-too-large', name, megabytes: 32 },
  'file-not-utf8': { kind: 'file-not-utf8', name, byte: 17, line: 2 },
  'file-damaged-utf16': { kind: 'file-damaged-utf16', name },
  'file-binary': { kind: 'file-binary', name },
  'file-kind': { kind: 'file-kind', name },
  'file-damaged': { kind: 'file-damaged', name },
  'file-password-needed': { kind: 'file-password-needed', name },
  'file-password-wrong': { kind: 'file-password-wrong', name },
  'file-encrypted-otherwise': { kind: 'file-encrypted-otherwise', name },
  'file-is-picture': { kind: 'file-is-picture', name },
  'file-recognised-poorly': { kind: 'file-recognised-poorly', name },
  'file-without-words': { kind: 'file-without-words', name },
  'file-unpacks-too-large': { kind: 'file-unpacks-too-large', name, megabytes: 128 },
  'file-text-too-long': { kind: 'file-text-too-long', name, millions: 33 },
  'file-of-too-many-parts': { kind: 'file-of-too-many-parts', name, most: 20_000 },
  'file-nested-too-deep': { kind: 'file-nested-too-deep', name },
  'file-declares-entities': { kind: 'file-declares-entities', name },
  'file-of-old-office': { kind: 'file-of-old-office', name },
  'file-took-too-long': { kind: 'file-took-too-long', name, seconds: 60 },
  'file-out-of-memory': { kind: 'file-out-of-memory', name },
  'file-broke-off': { kind: 'file-broke-off', name },
  'encoding-unknown': { kind: 'encoding-unknown', name, encoding: 'klingon' },
  'file-not-in-encoding': { kind: 'file-not-in-encoding', name, encoding: 'windows-1251' },
  'file-is-folder': { kind: 'file-is-folder', name },
  'file-is-device': { kind: 'file-is-device', name },
  'file-missing': { kind: 'file-missing', name },
  'file-links-in-circle': { kind: 'file-links-in-circle', name },
  'file-name-too-long': { kind: 'file-name-too-long', name },
  'file-not-permitted': { kind: 'file-not-permitted', name },
  'file-unreadable': { kind: 'file-unreadable', name, system: 'EIO' },
  'file-unreadable-in-browser': { kind: 'file-unreadable-in-browser', name },
  'too-many-files': { kind: 'too-many-files', opened: 1000, leftOut: 234 },
  'file-elsewhere': { kind: 'file-elsewhere', name },
  'file-address-damaged': { kind: 'file-address-damaged', name },
  'seed-missing': { kind: 'seed-missing' },
  'nothing-pasted': { kind: 'nothing-pasted' },
  'too-much-pasted': { kind: 'too-much-pasted', millions: 33 },
  'project-refused': { kind: 'project-refused', name, why: 'entry-missing', where: 'project.json' },
  'project-changed-outside': { kind: 'project-changed-outside', name },
  'project-file-exists': { kind: 'project-file-exists', name },
  'project-held': { kind: 'project-held', name, by: 'Dateline on harbour (process 4711)' },
  'project-of-newer-format': { kind: 'project-of-newer-format', name },
  'project-moved-on': { kind: 'project-moved-on' },
  'project-not-open': { kind: 'project-not-open' },
  'project-name-unfit': { kind: 'project-name-unfit', name },
  'project-too-full': { kind: 'project-too-full', most: 20_000 },
  'project-texts-too-large': { kind: 'project-texts-too-large', name, megabytes: 288 },
  'change-not-kept': { kind: 'change-not-kept', system: 'ENOSPC' },
  'recovery-gone': { kind: 'recovery-gone' },
  'recovery-incomplete': { kind: 'recovery-incomplete', name },
  'project-out-of-memory': { kind: 'project-out-of-memory' },
  'project-broke-off': { kind: 'project-broke-off' },
  'not-saved': { kind: 'not-saved', name, why: 'refused', system: 'EIO' },
  'picture-of-too-many-pixels': { kind: 'picture-of-too-many-pixels', width: 9000, height: 8000, millions: 64 },
  'picture-too-large': { kind: 'picture-too-large' },
  'picture-not-drawn': { kind: 'picture-not-drawn' },
  'picture-out-of-memory': { kind: 'picture-out-of-memory' },
  'picture-broke-off': { kind: 'picture-broke-off' },
  'fonts-missing': { kind: 'fonts-missing' },
  'no-such-day': { kind: 'no-such-day', text: '2016-02-31' },
  'already-reading': { kind: 'already-reading' },
  'reading-out-of-memory': { kind: 'reading-out-of-memory' },
  'reading-broke-off': { kind: 'reading-broke-off' },
  stopped: { kind: 'stopped' },
  'window-closed': { kind: 'window-closed' },
  'not-understood': { kind: 'not-understood' },
  'request-too-large': { kind: 'request-too-large' },
  'foreign-sender': { kind: 'foreign-sender' },
  'host-gone': { kind: 'host-gone' },
  internal: { kind: 'internal' },
};

describe.each(interfaceLanguages)('in %s', (language) => {
  it.each(Object.values(faults))('$kind is told with all its values', (fault) => {
    const sentence = faultSentence(fault, language);
    expect(sentence).toMatch(/^[A-ZÄÖÜ„“\d].*\.$/);
    expect(sentence).not.toMatch(/undefined|\[object|, and|\s{2}/);
    const values = Object.entries(fault).filter(([field]) => field !== 'kind' && field !== 'why');
    for (const [, value] of values) for (const part of [value].flat()) expect(sentence).toContain(String(part));
  });

  it('a file’s name stands in the quotes of the language', () => {
    expect(faultSentence(faults['file-empty'], language)).toMatch(
      { en: /^“report\.txt” was/, de: /^„report\.txt“ wurde/ }[language],
    );
  });
});

it('no sentence is the same in both languages, and each fault has its own', () => {
  const sentences = Object.values(faults).flatMap((fault) =>
    interfaceLanguages.map((each) => faultSentence(fault, each)),
  );
  expect(new Set(sentences).size).toBe(2 * Object.keys(faultCodes).length);
});

it.each([
  [faults['file-kind'], '“report.txt” was not opened: it is none of the kinds of document that Dateline reads.'],
  [
    { kind: 'not-saved', name, why: 'disk-full', system: 'ENOSPC' } as const,
    '“report.txt” was not saved: the disk is full. What stood there before is unchanged.',
  ],
])('the command line is told: %j', (fault: Fault, sentence) => {
  expect(faultSentence(fault, 'en')).toBe(sentence);
});

it('the page in German is told', () => {
  expect(faultSentence({ kind: 'not-saved', name, why: 'disk-full', system: 'ENOSPC' }, 'de')).toBe(
    '„report.txt“ wurde nicht gespeichert: Der Datenträger ist voll. Was vorher dort stand, ist unverändert.',
  );
});
