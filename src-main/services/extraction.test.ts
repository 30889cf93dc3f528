import { describe, expect, test, vi } from 'vitest';

import type { PackedExtraction } from '../api/contract.ts';
import { packEvents } from '../api/eventTable/packEvents.ts';
import { Problem } from '../problems/problem.ts';

import type { Caller } from './callTable.ts';
import { createExtractions } from './extraction.ts';
import type { JobRunner, RunOptions } from './jobRunner.ts';
import type { Readings } from './projects/readings.ts';

const found: PackedExtraction = {
  documentDate: { date: null, basis: 'none', start: null, end: null },
  genre: 'news',
  language: 'en',
  dayMonthOrder: null,
  expressions: '[]',
  rules: {},
  unread: [],
  eventRules: {},
  events: packEvents([]),
  coverage: { sentences: 1, datedSentences: 0, leftOut: { heading: 0, 'no-verb': 0, description: 0 }, withoutVerb: [] },
};

/** Ends a job when told to, as a thread would. */
function createRunner() {
  const jobs: { options: RunOptions; finish: () => void }[] = [];
  const run = vi.fn<JobRunner<'extract'>['run']>(
    (_input, options = {}) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () => {
          reject(new Problem('cancelled', 'Stopped.'));
        });
        jobs.push({
          options,
          finish: () => {
            resolve({ extraction: found, reading: null });
          },
        });
      }),
  );
  return { jobs, run, runner: { run, warmUp: () => undefined, close: () => Promise.resolve() } };
}

/** A project with one text, which keeps nothing. */
const readings: Readings = {
  find: () => Promise.resolve({ text: 'On Monday', keep: null, kept: null, take: () => undefined }),
};
const begun = () => new Promise((resolve) => setImmediate(resolve));

function createCaller(id: string) {
  const gone = new AbortController();
  const heard: unknown[] = [];
  const notify: Caller['notify'] = (name, notice) => {
    heard.push([name, notice]);
  };
  return {
    caller: { id, notify, gone: gone.signal },
    heard,
    leave: () => {
      gone.abort();
    },
  };
}

const input = (ticket: string) => ({ ticket, document: 'd', documentDate: '2016-09-06' });

test('the date is read, and progress goes to the page that asked', async () => {
  const { jobs, run, runner } = createRunner();
  const extractions = createExtractions(runner, readings);
  const [left, right] = [createCaller('left'), createCaller('right')];
  const answers = [extractions.extract(input('1'), left.caller), extractions.extract(input('1'), right.caller)];
  await begun();
  expect(run.mock.calls[0]?.[0]).toEqual({
    text: 'On Monday',
    settings: { documentDate: { year: 2016, month: 9, day: 6 } },
    keep: null,
  });
  jobs[1]?.options.onProgress?.(4);
  for (const { finish } of jobs) finish();
  expect(await Promise.all(answers)).toEqual([found, found]);
  expect(left.heard).toEqual([]);
  expect(right.heard).toEqual([['progress', { ticket: '1', charactersDone: 4, charactersInAll: 9 }]]);
});

test('what is set by hand reaches the engine, also that the text has no date', async () => {
  const { jobs, run, runner } = createRunner();
  const settings = { documentDate: 'none', genre: 'narrative', dayMonthOrder: 'month-day' } as const;
  const answer = createExtractions(runner, readings).extract(
    { ...input('1'), ...settings },
    createCaller('page').caller,
  );
  await begun();
  jobs[0]?.finish();
  await answer;
  expect(run.mock.calls[0]?.[0]).toEqual({ text: 'On Monday', settings, keep: null });
});

test('a day that does not exist is refused', async () => {
  const extractions = createExtractions(createRunner().runner, readings);
  const asked = extractions.extract({ ...input('1'), documentDate: '2016-02-31' }, createCaller('page').caller);
  await expect(asked).rejects.toMatchObject({
    code: 'date-invalid',
    message: '2016-02-31 is not a day of the calendar; the document’s date is unchanged.',
  });
});

describe('cancelling', () => {
  test('stops the extraction with that ticket of that page', async () => {
    const { jobs, runner } = createRunner();
    const extractions = createExtractions(runner, readings);
    const [left, right] = [createCaller('left'), createCaller('right')];
    const ofLeft = extractions.extract(input('1'), left.caller);
    const ofRight = extractions.extract(input('1'), right.caller);
    await begun();
    extractions.cancel({ ticket: '2' }, right.caller);
    extractions.cancel({ ticket: '1' }, right.caller);
    await expect(ofRight).rejects.toMatchObject({ code: 'cancelled' });
    jobs[0]?.finish();
    expect(await ofLeft).toBe(found);
  });

  test('what has ended is left alone, and its ticket is free', async () => {
    const { jobs, runner } = createRunner();
    const extractions = createExtractions(runner, readings);
    const { caller } = createCaller('page');
    for (const place of [0, 1]) {
      const answer = extractions.extract(input('1'), caller);
      await begun();
      jobs[place]?.finish();
      expect(await answer).toBe(found);
      extractions.cancel({ ticket: '1' }, caller);
    }
  });

  test('a ticket twice at once is refused and harms nothing', async () => {
    const { jobs, runner } = createRunner();
    const extractions = createExtractions(runner, readings);
    const { caller } = createCaller('page');
    const first = extractions.extract(input('1'), caller);
    await expect(extractions.extract(input('1'), caller)).rejects.toMatchObject({ code: 'bad-request' });
    await begun();
    jobs[0]?.finish();
    expect(await first).toBe(found);
  });
});

test('work for a page that has gone stops', async () => {
  const extractions = createExtractions(createRunner().runner, readings);
  const { caller, leave } = createCaller('page');
  const answer = extractions.extract(input('1'), caller);
  await begun();
  leave();
  await expect(answer).rejects.toMatchObject({ code: 'cancelled' });
});
