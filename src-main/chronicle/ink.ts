/**
 * Texts compared by their ink, which is what is left without white space: one that was wrapped anew, indented or got another
 * blank still says the same, and a letter is found in it again by how much ink stands before it.
 */
import type { TextSpan } from '../events/types.ts';

export function inkOf(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Where each character with ink of a stretch stands in the text. */
export function inkOffsets(text: string, { start, end }: TextSpan): Uint32Array {
  const offsets = new Uint32Array(end - start);
  let count = 0;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/g)) {
    for (let at = 0; at < word.length; at += 1, count += 1) offsets[count] = start + index + at;
  }
  return offsets.subarray(0, count);
}

/** How many characters two texts have in common at their beginnings. */
export function commonAtStart(left: string, right: string): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) count += 1;
  return count;
}

/** How many characters two texts have in common at their ends. */
export function commonAtEnd(left: string, right: string): number {
  let count = 0;
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count += 1;
  return count;
}
