import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code, or a part of it, is in what is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly license: string;
  readonly source: string;
  /** The whole text of the licence, and of the notices that go with it. */
  readonly text: string;
}

/** Licences that let Dateline ship a package; of a choice, one of them must be among these. */
const known = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
  'CC0-1.0',
  'MIT-0',
  'BlueOak-1.0.0',
]);

/** What the bundler writes itself into its bundles, by how it names such modules. */
const virtualModules: readonly (readonly [RegExp, string])[] = [
  [/rolldown|commonjsHelpers/, 'rolldown'],
  [/^vite\/|^__vite-/, 'vite'],
];

/**
 * The folder of the package that a module of a bundle came from; `null` for Dateline's own. `id` is the bundler's name of the
 * module: a path, perhaps with a query, or a word of its own behind a NUL.
 */
export function folderOfPackage(id: string, root: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/s, '').replaceAll('\\', '/');
  const inPackage = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//s.exec(path)?.[1];
  if (inPackage !== undefined) return inPackage;
  if (path.startsWith(`${root.replaceAll('\\', '/')}/`)) return null;
  const virtual = virtualModules.find(([name]) => name.test(path))?.[1];
  if (virtual === undefined) throw new Error(`It is not known where the module “${path}” of a bundle came from.`);
  return join(root, 'node_modules', virtual);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Reads what a package says of itself. Throws where its licence is not known, or where the text of it is missing. */
export function readPackage(folder: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '', repository, homepage = '' } = manifest;
  if (!isKnown(license)) throw new Error(`${name} ${version} has no licence that is known: “${license}”.`);
  const text = licenceText(folder);
  if (text === '') throw new Error(`${name} ${version} comes without the text of its licence.`);
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage;
  return { name, version, license, source: readableAddress(source), text };
}

function isKnown(license: string): boolean {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => known.has(each)));
}

/** Where a package may be had under MIT too, that text stands for it; all others are given whole. */
function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const ofMit = files.filter((file) => /\bmit\b/i.test(file));
  const chosen = ofMit.length > 0 ? ofMit : files;
  return chosen
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function readableAddress(source: string): string {
  return source
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '');
}
