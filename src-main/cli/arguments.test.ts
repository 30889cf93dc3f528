import { describe, expect, test } from 'vitest';

import { noChoices } from '../documents/formats/documentFormat.ts';
import { Problem } from '../problems/problem.ts';

import { parseCommand } from './arguments.ts';

const words = (line: string) => line.split(' ').filter((word) => word !== '');
const extracting = {
  name: 'extract',
  files: ['a.txt'],
  settings: { documentDate: null },
  format: 'json',
  out: null,
  choices: noChoices,
};

test.each([
  ['--help', { name: 'help' }],
  ['-h', { name: 'help' }],
  ['extract a.txt --help', { name: 'help' }],
  ['annotate --help', { name: 'help' }],
  ['--version', { name: 'version' }],
  ['--licenses', { name: 'licenses' }],
  ['annotate --jsonl', { name: 'annotate' }],
  ['extract a.txt', extracting],
  ['extract a.txt b.md', { ...extracting, files: ['a.txt', 'b.md'] }],
  ['extract --date 2016-09-06 a.txt', { ...extracting, settings: { documentDate: { year: 2016, month: 9, day: 6 } } }],
  ['extract --date none a.txt', { ...extracting, settings: { documentDate: 'none' } }],
  [
    'extract a.txt --genre narrative --language de --day-month-order month-day',
    {
      ...extracting,
      settings: { documentDate: null, genre: 'narrative', language: 'de', dayMonthOrder: 'month-day' },
    },
  ],
  ['extract a.txt --format=svg', { ...extracting, format: 'svg' }],
  ['extract a.txt --out b.PNG', { ...extracting, format: 'png', out: 'b.PNG' }],
  ['extract a.txt --out b.png --format json', { ...extracting, format: 'json', out: 'b.png' }],
  ['extract a.txt --out data', { ...extracting, out: 'data' }],
  ['extract -- --help.txt', { ...extracting, files: ['--help.txt'] }],
  ['text a.txt', { name: 'text', file: 'a.txt', asJson: false, choices: noChoices }],
  [
    'text a.pdf --json --recognise --password sesame --encoding windows-1250',
    {
      ...{ name: 'text', file: 'a.pdf', asJson: true },
      choices: { recognise: true, password: 'sesame', encoding: 'windows-1250' },
    },
  ],
])('dateline %s', (line, command) => {
  expect(parseCommand(words(line))).toEqual(command);
});

describe('one sentence says what is wrong', () => {
  const more = '(dateline --help says more).';
  test.each([
    ['', 'bad-arguments', `Say what to do: extract, text or annotate ${more}`],
    ['draw a.txt', 'bad-arguments', `“draw” is no command; there are extract, text and annotate ${more}`],
    ['text', 'bad-arguments', `Name a file: dateline text FILE ${more}`],
    ['text a b', 'bad-arguments', `Name one file after text: its text is what is handed over ${more}`],
    ['extract', 'bad-arguments', `Name a file or a folder: dateline extract FILE ${more}`],
    ['extract a.txt --loud', 'bad-arguments', `Unknown option '--loud' ${more}`],
    ['extract a.txt --out', 'bad-arguments', `Option '--out <value>' argument missing ${more}`],
    ['extract a.txt --out=', 'bad-arguments', `Name a file after --out ${more}`],
    ['extract a.txt --format pdf', 'bad-arguments', `There is no format “pdf”; write json, png or svg ${more}`],
    [
      'extract a.txt --date 2015-02-29',
      'date-invalid',
      '“2015-02-29” is no day of the calendar; write --date YYYY-MM-DD, or --date none.',
    ],
    [
      'extract a.txt --date 6/9/2016',
      'date-invalid',
      '“6/9/2016” is no day of the calendar; write --date YYYY-MM-DD, or --date none.',
    ],
    ['extract a.txt --genre history', 'bad-arguments', `--genre is news or narrative, not “history” ${more}`],
    ['extract a.txt --language xx', 'bad-arguments', `--language is en or de, not “xx” ${more}`],
    [
      'extract a.txt --day-month-order iso',
      'bad-arguments',
      `--day-month-order is day-month or month-day, not “iso” ${more}`,
    ],
    [
      'extract a.txt --date 2016-09-06 --date=2016-09-06',
      'bad-arguments',
      `--date stands there twice; once is enough ${more}`,
    ],
    ['extract a.txt --out b.json --out c.json', 'bad-arguments', `--out stands there twice; once is enough ${more}`],
    ['annotate --jsonl --jsonl', 'bad-arguments', `--jsonl stands there twice; once is enough ${more}`],
    ['annotate', 'bad-arguments', `Say which rows come in: dateline annotate --jsonl ${more}`],
    ['annotate --jsonl=yes', 'bad-arguments', `Option '--jsonl' does not take an argument ${more}`],
    [
      'annotate --jsonl a.jsonl',
      'bad-arguments',
      `The rows to annotate come from standard input, not from a file ${more}`,
    ],
  ])('dateline %s', (line, code, message) => {
    let problem: unknown;
    try {
      parseCommand(words(line));
    } catch (thrown) {
      problem = thrown;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code, message });
  });
});
