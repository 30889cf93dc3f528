import { describe, expect, it } from 'vitest';

import { parseIsoDate } from '../time/calendar.ts';
import { languages, type Language } from '../time/types.ts';

import { certaintyRulesOfTexts } from './certainty.ts';
import { extract } from './extract.ts';
import { eventGrammars } from './grammars.ts';
import { ladder } from './ladder/ladder.ts';
import { ownDateRules } from './ladder/ownWords.ts';
import { makingRulesOfClauses } from './making.ts';
import type { EventRule, EventText, ExpectedEvent } from './rules.ts';
import { datingRules, makingRules, type TimelineEvent } from './types.ts';

/** The names of the rules that acted in a text, by what they decide. */
type Acting = Readonly<Record<Kind, ReadonlySet<string>>>;
type Kind = 'role' | 'boundary' | 'kind' | 'certainty' | 'making' | 'dating';

interface Told {
  readonly events: readonly TimelineEvent[];
  readonly acting: Acting;
}

function tell({ text, date = '2016-09-06', genre = 'news', language = 'en' }: EventText): Told {
  const acting = {
    role: new Set<string>(),
    boundary: new Set<string>(),
    kind: new Set<string>(),
    certainty: new Set<string>(),
    making: new Set<string>(),
    dating: new Set<string>(),
  };
  const documentDate = date === 'none' ? 'none' : parseIsoDate(date);
  const { events } = extract(text, {
    ...{ documentDate, genre, language },
    onSentence: ({ placed, clauses, happenings }) => {
      for (const { rule } of placed) acting.role.add(rule);
      for (const { clause, happening, madeBy, dating } of clauses) {
        acting.boundary.add(clause.rule);
        acting.kind.add(happening.kindRule);
        acting.dating.add(dating.datedBy);
        if (madeBy !== null) acting.making.add(madeBy);
      }
      for (const { certaintyRule } of happenings) acting.certainty.add(certaintyRule);
    },
  });
  for (const { rule, datedBy } of events) {
    acting.making.add(rule);
    acting.dating.add(datedBy);
  }
  return { events, acting };
}

/** The events in the shape of what is expected, so that a failure shows both side by side. */
function inShapeOf(expected: readonly ExpectedEvent[], events: readonly TimelineEvent[]): readonly object[] {
  return events.map((event, index) => {
    const fields = Object.keys(expected[index] ?? { when: null, title: '' }) as (keyof ExpectedEvent)[];
    return Object.fromEntries(fields.map((field) => [field, event[field]]));
  });
}

function testRules(kind: Kind, rules: readonly EventRule[], ownLanguage?: Language): void {
  it('names each rule once', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('says in both languages what each rule does, in the quotes of each', () => {
    const said = rules.map(({ says }) => says);
    expect(said.filter(({ en }) => !/^(?=[A-Z“])(?:[^„“”]|“[^„“”]+”)+\.$/.test(en))).toEqual([]);
    expect(said.filter(({ de }) => !/^(?=[A-ZÄÖÜ„])(?:[^„“”]|„[^„“”]+“)+\.$/.test(de))).toEqual([]);
  });

  describe.each(rules)('$name', ({ name, examples, counterExamples }) => {
    const inLanguage = <Text extends EventText>(texts: readonly Text[]) =>
      texts.map((text) => (ownLanguage === undefined ? text : { ...text, language: ownLanguage }));

    it('has examples and counter-examples', () => {
      expect(examples.length).toBeGreaterThan(0);
      expect(counterExamples.length).toBeGreaterThan(0);
    });

    it.each(inLanguage(examples))('tells: $text', (example) => {
      const { events, acting } = tell(example);
      expect(inShapeOf(example.tells, events)).toEqual(example.tells);
      expect([...acting[kind]]).toContain(name);
    });

    it.each(inLanguage(counterExamples))('leaves alone: $text', (text) => {
      expect([...tell(text).acting[kind]]).not.toContain(name);
    });
  });
}

describe.each(languages)('what is told in %s', (language) => {
  const { roles, boundaries, kinds, certainties, namedHappenings, sharedVerb } = eventGrammars[language];
  const beside = [...namedHappenings, ...(sharedVerb === null ? [] : [sharedVerb])];

  describe('what a date does', () => {
    testRules('role', roles, language);
  });
  describe('where clauses begin', () => {
    testRules('boundary', boundaries, language);
  });
  describe('what a clause tells', () => {
    testRules('kind', kinds, language);
  });
  describe('how certain it is', () => {
    testRules('certainty', certainties, language);
  });
  describe('what is told without a clause', () => {
    testRules('making', beside, language);
  });
});

describe('what is told in any language', () => {
  describe('how certain a text makes it', () => {
    testRules('certainty', certaintyRulesOfTexts);
  });
  describe('what makes an event', () => {
    testRules('making', makingRulesOfClauses);
  });
  describe('where a date comes from', () => {
    testRules('dating', [...ownDateRules, ...ladder]);
  });
});

it('has a rule for each name that an event can have', () => {
  const beside = languages.flatMap((language) => eventGrammars[language].namedHappenings);
  const shared = languages.flatMap((language) => eventGrammars[language].sharedVerb ?? []);
  const making = [...makingRulesOfClauses, ...beside, ...shared].map(({ name }) => name);
  expect([...new Set<string>(making)].sort()).toEqual([...makingRules].sort());
  expect([...ownDateRules, ...ladder].map(({ name }) => name)).toEqual([...datingRules]);
});
