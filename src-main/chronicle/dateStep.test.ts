import { expect, it } from 'vitest';

import { dayMilliseconds, minuteMilliseconds } from '../time/calendar.ts';

import { shiftAlong, stepsOf } from './dateStep.ts';

const hour = 60 * minuteMilliseconds;

it('moves a date by what it tells', () => {
  expect(stepsOf('decade', -2)).toEqual({ unit: 'year', amount: -20 });
  expect(stepsOf('week', 1)).toEqual({ unit: 'day', amount: 7 });
  expect(stepsOf('quarter', 3)).toEqual({ unit: 'month', amount: 9 });
});

it('takes the nearest whole step along the axis', () => {
  expect(shiftAlong('day', 1.4 * dayMilliseconds, 0)).toEqual({ unit: 'day', amount: 1 });
  expect(shiftAlong('month', -45 * dayMilliseconds, 0)).toEqual({ unit: 'month', amount: -1 });
  expect(shiftAlong('decade', 3_000 * dayMilliseconds, 0)).toEqual({ unit: 'year', amount: 10 });
});

it('moves a time of day by what the axis can tell apart', () => {
  expect(shiftAlong('minute', 7 * minuteMilliseconds, minuteMilliseconds)).toEqual({ unit: 'minute', amount: 7 });
  expect(shiftAlong('minute', 37 * minuteMilliseconds, 5 * minuteMilliseconds)).toEqual({ unit: 'minute', amount: 30 });
  expect(shiftAlong('hour', 2.4 * hour, 5 * minuteMilliseconds)).toEqual({ unit: 'minute', amount: 120 });
  expect(shiftAlong('minute', 31 * hour, 3 * hour)).toEqual({ unit: 'day', amount: 1 });
});
