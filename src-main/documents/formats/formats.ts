import type { DocumentFormat } from './documentFormat.ts';

/**
 * All forms that are read, each with a file of its own. The first whose content matches reads a file; plain text comes last,
 * since every other form could be taken for it.
 */
export const documentFormats: readonly DocumentFormat[] = [
  { name: 'text', matches: () => true, load: async () => (await import('./text.ts')).readTextFile },
];
