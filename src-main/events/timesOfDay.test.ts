import { expect, it } from 'vitest';

import type { ReadingSettings } from '../time/types.ts';

import { extract } from './extract.ts';

const settings: ReadingSettings = { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'news' };

it.each([
  ['The shop burned between 9 a.m. and noon on 3 May 1998.', '1998-05-03T09/1998-05-03T12', { from: 540, until: 720 }],
  ['They searched it from 9 a.m. to 5 p.m. on Monday.', '2016-09-05T09/2016-09-05T17', { from: 540, until: 1020 }],
  ['They searched it on Monday from 9 a.m. to 5 p.m.', '2016-09-05T09/2016-09-05T17', { from: 540, until: 1020 }],
  ['Am Montag von 9 bis 17 Uhr brannte das Haus.', '2016-09-05T09/2016-09-05T17', { from: 540, until: 1020 }],
  ['They searched it from Monday morning to Wednesday evening.', '2016-09-05/2016-09-07', null],
  ['They searched it from 11 p.m. on Sunday to 2 a.m. on Monday.', '2016-09-04/2016-09-05', null],
  ['They searched it at 7 p.m. on Monday.', '2016-09-05T19', { from: 1140, until: 1200 }],
])('dates an event by the day and clock that its range has, and by days over several: %s', (text, when, clock) => {
  const { events } = extract(text, settings);
  expect(events.map((event) => [event.when, event.interval?.clock])).toEqual([[when, clock]]);
});
