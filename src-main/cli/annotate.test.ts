import { Writable } from 'node:stream';

import { describe, expect, test, vi } from 'vitest';

import { annotate } from './annotate.ts';
import { recordedIo } from './recordedIo.ts';

vi.mock('../api/limits.ts', () => ({ limits: { documentBytes: 2000 } }));

async function* bytesOf(text: string, chunkLength = 50): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += chunkLength) {
    yield await Promise.resolve(bytes.subarray(from, from + chunkLength));
  }
}

async function annotateText(input: string) {
  const run = recordedIo(bytesOf(input));
  const status = await annotate(run.io);
  const rows: unknown[] = run
    .outputText()
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  return { status, rows };
}

const row = (content: unknown) => `${JSON.stringify(content)}\n`;
const refusal = (id: unknown, code: string, message: string) => ({ id, error: { code, message } });
const answered = (id: unknown, dct: string | null = null): unknown => expect.objectContaining({ id, dct });

describe('a row in, a row out, in order', () => {
  test('numbers and strings name rows; null and no date are the same', async () => {
    const { rows } = await annotateText(
      row({ id: 7, text: 'Nothing.' }) +
        row({ id: '', text: '', dct: null }) +
        row({ id: 'c', text: 'x', dct: '1914-06-28' }),
    );
    expect(rows).toEqual([answered(7), answered(''), answered('c', '1914-06-28')]);
  });

  test.each([
    '9007199254740993',
    '-12345678901234567890.5',
    '1.0',
    '1e3',
    '1E400',
    '"a\\u0062\\/\\ud800 \\n"',
    '"ü😀"',
  ])('the name %s comes back as it was written', async (id) => {
    const run = recordedIo(bytesOf(`{"text":"x", "id" : ${id} }\n{"id":${id}}\n`));
    expect(await annotate(run.io)).toBe(1);
    const [read = '', refused = ''] = run.outputText().split('\n');
    expect(read).toContain(`{"id":${id},"dct":`);
    expect(refused).toContain(`{"id":${id},"error":`);
  });

  test('blank lines, CRLF, a byte order mark and a missing last line end make no difference', async () => {
    const { status, rows } = await annotateText(
      `\uFEFF{"id":1,"text":"x"}\r\n\r\n \t\n{"id":2,"text":"y"}\n\n{"id":3,"text":"z"}`,
    );
    expect(status).toBe(0);
    expect(rows).toEqual([answered(1), answered(2), answered(3)]);
  });

  test('lone surrogates are text', async () => {
    const { status, rows } = await annotateText('{"id":"\\ud800","text":"On \\udfff Monday"}\n');
    expect(status).toBe(0);
    expect(rows).toEqual([answered('\ud800')]);
  });
});

describe('a bad row is answered, and the run goes on', () => {
  test.each([
    ['no JSON', '{"id":1,', refusal(null, 'bad-request', 'The row is not JSON; it was left out.')],
    ['no object', '[1]', refusal(null, 'bad-request', 'The row is not a JSON object; it was left out.')],
    [
      'no id',
      '{"text":"x"}',
      refusal(null, 'bad-request', 'The row has no “id” that is a string or a number; it was left out.'),
    ],
    [
      'an id of another kind',
      '{"id":{},"text":"x"}',
      refusal(null, 'bad-request', 'The row has no “id” that is a string or a number; it was left out.'),
    ],
    ['no text', '{"id":1}', refusal(1, 'bad-request', 'The row has no “text” that is a string; it was left out.')],
    [
      'a date that is no string',
      '{"id":1,"text":"x","dct":2016}',
      refusal(1, 'bad-request', 'The row has a “dct” that is not a string; it was left out.'),
    ],
    [
      'a date that is none',
      '{"id":"b","text":"x","dct":"2016-02-30"}',
      refusal('b', 'date-invalid', 'The row has a “dct” that is no day written YYYY-MM-DD; it was left out.'),
    ],
    [
      'too long a text',
      JSON.stringify({ id: 1, text: 'é'.repeat(1001) }),
      refusal(1, 'file-too-large', 'The row has a text of more than 0 MB; it was left out.'),
    ],
    [
      'a line that no text could need',
      JSON.stringify({ id: 1, text: 'x'.repeat(100_000) }),
      refusal(null, 'file-too-large', 'The row has a text of more than 0 MB; it was left out.'),
    ],
  ])('%s', async (_what, line, answer) => {
    const { status, rows } = await annotateText(
      `${row({ id: 'before', text: '' })}${line}\n${row({ id: 'after', text: '' })}`,
    );
    expect(rows).toEqual([answered('before'), answer, answered('after')]);
    expect(status).toBe(1);
  });

  test('not UTF-8', async () => {
    const latin = Uint8Array.from([...new TextEncoder().encode('{"id":1,"text":"'), 0xfc, 0x22, 0x7d, 0x0a]);
    const run = recordedIo(
      (async function* () {
        yield await Promise.resolve(latin);
      })(),
    );
    expect(await annotate(run.io)).toBe(1);
    expect(JSON.parse(run.outputText())).toEqual(
      refusal(null, 'file-not-utf8', 'The row is not UTF-8; it was left out.'),
    );
  });

  test('a text as long as the limit is read, however its JSON is written', async () => {
    const escaped = '\\u0061'.repeat(2000);
    expect(await annotateText(`{"id":1,"text":"${escaped}"}\n`)).toEqual({ status: 0, rows: [answered(1)] });
  });
});

describe('streaming', () => {
  const rowsInAll = 2_000;
  let rowsGiven = 0;
  async function* endlessRows(): AsyncGenerator<Uint8Array> {
    for (rowsGiven = 0; rowsGiven < rowsInAll; rowsGiven += 1) {
      yield await Promise.resolve(new TextEncoder().encode(row({ id: rowsGiven, text: 'On Monday it rained.' })));
    }
  }
  const ioWith = (output: Writable) => ({ ...recordedIo(endlessRows()).io, output });

  test('no row is read before the answer to the one before it was taken', async () => {
    let taken = 0;
    let mostAhead = 0;
    const slow = new Writable({
      write(_chunk, _encoding, done) {
        mostAhead = Math.max(mostAhead, rowsGiven - taken);
        taken += 1;
        setImmediate(done);
      },
    });
    expect(await annotate(ioWith(slow))).toBe(0);
    expect(taken).toBe(rowsInAll);
    expect(mostAhead).toBeLessThanOrEqual(1);
  });

  test('a reader that has had enough ends it quietly', async () => {
    let taken = 0;
    const closing = new Writable({
      write(_chunk, _encoding, done) {
        taken += 1;
        done(taken > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    expect(await annotate(ioWith(closing))).toBe(141);
    expect(rowsGiven).toBeLessThan(10);
  });

  test('a reader that was never there is told', async () => {
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    await expect(annotate(ioWith(closed))).rejects.toMatchObject({
      code: 'save-failed',
      message: 'Standard output is closed: nothing could be written to it.',
    });
  });

  test('a full disk is a problem, not a crash', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      },
    });
    await expect(annotate(ioWith(full))).rejects.toMatchObject({
      code: 'save-failed',
      message: 'The output could not be written to its end (ENOSPC).',
    });
  });

  test('an input that breaks off is a problem too', async () => {
    // eslint-disable-next-line require-yield -- it breaks before the first row
    async function* broken(): AsyncGenerator<Uint8Array> {
      await Promise.reject(new Error('EISDIR: illegal operation on a directory, read'));
    }
    await expect(annotate(recordedIo(broken()).io)).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'Standard input could not be read to its end (EISDIR: illegal operation on a directory, read).',
    });
  });
});
