import { otherMaterial, packagesBesideBundles } from './otherMaterial.ts';
import { readPackage, type ShippedPackage } from './packageOf.ts';

const opening = `Dateline is made with the work of others. Each is named here with its licence.
`;

const line = '-'.repeat(80);

/** The third-party notices: the packages in these folders, those that lie beside the bundles, and what is no package. */
export function writeNotices(root: string, folders: Iterable<string>): string {
  const shipped = [...[...folders].map(readPackage), ...packagesBesideBundles(root)];
  const packages = new Map(shipped.map((each): [string, ShippedPackage] => [`${each.name} ${each.version}`, each]));
  const entries = [
    ...[...packages.values()]
      .sort(byName)
      .map(({ name, version, ...rest }) => ({ what: `${name} ${version}`, ...rest })),
    ...otherMaterial(root),
  ];
  const list = entries.map(({ what, license }) => `  ${what}: ${license}`).join('\n');
  const texts = entries.map(
    ({ what, license, source, text }) => `${line}\n${what}\n${license}\n${source}\n\n${text}\n`,
  );
  return [opening, `${list}\n`, ...texts].join('\n');
}

/** By the signs of the name, so that every machine gives the same order. */
function byName(one: ShippedPackage, other: ShippedPackage): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}
