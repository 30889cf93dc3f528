import { expect, it } from 'vitest';

import { extract } from '../../src-main/events/extract.ts';
import type { ReadingSettings } from '../../src-main/time/types.ts';

import { referenceSpan } from './referenceSpan.ts';

/** For each expression, the words that its reference is told by. */
function referencesIn(text: string, settings: ReadingSettings = { documentDate: null }): (string | null)[] {
  const extraction = extract(text, settings);
  return extraction.expressions.map((expression) => {
    const span = referenceSpan(extraction, expression);
    return span === null ? null : text.slice(span.start, span.end);
  });
}

it('is the dateline, where that gave the date', () => {
  const text = 'September 6, 2016\n\nThey met on Monday.';
  expect(referencesIn(text)).toEqual([null, 'September 6, 2016']);
  expect(referencesIn(text, { documentDate: { year: 2015, month: 3, day: 3 } })).toEqual([null, null]);
});

it('is the expression that told the date which the text had reached', () => {
  expect(referencesIn('They met on 3 May 1945. The following day they signed.')).toEqual([null, '3 May 1945']);
});
