import { expect, test } from 'vitest';

import { inputSchemas } from '../api/schemas.ts';
import { extract } from '../events/extract.ts';

import { pictureOfDocuments } from './pictureOfDocuments.ts';
import { version } from './version.ts';

const text = 'The bridge\n\nSeptember 6, 2016. The bridge fell on Monday. It was rebuilt in 2018.';
const documentNamed = (name: string) => ({ name, text, extraction: extract(text, { documentDate: null }) });

test('one document gives its headline and its source', () => {
  const { figure } = pictureOfDocuments([documentNamed('a.txt')]);
  expect(figure.title).toBe('The bridge');
  expect(figure.source).toBe(`a.txt · 2016-09-06. Events found by Dateline ${version}.`);
  expect(figure.lanes).toEqual([{ id: '0', label: 'a.txt' }]);
});

test('several have a lane each, and no two events share an identity', () => {
  const { figure } = pictureOfDocuments([documentNamed('a.txt'), documentNamed('b.md')]);
  expect(figure.title).toBe('a.txt, b.md');
  expect(figure.lanes.map(({ label }) => label)).toEqual(['a.txt', 'b.md']);
  expect(new Set(figure.events.map(({ lane }) => lane))).toEqual(new Set(['0', '1']));
  expect(new Set(figure.events.map(({ id }) => id)).size).toBe(figure.events.length);
});

test('many are counted', () => {
  const documents = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(documentNamed);
  expect(pictureOfDocuments(documents).figure.title).toBe('4 texts');
});

test('what the page could not ask for, nobody asks for', () => {
  const { figure, scale } = pictureOfDocuments([documentNamed('a.txt')]);
  expect(figure.events.length).toBeGreaterThan(0);
  const known = figure.events.map(
    ({ id, title, interval, precision, modifier, basis, certainty, attribution, weight, lane }) => ({
      ...{ id, title, interval, precision, modifier, basis, certainty, attribution, weight, lane },
    }),
  );
  expect(inputSchemas.renderPicture.safeParse({ figure: { ...figure, events: known }, scale }).success).toBe(true);
});

test('more events than a picture holds are a problem', () => {
  const one = documentNamed('a.txt');
  const [event] = one.extraction.events;
  if (event === undefined) throw new Error('The text has events.');
  const events = Array.from({ length: 20_001 }, () => event);
  expect(() => pictureOfDocuments([{ ...one, extraction: { ...one.extraction, events } }])).toThrow(
    'No picture was made of 20001 events: no picture can hold more than 20000.',
  );
});
