import { describe, expect, it } from 'vitest';

import { readSentences } from '../language/sentences.ts';

import { parseIsoDate } from './calendar.ts';
import { makeTimeReader } from './engine.ts';
import { grammars } from './grammars.ts';
import type { Expected, Form, Grammar } from './reading/form.ts';
import { languages, type Language, type TimeExpression, type UnreadPhrase } from './types.ts';

/** A Tuesday: the date of the seed article. */
const usualDate = '2016-09-06';

interface Read {
  readonly expressions: readonly TimeExpression[];
  readonly unread: readonly UnreadPhrase[];
}

function read(language: Language, text: string, date = usualDate): Read {
  const reader = makeTimeReader(text, { documentDate: parseIsoDate(date), language });
  const readings = Array.from(readSentences(text, language), (sentence) => reader.read(sentence));
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

type Rule = Pick<Form, 'name' | 'reads' | 'examples' | 'counterExamples'>;

function rulesOf({ forms, sharings, joins, compositions, pairings }: Grammar): readonly Rule[] {
  return [...forms, ...sharings, ...joins, ...compositions, ...pairings];
}

function rulesUsed({ expressions, unread }: Read): readonly string[] {
  return [...expressions, ...unread].flatMap(({ rules }) => rules);
}

describe.each(languages)('the grammar of %s', (language) => {
  const rules = rulesOf(grammars[language]);

  it('names each rule once', () => {
    const all = rules.map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
  });

  it('says in both languages what each rule reads, in the quotes of each', () => {
    const said = rules.map(({ reads }) => reads);
    expect(said.filter(({ en }) => !/^(?=[A-Z“])(?:[^„“”]|“[^„“”]+”)+\.$/.test(en))).toEqual([]);
    expect(said.filter(({ de }) => !/^(?=[A-ZÄÖÜ„])(?:[^„“”]|„[^„“”]+“)+\.$/.test(de))).toEqual([]);
    expect(said.filter(({ en, de }) => en === de)).toEqual([]);
  });

  it('dates documents by forms that it has', () => {
    const names = new Set(rules.map(({ name }) => name));
    expect([...grammars[language].dateline.forms].filter((form) => !names.has(form))).toEqual([]);
  });

  describe.each(rules)('$name', ({ name, examples, counterExamples }) => {
    it('has an example', () => {
      expect(examples.length).toBeGreaterThan(0);
    });

    it.each(examples)('reads: $text', ({ text, date, reads }) => {
      const result = read(language, text, date);
      expect(inShapeOf(reads, result)).toEqual(reads);
      expect(rulesUsed(result)).toContain(name);
    });

    it.each(counterExamples)('leaves alone: %s', (text) => {
      expect(rulesUsed(read(language, text))).not.toContain(name);
    });
  });
});
