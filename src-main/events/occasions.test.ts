import { describe, expect, it } from 'vitest';

import { extract } from './extract.ts';
import type { TimelineEvent } from './types.ts';

/** The events of news dated Tuesday 6 September 2016. */
function events(text: string): readonly TimelineEvent[] {
  return extract(text, { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'news' }).events;
}

function last(text: string): TimelineEvent | undefined {
  return events(text).at(-1);
}

const dated = 'At a conference on Friday, chairwoman Ann Hill presented the bridge.';

describe('who spoke on a dated occasion', () => {
  it.each([
    [`${dated}\nWorkers like the plan.\nHill also praised the engineers.`, '2016-09-02'],
    [`${dated}\nWorkers like the plan.\nHill showed a model of it. She dismissed all doubts.`, '2016-09-02'],
    [`${dated}\nWorkers like the plan.\nThe engineers were praised by Hill.`, '2016-09-02'],
    [`${dated}\nWorkers like the plan.\n“It is a good bridge,” said Hill.`, '2016-09-02'],
    [
      '“It is a good bridge,” Ann Hill said on Friday.\nWorkers like the plan.\nHill praised the engineers.',
      '2016-09-02',
    ],
  ])('speaks there further on: %s', (text, when) => {
    expect(last(text)).toMatchObject({ when, basis: 'inherited' });
  });

  it('names the sentence that dates the occasion', () => {
    const text = `${dated}\nWorkers like the plan.\nHill also praised the engineers.`;
    const { start = 0, end = 0 } = last(text)?.inheritedFrom ?? {};
    expect(text.slice(start, end)).toBe(dated);
  });

  it.each([
    ['somebody else', `${dated}\nWorkers like the plan.\nJohn Moss praised the engineers.`, '../2016-09-06'],
    ['what she does elsewhere', `${dated}\nWorkers like the plan.\nHill sold her house.`, '../2016-09-06'],
    ['a day of its own', `${dated}\nHill praised the engineers on Sunday.`, '2016-09-04'],
    [
      'an occasion that is only planned',
      'At a conference on Friday, chairwoman Ann Hill will present it.\nHill praised the engineers.',
      '../2016-09-06',
    ],
  ])('does not date %s', (_, text, when) => {
    expect(last(text)).toMatchObject({ when });
  });
});

it('takes an occasion up again where the text names it, before the story of its paragraph', () => {
  const text =
    'The fair opened with an event on Friday. A fire broke out on Sunday. At the event, Ann Hill cut a ribbon.';
  expect(last(text)).toMatchObject({ when: '2016-09-02', basis: 'inherited' });
});

it('dates what is planned apart from what stands before it', () => {
  expect(
    events('The event on Friday included a preview of the new system, to be released in June 2017.'),
  ).toMatchObject([
    { when: '2016-09-02', certainty: 'asserted' },
    { when: '2017-06', certainty: 'planned', title: expect.stringMatching(/to be released$/) as string },
  ]);
});
