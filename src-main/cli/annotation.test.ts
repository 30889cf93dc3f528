import { expect, test, vi } from 'vitest';

import { extract } from '../events/extract.ts';
import type { Extraction, TimelineEvent } from '../events/types.ts';
import type { TimeExpression } from '../time/types.ts';

import { annotateLine } from './annotation.ts';
import { JsonText } from './json.ts';

vi.mock(import('../events/extract.ts'), () => ({ extract: vi.fn() }));

const expression: TimeExpression = {
  start: 3,
  end: 13,
  text: 'early 1942',
  type: 'DATE',
  value: '1942',
  modifier: 'START',
  interval: null,
  precision: 'year',
  edtf: '1942-01/1942-04',
  stated: ['year'],
  supposed: [],
  reference: null,
  rules: ['part of a year'],
  rangeEnd: null,
};
const event: TimelineEvent = {
  id: 'e1',
  head: 15,
  start: 0,
  end: 40,
  sentence: { start: 0, end: 41 },
  kind: 'happening',
  title: 'Bridge built',
  when: '1942-01/1942-04',
  value: '1942',
  interval: null,
  precision: 'year',
  modifier: 'START',
  basis: 'explicit',
  expression: 0,
  inheritedFrom: null,
  rule: 'dated-clause',
  datedBy: 'own-words',
  places: ['Homs'],
  actors: [],
  attribution: null,
  certainty: 'asserted',
  weight: 1,
};
const extraction: Extraction = {
  genre: 'narrative',
  language: 'en',
  dayMonthOrder: null,
  documentDate: { date: { year: -43, month: 3, day: 15 }, basis: 'given', start: null, end: null },
  expressions: [expression, { ...expression, modifier: null }],
  rules: {},
  unread: [],
  eventRules: {},
  events: [event],
  coverage: { sentences: 1, datedSentences: 1, leftOut: { heading: 0, 'no-verb': 0, description: 0 }, withoutVerb: [] },
};
const line = new TextEncoder().encode(
  JSON.stringify({ id: 'a', text: 'In early 1942 …', dct: '2016-09-06', corpus: 'ours' }),
);

test('an annotation has the fields that were promised, and no others', () => {
  vi.mocked(extract).mockReturnValueOnce(extraction);
  const annotation = annotateLine(line);
  expect(annotation.id).toEqual(new JsonText('"a"'));
  expect(JSON.stringify({ ...annotation, id: 'a' })).toBe(
    JSON.stringify({
      id: 'a',
      dct: '-0043-03-15',
      timexes: [
        {
          start: 3,
          end: 13,
          text: 'early 1942',
          type: 'DATE',
          value: '1942',
          mod: 'START',
          rules: ['part of a year'],
        },
        { start: 3, end: 13, text: 'early 1942', type: 'DATE', value: '1942', rules: ['part of a year'] },
      ],
      events: [
        {
          start: 0,
          end: 40,
          title: 'Bridge built',
          when: '1942-01/1942-04',
          value: '1942',
          basis: 'explicit',
          places: ['Homs'],
          actors: [],
          attribution: null,
          certainty: 'asserted',
        },
      ],
    }),
  );
  expect(extract).toHaveBeenLastCalledWith('In early 1942 …', { documentDate: { year: 2016, month: 9, day: 6 } });
});

test('a row may settle how its text is read; null leaves it to the text', () => {
  vi.mocked(extract).mockReturnValue(extraction);
  const settled = {
    id: 1,
    text: 'On Monday',
    dct: 'none',
    genre: 'narrative',
    language: null,
    dayMonthOrder: 'month-day',
  };
  annotateLine(new TextEncoder().encode(JSON.stringify(settled)));
  expect(extract).toHaveBeenLastCalledWith('On Monday', {
    documentDate: 'none',
    genre: 'narrative',
    dayMonthOrder: 'month-day',
  });
});

test('a setting that there is not spoils its own row only', () => {
  expect(annotateLine(new TextEncoder().encode('{"id":1,"text":"a","genre":"history"}'))).toEqual({
    id: new JsonText('1'),
    error: {
      code: 'bad-request',
      message: 'The row has a “genre” that is not news or narrative; it was left out.',
    },
  });
});

test('an error inside the extraction spoils its own row only', () => {
  vi.mocked(extract).mockImplementationOnce(() => {
    throw new RangeError('too deep');
  });
  expect(annotateLine(line)).toEqual({
    id: new JsonText('"a"'),
    error: {
      code: 'extraction-failed',
      message: 'Dateline met an error of its own (too deep); the row was left out.',
    },
  });
});
