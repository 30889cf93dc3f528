import { describe, expect, it } from 'vitest';

import { extract } from '../../extract.ts';

const documentDate = { year: 2016, month: 9, day: 6 };

describe('headlines', () => {
  it.each([
    [
      'give up a dated opening whole',
      'For the six months to June 30, 2016, the mill earned less.',
      'The mill earned less',
    ],
    [
      'leave an article where a date owned what follows',
      'The rebels fled before Monday’s talks.',
      'The rebels fled before the talks',
    ],
    [
      'keep the article of a noun that a date describes',
      'The king signed the 1988 treaty in Oslo.',
      'The king signed the treaty in Oslo',
    ],
    [
      'give up the tail of a long subject before they lose the verb',
      'The almost simultaneous attacks at the embassies in Nairobi and in Dar es Salaam on 7 August 1998 killed 257 people.',
      'The almost simultaneous attacks killed 257 people',
    ],
    [
      'keep the preposition of what a date describes',
      'The mill reported a drop in third-quarter earnings.',
      'The mill reported a drop in earnings',
    ],
    [
      'have no copula without a complement',
      'The first flight of the airliner was on 12 June 1994.',
      'The first flight of the airliner',
    ],
    [
      'take a verb for many with all that stands before it',
      'Poland, Spain and Hungary were invited to the talks in July 1997.',
      'Poland, Spain and Hungary were invited to the talks',
    ],
  ])('%s', (_, text, title) => {
    expect(extract(text, { documentDate }).events.map((event) => event.title)).toContain(title);
  });

  it('begin a clause of their own behind a date', () => {
    const text = 'He started the company in 1976, and in 1984 the first computer was released to the public.';
    expect(extract(text, { documentDate }).events.map(({ when, title }) => [when, title])).toEqual([
      ['1976', 'He started the company'],
      ['1984', 'The first computer was released to the public'],
    ]);
  });
});
