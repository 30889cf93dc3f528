import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { Problem } from '../problems/problem.ts';

import { applicationFile } from './applicationFolder.ts';
import { takeDocument, takePastedText } from './documents.ts';
import { platformOf, startSession } from './session.ts';

const system = { platform: 'other', nativeMenu: false } as const;
const open = (path: string) =>
  path.startsWith('bad')
    ? Promise.reject(new Problem('file-missing', `“${path}” is not there.`))
    : Promise.resolve({ id: path, name: path, text: 'a', isSeed: false });
const start = (...paths: string[]) => startSession(system, paths, open);

test('the files named are opened in their order', async () => {
  expect(await start('b.txt', 'a.txt')).toMatchObject({
    ...system,
    version: packageJson.version,
    documents: [{ name: 'b.txt' }, { name: 'a.txt' }],
    problems: [],
  });
});

test('one that cannot be opened stops nothing', async () => {
  expect(await start('bad.txt', 'a.txt')).toMatchObject({
    documents: [{ name: 'a.txt' }],
    problems: [{ code: 'file-missing', message: '“bad.txt” is not there.' }],
  });
});

test.each([[[]], [['bad.txt']]])('with nothing to show there is the seed: %j', async (paths) => {
  const { documents, problems } = await start(...paths);
  expect(problems).toHaveLength(paths.length);
  const seed = applicationFile('seeds', 'syria-2016-09-06.txt');
  expect(documents).toMatchObject([{ name: 'syria-2016-09-06.txt', text: readFileSync(seed, 'utf8') }]);
});

test('the same text is the same document, whatever it is called and wherever it comes from', () => {
  const bytes = new TextEncoder().encode('On 5 May');
  const ids = [takeDocument('a.txt', bytes), takeDocument('b.md', bytes), takePastedText('On 5 May')].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(1);
  expect(takePastedText('On 6 May').id).not.toBe(ids[0]);
});

test('pasted text is taken as it is, unless there is none', () => {
  expect(takePastedText(' On 5 May\n')).toMatchObject({ name: 'Pasted text', text: ' On 5 May\n' });
  expect(() => takePastedText(' \n')).toThrow(Problem);
});

test('only a Mac writes its shortcuts otherwise', () => {
  expect([platformOf('darwin'), platformOf('linux'), platformOf('win32')]).toEqual(['mac', 'other', 'other']);
});
