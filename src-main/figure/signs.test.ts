import { describe, expect, it } from 'vitest';

import { endsOf, signOf } from './signs.ts';

describe('signOf', () => {
  it.each([
    ['explicit', 'asserted', { body: 'full', outline: 'none', crossed: false }],
    ['relative', 'asserted', { body: 'full', outline: 'none', crossed: false }],
    ['inherited', 'asserted', { body: 'half', outline: 'dashed', crossed: false }],
    ['explicit', 'reported', { body: 'lower', outline: 'solid', crossed: false }],
    ['inherited', 'reported', { body: 'lower', outline: 'dashed', crossed: false }],
    ['explicit', 'planned', { body: 'hollow', outline: 'solid', crossed: false }],
    ['inherited', 'possible', { body: 'hollow', outline: 'dashed', crossed: false }],
    ['explicit', 'denied', { body: 'hollow', outline: 'solid', crossed: true }],
  ] as const)('%s and %s', (basis, certainty, sign) => {
    expect(signOf({ basis, certainty })).toEqual(sign);
  });
});

describe('endsOf', () => {
  it.each([
    [null, 'firm', 'firm'],
    ['START', 'firm', 'soft'],
    ['MID', 'soft', 'soft'],
    ['END', 'soft', 'firm'],
    ['APPROX', 'soft', 'soft'],
    ['BEFORE', 'open', 'firm'],
    ['ON_OR_AFTER', 'firm', 'open'],
    ['MORE_THAN', 'firm', 'firm'],
  ] as const)('%s', (modifier, start, end) => {
    expect(endsOf(modifier)).toEqual({ start, end });
  });
});
