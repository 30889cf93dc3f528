import { createHash } from 'node:crypto';

/**
 * A document's id: the SHA-256 of its text as UTF-8, in hexadecimal digits. The same text has the same id wherever it comes from
 * and whatever it is called, and what is known of a text is found again by it.
 */
export function documentIdOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
