import { describe, expect, test } from 'vitest';

import { readDocument } from '../readDocument.ts';
import { fixture, readOnly, readWords, zipped } from '../testDocuments.ts';

const header = (more = '') =>
  `From: Ellen Marsh <ellen@example.org>\nTo: club@example.org\nSubject: Fire\nDate: Fri, 14 Aug 1998 23:30:00 -0400\n${more}`;

test('a mail gives its title, its sender and the day where the sender was', async () => {
  expect(await readOnly('a.eml', `${header()}\nThe boathouse burned on 12 August.\n`)).toMatchObject({
    title: 'Fire',
    author: 'Ellen Marsh',
    written: '1998-08-14',
    text: 'The boathouse burned on 12 August.',
  });
});

test.each([
  ['14 Aug 98 10:00 GMT', '1998-08-14'],
  ['Mon, 3 Feb 2003 00:10:00 +0900', '2003-02-03'],
  ['Fri Mar 10 2006 13:40:00 GMT+0100', '2006-03-10'],
  ['yesterday', null],
])('the day of “%s” is %s', async (date, written) => {
  const mail = `From: a@example.org\nTo: b@example.org\nSubject: x\nDate: ${date}\n\nIt burned.\n`;
  expect((await readOnly('a.eml', mail)).written).toBe(written);
});

test('HTML is read where there is no other text, or where it says more', async () => {
  const parts = (plain: string, html: string) =>
    `${header('MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n')}\n--x\nContent-Type: text/plain\n\n${plain}\n--x\nContent-Type: text/html\n\n${html}\n--x--\n`;
  expect((await readOnly('a.eml', parts('It burned.', '<p>It <b>burned</b>.</p>'))).text).toBe('It burned.');
  expect((await readOnly('a.eml', parts('', '<p>It<br>burned.</p>'))).text).toBe('It\nburned.');
  const stub = await readOnly('a.eml', parts('Please see the web version.', '<p>It burned on 12 August.</p>'));
  expect(stub.text).toContain('It burned on 12 August.');
});

test('files in a mail are offered, and mails in it are read', async () => {
  const mail = `${header('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n')}\n--x\nContent-Type: text/plain\n\nSee the files.\n--x\nContent-Type: application/pdf; name="minutes.pdf"\nContent-Disposition: attachment; filename="minutes.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--x\nContent-Type: message/rfc822\n\nFrom: b@example.org\nTo: c@example.org\nSubject: Earlier\nDate: Sat, 1 Aug 1998 08:00:00 +0100\n\nThe roof was mended.\n--x--\n`;
  const texts = await readWords('a.eml', mail);
  expect(texts.map(({ title, written, text }) => [title, written, text])).toEqual([
    ['Fire', '1998-08-14', 'See the files.'],
    ['Earlier', '1998-08-01', 'The roof was mended.'],
  ]);
  expect(texts[0]?.attachments).toEqual([
    { name: 'minutes.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(Buffer.from('%PDF')) },
  ]);
});

describe('an earlier mail that is quoted', () => {
  const texts = async (body: string) =>
    (await readWords('a.eml', `${header()}\n${body}`)).map(({ text, author, written }) => [text, author, written]);

  test('in one piece is a document of its own day', async () => {
    const body = 'We agreed.\n\nOn 12 Aug 1998, Tom Reed wrote:\n> The fire began\n> at night.\n>\n> Tom\n';
    expect(await texts(body)).toEqual([
      ['We agreed.\n\nOn 12 Aug 1998, Tom Reed wrote:', 'Ellen Marsh', '1998-08-14'],
      ['The fire began\nat night.\n\nTom', 'Tom Reed', '1998-08-12'],
    ]);
  });

  test('also in German', async () => {
    const body = 'Einverstanden.\n\nAm 12. August 1998 um 10:14 schrieb Tom Reed <tom@example.org>:\n> Es brannte.\n';
    expect((await texts(body))[1]).toEqual(['Es brannte.', 'Tom Reed', '1998-08-12']);
  });

  test('under its header', async () => {
    const body =
      'See below.\n\n-----Original Message-----\nFrom: Tom Reed\nSent: Wednesday, August 12, 1998 9:30 AM\nTo: Ellen\nSubject: Fire\n\nThe fire began at night.\n';
    expect((await texts(body))[1]).toEqual(['The fire began at night.', 'Tom Reed', '1998-08-12']);
  });

  test('with answers written into it stays where it is', async () => {
    const body = 'On 12 Aug 1998, Tom Reed wrote:\n> When?\n\nAt night.\n\n> Where?\n\nAt the jetty.\n';
    expect(await texts(body)).toHaveLength(1);
  });

  test('is none where a line only looks so', async () => {
    expect(await texts('From: the pier to the jetty\nit all burned.\n')).toHaveLength(1);
  });
});

test('a mailbox is read mail by mail', async () => {
  const box = `From a@example.org Fri Aug 14 09:00:00 1998\n${header()}\nIt burned.\n\n>From then on it was closed.\n\nFrom b@example.org Mon Aug 17 18:30:00 1998\nFrom: Tom <tom@example.org>\nTo: a@example.org\nSubject: Re: Fire\nDate: Mon, 17 Aug 1998 18:30:00 +0100\n\nFrom here it looks mended.\n`;
  const texts = await readWords('club.mbox', box);
  expect(texts.map(({ name, text, written }) => [name, text, written])).toEqual([
    ['club.mbox 1', 'It burned.\n\nFrom then on it was closed.', '1998-08-14'],
    ['club.mbox 2', 'From here it looks mended.', '1998-08-17'],
  ]);
});

test('what a mail program wrote is read', async () => {
  const one = await readOnly('fire.eml', await fixture('fire-python.eml'));
  expect(one).toMatchObject({ title: 'Fire at the boathouse', written: '1998-08-14' });
  expect(one.text).toBe('Die Hütte brannte am 12. August 1998.\n\nThe alarm was raised at 11.40 pm.');
  expect(one.attachments.map(({ name }) => name)).toEqual(['costs.csv']);
  const box = await readDocument('fire.mbox', await fixture('fire-python.mbox'));
  expect(box.map(({ written, text }) => [written, text])).toEqual([
    ['1998-08-14', one.text],
    [
      '1998-08-17',
      'On Fri, 14 Aug 1998, Ellen Marsh wrote:\n\nFrom now on nobody is let near.\nWe must answer by 1 September 1998.',
    ],
    ['1998-08-14', 'The alarm was raised at 11.40 pm.'],
  ]);
});

test('a zip is read file by file, the same text once, without what systems put there', async () => {
  const zip = zipped({
    'a.txt': 'It burned in 1998.',
    'inner/b.txt': 'It burned in 1998.',
    '../../c.html': '<html><body><p>It was mended in 1999.</p></body></html>',
    '__MACOSX/._a.txt': 'x',
    'code.exe': 'MZ',
    'bad.docx': 'no zip',
  });
  const texts = await readDocument('all.zip', zip);
  expect(texts.map(({ name, text }) => [name, text])).toEqual([
    ['a.txt', 'It burned in 1998.'],
    ['c.html', 'It was mended in 1999.'],
  ]);
});
