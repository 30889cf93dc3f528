import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { extract } from '../src-main/events/extract.ts';
import type { Extraction, TextSpan, TimelineEvent } from '../src-main/events/types.ts';
import { explainDating } from '../src-main/events/why.ts';
import { isoDate } from '../src-main/time/calendar.ts';

/** What a careful reader found in a seed: `NAME.facts.json` beside `NAME.txt`. */
const span = z.object({ start: z.number(), end: z.number(), text: z.string() });
const factsSchema = z.object({
  document: z.string(),
  dct: z.string(),
  timexes: z.array(span.extend({ type: z.string(), value: z.string(), interval: z.string() })),
  notTimexes: z.array(z.string()),
  events: z.array(
    z.object({ trigger: span, evidence: span, when: z.string().nullable(), basis: z.string(), required: z.boolean() }),
  ),
});

const folder = import.meta.dirname;
const factFiles = readdirSync(folder).filter((name) => name.endsWith('.facts.json'));
const overlaps = (left: TextSpan, right: TextSpan): boolean => left.start < right.end && right.start < left.end;

it('has facts beside each seed', () => {
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(factFiles.map((name) => name.replace('.facts.json', '.txt'))).toEqual(seeds);
});

describe.each(factFiles)('%s', (file) => {
  const facts = factsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const text = readFileSync(join(folder, facts.document), 'utf8');
  const found: Extraction = extract(text, { documentDate: null });
  const eventsAt = (trigger: TextSpan): TimelineEvent[] => found.events.filter((event) => overlaps(event, trigger));

  it('states its facts in the words of the text', () => {
    const quoted = [...facts.timexes, ...facts.events.flatMap(({ trigger, evidence }) => [trigger, evidence])];
    for (const { start, end, text: words } of quoted) expect(text.slice(start, end)).toBe(words);
  });

  it('gives the document its date', () => {
    expect(found.documentDate.date === null ? null : isoDate(found.documentDate.date)).toBe(facts.dct);
    expect(found.documentDate.basis).toBe('dateline');
  });

  it('reads every time expression, and no other', () => {
    const calendar = found.expressions.filter(({ interval }) => interval !== null);
    expect(calendar.map(({ start, end, type, value, edtf }) => ({ start, end, type, value, edtf }))).toEqual(
      facts.timexes.map(({ start, end, type, value, interval }) => ({ start, end, type, value, edtf: interval })),
    );
    for (const words of facts.notTimexes) {
      expect(found.expressions.some((expression) => expression.text.includes(words))).toBe(false);
    }
  });

  it.each(facts.events.filter(({ required }) => required))('tells: $evidence.text', ({ trigger, when, basis }) => {
    const events = eventsAt(trigger);
    expect(events.map((event) => ({ when: event.when, basis: event.basis }))).toContainEqual({ when, basis });
  });

  it('gives each event a headline, and each dated one its expression', () => {
    for (const event of found.events) {
      expect(event.title.length).toBeGreaterThan(8);
      expect(event.title.length).toBeLessThanOrEqual(75);
      expect(event.expression !== null || event.basis === 'document').toBe(event.interval !== null);
      expect(explainDating(event, found, 'en')).toMatch(/\.$/);
    }
  });
});
