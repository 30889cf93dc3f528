import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { projectFolder } from '../setup/places.mjs';

const minutesForBuilding = 3;

/** Whose code is in the bundles, as their source maps tell it: another witness than the one that wrote the notices. */
function packagesInBundles(out: string): ReadonlySet<string> {
  const maps = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap(
    (file) => (JSON.parse(readFileSync(join(out, file), 'utf8')) as { readonly sources: readonly string[] }).sources,
  );
  return new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

test(
  'every package whose code is in a bundle of the application is named with its licence, and so is what is shipped beside',
  async () => {
    const out = mkdtempSync(join(tmpdir(), 'dateline-bundles-'));
    try {
      const builder = join(projectFolder, 'node_modules/electron-vite/bin/electron-vite.js');
      await promisify(execFile)(process.execPath, [builder, 'build', '--outDir', out, '--sourcemap'], {
        cwd: projectFolder,
      });
      const notices = readFileSync(join(out, 'renderer', 'licenses.txt'), 'utf8');
      const inBundles = packagesInBundles(out);
      expect(inBundles).toContain('svelte');
      expect(inBundles.size).toBeGreaterThan(10);
      // Only measured beside.
      expect([...inBundles].filter((name) => name.startsWith('wink'))).toEqual([]);
      // Their data is under another licence than their wrapping, and is named as data.
      const named = Object.keys(packageJson.dependencies).filter((name) => !name.startsWith('@tesseract.js-data/'));
      for (const name of [...inBundles, ...named]) {
        const { version, license } = JSON.parse(
          readFileSync(join(projectFolder, 'node_modules', name, 'package.json'), 'utf8'),
        ) as { readonly version: string; readonly license: string };
        expect(notices).toContain(`\n${name} ${version}\n${license}\n`);
      }
      for (const what of [
        'GeoNames',
        'WordNet 3.1 Copyright',
        'Tesseract language data',
        'English Web Treebank',
        'Source Sans 3',
        'SIL OPEN FONT LICENSE',
        'Mozilla Public License Version 2.0',
      ]) {
        expect(notices).toContain(what);
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  },
  minutesForBuilding * 60_000,
);
