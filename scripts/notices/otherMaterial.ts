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
      what: 'Universal Dependencies English Web Treebank (statistics of its sentences, in the weights of the tagger)',
      license: 'CC-BY-SA-4.0',
      source: 'https://universaldependencies.org/treebanks/en_ewt/',
      text: 'By Natalia Silveira, Timothy Dozat, Christopher Manning, Sebastian Schuster, Ethan Chi, John Bauer, Miriam Connor,\nMarie-Catherine de Marneffe, Nathan Schneider, Sam Bowman, Hanzhi Zhu, Daniel Galbraith and others.\nThe weights made from it are licensed under the same Creative Commons Attribution-ShareAlike 4.0 International License:\nhttps://creativecommons.org/licenses/by-sa/4.0/',
    },
    {
      what: 'WordNet 3.1 (what words can be, and how often they are; a selection, changed in form)',
      license: 'WordNet',
      source: 'https://wordnet.princeton.edu',
      text: licenceOfWordNet(root),
    },
    {
      what: 'english-verbs-irregular (irregular verbs, changed in form)',
      license: 'CC-BY-4.0',
      source: 'https://github.com/RosaeNLG/rosaenlg',
      text: '© 2019 Ludan Stoecklé, licensed under the Creative Commons Attribution 4.0 International License:\nhttps://creativecommons.org/licenses/by/4.0/',
    },
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
      what: 'Tesseract language data (English and German, as they are)',
      license: 'Apache-2.0',
      source: 'https://github.com/tesseract-ocr/tessdata_best',
      text: readPackage(join(root, 'node_modules', 'tesseract.js-core')).text,
    },
    {
      what: 'Electron, and Chromium and Node.js within it (the desktop application only)',
      license: 'MIT and others',
      source: 'https://github.com/electron/electron',
      text: 'Their licences lie beside the application: LICENSE.electron.txt and LICENSES.chromium.html.',
    },
  ];
}

/** As it stands beside the weights of the tagger. */
function licenceOfWordNet(root: string): string {
  const about = readFileSync(join(root, 'resources', 'models', 'english.md'), 'utf8').replaceAll('\r\n', '\n');
  const [, licence] = about.split('## Licence of WordNet\n');
  if (licence === undefined) throw new Error('The licence of WordNet is missing in resources/models/english.md.');
  return licence.trim();
}

/** What a recogniser knows of a language comes in packages without the text of its licence. */
const languageData = '@tesseract.js-data/';

/** Packages that stay outside the bundles and are shipped as they are: what package.json calls dependencies. */
export function packagesBesideBundles(root: string): readonly ShippedPackage[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies).filter((name) => !name.startsWith(languageData));
  return names.map((name) => readPackage(join(root, 'node_modules', name)));
}
