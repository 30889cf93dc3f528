import { describe, expect, it } from 'vitest';

import { dateLabel } from '../../src-main/time/label.ts';

import {
  draftOf,
  isAsKnown,
  understand,
  withPrecision,
  withRelation,
  withSpan,
  withText,
  type DateDraft,
} from './dateDraft.ts';

const settings = { documentDate: { year: 2016, month: 9, day: 6 } } as const;
const empty = draftOf(null, dateLabel);

function typed(text: string, draft: DateDraft = empty): DateDraft {
  return withText(draft, 'from', text, settings);
}

function told(draft: DateDraft): string {
  const { whole } = understand(draft, settings);
  return whole.kind === 'date' ? dateLabel(whole.date) : whole.kind;
}

describe('a date that is typed', () => {
  it('is understood while it is typed', () => {
    expect(['5', '5 S', '5 September', '5 September 2016'].map((text) => told(typed(text)))).toEqual([
      'nothing',
      'nothing',
      '5 September 2016',
      '5 September 2016',
    ]);
    expect(told(empty)).toBe('empty');
  });

  it('is asked about where it is one of two days', () => {
    expect(told(typed('5/9/1924'))).toBe('open-order');
    expect(told(typed('31 April 1924'))).toBe('impossible');
  });

  it('keeps what was chosen while another is typed, until its words say otherwise', () => {
    const about = withRelation(typed('1914'), 'APPROX');
    expect(told(about)).toBe('about 1914');
    expect(told(typed('1915', about))).toBe('about 1915');
    expect(told(typed('before 1915', about))).toBe('before 1915');
    expect(told(withRelation(typed('before 1915', about), null))).toBe('1915');
  });

  it('is widened, and sharp again', () => {
    const wide = withPrecision(typed('5 May 1998'), 'year');
    expect(told(wide)).toBe('1998');
    expect(told(withPrecision(wide, 'day'))).toBe('5 May 1998');
    expect(understand(wide, settings).typed?.precision).toBe('day');
  });
});

describe('a span', () => {
  it('has a second field', () => {
    const begun = withSpan(typed('3 May 1998'), true);
    expect(told(begun)).toBe('empty');
    const ended = withText(begun, 'until', '5 May 1998', settings);
    expect(told(ended)).toBe('3–5 May 1998');
    expect(told(withSpan(ended, false))).toBe('3 May 1998');
    expect(told(withText(begun, 'until', '1 May 1998', settings))).toBe('backwards');
  });

  it('begins with both of its ends', () => {
    const known = understand(typed('3-5 May 1998'), settings).typed;
    const draft = draftOf(known, dateLabel);
    expect([draft.from.text, draft.until?.text]).toEqual(['3 May 1998', '5 May 1998']);
    expect(understand(draft, settings).whole).toEqual({ kind: 'date', date: known });
  });
});

it('keeps a known date as long as its words stand, though they cannot be read', () => {
  const known = understand(typed('Monday morning'), settings).typed;
  const draft = draftOf(known, () => 'some words');
  expect(isAsKnown(draft)).toBe(true);
  expect(understand(draft, settings).whole).toEqual({ kind: 'date', date: known });
  expect(told(typed('some word', draft))).toBe('nothing');
  expect(isAsKnown(typed('some word', draft))).toBe(false);
  expect(isAsKnown(withRelation(draft, 'APPROX'))).toBe(false);
  expect(understand(typed('some words', typed('some word', draft)), settings).typed).toEqual(known);
});
