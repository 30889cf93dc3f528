import { describe, expect, it } from 'vitest';

import { extract } from './extract.ts';

/** Date and headline of each event of a text dated Tuesday 6 September 2016. */
function told(text: string): [string | null, string][] {
  const { events } = extract(text, { documentDate: { year: 2016, month: 9, day: 6 } });
  return events.map(({ when, title }) => [when, title]);
}

describe('happenings listed in one sentence', () => {
  it.each<[string, [string, string][]]>([
    [
      'Talks in Paris on 3 May 2015; talks in Rome on 7 June 2015.',
      [
        ['2015-05-03', 'Talks in Paris'],
        ['2015-06-07', 'Talks in Rome'],
      ],
    ],
    [
      'Strikes in May 2015; riots in June 2015.',
      [
        ['2015-05', 'Strikes'],
        ['2015-06', 'Riots'],
      ],
    ],
    [
      'In 1914 war broke out, in 1918 it ended.',
      [
        ['1914', 'War broke out'],
        ['1918', 'It ended'],
      ],
    ],
    [
      'The town fell in 1412; it rose again in 1420, burned in 1430 and vanished in 1450.',
      [
        ['1412', 'The town fell'],
        ['1420', 'It rose again'],
        ['1430', 'It burned'],
        ['1450', 'It vanished'],
      ],
    ],
    [
      'The rebels took the bridge on 3 May and the station on 7 May.',
      [
        ['2016-05-03', 'The rebels took the bridge'],
        ['2016-05-07', 'The rebels took the station'],
      ],
    ],
    [
      'The court met in Paris on 3 May 2015 and in Rome on 7 June 2015.',
      [
        ['2015-05-03', 'The court met in Paris'],
        ['2015-06-07', 'The court met in Rome'],
      ],
    ],
    [
      'The river flooded the town in 1998, 2002 and 2006.',
      [
        ['1998', 'The river flooded the town'],
        ['2002', 'The river flooded the town'],
        ['2006', 'The river flooded the town'],
      ],
    ],
    ['On Monday, 3 May 2010, the bank closed its doors.', [['2010-05-03', 'The bank closed its doors']]],
    ['The fair was held on Monday and Tuesday.', [['2016-09-05', 'The fair was held']]],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('tells each by its own words', () => {
    const text = 'The rebels took the bridge on 3 May 2015; the army won it back on 7 May 2015.';
    const { events } = extract(text, { documentDate: null });
    expect(events.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The rebels took the bridge on 3 May 2015',
      'the army won it back on 7 May 2015.',
    ]);
  });
});

describe('a chronicle', () => {
  it.each([
    ['1914: War begins\n1918 – War ends\n1919: Treaty signed', ['1914', '1918', '1919']],
    ['- 1914: War begins\n- 1918: War ends', ['1914', '1918']],
    ['• 3 May 1919: The treaty is signed\n• 4 May 1920: The king leaves', ['1919-05-03', '1920-05-04']],
    ['1914: War begins; 1918: War ends.', ['1914', '1918']],
  ])('tells in the present what happened: %s', (text, days) => {
    const { events } = extract(text, { documentDate: null });
    expect(events.map(({ when, kind }) => [when, kind])).toEqual(days.map((day) => [day, 'happening']));
  });
});
