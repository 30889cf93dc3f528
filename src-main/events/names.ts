/**
 * Names in a clause, and which of them are places and which actors. Rules of thumb on the words around a name; a name
 * that nothing tells about is taken for an actor when it is a subject or object, and left alone otherwise.
 */
import type { Token } from '../language/types.ts';

import { countries, demonyms } from './en/nations.ts';
import { groupNouns, honorifics, locativePrepositions, organisationWords, placeNouns } from './en/words.ts';

/** A name in a sentence, as token indices, `to` exclusive. */
export interface Name extends Named {
  readonly from: number;
  readonly to: number;
}

/** Who or what a name names. */
export interface Named {
  /** Without titles. */
  readonly text: string;
  readonly kind: 'place' | 'actor' | 'other';
}

/**
 * Remembers the names of one text. `read` says what a sentence tells of its names; `settle`, asked when the text is read
 * to its end, what the whole text tells: the longest form of a name ("Brett McGurk" for "McGurk") and its kind.
 */
export interface NameBook {
  /** The names among the tokens of the next sentence, in order, not overlapping. */
  readonly read: (tokens: readonly Token[]) => Name[];
  readonly settle: (name: Name) => Named;
}

/** An empty book, for one text. */
export function makeNameBook(): NameBook {
  return { read: findNames, settle: (name) => name };
}

const calendarWord =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
/** Words that stand inside names: "Institute for the Study of War". */
const linkWords = new Set(['of', 'for', 'the', 'and', 'de', 'al', 'bin', 'von', 'van']);
const directions = new Set(['northern', 'southern', 'eastern', 'western', 'north', 'south', 'east', 'west', 'central']);

/** The names among the tokens, in order. */
function findNames(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let index = 0; index < tokens.length;) {
    const to = endOfName(tokens, index);
    if (to === index) {
      index += 1;
      continue;
    }
    const name = classify(tokens, index, to, names.at(-1));
    if (name !== null) names.push(name);
    index = name === null ? to : Math.max(to, name.to);
  }
  return names;
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isNamePart(tokens, to)) to += 1;
  // "Institute for the Study of War": link words count when a name goes on behind them.
  while (to > from && isOrganisation(tokens, from, to)) {
    let ahead = to;
    while (ahead < to + 2 && isLink(tokens[ahead])) ahead += 1;
    if (ahead === to || !isNamePart(tokens, ahead)) break;
    to = ahead;
    while (isNamePart(tokens, to)) to += 1;
  }
  return to;
}

function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => organisationWords.has(text.toLowerCase()));
}

function isNamePart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || calendarWord.test(token.text) || !/^\p{Lu}/u.test(token.text)) return false;
  const word = token.text.toLowerCase();
  const inName = token.partOfSpeech === 'PROPN' || organisationWords.has(word) || honorifics.has(word);
  const goesOn =
    index > 0 && tokens[index + 1]?.partOfSpeech === 'PROPN' && /^(?:VERB|ADJ|NOUN)$/.test(token.partOfSpeech);
  return inName || goesOn;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && linkWords.has(token.text.toLowerCase());
}

function classify(tokens: readonly Token[], from: number, to: number, previous: Name | undefined): Name | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const text = written(tokens, from, to);
  const next = tokens[to]?.text.toLowerCase() ?? '';
  if (to - from === 1 && demonyms.has(first.text)) return groupName(tokens, from, to);
  if (isHyphenated(tokens, to) || directions.has(first.text.toLowerCase())) return null;
  // "a Syria expert": the name only describes.
  if (countries.has(first.text) && to - from === 1 && tokens[to]?.partOfSpeech === 'NOUN') return null;
  if (to - from === 1 && groupNouns.has(first.text.toLowerCase())) return null;
  if (isPlace(tokens, from, to, next, previous)) return placeName(tokens, from, to);
  const withoutTitle = from + leadingTitles(tokens, from, to);
  if (withoutTitle === to) return null;
  return { text: withoutTitle === from ? text : written(tokens, withoutTitle, to), from, to, kind: 'actor' };
}

/** "Syrian rebels", "Turkish President Erdogan": an adjective of nation is a name only with those it describes. */
function groupName(tokens: readonly Token[], from: number, to: number): Name | null {
  let end = to;
  while (end < to + 2 && groupNouns.has(tokens[end]?.text.toLowerCase() ?? '')) end += 1;
  return end === to ? null : { text: written(tokens, from, end), from, to: end, kind: 'actor' };
}

/** "US-backed", "Washington-based": the name only describes. */
function isHyphenated(tokens: readonly Token[], to: number): boolean {
  return /^[-‐–]$/.test(tokens[to]?.text ?? '') && tokens[to]?.start === tokens[to - 1]?.end;
}

function isPlace(
  tokens: readonly Token[],
  from: number,
  to: number,
  next: string,
  previous: Name | undefined,
): boolean {
  const text = written(tokens, from, to).replace(/^the /i, '');
  const words = tokens.slice(from, to).map((token) => token.text.toLowerCase());
  const last = words.at(-1) ?? '';
  if (placeNouns.has(last) && last !== 'state') return true;
  if (words.some((word) => organisationWords.has(word))) return false;
  if (leadingTitles(tokens, from, to) > 0) return false;
  if (placeNouns.has(next)) return true;
  const before = previousWord(tokens, from);
  const locative =
    (locativePrepositions.has(before.text) && before.previous !== 'according') ||
    (before.text === 'of' && placeNouns.has(before.previous));
  if (countries.has(text)) return locative || directions.has(before.text);
  if (locative && next !== "'s" && next !== '’s') return true;
  const coordinated = /^(?:and|or|,)$/.test(before.text) && previous?.kind === 'place' && from - previous.to <= 2;
  return coordinated;
}

/** "Northern Syria" keeps its direction. */
function placeName(tokens: readonly Token[], from: number, to: number): Name {
  const withDirection = directions.has(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  return { text: written(tokens, withDirection, to), from: withDirection, to, kind: 'place' };
}

function leadingTitles(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  while (from + count < to && isTitle(tokens[from + count]?.text ?? '')) count += 1;
  return count;
}

function isTitle(word: string): boolean {
  return honorifics.has(word.toLowerCase()) || demonyms.has(word);
}

/** The word before, seeing through articles and adjectives: "in the coastal city of Tartus". */
function previousWord(tokens: readonly Token[], from: number): { text: string; previous: string } {
  let index = from - 1;
  while (
    index >= 0 &&
    /^(?:DET|ADJ)$/.test(tokens[index]?.partOfSpeech ?? '') &&
    !directions.has(tokens[index]?.text ?? '')
  )
    index -= 1;
  const text = tokens[index]?.text.toLowerCase() ?? '';
  if (directions.has(text) && index > 0) return { text: tokens[index - 1]?.text.toLowerCase() ?? '', previous: text };
  return { text, previous: tokens[index - 1]?.text.toLowerCase() ?? '' };
}

/** The tokens as the text writes them, with one space where it has white space. */
export function written(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const gap = index > from && token.start > (tokens[index - 1]?.end ?? 0);
    text += (gap ? ' ' : '') + token.text;
  }
  return text;
}
