import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { segments, type TextMark } from './segments.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('a', ' ', '\ud83d', '\udca3', '😀')).map((parts) => parts.join('')),
);
const anyMark: fc.Arbitrary<TextMark> = fc.record({
  kind: fc.constantFrom('event', 'expression', 'unread', 'pointer'),
  index: fc.nat(9),
  start: fc.integer({ min: -3, max: 40 }),
  end: fc.integer({ min: -3, max: 40 }),
});

describe('segments', () => {
  it('put together are the text again, lone surrogates and all', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyMark), fc.nat(30), fc.nat(30), (text, marks, left, right) => {
        const start = Math.min(left, right, text.length);
        const end = Math.min(Math.max(left, right), text.length);
        const runs = segments(text, start, end, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(start, end));
      }),
    );
  });

  it('lie under the same marks from end to end', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 40 }), fc.array(anyMark), (text, marks) => {
        for (const run of segments(text, 0, text.length, marks)) {
          for (const mark of marks.filter(({ kind }) => kind === 'event')) {
            const touches = mark.start < run.end && mark.end > run.start && mark.start < mark.end;
            const covers = mark.start <= run.start && mark.end >= run.end;
            expect(touches).toBe(covers);
            if (covers) expect(run.events).toContain(mark.index);
          }
        }
      }),
    );
  });

  it('know the innermost clause, which comes last, and the date in it', () => {
    const text = 'He said the bridge fell on Monday.';
    const runs = segments(text, 0, text.length, [
      { kind: 'event', index: 1, start: 8, end: 33 },
      { kind: 'event', index: 0, start: 0, end: 33 },
      { kind: 'expression', index: 0, start: 27, end: 33 },
    ]);
    expect(runs.map((run) => [run.text, run.events, run.expression])).toEqual([
      ['He said ', [0], null],
      ['the bridge fell on ', [0, 1], null],
      ['Monday', [0, 1], 0],
      ['.', [], null],
    ]);
  });
});
