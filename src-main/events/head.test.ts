import { describe, expect, it } from 'vitest';

import type { Language } from '../time/types.ts';

import { extract } from './extract.ts';

const documentDate = { year: 2016, month: 9, day: 6 };

/** What stands at the heads of a text's events. */
function heads(text: string, language: Language): string[] {
  return extract(text, { documentDate, language }).events.map(({ head }) => wordAt(text, head));
}

function wordAt(text: string, head: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(head))?.[0] ?? '';
}

describe('an event is known by', () => {
  it.each<[string, Language, string, string[]]>([
    ['its verb', 'en', 'The rebels have been pushed back on 3 May 2015.', ['pushed']],
    ['its verb', 'de', 'Die Brücke ist am Montag gesperrt worden.', ['gesperrt']],
    ['its verb', 'de', 'Das Gericht will am 3. Mai 2017 beraten.', ['beraten']],
    ['its verb', 'de', 'Am 3. Mai 2015 brach der Damm.', ['brach']],
    ['its verb of saying', 'en', 'On Monday, the mayor said she had proposed a new bridge.', ['said', 'proposed']],
    ['its verb of saying', 'en', 'The bridge fell on Sunday, police said on Tuesday.', ['said', 'fell']],
    [
      'what stands for a verb of saying',
      'en',
      'The envoy left on 2 May 2015, according to the ministry.',
      ['according', 'left'],
    ],
    ['the noun that names it', 'en', '12 May 1940: attack on the bridges.', ['attack']],
    ['the noun that names it', 'en', 'Police freed a man held over the May 2015 bombings.', ['bombings', 'freed']],
    ['the last of the nouns that name it', 'en', '12 May 1940: train crash at the border.', ['crash']],
    [
      'the noun that names it',
      'de',
      'Der Anschlag vom 3. Mai 2015 wurde am Dienstag aufgeklärt.',
      ['Anschlag', 'aufgeklärt'],
    ],
    ['any noun of an entry', 'en', '1928: Penicillin', ['Penicillin']],
    [
      'where it differs',
      'en',
      'They took the bridge on 3 May 2015 and the station on 7 May 2015.',
      ['took', 'station'],
    ],
    ['its date', 'en', 'The river flooded the town in 1998, 2002 and 2006.', ['flooded', '2002', '2006']],
  ])('%s (%s): %s', (_, language, text, expected) => {
    expect(heads(text, language)).toEqual(expected);
  });
});

it('its head lies within it, at the beginning of a word', () => {
  const text = `The rebels took the bridge on Monday, which was closed in 2011; talks in Rome on 7 June 2015 and the war of 2012 ended.
“We lost,” Maria Silva said on Tuesday. According to her, the army won it back on 3 May 2015 and the station on 7 May.`;
  const { events } = extract(text, { documentDate });
  expect(events.length).toBeGreaterThan(5);
  for (const { head, start, end } of events) {
    expect(head).toBeGreaterThanOrEqual(start);
    expect(head).toBeLessThan(end);
    expect(wordAt(text, head)).not.toBe('');
    expect(text.slice(0, head)).not.toMatch(/\p{L}$/u);
  }
});
