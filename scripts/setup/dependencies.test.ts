import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { dependenciesStand, installDependencies } from './dependencies.mjs';
import { findNpm } from './npm.mjs';
import type { Places } from './places.mjs';
import { listener, putFiles, testProject } from './testProject.ts';

const wanted = { 'node_modules/left': { version: '1.0.0', integrity: 'sha512-left' } };
const lockOf = (packages: object) =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages } });
const project = () => testProject({ 'package-lock.json': lockOf(wanted) });

/** A program in npm's place. */
const npmThat = (script: string) => ({ program: process.execPath, first: ['--eval', script, '--'], shell: false });
const installs = `
  require('node:fs').mkdirSync('node_modules/left', { recursive: true });
  require('node:fs').writeFileSync('node_modules/left/arguments', process.argv.slice(1).join(' '));`;
const failsSaying = (noise: string) =>
  npmThat(`${installs} console.error(${JSON.stringify(noise)}); process.exitCode = 1`);

const install = async (places: Places, npm: ReturnType<typeof npmThat>) => {
  const { said, say } = listener();
  await installDependencies(places, { say, npm });
  return said;
};

describe('whether they stand', () => {
  test('not before they are installed, and not by being there', async () => {
    const places = await project();
    expect(await dependenciesStand(places)).toBe(false);
    await putFiles(places.root, { 'node_modules/left/package.json': '{}' });
    expect(await dependenciesStand(places)).toBe(false);
  });

  test('after they were installed, until the lock file changes', async () => {
    const places = await project();
    expect(await install(places, npmThat(installs))).toEqual([
      'Installing what Dateline needs (once, about a minute)…',
    ]);
    expect(await readFile(join(places.nodeModules, 'left/arguments'), 'utf8')).toMatch(/^ci --include=dev /);
    expect(await dependenciesStand(places)).toBe(true);
    await putFiles(places.root, { 'package-lock.json': lockOf({}) });
    expect(await dependenciesStand(places)).toBe(false);
  });

  test.each([
    ['npm’s own record says so', wanted, true],
    ['an optional package is for other systems', wanted, true],
    ['another version is there', { 'node_modules/left': { version: '0.9.0', integrity: 'sha512-left' } }, false],
    ['a package is missing', {}, false],
    [
      'they were installed for another system',
      { ...wanted, 'node_modules/right': { version: '1.0.0', os: ['another'] } },
      false,
    ],
  ])('by hand: %s', async (_what, installed, stand) => {
    const optional = { 'node_modules/right': { version: '1.0.0', optional: true, os: ['another'] } };
    const places = await testProject({
      'package-lock.json': lockOf({ ...wanted, ...optional }),
      'node_modules/.package-lock.json': lockOf(installed),
    });
    expect(await dependenciesStand(places)).toBe(stand);
    expect(existsSync(places.dependenciesStamp)).toBe(stand);
  });
});

describe('a failure is one sentence with the way out, and nothing is believed to stand', () => {
  test.each([
    ['npm error code ENOTFOUND', /^The npm registry could not be reached: connect to the network/],
    ['npm error code ENOSPC', /^The disk is full: make room/],
    ['npm error code EROFS', /^This disk can only be read/],
    ['npm error code EACCES', /^You are not permitted to write into this folder/],
    ['npm error code EUSAGE', /^package.json and package-lock.json do not agree/],
    ['npm error code EINTEGRITY', /^A package came damaged/],
    ['npm error something else', /^npm could not install what Dateline needs\./],
  ])('%s', async (noise, sentence) => {
    const places = await project();
    await expect(install(places, failsSaying(noise))).rejects.toThrow(sentence);
    expect(await dependenciesStand(places)).toBe(false);
    expect(await readFile(join(places.logs, 'npm-ci.log'), 'utf8')).toContain(noise);
  });

  test('no npm at all', async () => {
    const npm = { program: 'no-such-npm', first: [], shell: false };
    await expect(install(await project(), npm)).rejects.toThrow(/^npm was not found, which comes with Node/);
  });

  test('no network: npm itself against a port where nobody listens', async () => {
    const port = await closedPort();
    const places = await testProject({
      'package.json': JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { left: '1.0.0' } }),
      'package-lock.json': JSON.stringify({
        name: 'x',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': { name: 'x', version: '1.0.0', dependencies: { left: '1.0.0' } },
          'node_modules/left': { version: '1.0.0', resolved: `http://127.0.0.1:${port}/left-1.0.0.tgz` },
        },
      }),
    });
    const env = {
      ...process.env,
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: join(places.root, 'cache'),
      npm_config_fetch_retries: '0',
      npm_config_loglevel: 'silent',
    };
    const installing = installDependencies(places, { say: () => undefined, npm: findNpm(), env });
    await expect(installing).rejects.toThrow(/^The npm registry could not be reached/);
    expect(await dependenciesStand(places)).toBe(false);
  });
});

/** A port that was free a moment ago. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
