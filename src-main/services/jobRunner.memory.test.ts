import { Worker } from 'node:worker_threads';

import { expect, test, vi } from 'vitest';

import { createJobRunner } from './jobRunner.ts';

vi.mock(import('node:worker_threads'), async (importActual) => {
  const actual = await importActual();
  const started = vi.fn(function idle() {
    return new actual.Worker('setInterval(() => undefined, 1000)', { eval: true });
  });
  return { ...actual, Worker: started as unknown as typeof actual.Worker };
});

test.each(['extract', 'drawPicture'] as const)(
  'the thread for %s has its share of memory and no more',
  async (name) => {
    vi.mocked(Worker).mockClear();
    const runner = createJobRunner(name);
    runner.warmUp();
    expect(vi.mocked(Worker).mock.calls).toEqual([
      [expect.stringMatching(/worker\.js$/), { resourceLimits: { maxOldGenerationSizeMb: 2_048 } }],
    ]);
    await runner.close();
  },
);
