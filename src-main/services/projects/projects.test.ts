import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Change } from '../../chronicle/change.ts';
import type { Decision } from '../../chronicle/decisions.ts';
import { readProject } from '../../projects/readProject.ts';
import { manifestOfTest } from '../../projects/testProjects.ts';
import { textFile } from '../testTextFile.ts';

import { HeldProject } from './heldProject.ts';
import type { Projects } from './projects.ts';
import { callerNamed, projectsIn } from './testHost.ts';

const faults = vi.hoisted(() => ({ at: Infinity, calls: 0, folder: '' }));

/** A disk that refuses from the n-th call on that concerns one folder. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  const refuseInTime = () => {
    faults.calls += 1;
    if (faults.calls >= faults.at) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  const concerns = (path: unknown) => faults.folder !== '' && String(path).startsWith(faults.folder);
  const counted = new Set<PropertyKey>(['write', 'writeFile', 'sync', 'datasync', 'truncate']);
  const open: typeof real.open = async (path, ...more) => {
    if (!concerns(path)) return real.open(path, ...more);
    refuseInTime();
    const file = await real.open(path, ...more);
    return new Proxy(file, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          if (counted.has(key)) refuseInTime();
          return Reflect.apply(value, target, args);
        };
      },
    });
  };
  const rename: typeof real.rename = (from, to) => {
    if (concerns(to)) refuseInTime();
    return real.rename(from, to);
  };
  const stat = (async (path: string, options: never) => {
    if (concerns(path)) refuseInTime();
    return real.stat(path, options);
  }) as typeof real.stat;
  return { ...real, open, rename, stat };
});

let folder = '';
let chosen: string | null = null;
const hosts: Projects[] = [];
const path = (name: string) => join(folder, 'files', name);
const host = () => {
  const projects = projectsIn(join(folder, 'data'), () => chosen);
  hosts.push(projects);
  return projects;
};
const text = textFile;

const decision = (id: string, title = id): Decision => ({
  id,
  at: '2026-11-27T09:30:00.000Z',
  kind: 'addition',
  anchor: null,
  fields: { title },
});
const adding = (...ids: string[]): Change => ({ added: ids.map((id) => decision(id)), updated: [], removed: [] });
const here = { to: 'same', name: null, overwrites: false } as const;
const idsOf = (project: HeldProject) => project.asOpened().decisions.map(({ id }) => id);
const inFile = (name: string) =>
  readProject(name, new Uint8Array(readFileSync(path(name)))).manifest.decisions.map(({ id }) => id);

/** A project of one document and one decision, saved. */
async function saved(projects: Projects, name = 'a.dateline'): Promise<HeldProject> {
  const project = await projects.create();
  await projects.addDocument(project, text('a.txt', 'On 5 May 1998 the harbour opened.'));
  await project.change(0, adding('d1'));
  chosen = path(name);
  await projects.save(project, here);
  return project;
}

/** As if the host had been killed: its locks are those of a process that is no more. */
function kill(): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(?:owner|\.~lock\.[^/]*)$/.test(name)) continue;
    const owner: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(folder, name), JSON.stringify({ ...(owner as object), pid: 2 ** 22 + 7 }));
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  chosen = null;
  const { mkdirSync } = await import('node:fs');
  mkdirSync(join(folder, 'files'));
  faults.at = Infinity;
  faults.folder = '';
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  faults.at = Infinity;
  faults.folder = '';
  for (const projects of hosts.splice(0)) await projects.close();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('a project', () => {
  test('is saved and opened again as it was', async () => {
    const projects = host();
    const project = await saved(projects);
    expect(project.state()).toMatchObject({ name: 'a', isSaved: true });
    const before = project.asOpened();
    await projects.close();
    const again = (await host().openFile(path('a.dateline'))).asOpened();
    expect(again).toEqual({ ...before, revision: 0 });
    expect(readdirSync(path(''))).toEqual(expect.arrayContaining(['a.dateline']));
  });

  test('knows what is unsaved', async () => {
    const projects = host();
    const project = await saved(projects);
    await project.change(1, adding('d2'));
    expect(project.isSaved).toBe(false);
    expect(inFile('a.dateline')).toEqual(['d1']);
    await projects.save(project, here);
    expect(project.isSaved).toBe(true);
    expect(inFile('a.dateline')).toEqual(['d1', 'd2']);
  });

  test('that only shows the seed has nothing to lose, until something is decided about it', async () => {
    const projects = host();
    const project = await projects.create();
    expect(project.isSaved).toBe(true);
    const [seed] = project.documents;
    if (seed === undefined) throw new Error('There is no seed.');
    const anchor = { document: seed.id, head: 0, start: 0, end: 1, quote: 'A', quoteStart: 0, before: '', after: '' };
    const removal: Decision = { id: 'r', at: '2026-11-27T09:30:00.000Z', kind: 'removal', about: anchor };
    await project.change(0, { added: [removal], updated: [], removed: [] });
    chosen = path('a.dateline');
    await projects.save(project, here);
    expect(readProject('a', new Uint8Array(readFileSync(path('a.dateline')))).texts.get(seed.id)).toBe(seed.text);
  });

  test('takes no more texts than can be opened again', async () => {
    const large = 'x'.repeat(32 * 2 ** 20);
    const documents = Array.from({ length: 9 }, (_, index) => ({
      ...text('large.txt', 'x'),
      id: `${index}`,
      text: large,
    }));
    const project = new HeldProject({
      ...{ journals: join(folder, 'data', 'journals'), manifest: manifestOfTest, documents, entries: new Map() },
      ...{ file: null, readOnly: null, seed: null, left: null, isChangedOutside: false },
    });
    await expect(project.add(text('one.txt', 'One more.'))).rejects.toMatchObject({
      fault: { kind: 'project-texts-too-large', name: 'one.txt', megabytes: 288 },
    });
    expect(project.documents).toHaveLength(9);
    expect(project.isSaved).toBe(true);
  });

  test('takes the text of an edited file for the file’s, and the same text for nothing new', async () => {
    const projects = host();
    const project = await projects.create();
    const first = await projects.addDocument(
      project,
      text('a.txt', 'On 5 May 1998 the harbour opened. It was warm there.'),
    );
    const edited = text('a.txt', 'On 5 May 1998 the harbour opened. It was cold there.');
    expect((await projects.addDocument(project, edited)).document.earlier).toEqual([first.document.id]);
    const stranger = text('a.txt', 'Of something else entirely this tells, in its own words.');
    expect((await projects.addDocument(project, stranger)).document.earlier).toEqual([]);
    expect(await projects.addDocument(project, { ...edited, name: 'b.txt' })).toMatchObject({
      isKnown: true,
      document: { name: 'b.txt' },
    });
    expect(project.documents.map(({ name }) => name)).not.toContain('b.txt');
    expect(project.documents).toHaveLength(3);
  });
});

describe('changes', () => {
  test('are answered again when they are sent again, and refused when they are of another time', async () => {
    const project = await host().create();
    expect(await project.change(0, adding('d1'))).toBe(1);
    expect(await project.change(0, adding('d1'))).toBe(1);
    expect(await project.change(1, adding('d2'))).toBe(2);
    await expect(project.change(1, adding('d3'))).rejects.toMatchObject({ code: 'project-moved-on' });
    await expect(project.change(7, adding('d3'))).rejects.toMatchObject({ code: 'project-moved-on' });
    await expect(project.change(2, adding('d2'))).rejects.toMatchObject({ code: 'project-moved-on' });
    expect(idsOf(project)).toEqual(['d1', 'd2']);
  });

  test('about a document that is not there are refused', async () => {
    const project = await host().create();
    const anchor = {
      document: 'f'.repeat(64),
      head: 0,
      start: 0,
      end: 1,
      quote: 'A',
      quoteStart: 0,
      before: '',
      after: '',
    };
    const removal: Decision = { id: 'r', at: '2026-11-27T09:30:00.000Z', kind: 'removal', about: anchor };
    const asked = project.change(0, { added: [removal], updated: [], removed: [] });
    await expect(asked).rejects.toMatchObject({ code: 'project-moved-on' });
  });

  test('that the disk refuses are told, and are safe once it takes them', async () => {
    faults.folder = join(folder, 'data');
    const project = await host().create();
    await project.change(0, adding('d1'));
    faults.calls = 0;
    faults.at = 1;
    await expect(project.change(1, adding('d2'))).rejects.toMatchObject({ code: 'change-not-kept' });
    await expect(project.change(1, adding('d2'))).rejects.toMatchObject({ code: 'change-not-kept' });
    faults.at = Infinity;
    expect(await project.change(1, adding('d2'))).toBe(2);
    kill();
    const found = await host().find(project.id);
    expect(found === null ? null : idsOf(found)).toEqual(['d1', 'd2']);
  });
});

describe('after a crash', () => {
  test('what was not saved is offered with its time, and recovered whole', async () => {
    const project = await saved(host());
    await project.change(1, adding('d2', 'd3'));
    await project.add(text('b.txt', 'Another text.'));
    kill();
    const next = host();
    const [offer, ...more] = await next.recoverable(null);
    expect(more).toEqual([]);
    expect(offer).toMatchObject({ name: 'a', changes: 2 });
    const recovered = await next.recover(offer?.id ?? '');
    expect(recovered.asOpened()).toMatchObject({ name: 'a', isSaved: false, recovered: offer?.at });
    expect(idsOf(recovered)).toEqual(['d1', 'd2', 'd3']);
    expect(recovered.documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    await next.save(recovered, here);
    expect(inFile('a.dateline')).toEqual(['d1', 'd2', 'd3']);
    expect(await next.recoverable(null)).toEqual([]);
  });

  test('a page finds its project by its id, saved or not, and opening the file finds what was unsaved', async () => {
    const project = await saved(host());
    kill();
    const second = host();
    const found = await second.find(project.id);
    expect(found?.asOpened()).toMatchObject({ name: 'a', isSaved: true, recovered: null });
    await found?.change(0, adding('d2'));
    kill();
    const opened = await host().openFile(path('a.dateline'));
    expect(idsOf(opened)).toEqual(['d1', 'd2']);
    expect(opened.isSaved).toBe(false);
  });

  test('a project that was never saved comes back with its texts', async () => {
    const projects = host();
    const project = await projects.create();
    await projects.addDocument(project, text('a.txt', 'On 5 May 1998 the harbour opened.'));
    await project.change(0, adding('d1'));
    kill();
    const found = await host().find(project.id);
    expect(found?.asOpened()).toMatchObject({ name: null, isSaved: false, documents: [{ name: 'a.txt' }] });
  });

  test('when the file was saved just before, there is nothing to recover', async () => {
    const project = await saved(host());
    await project.change(1, adding('d2'));
    kill();
    cpSync(join(folder, 'data'), join(folder, 'data before'), { recursive: true });
    const second = host();
    const found = await second.find(project.id);
    if (found === null) throw new Error('It was not found.');
    await second.save(found, here);
    kill();
    rmSync(join(folder, 'data'), { recursive: true });
    cpSync(join(folder, 'data before'), join(folder, 'data'), { recursive: true });
    expect((await host().openFile(path('a.dateline'))).asOpened()).toMatchObject({ isSaved: true });
  });

  test('what was done while the file was written is unsaved, and the file is no stranger’s', async () => {
    const project = await saved(host());
    await project.change(1, adding('d2'));
    kill();
    const asItWas = readFileSync(path('a.dateline'));
    const second = host();
    const found = await second.find(project.id);
    await found?.change(0, adding('d3'));
    kill();
    cpSync(join(folder, 'data'), join(folder, 'data before'), { recursive: true });
    // The file with d2 alone, as if the process had ended right after its renaming.
    writeFileSync(path('a.dateline'), asItWas);
    const third = host();
    const writer = await third.openFile(path('a.dateline'));
    await writer.change(0, { added: [], updated: [], removed: [decision('d3')] });
    await third.save(writer, here);
    kill();
    rmSync(join(folder, 'data'), { recursive: true });
    cpSync(join(folder, 'data before'), join(folder, 'data'), { recursive: true });
    const last = host();
    const opened = await last.openFile(path('a.dateline'));
    expect(idsOf(opened)).toEqual(['d1', 'd2', 'd3']);
    expect(opened.state()).toMatchObject({ isSaved: false, isChangedOutside: false });
    await last.save(opened, here);
    expect(inFile('a.dateline')).toEqual(['d1', 'd2', 'd3']);
  });

  test('without its file the decisions wait for it', async () => {
    const project = await saved(host());
    await project.change(1, adding('d2'));
    kill();
    const bytes = readFileSync(path('a.dateline'));
    rmSync(path('a.dateline'));
    const next = host();
    const [offer] = await next.recoverable(null);
    await expect(next.recover(offer?.id ?? '')).rejects.toMatchObject({ fault: { kind: 'recovery-incomplete' } });
    writeFileSync(path('a.dateline'), bytes);
    expect(idsOf(await next.recover(offer?.id ?? ''))).toEqual(['d1', 'd2']);
  });

  test('discarded it is offered no more', async () => {
    const project = await saved(host());
    await project.change(1, adding('d2'));
    kill();
    const next = host();
    const [offer] = await next.recoverable(null);
    await next.discard(offer?.id ?? '');
    expect(await next.recoverable(null)).toEqual([]);
    expect(idsOf(await next.openFile(path('a.dateline')))).toEqual(['d1']);
  });
});

describe('the file', () => {
  test('that another program changed is noticed, and not written over unless that is said', async () => {
    const projects = host();
    const project = await saved(projects);
    const page = callerNamed('page');
    await projects.show(project, page);
    await project.change(1, adding('d2'));
    writeFileSync(path('a.dateline'), 'something else');
    await projects.look();
    expect(page.heard).toContainEqual(['projectState', expect.objectContaining({ isChangedOutside: true })]);
    await expect(projects.save(project, here)).rejects.toMatchObject({ code: 'file-changed-outside' });
    expect(readFileSync(path('a.dateline'), 'utf8')).toBe('something else');
    expect(await projects.save(project, { ...here, overwrites: true })).toMatchObject({ isChangedOutside: false });
    expect(inFile('a.dateline')).toEqual(['d1', 'd2']);
  });

  test('that another program wrote is taken in place of mine, and one that cannot be read replaces nothing', async () => {
    const projects = host();
    const project = await saved(projects);
    const theirs = readFileSync(path('a.dateline'));
    await project.change(1, adding('d2'));
    writeFileSync(path('a.dateline'), 'something else');
    await expect(projects.reread(project.id)).rejects.toMatchObject({ code: 'project-invalid' });
    expect(idsOf(projects.require(project.id))).toEqual(['d1', 'd2']);
    writeFileSync(path('a.dateline'), theirs);
    const taken = await projects.reread(project.id);
    expect([idsOf(taken), taken.isSaved, taken.isChangedOutside]).toEqual([['d1'], true, false]);
    await taken.change(0, adding('d3'));
    expect(await projects.recoverable(taken)).toEqual([]);
  });

  test('that was only touched is no other', async () => {
    const projects = host();
    const project = await saved(projects);
    writeFileSync(path('a.dateline'), readFileSync(path('a.dateline')));
    await projects.look();
    expect(project.isChangedOutside).toBe(false);
    await projects.save(project, here);
  });

  test('has one writer: the second may read, is told who has it, and can save a copy', async () => {
    await saved(host());
    const second = host();
    const copy = await second.openFile(path('a.dateline'));
    expect(copy.readOnly).toMatchObject({
      kind: 'held',
      by: expect.stringContaining(`process ${process.pid}`) as string,
    });
    await expect(copy.change(0, adding('d2'))).rejects.toMatchObject({ code: 'project-read-only' });
    await expect(second.save(copy, here)).rejects.toMatchObject({ code: 'project-read-only' });
    chosen = path('b.dateline');
    await second.save(copy, { ...here, to: 'other' });
    expect(copy.asOpened()).toMatchObject({ name: 'b', readOnly: null });
    await copy.change(0, adding('d2'));
  });

  test('of that name that is there is written over only when that is said', async () => {
    const projects = host();
    const project = await saved(projects);
    writeFileSync(path('b.dateline'), 'of somebody else');
    chosen = path('b.dateline');
    await expect(projects.save(project, { ...here, to: 'other' })).rejects.toMatchObject({ code: 'file-exists' });
    expect(readFileSync(path('b.dateline'), 'utf8')).toBe('of somebody else');
    expect(await projects.save(project, { ...here, to: 'other', overwrites: true })).toMatchObject({ name: 'b' });
  });

  test('whose folder has gone is told of, and nothing is lost', async () => {
    const projects = host();
    const project = await saved(projects);
    await project.change(1, adding('d2'));
    rmSync(path(''), { recursive: true });
    await expect(projects.save(project, here)).rejects.toMatchObject({
      fault: { kind: 'not-saved', why: 'no-folder' },
    });
    expect(project.isSaved).toBe(false);
    expect(idsOf(project)).toEqual(['d1', 'd2']);
  });

  test('is whole whichever step of a saving the disk refuses', async () => {
    const projects = host();
    const project = await saved(projects);
    faults.folder = path('');
    for (let n = 1; n < 60; n += 1) {
      const before = readFileSync(path('a.dateline'));
      await project.change(n, adding(`n${n}`));
      faults.calls = 0;
      faults.at = n;
      const failed: unknown = await projects.save(project, here).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      const isOver = faults.calls < n;
      faults.at = Infinity;
      if (failed !== null) {
        expect(failed).toMatchObject({ code: 'save-failed' });
        expect(readFileSync(path('a.dateline'))).toEqual(before);
        expect(readdirSync(path('')).filter((name) => name.endsWith('.part'))).toEqual([]);
      } else {
        expect(inFile('a.dateline')).toEqual(expect.arrayContaining(idsOf(project)) as string[]);
      }
      if (isOver) return;
    }
    throw new Error('The saving had no end.');
  });

  test('that could not be opened again is not written', async () => {
    const projects = host();
    const project = await saved(projects);
    const before = readFileSync(path('a.dateline'));
    project.view = { long: 'x'.repeat(97 * 2 ** 20) };
    await expect(projects.save(project, here)).rejects.toMatchObject({
      fault: { kind: 'not-saved', why: 'larger-than-can-be-read' },
    });
    expect(readFileSync(path('a.dateline'))).toEqual(before);
  });

  test('is saved by itself where that is wished', async () => {
    const projects = host();
    const project = await saved(projects);
    project.isAutosaved = true;
    await project.change(1, adding('d2'));
    projects.touched(project);
    await vi.waitFor(
      () => {
        expect(inFile('a.dateline')).toEqual(['d1', 'd2']);
      },
      { timeout: 6_000 },
    );
  });
});

test('a project that no page shows any more is closed, and what it has unsaved is offered', async () => {
  const projects = host();
  const page = callerNamed('page');
  const first = await saved(projects);
  await projects.show(first, page);
  await first.change(1, adding('d2'));
  await projects.show(await projects.create(), page);
  expect(() => projects.require(first.id)).toThrow('no longer open');
  expect(await projects.recoverable(null)).toMatchObject([{ name: 'a', changes: 1 }]);
  await projects.discard(first.id);
  expect(await projects.recoverable(null)).toEqual([]);
});

test('a project whose page has gone without a word is offered to the next page while its host lives', async () => {
  const projects = host();
  const first = await projects.create();
  await projects.show(first, callerNamed('a tab that crashed'));
  await first.change(0, adding('d1', 'd2'));
  expect(await projects.recoverable(first)).toEqual([]);
  const next = await projects.create();
  const [offer] = await projects.recoverable(next);
  expect(offer).toMatchObject({ project: first.id, name: null, changes: 1 });
  expect(await projects.recover(offer?.id ?? '')).toBe(first);
  expect(await projects.recoverable(next)).toHaveLength(1);
  await projects.discard(offer?.id ?? '');
  expect(await projects.recoverable(next)).toEqual([]);
});
