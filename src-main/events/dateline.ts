/** The line that dates a document: "PORT ELLIS, March 14, 2019 (AP) —". It tells nothing that happened. */
import type { Token } from '../language/types.ts';
import type { DocumentDate } from '../time/types.ts';

/** Index of the token behind the dateline, where the telling begins; 0 where the sentence has no dateline. */
export function startOfTelling(tokens: readonly Token[], { end }: DocumentDate): number {
  const behind = end === null ? -1 : tokens.findIndex((token) => token.start >= end);
  const datelineIsHere = behind > 0 && (tokens[0]?.start ?? 0) < (end ?? 0);
  if (!datelineIsHere) return 0;
  const dash = tokens.findIndex((_, index) => index >= behind && index < behind + 6 && isDash(tokens, index));
  return dash === -1 ? behind : dash + 1;
}

/** A dash, or a hyphen that stands free; not the one in "so-called". */
function isDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const isFree = token.start > (tokens[index - 1]?.end ?? 0) && token.end < (tokens[index + 1]?.start ?? Infinity);
  return /^(?:--|–|—)$/.test(token.text) || (/^[-|]$/.test(token.text) && isFree);
}
