import { Zip, type ZipInputFile } from 'fflate/browser';

import { Flaw } from '../flaw.ts';
import { projectLimits } from '../projectLimits.ts';

import type { Entry } from './entry.ts';

/** The first moment that a zip can name: the same entries give the same bytes at any time. */
const noMoment = new Date(1980, 0, 1);

/** A zip of these entries, in pieces one behind the other. Throws a `Flaw` for more than may be read again. */
export function writeArchive(entries: readonly Entry[]): readonly Uint8Array[] {
  if (entries.length > projectLimits.entries) throw new Flaw('too-many-entries', String(projectLimits.entries));
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const { name, method, packed, size, crc } of entries) {
    const file: ZipInputFile = { filename: name, compression: method, size, crc, mtime: noMoment };
    zip.add(file);
    file.ondata?.(null, packed, true);
  }
  zip.end();
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
  if (bytes > projectLimits.fileBytes) throw new Flaw('file-too-large', String(projectLimits.fileBytes / 2 ** 20));
  return pieces;
}
