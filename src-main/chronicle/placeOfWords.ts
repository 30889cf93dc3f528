import type { TextSpan } from '../events/types.ts';

import type { Anchor } from './anchors.ts';
import { commonAtEnd, commonAtStart } from './ink.ts';

/**
 * Where the words of an anchor stand in a text, which may be another than that it was made from: by the quotation, and of several
 * by what stands around it. `null` where the text does not have it, or cannot tell which one is meant.
 */
export function placeOfWords(
  { document, start, end, quote, quoteStart, before, after }: Anchor,
  { id, text }: { readonly id: string; readonly text: string },
): TextSpan | null {
  if (document === id) return { start, end };
  if (quote === '') return null;
  let best: { readonly at: number; readonly likeness: number } | null = null;
  let isAlone = true;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    const behind = at + quote.length;
    const likeness =
      commonAtEnd(before, text.slice(Math.max(0, at - before.length), at)) +
      commonAtStart(after, text.slice(behind, behind + after.length));
    if (best === null || likeness > best.likeness) {
      best = { at, likeness };
      isAlone = true;
    } else if (likeness === best.likeness) {
      isAlone = false;
    }
  }
  if (best === null || !isAlone) return null;
  const moved = best.at - quoteStart;
  return { start: start + moved, end: end + moved };
}
