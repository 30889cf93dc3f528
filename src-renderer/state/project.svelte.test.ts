import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Bridge } from '../../src-main/api/contract.ts';
import { noChange, type Change } from '../../src-main/chronicle/change.ts';
import type { Decision } from '../../src-main/chronicle/decisions.ts';

import { ProjectStore } from './project.svelte.ts';
import type { StepName } from '../input/stepNames.ts';
import { testProject } from './testDocuments.ts';

const opened = testProject([], { revision: 3 });
const step: StepName = { kind: 'add', count: 1 };

function naming(id: string, shown = 'A'): Decision {
  return { id, at: '2026-11-27T10:00:00.000Z', kind: 'naming', names: ['A', 'B'], shown };
}
const adds = (...added: Decision[]): Change => ({ ...noChange, added });

/** A host that answers when it is told to. */
class SlowHost {
  readonly asked: unknown[] = [];
  readonly #answers: ((outcome: unknown) => void)[] = [];

  readonly call: Bridge['call'] = (_name, input) => {
    this.asked.push(input);
    return new Promise((resolve) => {
      this.#answers.push(resolve as (outcome: unknown) => void);
    });
  };

  async answer(outcome: unknown): Promise<void> {
    this.#answers.shift()?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  }
}
const taken = (revision: number) => ({ ok: true, value: { revision } });
const refused = (code: string) => ({ ok: false, problem: { code, message: 'No.' } });

let host: SlowHost;
let store: ProjectStore;
let movedOn: string[];
let told: (string | number)[];

beforeEach(() => {
  vi.useFakeTimers();
  host = new SlowHost();
  movedOn = [];
  told = [];
  store = new ProjectStore(host.call, {
    onMovedOn: (project) => movedOn.push(project),
    onProblem: ({ code }) => told.push(code),
    onDropped: (changes) => told.push(changes),
    onTurnedDown: () => told.push('turned down'),
  });
  store.open(opened);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a project', () => {
  it('has a decision at once, and sends one change at a time', async () => {
    store.act(step, adds(naming('a')));
    store.act(step, adds(naming('b')));
    expect([...store.decisions.keys()]).toEqual(['a', 'b']);
    expect(store.state?.isSaved).toBe(false);
    expect(host.asked).toEqual([{ project: 'project', revision: 3, change: adds(naming('a')) }]);
    await host.answer(taken(4));
    expect(host.asked[1]).toEqual({ project: 'project', revision: 4, change: adds(naming('b')) });
    await host.answer(taken(5));
    expect([host.asked.length, store.delivery]).toEqual([2, 'done']);
  });

  it('sends very many decisions in parts that a host takes, and takes them back as the one step that they are', async () => {
    const many = Array.from({ length: 12_000 }, (_, index) => naming(`n${index}`));
    store.act(step, { ...adds(naming('a')), added: many });
    for (const revision of [4, 5, 6]) await host.answer(taken(revision));
    const sent = (host.asked as readonly { readonly change: Change }[]).map(({ change }) => change.added.length);
    expect([sent, store.delivery, store.decisions.size]).toEqual([[5_000, 5_000, 2_000], 'done', 12_000]);
    store.undo();
    for (const revision of [7, 8, 9]) await host.answer(taken(revision));
    expect([host.asked.length, store.delivery, store.decisions.size, store.undoable]).toEqual([6, 'done', 0, null]);
  });

  it('takes back and does again by name, and sends that too', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(taken(4));
    expect([store.undoable, store.redoable]).toEqual([step, null]);
    store.undo();
    expect([store.decisions.size, store.undoable, store.redoable]).toEqual([0, null, step]);
    expect(host.asked[1]).toMatchObject({ revision: 4, change: { removed: [naming('a')] } });
    store.redo();
    expect([...store.decisions.keys()]).toEqual(['a']);
  });

  it('shows as unsaved what is not acknowledged within a second', async () => {
    store.act(step, adds(naming('a')));
    await vi.advanceTimersByTimeAsync(999);
    expect(store.delivery).toBe('done');
    await vi.advanceTimersByTimeAsync(1);
    expect(store.delivery).toBe('late');
    await host.answer(taken(4));
    expect(store.delivery).toBe('done');
  });

  it('takes no further decisions without a host, and sends what waits once it is there again', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(refused('host-gone'));
    expect([store.delivery, store.isOpen]).toEqual(['lost', false]);
    expect(store.act(step, adds(naming('b')))).toBe(false);
    expect(store.undo()).toBeNull();
    expect([...store.decisions.keys()]).toEqual(['a']);
    store.retry();
    expect(host.asked[1]).toEqual(host.asked[0]);
    await host.answer(taken(4));
    expect([store.delivery, store.isOpen]).toEqual(['done', true]);
  });

  it('asks for the project anew where the host has moved on', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(refused('project-moved-on'));
    expect(movedOn).toEqual(['project']);
  });

  it('changes nothing that is read-only', () => {
    store.open({ ...opened, readOnly: { kind: 'newer-format' } });
    expect(store.act(step, adds(naming('a')))).toBe(false);
    expect([store.decisions.size, host.asked.length]).toEqual([0, 0]);
  });

  it('keeps what can be undone when the same project is opened anew, and forgets it with another', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(taken(4));
    store.openAnew({ ...opened, revision: 4, decisions: [naming('a')] });
    expect(store.undoable).toEqual(step);
    store.open({ ...opened, id: 'other' });
    expect(store.undoable).toBeNull();
  });

  it('sends a change again that the disk did not take, at the same revision, and takes no other until then', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(refused('change-not-kept'));
    expect([store.delivery, store.isOpen, store.state?.isSaved, told]).toEqual([
      'unkept',
      false,
      false,
      ['change-not-kept'],
    ]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(host.asked[1]).toEqual(host.asked[0]);
    await host.answer(refused('change-not-kept'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual(['change-not-kept']);
    await host.answer(taken(4));
    expect([store.delivery, store.isOpen]).toEqual(['done', true]);
  });

  it('is not open again because an attempt takes long', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(refused('host-gone'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect([host.asked.length, store.delivery, store.isOpen]).toEqual([2, 'lost', false]);
  });

  it('opened anew after a restart of its host keeps what was not acknowledged, and sends it', async () => {
    store.act(step, adds(naming('a')));
    store.act(step, adds(naming('b')));
    await host.answer(refused('project-moved-on'));
    store.openAnew({ ...opened, revision: 0, decisions: [naming('a')] });
    expect([...store.decisions.keys()]).toEqual(['a', 'b']);
    expect(host.asked.slice(1)).toEqual([{ project: 'project', revision: 0, change: adds(naming('b')) }]);
    expect([store.delivery, store.state?.isSaved, store.undoable]).toEqual(['late', false, step]);
    await host.answer(taken(1));
    store.undo();
    store.undo();
    expect([store.delivery, store.decisions.size, told]).toEqual(['done', 0, []]);
  });

  it('gives up a change that is refused of the newest version too, and says so', async () => {
    store.act(step, adds(naming('a')));
    await host.answer(refused('bad-request'));
    store.openAnew(opened);
    await host.answer(refused('bad-request'));
    expect([told, movedOn.length]).toEqual([['bad-request', 'bad-request', 'turned down'], 2]);
    store.openAnew(opened);
    expect([store.decisions.size, store.undoable, store.delivery, host.asked.length]).toEqual([0, null, 'done', 2]);
  });

  it('keeps a change that was under way, and is refused late, when the project is opened anew', async () => {
    store.act(step, adds(naming('a')));
    store.openAnew({ ...opened, revision: 0 });
    await host.answer(refused('project-moved-on'));
    expect([told, movedOn.length, store.decisions.size]).toEqual([[], 1, 1]);
    store.openAnew({ ...opened, revision: 0 });
    expect(host.asked[1]).toMatchObject({ revision: 0, change: adds(naming('a')) });
    await host.answer(taken(1));
    expect([store.delivery, store.undoable]).toEqual(['done', step]);
  });

  it('is unsaved while something has not reached the host, whatever the host says', async () => {
    const { id, name } = opened;
    const saved = { project: id, name, isSaved: true, isAutosaved: false, isChangedOutside: false };
    store.act(step, adds(naming('a')));
    store.tell(saved);
    expect(store.state?.isSaved).toBe(false);
    await host.answer(taken(4));
    store.tell(saved);
    expect(store.state?.isSaved).toBe(true);
  });
});
