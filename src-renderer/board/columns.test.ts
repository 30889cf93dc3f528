import { describe, expect, it } from 'vitest';

import { ordered, reordered, wordOrder, type Order } from './columns.ts';
import { testEvent } from './testEvents.ts';

const inTime = [
  { ...testEvent('a', 0, '1914-06-28'), places: ['Sarajevo'], certainty: 'denied' as const },
  { ...testEvent('b', 10, '1914-08-01'), title: 'Éire', document: 'd2' },
  { ...testEvent('c', 20, '1918-11-11'), title: 'eagle 10', places: ['compiègne'] },
  { ...testEvent('d', 30, null), title: 'eagle 9' },
];

const { compare } = new Intl.Collator('en', wordOrder);

function order(order: Order): string {
  return ordered(inTime, order, ({ document }) => document, compare)
    .map(({ id }) => id)
    .join('');
}

describe('ordered', () => {
  it.each([
    ['date', false, 'abcd'],
    ['date', true, 'cbad'],
    ['title', false, 'dcba'],
    ['title', true, 'abcd'],
    ['place', false, 'cabd'],
    ['place', true, 'acbd'],
    ['certainty', false, 'bcda'],
    ['certainty', true, 'abcd'],
    ['document', false, 'acdb'],
  ] as const)('by %s, descending %s: %s', (by, descending, ids) => {
    expect(order({ by, descending })).toBe(ids);
  });
});

it('a column chosen again runs the other way, another one forward', () => {
  expect(reordered({ by: 'date', descending: false }, 'date')).toEqual({ by: 'date', descending: true });
  expect(reordered({ by: 'date', descending: true }, 'date')).toEqual({ by: 'date', descending: false });
  expect(reordered({ by: 'date', descending: true }, 'title')).toEqual({ by: 'title', descending: false });
});
