import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { Problem } from '../problems/problem.ts';

import { applicationFile } from './applicationFolder.ts';
import { takeDocument, takePastedText } from './documents.ts';
import type { Projects } from './projects/projects.ts';
import { callerNamed, projectsIn } from './projects/testHost.ts';
import { platformOf, startSession } from './session.ts';

const system = { platform: 'other', nativeMenu: false } as const;
const open = (path: string) =>
  path.startsWith('bad')
    ? Promise.reject(new Problem('file-missing', `“${path}” is not there.`))
    : Promise.resolve([{ ...takePastedText(`The text of ${path}`), name: path }]);

let folder = '';
let projects: Projects;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  projects = projectsIn(folder);
});
afterEach(async () => {
  await projects.close();
  rmSync(folder, { recursive: true });
});
const start = (paths: readonly string[], project: string | null = null) =>
  startSession(system, projects, { project, paths, openDocument: open }, callerNamed('page'));

test('the files named are opened in their order, and shown', async () => {
  const session = await start(['b.txt', 'a.txt']);
  expect(session).toMatchObject({
    ...system,
    version: packageJson.version,
    project: { name: null, documents: [{ name: 'b.txt' }, { name: 'a.txt' }], isSaved: false },
    problems: [],
  });
  expect(session.toShow).toEqual(session.project.documents.map(({ id }) => id));
});

test('one that cannot be opened stops nothing', async () => {
  expect(await start(['bad.txt', 'a.txt'])).toMatchObject({
    project: { documents: [{ name: 'a.txt' }] },
    problems: [{ code: 'file-missing', message: '“bad.txt” is not there.' }],
  });
});

test.each([[[]], [['bad.txt']]])('with nothing to show there is the seed, and nothing to lose: %j', async (paths) => {
  const { project, toShow, problems } = await start(paths);
  expect(problems).toHaveLength(paths.length);
  const seed = readFileSync(applicationFile('seeds', 'syria-2016-09-06.txt'));
  const id = createHash('sha256').update(seed).digest('hex');
  expect(project.documents).toMatchObject([{ id, name: 'syria-2016-09-06.txt', origin: 'seed', text: null }]);
  expect(project.isSaved).toBe(true);
  expect(toShow).toEqual(project.documents.map(({ id }) => id));
});

test('a page that is loaded anew finds its project, with what was added meanwhile', async () => {
  const { project } = await start(['a.txt']);
  expect((await start([], project.id)).project).toEqual(project);
  expect((await start(['b.txt'], project.id)).project.documents).toMatchObject([{ name: 'a.txt' }, { name: 'b.txt' }]);
});

test('a page whose project nobody knows begins anew', async () => {
  const { project } = await start([], 'of another time');
  expect(project.id).not.toBe('of another time');
  expect(project.documents).toMatchObject([{ origin: 'seed' }]);
});

test('the same text is the same document, whatever it is called and wherever it comes from', async () => {
  const bytes = new TextEncoder().encode('On 5 May');
  const files = [await takeDocument('a.txt', bytes), await takeDocument('b.md', bytes)].flat();
  const ids = [...files, takePastedText('On 5 May')].map(({ id }) => id);
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
