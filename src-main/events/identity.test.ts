import { describe, expect, it } from 'vitest';

import type { ReadingSettings } from '../time/types.ts';

import { extract } from './extract.ts';

const texts = {
  news: `The rebels took the bridge on Monday, which was closed in 2011, and the army won it back on 3 May 2015.
“We lost the bridge,” Maria Silva said on Tuesday. The party wants peace for the province, which has been ruled from the coast since 1972.
Police freed a man held over the May 2015 bombings; talks in Rome on 7 June 2015. They will meet again on Thursday.`,
  german: `Die Brücke, die 2011 eröffnet wurde, ist am Montag gesperrt worden, wie die Polizei mitteilte.
Der Anschlag vom 3. Mai 2015 wurde am Dienstag aufgeklärt, und das Gericht will am Donnerstag beraten.`,
};

/** The ids of a text's events, by their headlines. */
function ids(text: string, settings: ReadingSettings): Map<string, string> {
  return new Map(extract(text, settings).events.map(({ title, id }) => [title, id]));
}

describe.each(Object.entries(texts))('the events of a text: %s', (_, text) => {
  const first = ids(text, { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'news' });

  it.each<[string, ReadingSettings]>([
    ['another date', { documentDate: { year: 1999, month: 1, day: 2 }, genre: 'news' }],
    ['another genre', { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'narrative' }],
  ])('are known by the same ids under %s', (__, settings) => {
    const second = ids(text, settings);
    const both = [...first.keys()].filter((title) => second.has(title));
    expect(both.length).toBeGreaterThan(3);
    expect(both.map((title) => second.get(title))).toEqual(both.map((title) => first.get(title)));
  });

  it('are known by different ids', () => {
    const { events } = extract(text, { documentDate: null });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });
});

it('an event keeps its id where another genre ties more to it', () => {
  const text = 'The rebels hold the bridge that was closed on Monday, while the army waits.';
  const dated = extract(text, { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'news' }).events;
  const told = extract(text, { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'narrative' }).events;
  const known = new Set(dated.map(({ id }) => id));
  expect(told.every(({ id }) => known.has(id))).toBe(true);
});
