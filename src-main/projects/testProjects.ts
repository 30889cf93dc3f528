/** Projects for tests. */
import fc from 'fast-check';

import { createHash } from 'node:crypto';

import type { Anchor } from '../chronicle/anchors.ts';
import type { Decision } from '../chronicle/decisions.ts';

import type { DocumentEntry } from '../chronicle/project.ts';
import type { Manifest } from './manifest.ts';

export const textsOfTest = [
  'On 5 May 1998 the harbour opened.',
  'Der Vertrag wurde am 3. März 2004 geschlossen. „Nie!“',
];

export function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function documentEntry(text: string, more: Partial<DocumentEntry> = {}): DocumentEntry {
  return {
    id: idOf(text),
    name: 'report.txt',
    title: null,
    author: null,
    written: null,
    encoding: 'utf-8',
    origin: 'file',
    blocks: [],
    pages: [],
    earlier: [],
    ...more,
  };
}

const anchorIn = (text: string): Anchor => ({
  document: idOf(text),
  head: 18,
  start: 3,
  end: 20,
  quote: text.slice(3, 20),
  quoteStart: 3,
  before: text.slice(0, 3),
  after: text.slice(20, 30),
});

const [first = '', second = ''] = textsOfTest;
const at = '2026-11-27T09:30:00.000Z';

/** One decision of each kind. */
export const decisionsOfTest: readonly Decision[] = [
  {
    id: 'd1',
    at,
    kind: 'correction',
    about: anchorIn(first),
    fields: {
      title: 'The harbour opens',
      date: {
        interval: { first: { year: 1998, month: 5, day: 5 }, last: { year: 1998, month: 5, day: 5 }, clock: null },
        precision: 'day',
        modifier: 'APPROX',
      },
      tags: ['harbour'],
      isStarred: true,
      dispute: 'disputed',
      quotations: [anchorIn(second)],
    },
  },
  { id: 'd2', at, kind: 'addition', anchor: null, fields: { title: 'A letter', date: null } },
  { id: 'd3', at, kind: 'removal', about: anchorIn(second) },
  { id: 'd4', at, kind: 'review', about: { addition: 'd2' }, state: 'doubtful' },
  {
    id: 'd5',
    at,
    kind: 'telling',
    verdict: 'one',
    members: [{ anchor: anchorIn(first) }, { addition: 'd2' }],
    lead: 0,
  },
  { id: 'd6', at, kind: 'naming', names: ['Mr Okafor', 'Daniel Okafor'], shown: 'Daniel Okafor' },
  {
    id: 'd7',
    at,
    kind: 'reading',
    document: idOf(first),
    documentDate: '1998-05-06',
    genre: 'news',
    language: null,
    dayMonthOrder: null,
  },
  {
    id: 'd8',
    at,
    kind: 'document',
    document: idOf(first),
    name: 'Report',
    label: 'Ex. 4',
    hue: 2,
    order: 1,
    isShown: true,
    isOpen: true,
  },
];

export const manifestOfTest: Manifest = {
  format: 1,
  engine: '0.1.0',
  id: '2f1c7c5e-6b7e-4c39-9c39-1d1d1d1d1d1d',
  documents: textsOfTest.map((text) => documentEntry(text)),
  decisions: decisionsOfTest,
  view: { window: { from: 0, to: 1 } },
  isAutosaved: false,
};

export const mapOfTexts = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.map((text) => [idOf(text), text]));

/** Any text that a file can hold: without halves of characters. */
export const anyText = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });
