import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { setUp } from './setUp.mjs';
import { sentenceOf } from './setupProblem.mjs';
import { putFiles, testProject } from './testProject.ts';

/** A step that stands once it was taken. */
function stepThatStands(stood = false) {
  let stands = stood;
  const step = {
    taken: 0,
    stands: () => Promise.resolve(stands),
    take: async () => {
      await Promise.resolve();
      step.taken += 1;
      stands = true;
    },
  };
  return step;
}

test('two starts at the same time take each step once', async () => {
  const places = await testProject();
  const steps = [stepThatStands(), stepThatStands(true), stepThatStands()];
  await Promise.all([1, 2].map(() => setUp(places, steps, () => undefined)));
  expect(steps.map(({ taken }) => taken)).toEqual([1, 0, 1]);
});

test('where all stands, nothing is written', async () => {
  const places = await testProject();
  await setUp(places, [stepThatStands(true)], () => undefined);
  expect(existsSync(places.built)).toBe(false);
});

test('a place that cannot be written is one sentence', async () => {
  const places = await testProject();
  // A file where a folder is needed stops root as well, whom no permission stops.
  await putFiles(places.root, { out: '' });
  const thrown: unknown = await setUp(places, [stepThatStands()], () => undefined).catch((error: unknown) => error);
  expect(sentenceOf(thrown)).toBe(
    `Dateline could not be set up in ${places.built}: a file stands where a folder is needed; remove it and run it again.`,
  );
});

test.each([
  ['EROFS', 'the disk can only be read; copy the folder to another one'],
  ['ENOSPC', 'the disk is full; make room and run it again'],
  ['EACCES', 'you are not permitted to write there; run it from a folder of your own'],
])('%s too', (code, sentence) => {
  const refused = Object.assign(new Error('no'), { code, path: '/media/cd/out' });
  expect(sentenceOf(refused)).toBe(`Dateline could not be set up in /media/cd/out: ${sentence}.`);
});
