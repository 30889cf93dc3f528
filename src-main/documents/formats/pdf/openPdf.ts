import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { FaultProblem } from '../../../problems/problem.ts';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** More pixels than any scan of a page has; a picture beyond is left out. */
const mostPixelsOfPicture = 100_000_000;

/** Where the library's own tables lie: character maps, measures of the standard fonts, decoders of pictures. */
function libraryFolder(name: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return join(folder, name, '/');
}

/**
 * Opens a PDF. Nothing in it is run: no scripts, no programs of fonts, no forms; nothing is fetched. Throws a `FaultProblem` for
 * a password that is missing or wrong, and for bytes that are no PDF. The caller ends it with `destroy`.
 */
export async function openPdf(name: string, bytes: Uint8Array, password: string | null): Promise<PDFDocumentProxy> {
  // The library does its work in this thread, which is a worker's already: it finds its other half in its own package.
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = library.getDocument({
    // The library takes the bytes for itself: they are needed again, for a picture of a page.
    data: Uint8Array.from(bytes),
    ...(password !== null && { password }),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    maxImageSize: mostPixelsOfPicture,
    cMapUrl: libraryFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: libraryFolder('standard_fonts'),
    wasmUrl: libraryFolder('wasm'),
    iccUrl: libraryFolder('iccs'),
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (thrown) {
    await task.destroy();
    throw refusal(name, thrown, password);
  }
}

function refusal(name: string, thrown: unknown, password: string | null): FaultProblem {
  const what = thrown instanceof Error ? thrown.name : '';
  if (what !== 'PasswordException') {
    // Encryption by certificates, or by a handler that is not of the standard.
    const unknown = thrown instanceof Error && /encrypt/i.test(thrown.message);
    return new FaultProblem({ kind: unknown ? 'file-encrypted-otherwise' : 'file-damaged', name }, { cause: thrown });
  }
  const kind = password === null ? 'file-password-needed' : 'file-password-wrong';
  return new FaultProblem({ kind, name }, { cause: thrown });
}
