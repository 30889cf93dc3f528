import { expect, it } from 'vitest';

import { german } from './de.ts';
import { english } from './en.ts';

type Leaf = string | ((...parts: unknown[]) => unknown);

/** Words that are the same in both languages by right: names, signs, loan words, and what only joins names. */
const alike = [
  'application',
  'documents.more',
  'inspector.timex',
  'inspector.timexModifier',
  'export.forms.jsonld',
  'export.forms.markdown',
  'export.forms.markwhen',
  'export.forms.timelinejs',
  'export.scales',
  'filter.name',
  'filter.facet',
  'export.source',
  'export.sources',
  'number',
  'view.languages.en',
  'view.languages.de',
  'timeline.among',
  'project.title',
  'view.signs.0.look',
  'view.signs.1.look',
  'view.signs.2.look',
  'view.signs.3.look',
  'view.signs.4.look',
  'view.signs.5.look',
  'view.signs.6.look',
];

const happening = { dates: 'same', actors: ['Livia'], places: ['Rome'], words: ['wedding'] };
/** What a sentence is made from, where it is not made from numbers alone. */
const samples: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  'steps.name': (count) => [{ kind: 'dismiss', count }],
  'organising.groups.verdict': () => [['Fire', 'A fire']],
  'tellings.grounds': () => [happening],
  'timeline.cluster': (count) => [count, '1942', ['Rome']],
  'timeline.among': () => [['Rome', 'Livia']],
  'project.readOnly.held': () => [{ by: 'Dateline on harbour' }],
  'project.left': (count) => ['affair', '14:05', count],
  'project.moment': () => ['today', '3 May 2026', '14:05'],
  'steps.field': () => ['title'],
  'inspector.recognised': () => [['Brücke', 'Saale']],
  'export.sources': () => [['one.txt', 'two.txt']],
};

function leavesOf(table: object, path = ''): [string, Leaf][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]): [string, Leaf][] => {
    const at = path === '' ? name : `${path}.${name}`;
    return typeof value === 'object' && value !== null ? leavesOf(value, at) : [[at, value as Leaf]];
  });
}

function said(path: string, leaf: Leaf, count: number): unknown {
  if (typeof leaf === 'string') return leaf;
  return leaf(...(samples[path]?.(count) ?? Array.from({ length: leaf.length }, () => count)));
}

const counts = [0, 1, 2, 1000];
const inEnglish = leavesOf(english);
const inGerman = new Map(leavesOf(german));

it('has every English word in German, and no other', () => {
  expect([...inGerman.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort());
});

const otherOf = (path: string): Leaf => inGerman.get(path) ?? '';
const pathsWhere = (holds: (path: string, leaf: Leaf) => boolean) =>
  inEnglish.flatMap(([path, leaf]) => (holds(path, leaf) ? [path] : []));

it('says something whole for every number, in both languages', () => {
  const isBroken = (text: unknown) => typeof text !== 'string' || /undefined|NaN|\[object|^\s|\s$| {2}/.test(text);
  const broken = pathsWhere((path, leaf) =>
    counts.some((count) => isBroken(said(path, leaf, count)) || isBroken(said(path, otherOf(path), count))),
  );
  expect(broken).toEqual([]);
});

it('is the same in both languages only by right', () => {
  const same = pathsWhere((path, leaf) =>
    [0, 1, 2].every((count) => said(path, leaf, count) === said(path, otherOf(path), count)),
  );
  expect(same.sort()).toEqual([...alike].sort());
});

it('tells one from many in German wherever it does in English', () => {
  const tells = (path: string, leaf: Leaf) => {
    const [one, two] = [1, 2].map((count) => String(said(path, leaf, count)).replaceAll(/\d+/g, '#'));
    return one !== two;
  };
  expect(pathsWhere((path, leaf) => tells(path, leaf) && !tells(path, otherOf(path)))).toEqual([]);
});

it('writes numbers as the language does', () => {
  expect([english.number(12_345), german.number(12_345)]).toEqual(['12,345', '12.345']);
});
