import { describe, expect, it } from 'vitest';

import { maybe, number, phrase, words } from './phrase.ts';

const amount = words('two', 'ten');
const unit = words('day', 'days');

describe('what a pattern needs behind its opening', () => {
  it.each([
    { pattern: phrase`${amount} ${unit} ${words('ago')}`, needs: [['day', 'days'], ['ago']] },
    { pattern: phrase`${amount}~${unit}`, needs: [['day', 'days']] },
    { pattern: phrase`${maybe(words('the'))}${amount} ${number('[0-9]{4}')}`, needs: [['two', 'ten'], ['#']] },
    { pattern: phrase`${amount} ${maybe(words('long'))}${unit}(?! of| in)`, needs: [['day', 'days']] },
  ])('is a word of each element that no match is without: $pattern.expression', ({ pattern, needs }) => {
    expect(pattern.needs.map((set) => [...set])).toEqual(needs);
  });

  it.each([
    { why: 'in a group that may be absent', pattern: phrase`${amount}(?: ${unit})?` },
    { why: 'in a group that opens behind a bracket of the text', pattern: phrase`${amount}[(](?: ${unit})?` },
    { why: 'that may be absent by itself', pattern: phrase`${amount} ${unit}?` },
    { why: 'whose words are others in capitals', pattern: phrase`${amount} ${words('große')}` },
  ])('is nothing $why', ({ pattern }) => {
    expect(pattern.needs).toEqual([]);
  });
});
