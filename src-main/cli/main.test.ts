import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

import packageJson from '../../package.json' with { type: 'json' };

import { readDocument } from '../documents/readDocument.ts';
import type { DocumentReader } from '../services/documentReader.ts';
import * as notices from '../services/notices.ts';

import { runCommandLine } from './main.ts';
import { recordedIo } from './recordedIo.ts';

/** Documents are read here, without the built thread: its own tests are those of `documentReader`. */
vi.mock('../services/documentReader.ts', () => ({
  createDocumentReader: (): DocumentReader => ({
    read: (name, bytes, { choices } = {}) => readDocument(name, bytes, choices),
    close: () => Promise.resolve(),
  }),
}));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-command-'));
  await writeFile(join(folder, 'a.txt'), 'September 6, 2016. The bridge fell on Monday.');
  await writeFile(join(folder, 'b.md'), 'The dam broke on 5 May 1914.');
});
afterEach(() => rm(folder, { recursive: true }));

const place = (name: string) => join(folder, name);

async function dateline(...commandLine: string[]) {
  const run = recordedIo();
  const status = await runCommandLine(commandLine, run.io);
  return { status, output: run.outputText(), bytes: run.outputBytes(), problems: run.problemText() };
}

const answer = z.looseObject({
  name: z.string(),
  id: z.string().regex(/^[0-9a-f]{64}$/),
  documentDate: z.unknown(),
  expressions: z.array(z.unknown()),
});

describe('extract', () => {
  test('one file gives one object', async () => {
    const { status, output, problems } = await dateline('extract', place('a.txt'), '--date', '2016-09-06');
    expect({ status, problems }).toEqual({ status: 0, problems: '' });
    const { name, documentDate } = answer.parse(JSON.parse(output));
    expect(name).toBe('a.txt');
    expect(documentDate).toMatchObject({ date: { year: 2016, month: 9, day: 6 } });
  });

  test('each event says why it has its date, and each rule what it reads', async () => {
    const { output } = await dateline('extract', place('b.md'));
    const { events, rules } = z
      .looseObject({ events: z.array(z.unknown()), rules: z.unknown() })
      .parse(JSON.parse(output));
    expect(rules).toEqual({ 'day-month-year': 'A day, a month and a year.' });
    expect(events).toMatchObject([
      { when: '1914-05-05', why: expect.stringContaining('“5 May 1914” tells by itself which day is meant') as string },
    ]);
  });

  test('each phrase that was not read says why', async () => {
    await writeFile(place('c.txt'), 'The vote of 31 April 2015 was void.');
    const { output } = await dateline('extract', place('c.txt'));
    const { unread } = z.looseObject({ unread: z.unknown() }).parse(JSON.parse(output));
    expect(unread).toMatchObject([{ text: '31 April 2015', reason: 'That month has no day 31.' }]);
  });

  test('a file may be named by its address', async () => {
    const { output } = await dateline('extract', pathToFileURL(place('b.md')).href);
    expect(answer.parse(JSON.parse(output)).name).toBe('b.md');
  });

  test('several give an array, in the order asked', async () => {
    const { output } = await dateline('extract', place('b.md'), place('a.txt'));
    expect(
      z
        .array(answer)
        .parse(JSON.parse(output))
        .map(({ name }) => name),
    ).toEqual(['b.md', 'a.txt']);
  });

  test('a picture holds all files', async () => {
    const { output } = await dateline('extract', place('a.txt'), place('b.md'), '--format', 'svg');
    expect(output).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s>]/);
    const { bytes } = await dateline('extract', place('a.txt'), place('b.md'), '--format', 'png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  test('forms of text hold all files, in the order of time', async () => {
    const { output } = await dateline('extract', place('a.txt'), place('b.md'), '--format', 'csv');
    const [headings, ...rows] = output.trimEnd().split('\r\n');
    expect(headings).toMatch(/^\uFEFFDate,EDTF,First day/);
    const days = rows.map((row) => /\d{4}-\d\d-\d\d/.exec(row)?.[0] ?? '');
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
    for (const [ending, begins] of [
      ['ics', 'BEGIN:VCALENDAR'],
      ['md', '# a.txt'],
      ['mw', '---'],
    ] as const) {
      expect(await dateline('extract', place('a.txt'), '--out', place(`made.${ending}`))).toMatchObject({
        status: 0,
        problems: '',
      });
      const made = await readFile(place(`made.${ending}`), 'utf8');
      expect(made.startsWith(begins)).toBe(true);
    }
  });

  test('--out takes it, and its ending says what is wanted', async () => {
    const { status, output } = await dateline('extract', place('a.txt'), '--out', place('a.png'));
    expect({ status, output }).toEqual({ status: 0, output: '' });
    expect((await readFile(place('a.png'))).subarray(1, 4).toString()).toBe('PNG');
    expect(await readdir(folder)).toEqual(['a.png', 'a.txt', 'b.md']);
  });
});

describe('extract of several', () => {
  test('takes folders and patterns, each file once', async () => {
    await mkdir(place('inner'));
    await writeFile(place('inner/c.html'), '<html><body><p>The mill burned on 2 June 1920.</p></body></html>');
    await writeFile(place('inner/code.js'), 'no document');
    const { status, output } = await dateline('extract', place('*.md'), place('a.txt'), folder);
    expect(status).toBe(0);
    const names = z
      .array(answer)
      .parse(JSON.parse(output))
      .map(({ name }) => name);
    expect(names).toEqual(['b.md', 'a.txt', 'c.html']);
  });

  test('reports a file that cannot be read, and goes on', async () => {
    await writeFile(place('bad.docx'), 'no zip');
    const { status, output, problems } = await dateline('extract', place('bad.docx'), place('a.txt'), place('b.md'));
    expect(status).toBe(1);
    expect(problems).toBe(`dateline: “${place('bad.docx')}” was not opened: it is damaged or cut off.\n`);
    expect(z.array(answer).parse(JSON.parse(output))).toHaveLength(2);
  });

  test('reads a text against the day that its file says', async () => {
    const mail =
      'From: a@example.org\nTo: b@example.org\nSubject: x\nDate: Tue, 6 Sep 2016 10:00:00 +0200\n\nThe bridge fell on Monday.\n';
    await writeFile(place('a.eml'), mail);
    const { output } = await dateline('extract', place('a.eml'));
    expect(JSON.parse(output)).toMatchObject({
      documentDate: { date: { year: 2016, month: 9, day: 6 }, basis: 'file' },
      events: [{ when: '2016-09-05' }],
    });
  });
});

describe('text', () => {
  test('hands over the text as it was read', async () => {
    expect(await dateline('text', place('b.md'))).toMatchObject({
      status: 0,
      output: 'The dam broke on 5 May 1914.\n',
      problems: '',
    });
  });

  test('as an object, with what the file says of itself', async () => {
    await writeFile(place('c.txt'), Buffer.from('Die Br\u00fccke fiel 1914.', 'latin1'));
    const { output } = await dateline('text', place('c.txt'), '--json');
    const said = { title: null, author: null, written: null, blocks: [], pages: [] };
    expect(JSON.parse(output)).toEqual({
      name: 'c.txt',
      text: 'Die Brücke fiel 1914.',
      ...said,
      encoding: 'iso-8859-1',
    });
    const other = await dateline('text', place('c.txt'), '--json', '--encoding', 'cp850');
    expect(JSON.parse(other.output)).toMatchObject({ text: 'Die Br³cke fiel 1914.', encoding: 'cp850' });
  });

  test('says in one sentence why it cannot', async () => {
    await writeFile(place('c.txt'), '');
    const { status, output, problems } = await dateline('text', place('c.txt'));
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(problems).toBe(`dateline: “${place('c.txt')}” was not opened: it is empty.\n`);
  });
});

describe('status 2: one sentence, no output, nothing touched', () => {
  test.each([
    [
      'bad arguments',
      ['draw'],
      'dateline: “draw” is no command; there are extract, text and annotate (dateline --help says more).\n',
    ],
    [
      'a file that is missing',
      ['extract', 'gone.txt'],
      'dateline: “gone.txt” was not opened: there is no such file.\n',
    ],
  ])('%s', async (_what, commandLine, problems) => {
    expect(await dateline(...commandLine)).toMatchObject({ status: 2, output: '', problems });
  });

  test('several files of which none can be read', async () => {
    await writeFile(place('empty.txt'), '');
    const { status, output, problems } = await dateline('extract', place('empty.txt'), place('gone.txt'));
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(problems).toBe(
      `dateline: “${place('empty.txt')}” was not opened: it is empty.\ndateline: “${place('gone.txt')}” was not opened: there is no such file.\n`,
    );
  });

  test('a bad file leaves the file to be written as it was', async () => {
    await writeFile(place('kept.json'), 'kept');
    expect(await dateline('extract', place('gone.txt'), '--out', place('kept.json'))).toMatchObject({ status: 2 });
    expect(await readFile(place('kept.json'), 'utf8')).toBe('kept');
  });

  describe('what --out must not destroy', () => {
    beforeEach(async () => {
      await mkdir(place('folder'));
      await symlink(place('a.txt'), place('link.json'));
      await link(place('a.txt'), place('hard.json'));
      await symlink(place('b.md'), place('other.json'));
    });

    test.each([
      ['a.txt', '“…” is the text to be read itself: name another file after --out. It was left as it is.'],
      ['folder/../a.txt', '“…” is the text to be read itself: name another file after --out. It was left as it is.'],
      ['link.json', '“…” is the text to be read itself: name another file after --out. It was left as it is.'],
      ['hard.json', '“…” is the text to be read itself: name another file after --out. It was left as it is.'],
      [
        'b.md',
        '--out would put the answer in the place of a text, “…”: name a file that is not there yet, or one that ends in .json, .csv, .png or .svg. Nothing was written.',
      ],
      [
        'other.json',
        '--out would put the answer in the place of a text, “…”: name a file that is not there yet, or one that ends in .json, .csv, .png or .svg. Nothing was written.',
      ],
      ['folder', '“…” is a folder: name a file in it after --out. Nothing was written.'],
    ])('%s', async (out, sentence) => {
      const run = await dateline('extract', place('a.txt'), '--out', `${folder}/${out}`);
      expect(run).toMatchObject({ status: 2, problems: `dateline: ${sentence.replace('…', `${folder}/${out}`)}\n` });
      expect(await readFile(place('a.txt'), 'utf8')).toBe('September 6, 2016. The bridge fell on Monday.');
      expect(await readFile(place('b.md'), 'utf8')).toBe('The dam broke on 5 May 1914.');
      expect(await readdir(folder)).toEqual(['a.txt', 'b.md', 'folder', 'hard.json', 'link.json', 'other.json']);
    });

    test('the root of the disk', async () => {
      expect(await dateline('extract', place('a.txt'), '--out', '/')).toMatchObject({
        status: 2,
        problems: 'dateline: “/” is a folder: name a file in it after --out. Nothing was written.\n',
      });
    });
  });

  test.skipIf(process.platform === 'win32')('what a name would order the terminal to do is written out', async () => {
    await writeFile(place('\u001b[2J\n\u202ea.txt'), '');
    const { problems } = await dateline('extract', place('\u001b[2J\n\u202ea.txt'));
    expect(problems).toBe(`dateline: “${folder}/\\u001b[2J\\u000a\\u202ea.txt” was not opened: it is empty.\n`);
  });

  test('an address that is not of this machine', async () => {
    expect(await dateline('extract', 'file://server/share/a.txt')).toMatchObject({
      status: 2,
      problems:
        'dateline: “file://server/share/a.txt” was not opened: it is not on this machine; Dateline fetches nothing.\n',
    });
  });

  test('a place that cannot be written', async () => {
    const { status, problems } = await dateline('extract', place('a.txt'), '--out', place('nowhere/a.json'));
    expect(status).toBe(2);
    expect(problems).toMatch(/^dateline: “a.json” was not saved: .*\n$/);
  });

  test.skipIf(process.platform === 'win32')('a device is not replaced by a file', async () => {
    await symlink('/dev/null', place('null.json'));
    const { status, problems } = await dateline('extract', place('a.txt'), '--out', place('null.json'));
    expect(status).toBe(2);
    expect(problems).toBe(
      'dateline: “null.json” was not saved: it is a device or a pipe, not a file. What stood there before is unchanged.\n',
    );
    expect(await readdir(folder)).toEqual(['a.txt', 'b.md', 'null.json']);
  });

  test('a PNG is not written to a terminal', async () => {
    const run = recordedIo();
    const commandLine = ['extract', place('a.txt'), '--format', 'png'];
    expect(await runCommandLine(commandLine, { ...run.io, outputIsTerminal: true })).toBe(2);
    expect(run.outputText()).toBe('');
    expect(run.problemText()).toBe(
      'dateline: A terminal shows no PNG: name a file with --out, or send the output to one.\n',
    );
  });
});

test('what a text would order the terminal to do is escaped in the JSON that a terminal shows', async () => {
  await writeFile(place('c.txt'), 'The \u009b2J bridge \u202efell\u202c on 5 May 1914.');
  const run = recordedIo();
  expect(await runCommandLine(['extract', place('c.txt')], { ...run.io, outputIsTerminal: true })).toBe(0);
  const { output } = await dateline('extract', place('c.txt'));
  expect(output).toContain('\u009b');
  expect(run.outputText()).not.toMatch(/[^\n\P{Cc}]|[\u202e\u202c]/u);
  expect(JSON.parse(run.outputText())).toEqual(JSON.parse(output));
});

test('--licenses hands over what the build has written', async () => {
  vi.spyOn(notices, 'readNotices').mockResolvedValueOnce('svelte: MIT\n');
  expect(await dateline('--licenses')).toMatchObject({ status: 0, output: 'svelte: MIT\n', problems: '' });
});

test('--help and --version go to standard output', async () => {
  expect(await dateline('--version')).toMatchObject({ status: 0, output: `${packageJson.version}\n`, problems: '' });
  const { status, output } = await dateline('--help');
  expect(status).toBe(0);
  expect(output).toContain('dateline annotate --jsonl');
});
