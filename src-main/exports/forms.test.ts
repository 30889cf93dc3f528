import { isEvent, parse, toArray } from '@markwhen/parser';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';

import type { Chronicle } from './chronicle.ts';
import { columns } from './columns.ts';
import { leftOutOf, textFormNames, textForms, type TextFormName } from './forms.ts';
import { nasty, testChronicle, writtenEvent } from './testChronicle.ts';

const dates = [
  '2016-09-05',
  '1914',
  '1914-07/1914-09',
  '1942-03',
  '2016-09-03/2016-09-04',
  '-0043-03-15',
  '../1911',
  null,
];
const dated = testChronicle(
  dates.map((date, index) => writtenEvent(String(index), date)),
  { sources: ['report.txt', 'letter.txt'] },
);
const strange = testChronicle(
  nasty.map((text, index) =>
    writtenEvent(`strange ${index}`, '2016-09-05', {
      title: text,
      note: text,
      tags: [text],
      places: [text],
      lane: text,
      source: { name: text, label: text, page: text, paragraph: null, heading: null, quote: text },
    }),
  ),
  { title: nasty.join(' ') },
);

const written = (name: TextFormName, chronicle: Chronicle) => [...textForms[name].write(chronicle)].join('');

describe('a table for spreadsheets', () => {
  const read = (chronicle: Chronicle) => {
    const text = written('csv', chronicle);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const [headings = [], ...rows] = data;
    expect(headings).toHaveLength(columns.length);
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
  };

  it('has a row an event, its date as people write it, as EDTF and in days', () => {
    const rows = read(dated);
    expect(rows.map(({ date, edtf, first, last }) => [date, edtf, first, last])).toEqual([
      ['5 September 2016', '2016-09-05', '2016-09-05', '2016-09-05'],
      ['1914', '1914', '1914-01-01', '1914-12-31'],
      ['July – September 1914', '1914-07/1914-09', '1914-07-01', '1914-09-30'],
      ['March 1942', '1942-03', '1942-03-01', '1942-03-31'],
      ['3–4 September 2016', '2016-09-03/2016-09-04', '2016-09-03', '2016-09-04'],
      ['15 March 44 BCE', '-0043-03-15', '-0043-03-15', '-0043-03-15'],
      ['by 1911', '../1911', '', '1911-12-31'],
      ['undated', '', '', ''],
    ]);
  });

  it('gives every word back, and nothing that a spreadsheet would work out', () => {
    for (const [index, row] of read(strange).entries()) {
      const text = nasty[index] ?? '';
      expect(row.title?.replace(/^'/, '')).toBe(text);
      for (const column of columns) expect(row[column]).not.toMatch(/^[=+@\t\r]|^-(?!\d{4})/);
    }
  });
});

describe('a calendar', () => {
  const read = (chronicle: Chronicle) => {
    const text = written('ics', chronicle);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };

  it('has whole days, as long as the date may mean, and says how it was told', () => {
    const events = read(dated).map((event) => ({
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      said: event.description.split('\n')[0],
    }));
    expect(events).toEqual([
      { from: '2016-09-05', until: '2016-09-06', said: '5 September 2016' },
      { from: '1914-01-01', until: '1915-01-01', said: '1914' },
      { from: '1914-07-01', until: '1914-10-01', said: 'July – September 1914' },
      { from: '1942-03-01', until: '1942-04-01', said: 'March 1942' },
      { from: '2016-09-03', until: '2016-09-05', said: '3–4 September 2016' },
    ]);
  });

  it('counts what it cannot hold: what is undated, open, or before our era', () => {
    expect(leftOutOf(textForms.ics, dated)).toBe(3);
  });

  it('gives every headline back, whatever is in it, and each event its own name', () => {
    const events = read(strange);
    expect(events.slice(0, -1).map(({ summary }) => summary)).toEqual(
      nasty.slice(0, -1).map((text) => text.replace(/\s+/g, ' ')),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(nasty.length);
  });
});

describe('a TimelineJS timeline', () => {
  interface Slides {
    readonly events: readonly {
      readonly start_date: object;
      readonly end_date?: object;
      readonly display_date: string;
      readonly text: { readonly headline: string; readonly text: string };
    }[];
  }
  const read = (chronicle: Chronicle) => JSON.parse(written('timelinejs', chronicle)) as Slides;

  it('has dates as sharp as they are, and the years before our era as it counts them', () => {
    expect(
      read(dated).events.map(({ start_date, end_date, display_date }) => [start_date, end_date, display_date]),
    ).toEqual([
      [{ year: 2016, month: 9, day: 5 }, undefined, '5 September 2016'],
      [{ year: 1914 }, undefined, '1914'],
      [{ year: 1914, month: 7 }, { year: 1914, month: 9 }, 'July – September 1914'],
      [{ year: 1942, month: 3 }, undefined, 'March 1942'],
      [{ year: 2016, month: 9, day: 3 }, { year: 2016, month: 9, day: 4 }, '3–4 September 2016'],
      [{ year: -44, month: 3, day: 15 }, undefined, '15 March 44 BCE'],
      [{ year: 1911 }, undefined, 'by 1911'],
    ]);
  });

  it('holds words as words, not as HTML', () => {
    for (const { text } of read(strange).events) {
      expect(text.headline + text.text.replace(/<\/?p>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it('fills the columns of its sheet', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(written('timelinejs-csv', dated), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const [title, first, , range] = data;
    expect(title).toMatchObject({ Type: 'title', Headline: 'The affair', Year: '' });
    expect(first).toMatchObject({ Year: '2016', Month: '9', Day: '5', 'End Year': '', Headline: 'Title of 0' });
    expect(range).toMatchObject({ Year: '1914', Month: '7', Day: '', 'End Year': '1914', 'End Month': '9' });
    expect(first?.['Media Credit']).toBe('report.txt');
  });
});

describe('Markwhen', () => {
  const read = (chronicle: Chronicle) => parse(written('markwhen', chronicle));
  const entries = (chronicle: Chronicle) =>
    toArray(read(chronicle).events).flatMap(({ eventy }) => (isEvent(eventy) ? [eventy] : []));

  it('has each date from its first day to its last, under the heading of its lane', () => {
    const laid = testChronicle(
      dated.events.map((event, index) => ({ ...event, lane: index < 2 ? 'Report' : 'Letter' })),
    );
    expect(
      entries(laid).map(({ dateRangeIso: { fromDateTimeIso, toDateTimeIso } }) => [
        fromDateTimeIso.slice(0, 10),
        toDateTimeIso.slice(0, 10),
      ]),
    ).toEqual([
      ['2016-09-05', '2016-09-06'],
      ['1914-01-01', '1915-01-01'],
      ['1914-07-01', '1914-10-01'],
      ['1942-03-01', '1942-04-01'],
      ['2016-09-03', '2016-09-05'],
    ]);
    const { children } = read(laid).events;
    expect(children.map((child) => ('title' in child ? child.title : ''))).toEqual(['Report', 'Letter']);
    expect(leftOutOf(textForms.markwhen, laid)).toBe(3);
  });

  it('takes nothing in the words for an entry, a tag or a name', () => {
    const found = entries(strange);
    expect(found).toHaveLength(nasty.length);
    const [told] = entries(
      testChronicle([writtenEvent('a', '1914', { title: 'Rule #1, and !x', tags: ['war', 'a b'] })]),
    );
    expect(told?.firstLine.restTrimmed).toContain('Rule # 1, and ! x');
    expect(told?.tags).toEqual(['war', 'a_b']);
  });
});

describe('Markdown', () => {
  it('has a row and a footnote an event, and the texts below', () => {
    const text = written('markdown', dated);
    expect(text).toContain('| 5 September 2016 | Title of 0[^1] |');
    expect(text).toContain('[^1]: “The words of 0.” (report.txt)');
    expect(text).toContain('## Sources\n\n- report.txt\n- letter.txt\n');
  });

  it('keeps every row in its line, with its five cells', () => {
    const rows = written('markdown', strange)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(nasty.length + 2);
    for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(6);
    expect(rows.join('')).not.toMatch(/<script|[^\\]\*c\*/);
  });
});

test('plain text says what, when and where it stands', () => {
  const told = testChronicle([
    writtenEvent('a', '1914', {
      certainty: 'planned',
      note: 'Ask.',
      source: { name: 'a.txt', label: 'Ex. 4', page: '3', paragraph: '17', heading: null, quote: 'So it\nwas.' },
    }),
  ]);
  expect(written('text', told)).toBe(
    'The affair\n\n1914: Title of a [planned]\n    “So it was.” (Ex. 4, a.txt, p. 3, ¶ 17)\n    Ask.\n\nSources\n  report.txt\n',
  );
  expect(written('text', { ...told, language: 'de' })).toContain(
    '[geplant]\n    “So it was.” (Ex. 4, a.txt, S. 3, Abs. 17)',
  );
});

test('JSON-LD has schema.org events, with EDTF where a day would say too much', () => {
  const { itemListElement } = JSON.parse(written('jsonld', dated)) as { itemListElement: { item: object }[] };
  expect(itemListElement.map(({ item }) => item)[2]).toMatchObject({
    '@type': 'Event',
    startDate: '1914-07',
    endDate: '1914-09',
    temporalCoverage: '1914-07/1914-09',
    subjectOf: { '@type': 'Quotation', text: 'The words of 2.', isPartOf: { name: 'report.txt' } },
  });
  expect(itemListElement[5]?.item).toMatchObject({ startDate: '-0043-03-15' });
  expect(itemListElement[7]?.item).not.toHaveProperty('startDate');
});

test.each(textFormNames)('%s holds no event, and ten thousand', (name) => {
  expect(() => written(name, testChronicle([], { title: '', sources: [] }))).not.toThrow();
  const many = testChronicle(Array.from({ length: 10_000 }, (_, index) => writtenEvent(`e${index}`, '2016-09-05')));
  expect(written(name, many)).toContain('Title of e9999');
});
