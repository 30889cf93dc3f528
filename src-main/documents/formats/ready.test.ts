import { expect, test } from 'vitest';

import { readOnly, readWords } from '../testDocuments.ts';

test('a calendar is read event by event, its last days as last days', async () => {
  const event = (lines: string) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`;
  const calendar = `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Fairs\r\n${event('DTSTART;VALUE=DATE:20030101\r\nDTEND;VALUE=DATE:20030102\r\nSUMMARY:New Year\\, at last')}${event('DTSTART:20030301T183000Z\r\nSUMMARY:Fair\r\nLOCATION:Elm Bridge\r\nDESCRIPTION:All\\nday')}${event('DTSTART;VALUE=DATE:20030501\r\nDTEND;VALUE=DATE:20030504\r\nSUMMARY:Feast of the\r\n  valley')}END:VCALENDAR\r\n`;
  expect(await readOnly('a.ics', calendar)).toMatchObject({
    title: 'Fairs',
    text: '2003-01-01: New Year, at last\n\n2003-03-01 18:30: Fair\nElm Bridge\nAll\nday\n\n2003-05-01 to 2003-05-03: Feast of the valley',
  });
});

test('a timeline of TimelineJS is read, never sharper than it is', async () => {
  const timeline = {
    title: { text: { headline: 'The valley', text: '<p>Its <b>years</b></p>' } },
    events: [
      { start_date: { year: '1901', month: '3' }, text: { headline: 'The vote', text: '<p>It was close.</p>' } },
      { start_date: { year: -43 }, end_date: { year: -40 }, text: { headline: 'Before' } },
    ],
  };
  expect(await readOnly('a.json', JSON.stringify(timeline))).toMatchObject({
    title: 'The valley',
    text: 'The valley\n\nIts years\n\n1901-03: The vote\nIt was close.\n\n-0043 to -0040: Before',
  });
});

test('and one of its old form, in JavaScript too', async () => {
  const timeline = {
    timeline: { headline: 'Old', date: [{ startDate: '2012,1,26', headline: 'It began', text: '' }] },
  };
  const { text } = await readOnly('a.jsonp', `storyjs_jsonp_data = ${JSON.stringify(timeline)};`);
  expect(text).toBe('Old\n\n2012-01-26: It began');
});

test('other JSON is refused', async () => {
  await expect(readWords('a.json', '{"events":[1]}')).rejects.toMatchObject({ fault: { kind: 'file-kind' } });
  await expect(readWords('a.json', '{"a":')).rejects.toMatchObject({ fault: { kind: 'file-damaged' } });
});

test('rows of annotate are texts with their day', async () => {
  const rows =
    '{"id":"one","text":"It fell on Monday.","dct":"2016-09-06"}\n{"id":"two","events":[{"title":"It fell","when":"2016-09-05"}]}\n';
  expect(await readWords('a.jsonl', rows)).toMatchObject([
    { title: 'one', written: '2016-09-06', text: 'It fell on Monday.' },
    { title: 'two', text: '2016-09-05: It fell' },
  ]);
});

test.each([
  ['a.csv', 'Date,What\n1901,"The vote, which was ""close"""\n,\n', 'Date\tWhat\n1901\tThe vote, which was "close"'],
  ['a.csv', 'Date;What\n1901;The vote\n', 'Date\tWhat\n1901\tThe vote'],
  ['a.csv', 'sep=|\nDate|What\n1901|The vote\n', 'Date\tWhat\n1901\tThe vote'],
  ['a.tsv', 'Date\tWhat\n1901\tThe vote, close\n', 'Date\tWhat\n1901\tThe vote, close'],
  ['a.csv', 'Date,What\n1901,"<p>The <b>vote</b></p>"\n', 'Date\tWhat\n1901\tThe vote'],
])('a table is read row by row: %s', async (name, table, text) => {
  expect((await readOnly(name, table)).text).toBe(text);
});
