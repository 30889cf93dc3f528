/** What stands before the telling: a dateline ("PORT ELLIS, March 14, 2019 (AP) —"), the bullet of a list, who asks. */
import { oneOf } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';
import type { DocumentDate } from '../time/types.ts';

import type { EventGrammar } from './grammar.ts';
import { small } from './tokens.ts';

/** A dateline is not longer, in words. */
const longestDateline = 14;

/** Index of the token where the telling begins, behind a dateline, a bullet or the letter of who speaks; 0 where nothing stands before. */
export function startOfTelling(tokens: readonly Token[], documentDate: DocumentDate): number {
  return Math.max(behindBullet(tokens), behindDate(tokens, documentDate), behindPlace(tokens));
}

/** "• 1914: War begins", and "A: I left in May" in an interview. */
function behindBullet(tokens: readonly Token[]): number {
  if (/^[A-Z]$/.test(tokens[0]?.text ?? '') && tokens[1]?.text === ':') return tokens.length > 2 ? 2 : 0;
  // "2. The minutes were approved".
  const isEnumerated = /^\d{1,2}$/.test(tokens[0]?.text ?? '') && /^[.)]$/.test(tokens[1]?.text ?? '');
  if (isEnumerated && tokens.length > 3 && !monthName.test(tokens[2]?.text ?? '')) return 2;
  return tokens.length > 1 && /^[-–—•*·|]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
}

/** "8. Oktober" is a day. */
const monthName = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

const tells = oneOf('VERB', 'AUX', 'DET', 'PRON');

/** "BELFAST, Northern Ireland (AP) _": a place in capitals, then a dash. */
function behindPlace(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  const dash = tokens.slice(0, longestDateline).findIndex((_, index) => isDash(tokens, index));
  const isPlace = tokens.slice(0, dash).every((token) => !tells(token) || /^\p{Lu}/u.test(token.text));
  return dash > 0 && isPlace ? dash + 1 : 0;
}

function behindDate(tokens: readonly Token[], { end }: DocumentDate): number {
  const behind = end === null ? -1 : tokens.findIndex((token) => token.start >= end);
  const datelineIsHere = behind > 0 && (tokens[0]?.start ?? 0) < (end ?? 0);
  if (!datelineIsHere) return 0;
  // "(Acan-Efe) --", "[radio and television] --".
  const reach = /^[([]$/.test(tokens[behind]?.text ?? '') ? longestDateline : 6;
  const dash = tokens.findIndex((_, index) => index >= behind && index < behind + reach && isDash(tokens, index));
  return dash === -1 ? behind : dash + 1;
}

/** A dash, or a hyphen that stands free; not the one in "so-called". */
function isDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const isFree = token.start > (tokens[index - 1]?.end ?? 0) && token.end < (tokens[index + 1]?.start ?? Infinity);
  return /^(?:--|–|—|_)$/.test(token.text) || (/^[-|]$/.test(token.text) && isFree);
}

/** "Updated 7 September 2016 10:15": a line that tells only of the document itself. */
export function isPublishingLine([first]: readonly Token[], { opensPublishingLine }: EventGrammar): boolean {
  return opensPublishingLine.has(small(first));
}
