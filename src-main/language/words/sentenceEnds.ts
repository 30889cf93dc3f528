/** Where English sentences end, among the words that carry a full stop or another closing sign. */
import { beforeNumber, openings, titles } from './abbreviations.ts';
import type { Cuts } from './cutWords.ts';

/** Signs that close what was opened within the sentence and stay with it. */
const closing = /^["”’')\]}»]$/;
const terminator = /^(?:\.+|…|[!?]+)$/;
/** "1.", "(b)", "IV.", "Q.": what stands before a sentence and belongs to it. */
const enumerator = /^(?:\p{Nd}{1,4}|[\p{L}]|[IVXLC]{1,7}|\p{L}\.|\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,4}|[()[\].•*§-])$/u;

/** The indices of words that may end a sentence: signs that do, and abbreviations with their full stop. */
export function possibleEnds(text: string, { starts, ends }: Cuts): number[] {
  const found: number[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const last = text.charAt((ends[index] ?? 0) - 1);
    if (last === '.' || last === '!' || last === '?' || last === '…') found.push(index);
  }
  return found;
}

/** The indices of the words that end sentences, closing signs included. Linear in the number of words. */
export function englishSentenceEnds(text: string, cuts: Cuts): ReadonlySet<number> {
  const { starts, ends } = cuts;
  const word = (index: number): string => text.slice(starts[index] ?? text.length, ends[index] ?? text.length);
  const sentenceEnds = new Set<number>();
  let opening = 0;
  for (const sign of possibleEnds(text, cuts)) {
    if (sign < opening) continue;
    let end = sign;
    // A quotation mark that white space parts from the full stop opens the next sentence.
    while (closing.test(word(end + 1)) && starts[end + 1] === ends[end]) end += 1;
    if (onlyEnumerates(word, opening, sign)) continue;
    if (!isEnd(word, sign, end, starts[end + 1] === ends[end])) continue;
    sentenceEnds.add(end);
    opening = end + 1;
  }
  return sentenceEnds;
}

/** Whether there is nothing before a full stop but the number or letter of a paragraph. */
function onlyEnumerates(word: (index: number) => string, opening: number, sign: number): boolean {
  if (sign - opening > 4) return false;
  for (let index = opening; index <= sign; index += 1) if (!enumerator.test(word(index))) return false;
  return true;
}

/** @param attached whether the word behind follows without a space */
function isEnd(word: (index: number) => string, sign: number, end: number, attached: boolean): boolean {
  const next = word(end + 1);
  if (next === '') return true;
  const written = word(sign);
  const isLarge = /^\p{Lu}/u.test(next);
  if (/^[,;:–—%]$/.test(next)) return false;
  if (/^[.!?…]+$/.test(next)) return false;
  if (!terminator.test(written)) {
    // An abbreviation with its full stop.
    const bare = written.slice(0, -1);
    if (titles.has(bare) || beforeNumber.has(bare) || isLaterSeries(word, end)) return false;
    return openings.has(next) || (/^["“‘([]$/.test(next) && openings.has(word(end + 2)));
  }
  // "amazon.com", "end.Next": without a space only a capital behind small letters begins a sentence.
  if (attached) return isLarge && /^\p{Ll}/u.test(word(sign - 1).slice(-1)) && /^\p{Lu}\p{Ll}/u.test(next);
  if (/^\p{Ll}/u.test(next)) return false;
  // "77 F. Supp. 2d 18": a series of law reports.
  if (isLaterSeries(word, end) && /^\p{Lu}/u.test(word(sign - 1))) return false;
  // "Ada Brook (b. 14 May 1902; d. 2 June 1980)".
  if (/^(?:b|d|m)$/.test(word(sign - 1)) && /^[(;,]$/.test(word(sign - 2)) && /^\d/.test(next)) return false;
  return !isGermanDay(word, sign, end);
}

/** "2d", as two words or one. */
function isLaterSeries(word: (index: number) => string, end: number): boolean {
  return /^[2-9]d$/.test(word(end + 1)) || (/^[2-9]$/.test(word(end + 1)) && word(end + 2) === 'd');
}

/** What English does not call a month, and what it does. */
const germanMonth = /^(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)$/;
const sharedMonth = /^(?:April|August|September|November)$/;

/** "Am 3. Mai", "am 3. April 2015": English texts quote German ones. */
function isGermanDay(word: (index: number) => string, sign: number, end: number): boolean {
  if (sign !== end || !/^(?:0?[1-9]|[12][0-9]|3[01])$/.test(word(sign - 1))) return false;
  const month = word(end + 1);
  return germanMonth.test(month) || (sharedMonth.test(month) && /^[12][0-9]{3}$/.test(word(end + 2)));
}
