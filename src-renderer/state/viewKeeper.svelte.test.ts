import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { ProjectView } from '../../src-main/chronicle/project.ts';

import { Board } from './board.svelte.ts';
import { readDocument, testChronicle, testProject, told } from './testDocuments.ts';
import { keepView } from './viewKeeper.svelte.ts';

const documents = ['paper', 'letter'].map((id) => readDocument(id, [told('fire', '2016-09-05')]));

let kept: ProjectView[];
let board: Board;
let chronicle: ReturnType<typeof testChronicle>;
let end: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  kept = [];
  chronicle = testChronicle(() => documents);
  board = new Board(() => documents, chronicle.chronicle);
  board.lay(['paper']);
  end = $effect.root(() => {
    keepView(board, chronicle.project, () => kept.push(board.view()));
  });
  await wait(0);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

/** Effects run before the time passes. */
async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

it('keeps what lies on the screen once it rests, and once', async () => {
  board.lay(['paper', 'letter']);
  await wait(600);
  board.select('letter fire');
  await wait(999);
  expect(kept).toEqual([]);
  await wait(1);
  expect(kept).toMatchObject([{ laid: ['paper', 'letter'], current: 'letter fire' }]);
  await wait(10_000);
  expect(kept.length).toBe(1);
});

it('keeps nothing of a project that is only looked at', async () => {
  await wait(1_000);
  expect(kept.length).toBe(1);
  chronicle.project.open(testProject([], { id: 'other', readOnly: { kind: 'shown-elsewhere' } }));
  board.select('paper fire');
  await wait(5_000);
  expect(kept.length).toBe(1);
});
