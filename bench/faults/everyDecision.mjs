/** @typedef {import('../../src-main/chronicle/decisions.ts').Decision} Decision */

const at = '2026-11-27T09:30:00.000Z';

/**
 * One decision of each kind, about two documents.
 * @param {string} first
 * @param {string} second
 * @returns {readonly Decision[]}
 */
export function everyDecision(first, second) {
  /** @param {string} document */
  const anchorIn = (document) => ({
    ...{ document, head: 18, start: 3, end: 20, quote: 'some words', quoteStart: 3, before: 'On ', after: ' all.' },
  });
  const day = { year: 1998, month: 5, day: 5 };
  /** @type {Decision} */
  const correction = {
    id: 'd1',
    at,
    kind: 'correction',
    about: anchorIn(first),
    fields: {
      title: 'The harbour opens',
      date: { interval: { first: day, last: day, clock: null }, precision: 'day', modifier: 'APPROX' },
      tags: ['harbour'],
      isStarred: true,
      dispute: 'disputed',
      quotations: [anchorIn(second)],
    },
  };
  return [
    correction,
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
      ...{ id: 'd7', at, kind: 'reading', document: first, documentDate: '1998-05-06', genre: 'news' },
      ...{ language: null, dayMonthOrder: null },
    },
    {
      ...{ id: 'd8', at, kind: 'document', document: first, name: 'Report', label: 'Ex. 4', hue: 2, order: 1 },
      ...{ isShown: true, isOpen: true },
    },
  ];
}
