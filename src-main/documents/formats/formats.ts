import type { DocumentFormat } from './documentFormat.ts';
import { isPicture } from './picture.ts';
import { isPdf } from './pdf/isPdf.ts';

/**
 * All forms that are read, each with a file of its own. The first whose content matches reads a file; plain text comes last,
 * since every other form could be taken for it.
 */
export const documentFormats: readonly DocumentFormat[] = [
  { name: 'pdf', matches: isPdf, load: async () => (await import('./pdf/readPdf.ts')).readPdf },
  { name: 'picture', matches: isPicture, load: async () => (await import('./picture.ts')).readPicture },
  { name: 'text', matches: () => true, load: async () => (await import('./text.ts')).readTextFile },
];
