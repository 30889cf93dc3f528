import { describe, expect, it } from 'vitest';

import { extract } from './extract.ts';

/** Kind, certainty, date and headline of each event. */
function told(text: string, genre: 'news' | 'narrative' = 'news'): (string | null)[][] {
  const { events } = extract(text, { documentDate: { year: 2016, month: 9, day: 6 }, genre });
  return events.map(({ kind, certainty, when, title }) => [kind, certainty, when, title]);
}

describe('what a careful reader would object to', () => {
  it('a question tells nothing that happened', () => {
    expect(told('A: I left in May 2014.\nQ: Did the chairman call you?', 'narrative')).toEqual([
      ['happening', 'asserted', '2014-05', 'I left'],
    ]);
    expect(told('Did the bridge fall on Monday?')).toMatchObject([
      ['state', 'possible', '2016-09-05', expect.anything()],
    ]);
  });

  it('a day that has no place on the calendar is not that of the story', () => {
    const { events } = extract('The war began in 2010. He called me on Monday.', {
      documentDate: 'none',
      genre: 'narrative',
    });
    expect(events.map(({ when, basis }) => [when, basis])).toEqual([
      ['2010', 'explicit'],
      [null, 'undated'],
    ]);
  });

  it('a line that tells only of the document is no event', () => {
    expect(told('Updated 7 September 2016 10:15\nThe port closed on Monday.')).toEqual([
      ['happening', 'asserted', '2016-09-05', 'The port closed'],
    ]);
  });

  it('a row of a table names what happened, and a row of numbers does not', () => {
    expect(told('1934 | Mine collapses\n3 May 1956 | Ferry sinks\n2015 | 12 | 40')).toEqual([
      ['happening', 'asserted', '1934', 'Mine collapses'],
      ['happening', 'asserted', '1956-05-03', 'Ferry sinks'],
    ]);
  });

  it('a plan dates nothing that happened beside it', () => {
    const text = 'The court will rule on Thursday. The driver wept.';
    expect(told(text).map(([, , when]) => when)).toEqual(['2016-09-08', '../2016-09-06']);
  });
});
