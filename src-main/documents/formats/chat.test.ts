import { describe, expect, test } from 'vitest';

import { readWords } from '../testDocuments.ts';

const days = async (name: string, words: string) =>
  (await readWords(name, words)).map(({ written, text }) => [written, text]);

describe('a chat', () => {
  test('of WhatsApp on a telephone of Apple', async () => {
    const chat =
      '\u200e[03.04.19, 18:02:11] Move: \u200eMessages are encrypted.\r\n[03.04.19, 18:05:02] Paul Kern: I ordered the van,\r\nit comes at eight.\r\n\u200e[03.04.19, 18:06:00] Paul Kern: \u200eimage omitted\r\n[28.04.19, 10:00:59] Lena: It worked yesterday.\r\n';
    expect(await days('chat.txt', chat)).toEqual([
      ['2019-04-03', 'Paul Kern, 18:05\nI ordered the van,\nit comes at eight.'],
      ['2019-04-28', 'Lena, 10:00\nIt worked yesterday.'],
    ]);
  });

  test('of WhatsApp elsewhere, without what the program says', async () => {
    const chat =
      '15.04.2016, 15:04 - Messages are end-to-end encrypted.\n06.08.2016, 13:23 - Ash: Hey!\n06.08.2016, 13:25 - Brock: <Media omitted>\n06.08.2016, 13:26 - Brock: Hello: all\n';
    expect(await days('chat.txt', chat)).toEqual([['2016-08-06', 'Ash, 13:23\nHey!\n\nBrock, 13:26\nHello: all']]);
  });

  test.each([
    ['day first', '03/04/2021, 10:00 - A: one\n13/04/2021, 10:00 - B: two\n', ['2021-04-03', '2021-04-13']],
    ['month first', '4/3/21, 10:00 AM - A: one\n4/13/21, 1:05 PM - B: two\n', ['2021-04-03', '2021-04-13']],
    [
      'by the order of its messages',
      '11/12/20, 10:00 - A: one\n12/1/20, 10:00 - B: two\n',
      ['2020-11-12', '2020-12-01'],
    ],
    ['year first', '[2020-06-01 08:00] A: one\n[2020-06-08 21:12] Me: two\n', ['2020-06-01', '2020-06-08']],
  ])('has one order of day and month: %s', async (_what, chat, expected) => {
    expect((await days('chat.md', chat)).map(([day]) => day)).toEqual(expected);
  });

  test('of Telegram', async () => {
    const message = (date: string, text: unknown, type = 'message') => ({ type, date, from: 'Ada', text });
    const chat = JSON.stringify({
      name: 'Club',
      messages: [
        message('2021-02-01T09:00:00', '', 'service'),
        message('2021-02-01T09:05:12', ['I called the ', { type: 'bold', text: 'smith' }, '.']),
      ],
    });
    expect(await readWords('result.json', chat)).toMatchObject([
      { title: 'Club', written: '2021-02-01', text: 'Ada, 09:05\nI called the smith.' },
    ]);
  });

  test('a log, and a text with dates, are no chat', async () => {
    const log = '2019-04-03 18:02:11 started\n2019-04-03 18:02:12 stopped\n';
    expect(await days('a.log', log)).toEqual([[null, log]]);
  });
});
