import { describe, expect, it } from 'vitest';

import { nameChoices } from './alikeNames.ts';

describe('nameChoices', () => {
  it.each([
    ['Mr Okafor', 'Daniel Okafor', true],
    ['Daniel Okafor', 'Okafor', true],
    ['Frau Müller', 'Anna Müller', true],
    ['Aleppo', 'eastern Aleppo', true],
    ['Aleppo University', 'Aleppo', true],
    ['WHO', 'World Health Organization', true],
    ['Okafor', 'Okafar', true],
    ['Okafor', 'Okaforr', true],
    ['Anne Lie', 'ANNE LIE', true],
    ['Mr Okafor', 'Mr Lindqvist', false],
    ['Homs', 'Hama', false],
    ['Bern', 'Bonn', false],
    ['Daniel Okafor', 'Daniel Berg', false],
    ['…', '—', false],
  ])('%s and %s: %s', (name, other, isAlike) => {
    for (const [one, two] of [
      [name, other],
      [other, name],
    ] as const) {
      expect(nameChoices(one, [one, two])).toEqual(
        isAlike ? { alike: [two], others: [] } : { alike: [], others: [two] },
      );
    }
  });

  it('keeps the order in which names are given, and offers no name to itself', () => {
    expect(nameChoices('Okafor', ['Berg', 'D. Okafor', 'Okafor', 'Mrs Okafor', 'Dahl'])).toEqual({
      alike: ['D. Okafor', 'Mrs Okafor'],
      others: ['Berg', 'Dahl'],
    });
  });
});
