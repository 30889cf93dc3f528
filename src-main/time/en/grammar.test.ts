import { describe, expect, it } from 'vitest';

import { readSentences } from '../../language/sentences.ts';
import { parseIsoDate } from '../calendar.ts';
import { makeTimeReader } from '../engine.ts';
import type { Example, Expected } from '../reading/form.ts';
import type { TimeExpression, UnreadPhrase } from '../types.ts';

import { english } from './grammar.ts';

/** A Tuesday: the date of the seed article. */
const usualDate = '2016-09-06';

interface Read {
  readonly expressions: readonly TimeExpression[];
  readonly unread: readonly UnreadPhrase[];
}

function read(text: string, date = usualDate): Read {
  const reader = makeTimeReader(text, { documentDate: parseIsoDate(date) });
  const readings = Array.from(readSentences(text), (sentence) => reader.read(sentence));
  return {
    expressions: readings.flatMap((reading) => reading.expressions),
    unread: readings.flatMap((reading) => reading.unread),
  };
}

/** What was read, in the shape of the example's expectations, so that a failure shows both side by side. */
function inShapeOf(reads: readonly Expected[], { expressions, unread }: Read): readonly Expected[] {
  const all = [
    ...expressions.map((expression, index) => ({
      start: expression.start,
      expected: {
        text: expression.text,
        value: expression.value,
        ...(expression.modifier !== null && { modifier: expression.modifier }),
        ...(reads[index]?.edtf !== undefined && { edtf: expression.edtf ?? 'none' }),
      },
    })),
    ...unread.map(({ start, text }) => ({ start, expected: { text, value: 'unread' } })),
  ];
  return all.sort((left, right) => left.start - right.start).map(({ expected }) => expected);
}

const rules: readonly { name: string; examples: readonly Example[]; counterExamples: readonly string[] }[] = [
  ...english.forms,
  ...english.compositions,
];

describe.each(rules)('$name', ({ name, examples, counterExamples }) => {
  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('reads: $text', ({ text, date, reads }) => {
    const result = read(text, date);
    expect(inShapeOf(reads, result)).toEqual(reads);
    const used = [...result.expressions, ...result.unread].flatMap(({ rule }) => rule.split(' + '));
    expect(used).toContain(name);
  });

  it.each(counterExamples)('leaves alone: %s', (text) => {
    const used = [...read(text).expressions, ...read(text).unread].flatMap(({ rule }) => rule.split(' + '));
    expect(used).not.toContain(name);
  });
});

describe('the grammar', () => {
  it('names each rule once', () => {
    const all = rules.map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
  });
});
