import { Worker } from 'node:worker_threads';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Problem } from '../problems/problem.ts';

import { createJobRunner, type JobRunner } from './jobRunner.ts';
import type { ExtractionAnswer } from './jobs.ts';

/** A thread that does as the text says. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  const answer = (text) => ({ events: [], expressions: [], unread: [], said: text });
  parentPort.on('message', ({ input: { text } }) => {
    if (text === 'throw') throw new Error('broken');
    if (text === 'exit') process.exit(3);
    if (text === 'fill the memory') { const hoard = []; for (;;) hoard.push(new Array(1e6).fill(text)); }
    if (text === 'never end') { parentPort.postMessage({ kind: 'progress', done: 1, inAll: null }); for (;;); }
    if (text === 'fail') {
      const fault = { kind: 'fonts-missing' };
      parentPort.postMessage({ kind: 'failed', problem: { code: 'picture-failed', message: 'No fonts.', fault } });
      return;
    }
    for (const done of [10, 20]) parentPort.postMessage({ kind: 'progress', done, inAll: null });
    parentPort.postMessage({ kind: 'done', answer: answer(text) });
  });
`;

const startWorker = vi.fn(
  () => new Worker(obedient, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 }, stderr: true }),
);
let runner: JobRunner<'extract'>;
const run = (text: string, options = {}): Promise<ExtractionAnswer> =>
  runner.run({ text, settings: { documentDate: null }, keep: null }, options);
const said = (text: string) => expect.objectContaining({ said: text }) as ExtractionAnswer;

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  startWorker.mockClear();
  runner = createJobRunner('extract', startWorker);
});
afterEach(async () => {
  await runner.close();
  vi.restoreAllMocks();
});

test('jobs are done in their order by one thread, with progress', async () => {
  const progress: [string, number][] = [];
  const answers = ['a', 'b', 'c'].map((text) =>
    run(text, { onProgress: (done: number) => progress.push([text, done]) }),
  );
  expect(await Promise.all(answers)).toEqual([said('a'), said('b'), said('c')]);
  expect(progress).toEqual(['a', 'b', 'c'].flatMap((text) => [10, 20].map((done) => [text, done])));
  expect(startWorker).toHaveBeenCalledTimes(1);
});

test('the thread can be started before its first job', async () => {
  runner.warmUp();
  runner.warmUp();
  expect(await run('a')).toEqual(said('a'));
  expect(startWorker).toHaveBeenCalledTimes(1);
});

test('a problem comes back as a problem, and the thread goes on', async () => {
  await expect(run('fail')).rejects.toMatchObject({ code: 'picture-failed', fault: { kind: 'fonts-missing' } });
  expect(await run('a')).toEqual(said('a'));
  expect(startWorker).toHaveBeenCalledTimes(1);
});

test('a job that takes too long fails with what is said of it, and the next has a thread', async () => {
  const fault = { kind: 'file-took-too-long', name: 'a.docx', seconds: 0.2 } as const;
  await expect(run('never end', { most: { seconds: 0.2, fault } })).rejects.toMatchObject({ fault });
  expect(await run('a', { most: { seconds: 20, fault } })).toEqual(said('a'));
});

describe('cancelling', () => {
  test('stops a job that nothing else would, and the next has a thread', async () => {
    const controller = new AbortController();
    const stopped = run('never end', {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    const next = run('a');
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(await next).toEqual(said('a'));
    expect(startWorker).toHaveBeenCalledTimes(2);
  });

  test('takes a waiting job out and leaves the one in hand', async () => {
    const controller = new AbortController();
    const inHand = run('a');
    const waiting = run('b', { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(await inHand).toEqual(said('a'));
    expect(startWorker).toHaveBeenCalledTimes(1);
  });

  test('comes in time before the start, and does nothing after the end', async () => {
    await expect(run('a', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(startWorker).not.toHaveBeenCalled();
    const controller = new AbortController();
    await run('b', { signal: controller.signal });
    controller.abort();
    expect(await run('c')).toEqual(said('c'));
    expect(startWorker).toHaveBeenCalledTimes(1);
  });
});

describe('a thread that breaks', () => {
  test.each([
    ['by an exception', 'throw', 'broke off by an error'],
    ['by ending itself', 'exit', 'broke off by an error'],
    ['for want of memory', 'fill the memory', 'needed more memory than there is'],
  ])('%s fails its own job in one sentence, and the next works', async (_how, text, sentence) => {
    const broken = run(text);
    const next = run('a');
    await expect(broken).rejects.toMatchObject({
      code: 'extraction-failed',
      message: expect.stringContaining(sentence) as string,
    });
    expect(await next).toEqual(said('a'));
    expect(startWorker).toHaveBeenCalledTimes(2);
  });

  test('before any job is replaced', async () => {
    startWorker.mockImplementationOnce(() => new Worker('process.exit(1)', { eval: true }));
    runner.warmUp();
    await vi.waitFor(async () => {
      expect(await run('a')).toEqual(said('a'));
    });
  });

  test('because it is not there', async () => {
    runner = createJobRunner('extract', () => new Worker(new URL('no-such-file.js', import.meta.url)));
    await expect(run('a')).rejects.toMatchObject({ code: 'extraction-failed' });
  });
});

test('closing fails what is under way', async () => {
  const ends = Promise.allSettled([run('never end'), run('a')]);
  await runner.close();
  const cancelled = { status: 'rejected', reason: expect.objectContaining({ code: 'cancelled' }) as Problem };
  expect(await ends).toEqual([cancelled, cancelled]);
});
