/**
 * Where names stand: runs of capitalised words, the small words inside them ("Bank of England", "Charles de Gaulle",
 * "al-Qaim"), and without the titles before them. A name that only describes ("U.S.-led", "Berlin-based") is none.
 */
import { isCommonNoun, isProperNoun, oneOf } from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';

import {
  givenNames,
  hyphenArticles,
  knownOrganisations,
  legalForms,
  nameParticles,
  organisationHeads,
  owners,
  otherHeads,
  placeHeads,
  placesOf,
  portfolios,
  roles,
  surnamesToo,
  titleOpenings,
  titles,
} from './words.ts';
import { demonyms } from './nations.ts';
import { lookUp } from './gazetteer.ts';
import { written, type TokenSpan } from '../../tokens.ts';
import { isCapital, isGlued, isPossessive, isTie, plainWord } from './tokens.ts';

/** A run of words that is a name. */
export interface NameSpan extends TokenSpan {
  /** The token where the titles before it begin, `from` where there are none. */
  readonly titleFrom: number;
  /** Whether a title and a person follow in the same run: "Ardent" in "Ardent Chairman Ann Hill". */
  readonly beforeTitle: boolean;
}

const calendarWord =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/;
/** "I", "I'm", "US$". */
const notName = /^I$|^I['’]|\$/;
/** Parts of speech that a capital makes part of a name. */
const canBeInName = oneOf('PROPN', 'NOUN', 'ADJ', 'VERB', 'X', 'INTJ', 'UNKNOWN');
/** Adjectives that names begin with; others only open the sentence. */
const namingAdjectives =
  /^(?:new|old|great|grand|black|white|red|blue|green|royal|national|international|united|federal|free|first|big|little|holy|north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/;
/** What headings write small though all else is large. */
const isLightWord = oneOf('ADP', 'DET', 'CCONJ', 'PART');
/** Longer runs are headings and lists in capitals. */
const longestName = 14;

/** The names among the tokens, in order, not overlapping. */
export function findSpans(tokens: readonly Token[]): NameSpan[] {
  if (isWrittenLarge(tokens)) return [];
  const spans: NameSpan[] = [];
  for (let index = 0; index < tokens.length;) {
    if (!isPart(tokens, index)) {
      index += 1;
      continue;
    }
    const to = endOfRun(tokens, index);
    const from = startWithArticle(tokens, index);
    if (!onlyDescribes(tokens, from, to) && to - from <= longestName)
      spans.push(...withoutTitles(tokens, { from, to }));
    index = to;
  }
  return spans;
}

/** In a heading where every word of weight is capitalised, capitals tell nothing. */
function isWrittenLarge(tokens: readonly Token[]): boolean {
  let large = 0;
  for (const token of tokens) {
    if (isCapital(token)) large += 1;
    else if (token.text === ',' || (/^\p{Ll}/u.test(token.text) && !isLightWord(token))) return false;
  }
  return large >= 4;
}

function isPart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapital(token) || notName.test(token.text)) return false;
  // "3GS", "€Mio"
  if (isGlued(tokens, index - 1) && /[\p{N}\p{L}]$/u.test(tokens[index - 1]?.text ?? '')) return false;
  if (calendarWord.test(token.text))
    return givenNames.has(plainWord(tokens[index - 1])) && isCapital(tokens[index - 1]);
  // "Envoy Ann Hill" opens with her office, though it is written large.
  if (isOpeningRole(tokens, index)) return false;
  if (isProperNoun(token)) return true;
  const word = plainWord(token);
  // "World War II", "North Vietnamese".
  if (isRomanNumeral(token)) return isCapital(tokens[index - 1]) && !opensSentence(tokens, index);
  if (namingAdjectives.test(word) && isCapital(tokens[index + 1]) && !opensSentence(tokens, index)) return true;
  if (!canBeInName(token)) return false;
  if (titles.has(word) || titleOpenings.has(word) || demonyms.has(token.text) || knownOrganisations.has(word))
    return true;
  // The first word of a sentence is large whatever it is.
  if (opensSentence(tokens, index)) {
    const nameFollows = isCapital(tokens[index + 1]) && !calendarWord.test(tokens[index + 1]?.text ?? '');
    return nameFollows && (isCommonNoun(token) || givenNames.has(word) || namingAdjectives.test(word));
  }
  return isCommonNoun(token) || isCapital(tokens[index - 1]) || isCapital(tokens[index + 1]);
}

function isRomanNumeral({ text }: Token): boolean {
  return /^[IVX]{2,5}$/.test(text);
}

function isOpeningRole(tokens: readonly Token[], index: number): boolean {
  const word = plainWord(tokens[index]);
  return roles.has(word) && !titles.has(word) && isCapital(tokens[index + 1]) && opensSentence(tokens, index);
}

/** Whether a word stands where every word is written large: at the beginning, behind a colon or an opening quotation mark. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text;
  return before === undefined || /^(?:["“”‘'`:;•*(\-–—.!?]|--|''|``)$/.test(before);
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  // A little more than a name may have, so that what is cut off here is given up.
  while (to - from <= longestName) {
    const next = nextPart(tokens, from, to);
    if (next === null) return to;
    to = next;
  }
  return to;
}

/** The end of the run with its next word, over what may stand between two words of a name; `null` where the run ends. */
function nextPart(tokens: readonly Token[], from: number, to: number): number | null {
  if (endsWithNumeral(tokens, from, to)) return null;
  if (isPart(tokens, to)) return to + 1;
  const small = tokens[to];
  if (small === undefined) return null;
  if (isTie(tokens, to)) return isCapital(tokens[to + 1]) ? to + 2 : hyphenatedArticle(tokens, to);
  const word = plainWord(small);
  if (hyphenArticles.has(word) && isTie(tokens, to + 1) && isCapital(tokens[to + 2])) return to + 3;
  if (isPossessive(small)) return owners.has(plainWord(tokens[to - 1])) && isPart(tokens, to + 1) ? to + 2 : null;
  if (small.text === '&') return isPart(tokens, to + 1) ? to + 2 : null;
  if (small.text === ',')
    return /^(?:inc|ltd|llc|plc|jr|sr)$/.test(plainWord(tokens[to + 1])) && isCapital(tokens[to + 1]) ? to + 2 : null;
  if (nameParticles.has(word) && !isCapital(small)) return behindParticles(tokens, to);
  if (word === 'of' || word === 'for') return goesOnWithOf(tokens, from, to) ? behindOf(tokens, to) : null;
  if (isListedAcross(tokens, from, to)) return to + 2;
  if (word === 'and') return goesOnWithAnd(tokens, from, to) ? to + 2 : null;
  return null;
}

/** "Xerxes I." ends a sentence that the next word opens; "John I. Hill" goes on. */
function endsWithNumeral(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && tokens[to - 1]?.text === 'I.' && !givenNames.has(plainWord(tokens[to - 2]));
}

/** "Umm-al-Fahm": an article between two hyphens. */
function hyphenatedArticle(tokens: readonly Token[], at: number): number | null {
  return hyphenArticles.has(plainWord(tokens[at + 1])) && isTie(tokens, at + 2) && isCapital(tokens[at + 3])
    ? at + 4
    : null;
}

/** "Dar es Salaam", "Port of Spain": the gazetteer knows the whole. */
function isListedAcross(tokens: readonly Token[], from: number, at: number): boolean {
  if ((tokens[at]?.text.length ?? 9) > 4 || !isCapital(tokens[at + 1]) || !/^\p{Ll}/u.test(tokens[at]?.text ?? ''))
    return false;
  return at - from < 4 && lookUp(written(tokens, from, at + 2)) !== null;
}

function behindParticles(tokens: readonly Token[], at: number): number | null {
  let index = at;
  while (index < at + 3 && nameParticles.has(plainWord(tokens[index]))) index += 1;
  if (isTie(tokens, index)) index += 1;
  return isCapital(tokens[index]) && !calendarWord.test(tokens[index]?.text ?? '') ? index + 1 : null;
}

/** "Bank of England", "Institute for the Study of War", "Gulf of Finland", "Duke of Kent". */
function goesOnWithOf(tokens: readonly Token[], from: number, of: number): boolean {
  for (let index = from; index < of; index += 1) {
    const word = plainWord(tokens[index]);
    if (legalForms.has(word) && index > from) return false;
    if (organisationHeads.has(word) || otherHeads.has(word)) return true;
  }
  if (plainWord(tokens[of]) !== 'of') return false;
  const last = plainWord(tokens[of - 1]);
  return placesOf.has(last) || isPeerage(last) || (last === 'secretary' && portfolios.has(plainWord(tokens[of + 1])));
}

/** "Duke of Kent" is who he is; "King of Denmark" is what he is. */
function isPeerage(word: string): boolean {
  return /^(?:duke|duchess|earl|marquis|marquess|count|countess|prince|princess|archbishop|bishop|joan|eleanor|catherine)$/.test(
    word,
  );
}

function behindOf(tokens: readonly Token[], of: number): number | null {
  const next = plainWord(tokens[of + 1]) === 'the' ? of + 2 : of + 1;
  return isPart(tokens, next) ? next + 1 : null;
}

/** "Department of Health and Human Services", "Securities and Exchange Commission"; not "Egypt and the Arab League". */
function goesOnWithAnd(tokens: readonly Token[], from: number, and: number): boolean {
  if (!isPart(tokens, and + 1)) return false;
  // "Bosnia and Herzegovina"
  if (and === from + 1 && lookUp(written(tokens, from, and + 2))?.listing === 'country') return true;
  const inOf = /^(?:of|for)$/.test(plainWord(tokens[and - 2])) || /^(?:of|for)$/.test(plainWord(tokens[and - 3]));
  const head = plainWord(tokens[from]);
  if (inOf && /^(?:ministry|department|bureau|committee|office|institute|center|centre|board|secretary)$/.test(head))
    return !isKnown(tokens, and + 1);
  if (and !== from + 1 || plainWord(tokens[from - 1]) !== 'the' || isKnown(tokens, from) || isKnown(tokens, and + 1))
    return false;
  for (let index = and + 2; index < and + 4 && isPart(tokens, index); index += 1) {
    if (
      /^(?:commission|administration|agency|department|ministry|service|board|bureau|committee|council|institute|authority|bank|association)$/.test(
        plainWord(tokens[index]),
      )
    )
      return true;
  }
  return false;
}

function isKnown(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  const listing = lookUp(text)?.listing;
  return (
    listing === 'country' ||
    listing === 'region' ||
    listing === 'city' ||
    demonyms.has(text) ||
    givenNames.has(text.toLowerCase())
  );
}

/** "al-Qaim" begins with its article. */
function startWithArticle(tokens: readonly Token[], from: number): number {
  const tied = isTie(tokens, from - 1) && hyphenArticles.has(plainWord(tokens[from - 2]));
  if (tied) return from - 2;
  // "De Gaulle" at the opening of a sentence.
  const particle = isCapital(tokens[from - 1]) && nameParticles.has(plainWord(tokens[from - 1]));
  return particle && opensSentence(tokens, from - 1) ? from - 1 : from;
}

/** "U.S.-led", "pro-Western", "Berlin-based". */
function onlyDescribes(tokens: readonly Token[], from: number, to: number): boolean {
  if (isTie(tokens, to) && /^\p{Ll}/u.test(tokens[to + 1]?.text ?? '')) return true;
  return isTie(tokens, from - 1) && /^\p{Ll}/u.test(tokens[from - 2]?.text ?? '');
}

/**
 * Parts a run at its titles: "New York Mayor Ann Hill" is "New York" and, with a title, "Ann Hill". A title that an
 * organisation, a place or an event is named with ("General Motors", "Queen Street") stays.
 */
function withoutTitles(tokens: readonly Token[], { from, to }: TokenSpan): NameSpan[] {
  const last = plainWord(tokens[to - 1]);
  const titleAt = firstTitle(tokens, from, to);
  if (titleAt === -1) return [{ from, to, titleFrom: from, beforeTitle: false }];
  const afterTitle = endOfTitles(tokens, titleAt, to);
  const rest = to - afterTitle;
  const isNamedWithTitle = rest > 0 && isHead(last) && !isSurname(tokens, afterTitle, to);
  if (isNamedWithTitle || /^of$/.test(plainWord(tokens[afterTitle])))
    return [{ from, to, titleFrom: from, beforeTitle: false }];
  let titleFrom = titleAt;
  while (titleFrom > from && titleOpenings.has(plainWord(tokens[titleFrom - 1]))) titleFrom -= 1;
  let end = titleFrom;
  while (end > from && /^(?:of|for|the|and)$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  const before = end > from ? [{ from, to: end, titleFrom: from, beforeTitle: rest > 0 && end === titleFrom }] : [];
  return rest > 0 ? [...before, { from: afterTitle, to, titleFrom, beforeTitle: false }] : before;
}

function isHead(word: string): boolean {
  return organisationHeads.has(word) || legalForms.has(word) || placeHeads.has(word) || otherHeads.has(word);
}

/** "Mr. Hill", "Chairman Ann Hill"; not "Prince Street" nor "Judge Hill Park". */
function isSurname(tokens: readonly Token[], from: number, to: number): boolean {
  if (!surnamesToo.has(plainWord(tokens[to - 1]))) return false;
  return to - from > 1 ? givenNames.has(plainWord(tokens[from])) : shortTitle.test(tokens[from - 1]?.text ?? '');
}

const shortTitle = /^(?:Mr|Mrs|Ms|Miss|Dr|Sgt|Cpl|Pte|Lt|Cllr|Ald|Insp|Supt|Cmdr)$|\.$/;

/** Names of organisations that begin as a general's would. */
const generalThings =
  /^(?:motors|electric|mills|dynamics|assembly|staff|accounting|agreement|services|foods|post|court|hospital|strike|election|instruments|secretary|signal)$/;

/** "Sen" without its full stop is a name: "Hun Sen". */
const shortTitles = /^(?:sen|rep|gen|col|adm|rev|maj|capt|prof)$/i;

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(plainWord(token)) && !shortTitles.test(token.text);
}

function firstTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const word = plainWord(tokens[index]);
    if (!isTitle(tokens[index]) || (isGlued(tokens, index) && isTie(tokens, index + 1) && word !== 'vice')) continue;
    if (word === 'general' && generalThings.test(plainWord(tokens[index + 1]))) continue;
    if (word === 'justice' && !isCapital(tokens[index + 1])) continue;
    // "Martin Luther King", "Jack Ma", "Stephen King": a name may end with a word that is a title elsewhere.
    if (
      index > from &&
      index === to - 1 &&
      givenNames.has(plainWord(tokens[from])) &&
      !givenNames.has(plainWord(tokens[index])) &&
      /^(?:king|prince|pope|marshal|judge|bishop|major|earl|duke|ma|ms|dame|baron|gen|count|shah|deputy|ma|justice|speaker|coach)$/.test(
        word,
      )
    )
      continue;
    return index;
  }
  return -1;
}

/** Behind all titles: "Foreign Minister", "Secretary of State", "Lt. Gen.". */
function endOfTitles(tokens: readonly Token[], at: number, to: number): number {
  let index = at;
  while (index < to) {
    const word = plainWord(tokens[index]);
    const isTitle_ = isTitle(tokens[index]) || (titleOpenings.has(word) && isTitle(tokens[index + 1]));
    const portfolio =
      plainWord(tokens[index - 1]) === 'secretary' && word === 'of' && portfolios.has(plainWord(tokens[index + 1]));
    // "Secretary-General"
    const tied = isTie(tokens, index) && index > at && isTitle(tokens[index + 1]);
    if (portfolio || tied) index += 2;
    else if (isTitle_ || (index > at && demonyms.has(tokens[index]?.text ?? ''))) index += 1;
    else break;
  }
  return index;
}

/** The text of a span. */
export function textOf(tokens: readonly Token[], { from, to }: TokenSpan): string {
  return written(tokens, from, to);
}
