import { expect, test } from 'vitest';

import { readDocument } from './readDocument.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a text is read with what its file says of it', async () => {
  const [read, ...others] = await readDocument('/home/anna/war.txt', utf8('It began in 1914.\r\n'));
  expect(others).toEqual([]);
  expect(read).toMatchObject({
    name: 'war.txt',
    text: 'It began in 1914.\r\n',
    encoding: 'utf-8',
    blocks: [],
    pages: [],
  });
});

test('a file without words is refused, and names itself', async () => {
  await expect(readDocument('war.txt', utf8(''))).rejects.toThrow('“war.txt” was not opened: it is empty.');
  await expect(readDocument('war.txt', utf8(' \n'))).rejects.toThrow(
    '“war.txt” was not opened: there are no words in it.',
  );
});

test('what was stopped says so', async () => {
  const reading = readDocument('war.txt', utf8('It began.'), { signal: AbortSignal.abort() });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});
