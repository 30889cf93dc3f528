import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { describe, expect, test } from 'vitest';

import builderConfiguration from '../../resources/electron-builder.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { documentKinds } from '../api/documentKinds.ts';
import { applicationFile } from '../services/applicationFolder.ts';

/** electron-builder's own check, for which its package has no public door. */
async function validate(configuration: unknown): Promise<void> {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js') as {
    validateConfiguration: (configuration: unknown, log: unknown) => Promise<void>;
  };
  const { DebugLogger } = builder('builder-util') as { DebugLogger: new (isEnabled: boolean) => unknown };
  await validateConfiguration(structuredClone(configuration), new DebugLogger(false));
}

describe('electron-builder', () => {
  test('accepts the configuration', async () => {
    await expect(validate(builderConfiguration)).resolves.toBeUndefined();
  });

  test.each([
    ['an unknown key', { colour: 'red' }],
    ['an unknown fuse', { electronFuses: { ...builderConfiguration.electronFuses, runAsNode2: false } }],
    ['a fuse that is no switch', { electronFuses: { runAsNode: 'off' } }],
    ['an association without an extension', { fileAssociations: [{ name: 'Dateline project' }] }],
    ['an unknown key of a target', { nsis: { oneclick: false } }],
  ])('would refuse %s', async (_what, change) => {
    await expect(validate({ ...builderConfiguration, ...change })).rejects.toThrow(/unknown property|should be|misses/);
  });
});

describe('what is shipped', () => {
  test('has its fuses set', () => {
    expect(builderConfiguration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
    expect(builderConfiguration.asar).toBe(true);
  });

  test('comes for three systems', () => {
    const { linux, mac, win } = builderConfiguration;
    expect([linux.target, mac.target, win.target]).toEqual([['AppImage', 'deb'], ['dmg'], ['nsis']]);
  });

  test('opens its own projects by a double click, and offers itself for documents that it reads', () => {
    const [project, document, ...others] = builderConfiguration.fileAssociations;
    expect([project?.ext, project?.name, others]).toEqual(['dateline', 'Dateline project', []]);
    const endings = [document?.ext ?? []].flat().map((ending) => `.${ending}`);
    expect(endings.filter((ending) => !documentKinds.includes(ending))).toEqual([]);
    expect(endings).toContain('.docx');
    expect(document).toMatchObject({ role: 'Viewer', rank: 'Alternate' });
  });

  test('has its icon, and the fonts where native code can read them', () => {
    const png = readFileSync(applicationFile(builderConfiguration.icon));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_024, 1_024]);
    expect(builderConfiguration.asarUnpack).toContain('resources/fonts/**');
    for (const name of Object.keys(packageJson.dependencies)) {
      expect(builderConfiguration.asarUnpack).toContain(`node_modules/${name.split('/')[0] ?? ''}/**`);
    }
  });

  test('has the licences of what it is made with, where other programs can read them', () => {
    expect(builderConfiguration.files).toContain('out/renderer/**');
    expect(builderConfiguration.asarUnpack).toContain('out/renderer/licenses.txt');
    expect(packageJson.files).toContain('out/renderer');
  });

  test('is what the desktop is started by, and has the identity it gives itself', () => {
    expect(packageJson.main).toBe('out/main/desktop.js');
    const source = readFileSync(new URL('application.ts', import.meta.url), 'utf8');
    expect(source).toContain(`'${builderConfiguration.appId}'`);
  });
});
