import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPackage, type ShippedPackage } from './packageOf.ts';

/** What is shipped and is in no bundle, or is in one as data: a heading, and what its licence asks to be said. */
interface Material {
  readonly what: string;
  readonly license: string;
  readonly source: string;
  readonly text: string;
}

export function otherMaterial(root: string): readonly Material[] {
  return [
    {
      what: 'GeoNames (names of cities, a selection, changed in form)',
      license: 'CC-BY-4.0',
      source: 'https://www.geonames.org',
      text: 'Data of GeoNames, licensed under the Creative Commons Attribution 4.0 International License:\nhttps://creativecommons.org/licenses/by/4.0/\nProvided as it is, without warranty of any kind.',
    },
    {
      what: 'Source Sans 3 and Source Serif 4 (fonts)',
      license: 'OFL-1.1',
      source: 'https://github.com/adobe-fonts',
      text: readFileSync(join(root, 'resources', 'fonts', 'OFL.txt'), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    },
    {
      what: 'Electron, and Chromium and Node.js within it (the desktop application only)',
      license: 'MIT and others',
      source: 'https://github.com/electron/electron',
      text: 'Their licences lie beside the application: LICENSE.electron.txt and LICENSES.chromium.html.',
    },
  ];
}

/** Packages that stay outside the bundles and are shipped as they are: what package.json calls dependencies. */
export function packagesBesideBundles(root: string): readonly ShippedPackage[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies).map((name) => readPackage(join(root, 'node_modules', name)));
}
