import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import type { PictureRequest } from '../api/contract.ts';
import { TableEvent, tableOf } from '../api/eventTable/tableEvent.ts';
import { limits } from '../api/limits.ts';

import { applicationFile } from './applicationFolder.ts';
import { createJobRunner } from './jobRunner.ts';
import { readSeed } from './seeds.ts';

/** Where packages are found, and as deep as `out/main`. */
const folder = mkdtempSync(applicationFile('node_modules', '.dateline-worker-'));
const startWorker = () => new Worker(join(folder, 'worker.js'));
const extraction = createJobRunner('extract', startWorker);
const pictures = createJobRunner('drawPicture', startWorker);

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: Object.keys(packageJson.dependencies) },
    build: { ssr: 'src-main/services/worker.ts', outDir: folder, target: 'node20' },
  });
}, 60_000);
afterAll(async () => {
  await extraction.close();
  await pictures.close();
  rmSync(folder, { recursive: true });
});

const picture: PictureRequest = {
  scale: 2,
  figure: {
    title: 'A day',
    source: 'a.txt',
    lanes: [{ id: 'a', label: 'A' }],
    events: [
      {
        id: '1',
        title: 'The wall fell',
        interval: {
          first: { year: 1989, month: 11, day: 9 },
          last: { year: 1989, month: 11, day: 9 },
          clock: null,
        },
        precision: 'day',
        modifier: null,
        basis: 'explicit',
        certainty: 'asserted',
        attribution: null,
        weight: 1,
        lane: 'a',
      },
    ],
    window: null,
    width: 640,
    theme: 'light',
    background: 'paper',
  },
};

test('extracts the seed article', async () => {
  const { text } = await readSeed();
  const settings = { documentDate: { year: 2016, month: 9, day: 6 } };
  const { extraction: found } = await extraction.run({ text, settings, keep: null });
  expect(found.documentDate).toMatchObject({ date: { year: 2016, month: 9, day: 6 }, basis: 'given' });
  const first = new TableEvent(tableOf(found.events), 0);
  expect(text.slice(first.start, first.end)).toContain(first.title.split(' ').at(-1));
});

test('makes a PNG of the size asked for', async () => {
  const { png, width, height } = await pictures.run(picture);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const header = new DataView(png.buffer, png.byteOffset);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([width, height]);
  expect(width).toBe(1_280);
});

test('refuses a picture beyond the limit before it renders it, and draws the next', async () => {
  const lanes = Array.from({ length: 400 }, (_, index) => ({ id: String(index), label: `Lane ${index}` }));
  const [event] = picture.figure.events;
  if (event === undefined) throw new Error('The picture has an event.');
  const events = lanes.map(({ id }) => ({ ...event, id, lane: id }));
  const huge = { scale: 4, figure: { ...picture.figure, width: limits.pictureWidth.most, lanes, events } };
  await expect(pictures.run(huge)).rejects.toMatchObject({
    code: 'picture-too-large',
    message: expect.stringContaining('choose a smaller width or scale') as string,
  });
  expect((await pictures.run(picture)).width).toBe(1_280);
});
