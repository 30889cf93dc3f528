import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { temporaryName } from '../temporaryFiles.ts';
import { decisionsOfTest, documentEntry, manifestOfTest, textsOfTest, idOf } from '../testProjects.ts';

import { keptText, leftJournal, leftJournals, removeJournal } from './folder.ts';
import { beginJournal, type Journal } from './journal.ts';
import type { JournalBase, JournalEntry } from './lines.ts';

const faults = vi.hoisted(() => ({ at: Infinity, calls: 0 }));

/** A disk that refuses the n-th thing asked of it, and what is asked after that works again. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  const refuseInTime = () => {
    faults.calls += 1;
    if (faults.calls === faults.at) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  const counted = new Set<PropertyKey>(['write', 'writeFile', 'sync', 'datasync', 'truncate']);
  const open: typeof real.open = async (...given) => {
    refuseInTime();
    const file = await real.open(...given);
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
  const rename: typeof real.rename = (...given) => {
    refuseInTime();
    return real.rename(...given);
  };
  return { ...real, open, rename };
});

const at = '2026-11-27T09:30:00.000Z';
const base: JournalBase = { kind: 'base', at, file: null, stamp: null, manifest: { ...manifestOfTest, decisions: [] } };
const id = `${manifestOfTest.id}.00000000`;
const entries: readonly JournalEntry[] = decisionsOfTest.map((decision) => ({
  kind: 'change',
  at,
  change: { added: [decision], updated: [], removed: [] },
}));
const [first, second, third] = entries as [JournalEntry, JournalEntry, JournalEntry];

let folder = '';
let open: Journal[] = [];
async function begin(since: readonly JournalEntry[] = []): Promise<Journal> {
  const journal = await beginJournal(folder, id, base, since);
  if (journal === null) throw new Error('Somebody else has it.');
  open.push(journal);
  return journal;
}
async function left(): Promise<readonly JournalEntry[] | undefined> {
  for (const journal of open) await journal.close();
  open = [];
  return (await leftJournal(folder, id))?.entries;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  faults.at = Infinity;
});
afterEach(async () => {
  faults.at = Infinity;
  for (const journal of open) await journal.close();
  open = [];
  rmSync(folder, { recursive: true });
});

test('what was appended is there for the next process, and only for its user', async () => {
  const journal = await begin();
  await Promise.all(entries.map((entry) => journal.append(entry)));
  expect(statSync(join(folder, id)).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, id, 'journal')).mode & 0o777).toBe(0o600);
  expect(await left()).toEqual(entries);
  expect(await leftJournals(folder)).toMatchObject([{ id, base }]);
});

test('one that is open is offered to nobody, and not begun twice', async () => {
  const journal = await begin();
  await journal.append(first);
  expect(await leftJournals(folder)).toEqual([]);
  expect(await beginJournal(folder, id, base, [])).toBeNull();
});

test('what a killed process left half-written is swept away', async () => {
  const journal = await begin();
  await journal.close();
  const left = temporaryName().replace(`-${process.pid}-`, `-${2 ** 22 + 7}-`);
  writeFileSync(join(folder, id, left), 'half');
  open = [];
  await begin();
  expect(readdirSync(join(folder, id)).sort()).toEqual(['journal', 'owner']);
});

test('a last line that is torn anywhere is no line; all before it are whole', async () => {
  const journal = await begin();
  await journal.append(first);
  const path = join(folder, id, 'journal');
  const whole = readFileSync(path).length;
  await journal.append(second);
  const bytes = readFileSync(path);
  await journal.close();
  open = [];
  for (let length = whole; length < bytes.length; length += 1) {
    writeFileSync(path, bytes.subarray(0, length));
    expect((await leftJournal(folder, id))?.entries).toEqual([first]);
  }
});

test('a damaged line ends the journal', async () => {
  const journal = await begin();
  for (const entry of entries) await journal.append(entry);
  await journal.close();
  open = [];
  const path = join(folder, id, 'journal');
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.map((line, index) => (index === 3 ? line.replace('d3', 'd9') : line)).join('\n'));
  expect((await leftJournal(folder, id))?.entries).toEqual(entries.slice(0, 2));
});

test('begun anew it holds what was done since, and what comes meanwhile', async () => {
  const journal = await begin();
  await journal.append(first);
  const renewed = journal.renew({ ...base, file: '/somewhere/a.dateline' }, [second]);
  const appended = journal.append(third);
  await Promise.all([renewed, appended]);
  expect(await left()).toEqual([second, third]);
  expect((await leftJournal(folder, id))?.base.file).toBe('/somewhere/a.dateline');
});

test('texts lie beside it until a file holds them', async () => {
  const [text = ''] = textsOfTest;
  const journal = await begin();
  await journal.keepText(idOf(text), text);
  await journal.append({ kind: 'document', at, document: documentEntry(text) });
  expect(await keptText(folder, id, idOf(text))).toBe(text);
  expect(statSync(join(folder, id, `${idOf(text)}.txt`)).mode & 0o777).toBe(0o600);
  await journal.renew({ ...base, file: '/somewhere/a.dateline' }, []);
  expect(await keptText(folder, id, idOf(text))).toBeNull();
});

test('discarded it leaves nothing', async () => {
  const journal = await begin();
  await journal.discard();
  open = [];
  expect(readdirSync(folder)).toEqual([]);
  await removeJournal(folder, id);
});

test.each(['..', '../elsewhere', 'a/b', '', `${id}/..`, 'constructor'])(
  '“%s” is the name of no journal',
  async (name) => {
    writeFileSync(join(folder, 'journal'), 'x');
    expect(await leftJournal(folder, name)).toBeNull();
    await removeJournal(folder, name);
    expect(readdirSync(folder)).toEqual(['journal']);
  },
);

describe('a disk that refuses', () => {
  test('any one thing loses nothing that was acknowledged, and takes the rest later', async () => {
    let refused = 0;
    for (let n = 1; n < 40; n += 1) {
      const journal = await begin();
      faults.calls = 0;
      faults.at = n;
      const acknowledged: JournalEntry[] = [];
      for (const entry of entries.slice(0, 3)) {
        await journal.append(entry).then(
          () => acknowledged.push(entry),
          () => (refused += 1),
        );
      }
      await journal.renew(base, entries.slice(0, 3)).catch(() => (refused += 1));
      for (const entry of entries.slice(3, 5)) await journal.append(entry).catch(() => (refused += 1));
      const isOver = faults.calls < n;
      faults.at = Infinity;
      await journal.retry();
      expect(await left()).toEqual(entries.slice(0, 5));
      rmSync(join(folder, id), { recursive: true });
      if (isOver) break;
    }
    expect(refused).toBeGreaterThan(10);
  });
});
