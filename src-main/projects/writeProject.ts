import { pack, type Entry } from './archive/entry.ts';
import { writeArchive } from './archive/writeArchive.ts';
import { entryKind, textEntryName, type EntryKind } from './entryNames.ts';
import { Flaw } from './flaw.ts';
import { manifestName, type Manifest } from './manifest.ts';
import { manifestText } from './manifestText.ts';
import { projectLimits } from './projectLimits.ts';

/** `project.json` comes first, so that a person who looks into the file finds it. */
const places: Readonly<Record<EntryKind, number>> = { text: 1, original: 2, reading: 3 };
const placeOfUnknown = 4;

/**
 * A project as the bytes of a file, in pieces one behind the other. Texts are packed where `entries` does not hold them yet;
 * all other entries, known or not, go in as they are. Throws a `Flaw` for more than may be read again.
 */
export async function writeProject(
  manifest: Manifest,
  texts: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, Entry>,
): Promise<readonly Uint8Array[]> {
  const described = await pack(manifestName, Buffer.from(manifestText(manifest)));
  if (described.size > projectLimits.manifestBytes) throw new Flaw('entry-too-large', manifestName);
  const all = new Map(entries);
  for (const [id, text] of texts) {
    const name = textEntryName(id);
    if (!all.has(name)) all.set(name, await packText(id, text));
  }
  return writeArchive([described, ...[...all.values()].toSorted(compareEntries)]);
}

export function packText(document: string, text: string): Promise<Entry> {
  return pack(textEntryName(document), Buffer.from(text));
}

function compareEntries(left: Entry, right: Entry): number {
  const byPlace = placeOf(left) - placeOf(right);
  if (byPlace !== 0) return byPlace;
  return left.name < right.name ? -1 : Number(left.name > right.name);
}

function placeOf({ name }: Entry): number {
  const kind = entryKind(name);
  return kind === null ? placeOfUnknown : places[kind];
}
