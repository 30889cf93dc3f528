/**
 * What a name is, from its own words and the words around it: a place, a person, an organisation, a state that acts, a
 * group. Where nothing tells, it is left alone.
 */
import { isAdjective, isAdverb, isCommonNoun, isVerb, oneOf } from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';

import {
  companyKinds,
  companyNouns,
  directions,
  doneOnlyToPlaces,
  doneToPlaces,
  givenNames,
  goingWords,
  knownOrganisations,
  legalForms,
  movingVerbs,
  loosePrepositions,
  nameParticles,
  organisationHeads,
  otherAcronyms,
  otherHeads,
  otherWords,
  placeHeads,
  placeNouns,
  placeOpenings,
  placesOf,
  portfolios,
  roles,
  stateAbbreviations,
  surePrepositions,
  surnamesToo,
} from './words.ts';
import { demonyms } from './nations.ts';
import { speechVerbs } from '../words.ts';
import type { GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { NameJudgement } from '../../name.ts';
import { lookUp } from './gazetteer.ts';
import { opensSentence, type NameSpan } from './spans.ts';
import { isAcronym, isCapital, isHyphen, isPossessive, plainWord } from './tokens.ts';

/** What judging has to know besides the span. */
export interface Neighbours {
  /** The name before, judged. */
  readonly previous: (NameJudgement & { readonly to: number }) | undefined;
  readonly next: NameSpan | undefined;
}

const place: NameJudgement = { kind: 'place', nature: null, sure: true };
const person: NameJudgement = { kind: 'actor', nature: 'person', sure: true };
const organisation: NameJudgement = { kind: 'actor', nature: 'organisation', sure: true };
const state: NameJudgement = { kind: 'actor', nature: 'state', sure: true };
const other: NameJudgement = { kind: 'other', nature: null, sure: true };
const unknown: NameJudgement = { kind: 'other', nature: null, sure: false };
const maybePlace: NameJudgement = { kind: 'place', nature: null, sure: false };
const maybeOrganisation: NameJudgement = { kind: 'actor', nature: 'organisation', sure: false };
/** A single word that acts: an actor where the text has it act again. */
const hint: NameJudgement = { kind: 'other', nature: null, sure: false, acts: true };
const maybeActor: NameJudgement = { kind: 'actor', nature: null, sure: false };

/** Judges one name. `text` is the span as written. */
export function judge(tokens: readonly Token[], span: NameSpan, text: string, neighbours: Neighbours): NameJudgement {
  if (span.titleFrom < span.from) return person;
  const listed = lookUp(text);
  if (span.beforeTitle && listed === null && !demonyms.has(text))
    return organisationHeads.has(plainWord(tokens[span.to - 1])) ? organisation : maybeOrganisation;
  if (isSettlement(tokens, span)) return place;
  const own = byOwnWords(tokens, span, listed);
  if (own !== null) return own;
  if (listed?.listing === 'country' || listed?.listing === 'region') return nation(tokens, span, listed, neighbours);
  return (
    byNeighbours(tokens, span, listed, neighbours) ??
    byPlace(tokens, span, listed, neighbours) ??
    byShape(tokens, span, listed)
  );
}

/** "the village of Appomattox Court House": whatever it is called, it is a place. */
function isSettlement(tokens: readonly Token[], { from }: NameSpan): boolean {
  return (
    tokens[from - 1]?.text === 'of' &&
    /^(?:village|town|city|hamlet|suburb|port|island)$/.test(tokens[from - 2]?.text ?? '')
  );
}

/** What the name says by itself: "Ministry of Trade", "Lake Chad", "Battle of Kursk", "J. P. Hart". */
function byOwnWords(tokens: readonly Token[], span: NameSpan, listed: GazetteerEntry | null): NameJudgement | null {
  const { from, to } = span;
  const first = plainWord(tokens[from]);
  const last = plainWord(tokens[to - 1]);
  const words = to - from;
  if (listed === null && hasNumber(tokens, span)) return other;
  if (words === 1) return bySingleWord(tokens, span, listed);
  if (listed !== null && !listed.ambiguous && listed.listing !== 'listed') return null;
  if (directions.has(first) && demonyms.has(tokens[to - 1]?.text ?? '')) return other;
  const head = headBeforeOf(tokens, span) ?? beforeNumeral(tokens, span);
  if (surnamesToo.has(last) && givenNames.has(first) && words < 4) return person;
  if (legalForms.has(last) && last !== 'group' && last !== 'company') return organisation;
  if (
    otherHeads.has(head) ||
    first === 'operation' ||
    (otherHeads.has(first) && nameParticles.has(plainWord(tokens[from + 1])))
  )
    return other;
  if (placeHeads.has(last) && !organisationHeads.has(first)) return place;
  if (placeOpenings.has(first) && isCapital(tokens[from + 1])) return place;
  if (placesOf.has(head) && head !== last) return place;
  if (organisationHeads.has(head) || organisationHeads.has(first) || hasAmpersand(tokens, span)) return organisation;
  if (isPersonName(tokens, span)) return person;
  if (organisationHeads.has(last)) return organisation;
  return null;
}

function bySingleWord(
  tokens: readonly Token[],
  { from }: NameSpan,
  listed: GazetteerEntry | null,
): NameJudgement | null {
  const token = tokens[from];
  const word = plainWord(token);
  if (token === undefined) return other;
  if (
    demonyms.has(token.text) ||
    isAdjectiveOfPlace(token.text, listed) ||
    directions.has(word) ||
    otherWords.has(word)
  )
    return other;
  if (knownOrganisations.has(word)) return organisation;
  if (word.length < 2 || otherHeads.has(word) || placeHeads.has(word) || placeOpenings.has(word) || roles.has(word))
    return other;
  if (organisationHeads.has(word) || legalForms.has(word) || portfolios.has(word)) return other;
  if (stateAbbreviations.has(word) && token.text.includes('.')) return other;
  if (isAcronym(token) && listed?.listing !== 'country') return otherAcronyms.has(word) ? other : null;
  return null;
}

/** "Biafran" describes as "Nigerian" does. */
function isAdjectiveOfPlace(text: string, listed: GazetteerEntry | null): boolean {
  if (!text.endsWith('n') || listed?.listing === 'country' || listed?.listing === 'region') return false;
  const home = lookUp(text.slice(0, -1))?.listing;
  return home === 'country' || home === 'region';
}

/** The word before "of" or "for": what "Institute for the Study of War" is. */
function headBeforeOf(tokens: readonly Token[], { from, to }: NameSpan): string | null {
  for (let index = from + 1; index < to; index += 1)
    if (/^(?:of|for)$/.test(tokens[index]?.text ?? '')) return plainWord(tokens[index - 1]);
  return null;
}

/** "World War II" is a war. */
function beforeNumeral(tokens: readonly Token[], { from, to }: NameSpan): string {
  const last = tokens[to - 1];
  const isNumeral = to - from > 1 && /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})\.?$/.test(last?.text ?? '');
  return plainWord(isNumeral ? tokens[to - 2] : last);
}

/** "F-105 Thunderchief", "Airbus A320": a product. */
function hasNumber(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  for (let index = from; index < to; index += 1) if (/\d/.test(tokens[index]?.text ?? '')) return true;
  return (isHyphen(tokens[to]) && /^\d/.test(tokens[to + 1]?.text ?? '')) || /^\d{3}\w?$/.test(tokens[to]?.text ?? '');
}

function hasAmpersand(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  for (let index = from; index < to; index += 1) if (tokens[index]?.text === '&') return true;
  return false;
}

/** "Maria Osei", "J. P. Hart", "Osama bin Laden", "Ann Hill Jr.". */
function isPersonName(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  const first = tokens[from]?.text ?? '';
  // "the Don Cossacks"
  if (to - from > 6 || isAcronym(tokens[to - 1]) || plainWord(tokens[from - 1]) === 'the') return false;
  if (lookUp(first)?.listing === 'country') return false;
  if (givenNames.has(first.toLowerCase()) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first)) return true;
  for (let index = from + 1; index < to - 1; index += 1) {
    if (/^\p{Lu}\.$/u.test(tokens[index]?.text ?? '')) return true;
    if (nameParticles.has(tokens[index]?.text ?? '')) return true;
    if (tokens[index]?.text === '-' && givenNames.has(plainWord(tokens[index - 1])) && index === from + 1) return true;
  }
  return /^(?:jr|sr)$/.test(plainWord(tokens[to - 1]));
}

/** A state acts in "France said" and "by France"; it is a place in "in France" and "the invasion of France". */
function nation(
  tokens: readonly Token[],
  span: NameSpan,
  listed: GazetteerEntry,
  { previous }: Neighbours,
): NameJudgement {
  const { from, to } = span;
  const before = wordBefore(tokens, from);
  const behind = plainWord(tokens[to]);
  const following = tokens[to];
  if (span.beforeTitle) return listed.ambiguous ? unknown : listed.listing === 'country' ? state : other;
  if (isLocative(before) || before === 'of' || isGoal(tokens, from) || directions.has(plainWord(tokens[from - 1])))
    return place;
  if (placeNouns.has(behind) || placeNouns.has(plainWord(tokens[from - 1]))) return place;
  if (previous?.kind === 'place' && goesOn(tokens, previous.to, from)) return place;
  if (listed.ambiguous) return unknown;
  // "a France expert", "Iraq policy": the name only describes.
  if (isCommonNoun(following) && !isCapital(following)) return other;
  return listed.listing === 'country' ? state : place;
}

/** What the words right around tell of persons and organisations. */
function byNeighbours(
  tokens: readonly Token[],
  span: NameSpan,
  listed: GazetteerEntry | null,
  { next }: Neighbours,
): NameJudgement | null {
  const { from, to } = span;
  const words = to - from;
  const before = tokens[from - 1];
  const behind = tokens[to];
  const isRole = roles.has(plainWord(before)) && (!isCapital(before) || opensSentence(tokens, from - 1));
  if (isRole && (listed === null || listed.ambiguous)) return person;
  if (listed === null && words <= 4 && isAge(tokens, to)) return person;
  if (isPossessive(behind) && companyNouns.has(plainWord(tokens[to + 1])))
    return words > 1 && isPersonName(tokens, span) ? person : maybeOrganisation;
  if (listed === null && companyNouns.has(plainWord(behind)) && !isCapital(behind)) return organisation;
  if (behind?.text === ',') {
    const apposition = firstNounBehind(tokens, to + 1);
    if (roles.has(apposition) && words <= 4 && listed === null) return person;
    if (companyKinds.has(apposition)) return listed === null || listed.ambiguous ? organisation : null;
    if (plainWord(tokens[to + 1]) === 'who' && plainWord(before) !== 'the') return person;
    if (isHomeOf(tokens, to + 1, next) && !isAcronym(tokens[from])) return place;
  }
  if (plainWord(behind) === 'who' && plainWord(before) !== 'the' && !isLocative(plainWord(before))) return person;
  return null;
}

/** ", 45,": a person's age. */
function isAge(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[to + 1]?.text ?? '') &&
    /^[,.;]$/.test(tokens[to + 2]?.text ?? '')
  );
}

const mayStandInApposition = oneOf('DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PUNCT', 'PART', 'ADV', 'NUM');

/** The noun of an apposition: "a spokeswoman", "the Danish toy maker", "vice president of". */
function firstNounBehind(tokens: readonly Token[], at: number): string {
  let noun = '';
  const article = /^(?:a|an|the|its|his|her|their|who)$/.test(plainWord(tokens[at]));
  for (let index = at; index < Math.min(at + 7, tokens.length); index += 1) {
    const token = tokens[index];
    if (token === undefined || !mayStandInApposition(token) || token.text === ',') break;
    if (isCommonNoun(token)) noun = plainWord(token);
    if (isPossessive(token)) noun = '';
    const isHead = !isCommonNoun(tokens[index + 1]);
    if (isHead && (roles.has(noun) || companyKinds.has(noun))) break;
  }
  return article || roles.has(noun) ? noun : '';
}

/** "Austin, Tex.", "Paris, France": behind the comma stands the state alone. */
function isHomeOf(tokens: readonly Token[], at: number, next: NameSpan | undefined): boolean {
  const word = plainWord(tokens[at]);
  const text = tokens[at]?.text ?? '';
  const isAbbreviation =
    stateAbbreviations.has(word) && (text.endsWith('.') || /^[A-Z]{2}$/.test(text)) && !isCapital(tokens[at + 1]);
  if (isAbbreviation) return true;
  if (next?.from !== at || next.titleFrom !== at || isPossessive(tokens[next.to]) || isCapital(tokens[next.to]))
    return false;
  const home = lookUp(
    tokens
      .slice(next.from, next.to)
      .map((token) => token.text)
      .join(' '),
  );
  return home?.listing === 'country' || home?.listing === 'region';
}

/** Whether the words around make the name a place. */
function byPlace(
  tokens: readonly Token[],
  span: NameSpan,
  listed: GazetteerEntry | null,
  { previous }: Neighbours,
): NameJudgement | null {
  const { from, to } = span;
  if (isAcronym(tokens[from]) && to - from === 1) return null;
  const told = byPlaceNoun(tokens, span, listed) ?? byPreposition(tokens, span, listed);
  if (told !== null) return told;
  if (listed === null) return null;
  if (directions.has(plainWord(tokens[from - 1])) && !isCapital(tokens[from - 1])) return place;
  const inList = previous?.kind === 'place' && previous.sure && goesOn(tokens, previous.to, from);
  // "In Cuba, Castro said" is no list of places.
  if (inList && !acts(tokens, to) && !isPossessive(tokens[to])) return place;
  if (listed.ambiguous || listed.listing === 'listed') return null;
  // "Washington denied": a capital that acts stands for its government.
  return acts(tokens, to) ? unknown : { ...maybePlace, sure: to - from > 1 };
}

/** "Idlib province", "the town of Ard", "the siege of Vienna". */
function byPlaceNoun(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  listed: GazetteerEntry | null,
): NameJudgement | null {
  const before = plainWord(tokens[from - 1]);
  const isSmall = !isCapital(tokens[from - 1]);
  if (placeNouns.has(plainWord(tokens[to])) && !isCapital(tokens[to]) && before !== 'the')
    return listed === null && givenNames.has(plainWord(tokens[from])) ? null : place;
  if (placeNouns.has(before) && isSmall && listed !== null) return place;
  if (before !== 'of') return null;
  const what = plainWord(tokens[from - 2]);
  const isDone = doneOnlyToPlaces.has(what) || (doneToPlaces.has(what) && listed !== null);
  return placeNouns.has(what) || isDone ? place : null;
}

/** "in Ankara", "from Ankara": some prepositions make any name a place, others only one that the gazetteer lists. */
function byPreposition(tokens: readonly Token[], span: NameSpan, listed: GazetteerEntry | null): NameJudgement | null {
  const { from, to } = span;
  const direct = plainWord(tokens[from - 1]);
  const before = wordBefore(tokens, from);
  if (isPossessive(tokens[to])) return null;
  if (surePrepositions.has(before)) {
    if (listed !== null) return place;
    const describes = isCommonNoun(tokens[to]) && !isCapital(tokens[to]);
    return direct === 'the' || describes || isPersonName(tokens, span) ? null : maybePlace;
  }
  if (listed === null || !loosePrepositions.has(before)) return null;
  if (!listed.ambiguous && listed.listing !== 'listed') return place;
  return /^(?:at|from|to|into)$/.test(direct) ? maybePlace : unknown;
}

/** The last resort: how the name is written and whether it acts. */
function byShape(tokens: readonly Token[], span: NameSpan, listed: GazetteerEntry | null): NameJudgement {
  const { from, to } = span;
  const words = to - from;
  const behind = plainWord(tokens[to]);
  if (words === 1 && isAcronym(tokens[from]))
    return /^(?:index|average|bond|bonds|futures|virus)$/.test(behind) ? other : maybeOrganisation;
  if (listed !== null) return unknown;
  const speaks =
    speechVerbs.has(behind) || (speechVerbs.has(plainWord(tokens[from - 1])) && /^[,.]$/.test(tokens[to]?.text ?? ''));
  if (speaks) return maybeActor;
  if (acts(tokens, to)) return words > 1 ? maybeActor : hint;
  return unknown;
}

/** Whether a verb follows: the name is who does something. */
function acts(tokens: readonly Token[], to: number): boolean {
  const at = isAdverb(tokens[to]) ? to + 1 : to;
  const token = tokens[at];
  return token !== undefined && isVerb(token) && !token.text.endsWith('ing');
}

/** Only a comma, "and" or "or" stands between two names. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 || to <= from) return false;
  for (let index = from; index < to; index += 1) if (!/^(?:,|and|or|&)$/.test(tokens[index]?.text ?? '')) return false;
  return true;
}

function isLocative(word: string): boolean {
  return surePrepositions.has(word) || (loosePrepositions.has(word) && word !== 'to' && word !== 'at');
}

/** "returned to France", "reached France": where somebody goes. */
function isGoal(tokens: readonly Token[], from: number): boolean {
  const at = plainWord(tokens[from - 1]) === 'the' ? from - 2 : from - 1;
  if (movingVerbs.has(plainWord(tokens[at]))) return true;
  if (plainWord(tokens[at]) === 'on')
    return /^(?:march|marched|marching|advance|advanced|raid|raids)$/.test(plainWord(tokens[at - 1]));
  if (plainWord(tokens[at]) !== 'to') return false;
  for (let index = at - 1; index >= at - 4; index -= 1) if (goingWords.has(plainWord(tokens[index]))) return true;
  return false;
}

/** The word before, seeing through an article, directions and adjectives: "in the northern Sinai". */
function wordBefore(tokens: readonly Token[], from: number): string {
  let index = from - 1;
  while (index >= from - 3 && isTransparent(tokens[index])) index -= 1;
  return plainWord(tokens[index]);
}

function isTransparent(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === 'the' || directions.has(token.text) || (isAdjective(token) && !isCapital(token)))
  );
}
