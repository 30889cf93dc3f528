import { describe, expect, test } from 'vitest';

import type { Decision } from '../../chronicle/decisions.ts';
import type { JournalContent, JournalEntry } from '../../projects/journal/lines.ts';
import type { Manifest } from '../../projects/manifest.ts';
import { documentEntry, manifestOfTest } from '../../projects/testProjects.ts';

import { savedEntries } from './savedEntries.ts';

const at = '2026-11-27T09:30:00.000Z';
const decision = (id: string, title = id): Decision => ({ id, at, kind: 'addition', anchor: null, fields: { title } });
const change = (change: Partial<Extract<JournalEntry, { kind: 'change' }>['change']>): JournalEntry => ({
  kind: 'change',
  at,
  change: { added: [], updated: [], removed: [], ...change },
});
const [a, b, renamed] = [decision('a'), decision('b'), decision('a', 'another')];
const document = documentEntry('Another text.');

const base: Manifest = { ...manifestOfTest, decisions: [] };
const journal: JournalContent = {
  base: { kind: 'base', at, file: '/somewhere/a.dateline', stamp: null, manifest: base },
  entries: [
    change({ added: [a] }),
    { kind: 'document', at, document },
    change({ updated: [[a, renamed]] }),
    change({ added: [b] }),
    change({ removed: [b] }),
  ],
};
const grown = [...base.documents, document];

describe('a file that a journal leads to', () => {
  test.each<[string, Partial<Manifest>, number]>([
    ['as it began', {}, 0],
    ['with the first change', { decisions: [a] }, 1],
    ['with a document', { decisions: [a], documents: grown }, 2],
    ['with all but what took itself back', { decisions: [b, renamed], documents: grown }, 4],
    ['with all', { decisions: [renamed], documents: grown }, 5],
  ])('%s', (_how, stored, count) => {
    expect(savedEntries({ ...base, ...stored }, journal)).toBe(count);
  });

  test('whatever lay on the screen, and whichever engine wrote it', () => {
    const stored = { ...base, decisions: [a], view: { other: true }, engine: '9.9.9', isAutosaved: true };
    expect(savedEntries(stored, journal)).toBe(1);
  });
});

describe('a file that somebody else wrote', () => {
  test.each<[string, Partial<Manifest>]>([
    ['with a decision of its own', { decisions: [a, decision('c')] }],
    ['with another title', { decisions: [decision('a', 'third')] }],
    ['with a document before its time', { decisions: [], documents: grown }],
    ['without a document', { decisions: [a], documents: base.documents.slice(1) }],
    ['with another name of a document', { decisions: [a], documents: [...base.documents, { ...document, name: 'x' }] }],
    ['of another project', { decisions: [a], id: 'another' }],
  ])('%s', (_how, stored) => {
    expect(savedEntries({ ...base, ...stored }, journal)).toBeNull();
  });
});
