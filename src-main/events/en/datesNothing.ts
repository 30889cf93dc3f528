/**
 * Expressions that say something of a thing or of a person and not when their clause happens: what is compared with, how old a
 * thing is, when somebody lived, an aside on the subject. All take token indices of the
 * expression, `to` exclusive.
 */
import {
  isCommonNoun,
  isDeterminer,
  isFullVerb,
  isNoun,
  isNounLike,
  isNumber,
  isPreposition,
  isVerb,
  oneOf,
} from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';

import { small, type TokenSpan } from '../tokens.ts';

import { startOfNounPhrase } from './nounPhrases.ts';
import { isWordForHappening } from './wordsForHappenings.ts';

/** Words that lead to what something is compared with, and how many words may stand between. */
const comparing: ReadonlyMap<string, number> = new Map([
  ['compared', 14],
  ['compare', 14],
  ['compares', 14],
  ['comparing', 14],
  ['than', 2],
  ['versus', 12],
  ['against', 8],
]);

/** "from $4 million a year earlier", "up from 12 in 1980": a number stands between "from" and the expression. */
export function isCompared(tokens: readonly Token[], from: number): boolean {
  let number = false;
  for (let index = from - 1; index >= Math.max(0, from - 14); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    const word = token.text.toLowerCase();
    const reach = comparing.get(word);
    if (reach !== undefined && from - index <= reach && (word !== 'against' || number)) return true;
    if (word === 'from' && number && from - index <= 9) return true;
    const isYear = /^(?:1\d|20)\d{2}$/.test(token.text) && !/^[$€£]$/.test(tokens[index - 1]?.text ?? '');
    if ((isNumber(token) && !isYear) || token.partOfSpeech === 'SYM') number = true;
    if (isFullVerb(token) && !/^(?:compar|earn)/.test(word)) return false;
  }
  return false;
}

/** Asides are short, and sentences may have no end. */
const longestAside = 12;

/** Index of the nearest such sign, or −1 where there is none near. */
function lastBefore(tokens: readonly Token[], index: number, sign: string): number {
  const first = Math.max(0, index - longestAside);
  const found = tokens.slice(first, index).findLastIndex(({ text }) => text === sign);
  return found < 0 ? -1 : first + found;
}

function firstFrom(tokens: readonly Token[], index: number, sign: string): number {
  const found = tokens.slice(index, index + longestAside).findIndex(({ text }) => text === sign);
  return found < 0 ? -1 : index + found;
}

/** "The toll house, a ruin since the fire of 1891, was pulled down": an aside on the subject does not date the verb. */
export function isInAside(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = lastBefore(tokens, from, ',');
  const closing = firstFrom(tokens, to, ',');
  if (opening < 1 || closing < 0 || !isVerb(tokens[closing + 1]) || opening + 1 === from) return false;
  const aside = tokens.slice(opening + 1, closing);
  const isOnNoun = isNoun(tokens[opening - 1]);
  const namesNoun =
    (isDeterminer(aside[0]) || isCommonNoun(aside[0])) && aside.some(({ text }) => /^(?:since|of|until)$/i.test(text));
  return isOnNoun && namesNoun && !aside.some(oneOf('VERB', 'AUX', 'PRON'));
}

/** From "dating" to the date, and from the "whose" before it: so many words at most. */
const mostToOrigin = 7;
const mostToRelative = 4;
const leadsToOrigin = /^(?:back )?(?:to|from)(?: [\p{L}'’-]+)*$/u;

/** "a policy dating back to the 1990s", "whose walls date from 1340": how old the noun is, not when the clause happens. */
export function isOrigin(tokens: readonly Token[], from: number): boolean {
  const wordsBetween = (first: number, end: number) =>
    tokens.slice(Math.max(0, first), end).map(({ text }) => text.toLowerCase());
  const near = wordsBetween(from - mostToOrigin, from);
  const lead = near.findLastIndex((word) => /^dat(?:ing|es?|ed)$/.test(word));
  if (lead < 0 || !leadsToOrigin.test(near.slice(lead + 1).join(' '))) return false;
  const verb = from - near.length + lead;
  if (near[lead] === 'dating') return !/^(?:is|are|was|were)$/i.test(tokens[verb - 1]?.text ?? '');
  return wordsBetween(verb - mostToRelative, verb).some((word) => /^(?:which|that|whose)$/.test(word));
}

/** Words that end the name of a law. */
const laws =
  /^(?:Acts?|Orders?|Regulations?|Codes?|Laws?|Rules?|Conventions?|Directives?|Ordinances?|Bills?|Statutes?|Constitution|Instruments?|Protocol)$/;

/** "Under the Harbours Act 1964", "the Rent Act of 1977": the year belongs to the name of the law. */
export function isOfLaw(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const name = /^(?:of|,|\()$/.test(before) ? tokens[from - 2] : tokens[from - 1];
  const isShort = /^\d{4}$/.test(tokens[from]?.text ?? '');
  return isShort && laws.test(name?.text ?? '') && /^\p{Lu}/u.test(name?.text ?? '');
}

/** "The 2019 Purchases", "the 1996 Harlan Fund": a year with which a name begins. */
export function isOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const isYear = to === from + 1 && /^\d{4}$/.test(tokens[from]?.text ?? '');
  const next = tokens[to];
  return (
    isYear && /^the$/i.test(tokens[from - 1]?.text ?? '') && isNoun(next) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

/** "Tollan Ltd (founded 2004)", "the mole (rebuilt after the storm of 1911)": words in brackets that do not stand for the date alone. */
export function isOfBracket(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = lastBefore(tokens, from, '(');
  const closing = firstFrom(tokens, to, ')');
  if (opening < 1 || closing < 0 || opening < lastBefore(tokens, from, ')')) return false;
  const others = [...tokens.slice(opening + 1, from), ...tokens.slice(to, closing)];
  return (
    isNounLike(tokens[opening - 1]) && others.some((token) => !isPreposition(token) && /\p{L}{2}/u.test(token.text))
  );
}

const papers =
  /^(?:minutes|meetings?|sessions?|reports?|letters?|memos?|memorand(?:um|a)|notices?|invoices?|statements?|resolutions?|accounts|emails?)$/i;

/** "The accounts for 2021": the year that they are of. */
const accounts =
  /^(?:accounts|reports?|budgets?|estimates?|audits?|balance|programmes?|calendars?|rates?|fees?|subscriptions?)$/i;

/** "The minutes of the meeting of 14 September", "the report dated 2 March": that day is the paper's. */
export function isOfPaper(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1]?.text ?? '';
  if (/^for$/i.test(lead) && accounts.test(tokens[from - 2]?.text ?? '')) return true;
  if (!/^(?:dated|of)$/i.test(lead) || !papers.test(tokens[from - 2]?.text ?? '')) return false;
  // "In a letter dated 3 May he said": then he said it.
  return !isPreposition(tokens[startOfNounPhrase(tokens, from - 1) - 1]);
}

/** "With effect from 1 July", "effective 31 March": from then on something holds; it says nothing of when it was decided. */
export function isOfEffect(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ text }) => text.toLowerCase());
  return /(?:^|\s)(?:(?:with effect|taking effect)(?: (?:from|on|as of))?|effective(?: (?:from|on|as of|as from))?)(?: the)?$/.test(
    before.join(' '),
  );
}

/** "After", "because of" and their kin. */
const causes =
  /^(?:after|following|subsequent to|because of|due to|owing to|thanks to|despite|in spite of|prior to|before|in the wake of|in the aftermath of|as a result of|in response to)$/;
/** Words of the phrase between them and the date, and of themselves. */
const longestCause = 6;
const longestLead = 4;

const inCausePhrase = oneOf('NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'ADP', 'PRON', 'CCONJ', 'PART');

/**
 * "Because of the drought of 1976, the park was replanted": that date is the drought's. So is a date that stands by the noun otherwise
 * where the sentence has another: "after the fire on Saturday night police on Monday arrested a man".
 */
export function isOfCause(tokens: readonly Token[], from: number, others: readonly TokenSpan[]): boolean {
  const lead = small(tokens[from - 1]);
  const isLed = isPreposition(tokens[from - 1]);
  const noun = isLed ? from - 2 : from - 1;
  if (!isNoun(tokens[noun])) return false;
  const start = startOfCause(tokens, noun);
  if (start < 0) return false;
  if (lead === 'of') return true;
  if (isLed && !/^(?:on|in|at|during|from)$/.test(lead)) return false;
  const opensClause = start === 0 || /^(?:[,;:.]|and|but|that)$/.test(small(tokens[start - 1]));
  const dated = others.some(
    (other) => other.from > from && !/^(?:to|until|till|and|or|[-–/,])$/.test(small(tokens[other.from - 1])),
  );
  return opensClause && dated && tokens.slice(start, noun + 1).some(isWordForHappening);
}

/** Where a phrase with a word for a cause or an earlier happening begins that ends with this noun; −1 where none does. */
function startOfCause(tokens: readonly Token[], noun: number): number {
  for (let end = noun; end >= Math.max(1, noun - longestCause); end -= 1) {
    for (let length = 1; length <= Math.min(longestLead, end); length += 1) {
      const words = tokens
        .slice(end - length, end)
        .map(small)
        .join(' ');
      if (causes.test(words)) return end - length;
    }
    if (!inCausePhrase(tokens[end]) && !isDescribing(tokens, end)) return -1;
  }
  return -1;
}

/** "After the failed coup": a participle before its noun. */
function isDescribing(tokens: readonly Token[], index: number): boolean {
  return isVerb(tokens[index]) && (isDeterminer(tokens[index - 1]) || /^['’]s$/.test(tokens[index - 1]?.text ?? ''));
}
