import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { build, buildStands } from './build.mjs';
import type { Places } from './places.mjs';
import { putFiles, testProject } from './testProject.ts';

const sources = { 'src-main/cli/index.ts': 'one', 'src-renderer/index.html': '<p>', 'package-lock.json': '{}' };
const putsAll = `
  const fs = require('node:fs');
  for (const folder of ['main', 'preload', 'renderer']) fs.mkdirSync('out/' + folder, { recursive: true });
  for (const file of ['main/desktop.js', 'main/web.js', 'main/cli.js', 'main/worker.js', 'preload/preload.cjs', 'renderer/index.html', 'renderer/licenses.txt'])
    fs.writeFileSync('out/' + file, '');`;

const buildWith = (places: Places) =>
  build(places, { say: () => undefined, builder: join(places.root, 'builder.cjs') });

async function builtProject(): Promise<Places> {
  const places = await testProject({ ...sources, 'builder.cjs': putsAll });
  expect(await buildStands(places)).toBe(false);
  await buildWith(places);
  return places;
}

describe('a build', () => {
  test('stands once made', async () => {
    expect(await buildStands(await builtProject())).toBe(true);
  });

  test.each([
    ['a changed source', { 'src-main/cli/index.ts': 'two' }, false],
    ['a new source', { 'src-renderer/page.ts': '' }, false],
    ['another lock file', { 'package-lock.json': '{"packages":{}}' }, false],
    ['a new test', { 'src-main/cli/index.test.ts': '' }, true],
  ])('after %s', async (_what, changes, stands) => {
    const places = await builtProject();
    await putFiles(places.root, changes);
    expect(await buildStands(places)).toBe(stands);
  });

  test('of which a file is missing does not stand', async () => {
    const places = await builtProject();
    await rm(places.commandLine);
    expect(await buildStands(places)).toBe(false);
  });

  test('during which a source changed does not stand', async () => {
    const changing = `${putsAll} fs.writeFileSync('src-main/cli/index.ts', 'changed');`;
    const places = await testProject({ ...sources, 'builder.cjs': changing });
    await buildWith(places);
    expect(await buildStands(places)).toBe(false);
  });

  test('that fails is one sentence and a log, and what was built before does not stand', async () => {
    const places = await builtProject();
    await putFiles(places.root, { 'builder.cjs': 'console.error("Unexpected token"); process.exit(1)' });
    await expect(buildWith(places)).rejects.toThrow(
      /^Dateline could not be built from these sources: .*build\.log\.\)$/,
    );
    expect(await readFile(join(places.logs, 'build.log'), 'utf8')).toContain('Unexpected token');
    expect(existsSync(places.buildStamp)).toBe(false);
  });

  test('on a full disk says so', async () => {
    const places = await testProject({ ...sources, 'builder.cjs': 'console.error("ENOSPC"); process.exit(1)' });
    await expect(buildWith(places)).rejects.toThrow(/since the disk is full: make room/);
  });
});
