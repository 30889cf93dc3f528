/**
 * What a whole sentence tells of its words once all have tags. Treebanks call "injured" an adjective where it is one of several
 * that were, and a word that is nearly always a noun is called one though the sentence has no other verb.
 */
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './places.ts';
import { tagSet } from './tagSet.ts';

const numberOf = (partOfSpeech: string, form: string | null): number =>
  tagSet.findIndex((tag) => tag.partOfSpeech === partOfSpeech && tag.form === form);
const noun = numberOf('NOUN', 'singular');
const base = numberOf('VERB', 'base');
const present = numberOf('VERB', 'present');
const past = numberOf('VERB', 'past');
const participle = numberOf('VERB', 'participle');
const thirdPerson = numberOf('VERB', 'thirdPerson');
const adjective = numberOf('ADJ', null);

const isOneOf = (...parts: readonly string[]) => {
  const found = tagSet.map(({ partOfSpeech }) => parts.includes(partOfSpeech));
  return (tag: number | undefined) => tag !== undefined && found[tag] === true;
};
const infinitive = numberOf('PART', 'infinitive');
const isAuxiliary = isOneOf('AUX');
const isSubject = isOneOf('NOUN', 'PROPN', 'PRON');
const isAdjective = isOneOf('ADJ');
const isNumber = isOneOf('NUM');
const isNoun = isOneOf('NOUN');
const isName = isOneOf('PROPN');
const endsClause = isOneOf('PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'DET', 'PRON', 'NUM');
const isSubordinator = isOneOf('SCONJ');
const isAdposition = isOneOf('ADP');

/** Changes tags in place. Linear in the number of words. */
export function lookAgain(words: readonly string[], tags: Uint8Array, lexicon: Lexicon): void {
  nameEntry(words, tags, lexicon);
  unname(words, tags, lexicon);
  tellPast(words, tags, lexicon);
  describeInBrackets(words, tags, lexicon);
  if (!isStatement(words)) return;
  const lastFinite = tags.findLastIndex(isFinite);
  let isWanted = lacksVerb(tags);
  for (let index = 1; index < words.length; index += 1) {
    const before = tags[index - 1];
    const isOpen = isWanted && index > lastFinite && isNoun(tags[index]);
    if (!isOpen && !isAdjective(tags[index])) continue;
    const senses = lexicon.senses(words[index] ?? '');
    if (isAdjective(tags[index]) && isAuxiliary(before) && tags[index + 1] === infinitive && senses.includes('N')) {
      // "The bridge is set to reopen".
      tags[index] = participle;
      continue;
    }
    const closesAside = lastFinite !== -1 && words[index - 1] === ',';
    if (isAdjective(tags[index]) && asks(before) && senses.includes('D')) {
      // "Shootings that injured two doctors".
      tags[index] = past;
    } else if (isAdjective(tags[index]) && isSubject(before) && !isWanted && senses.includes('N')) {
      // "Twelve people injured in the blast".
      if (isAdposition(tags[index + 1])) tags[index] = participle;
    } else if (isWanted && index > lastFinite && endsClause(tags[index + 1]) && (isSubject(before) || closesAside)) {
      // "The judge advanced in 1994", "The town, which was founded in 1972, lies on the coast".
      if (senses.includes('D')) tags[index] = past;
      else if (closesAside && senses.includes('Z')) tags[index] = thirdPerson;
      else continue;
      isWanted = false;
    }
  }
}

/** "Which was built in 1974 sank": no name is written small, least of all one that WordNet has as a past and as no noun. */
function unname(words: readonly string[], tags: Uint8Array, lexicon: Lexicon): void {
  for (const [index, word] of words.entries()) {
    if (!isName(tags[index]) || !/^\p{Ll}/u.test(word)) continue;
    const senses = lexicon.senses(word);
    if (senses.includes('D') && !senses.includes('n')) tags[index] = past;
  }
}

/** "Ann Hill cut a ribbon": one who does it now would cut it with an "s". */
function tellPast(words: readonly string[], tags: Uint8Array, lexicon: Lexicon): void {
  for (let index = 1; index < words.length; index += 1) {
    const isNow = tags[index] === present || (tags[index] === base && lacksVerb(tags));
    if (!isNow || !isSingular(words[index - 1] ?? '', tags[index - 1])) continue;
    if (lexicon.senses(words[index] ?? '').includes('D')) tags[index] = past;
  }
}

/** "Rask (left), whose sister …": a word alone in brackets says what somebody is or where, and not what they did. */
function describeInBrackets(words: readonly string[], tags: Uint8Array, lexicon: Lexicon): void {
  for (let index = 1; index + 1 < words.length; index += 1) {
    const isForm = tags[index] === past || tags[index] === participle;
    if (!isForm || words[index - 1] !== '(' || words[index + 1] !== ')') continue;
    if (lexicon.senses(words[index] ?? '').includes('a')) tags[index] = adjective;
  }
}

function isSingular(word: string, tag: number | undefined): boolean {
  if (tag !== undefined && isSubject(tag) && tagSet[tag]?.form === 'singular') return true;
  return /^(?:he|she|it)$/i.test(word);
}

/** In how many words the date of an entry is written at most. */
const longestDate = 6;

/** "1940: attack on the bridges", "12 May 1940: train crash at the border": an entry names things and gives no orders. */
function nameEntry(words: readonly string[], tags: Uint8Array, lexicon: Lexicon): void {
  const index = words.findIndex((word, at) => at <= longestDate && /^[:–—-]$/.test(word)) + 1;
  if (index < 2 || !isNumber(tags[index - 2]) || tags[index] !== base) return;
  const names = isAdposition(tags[index + 1]) || isNoun(tags[index + 1]);
  if (names && lexicon.senses(words[index] ?? '').includes('n')) tags[index] = noun;
}

/** Whether no finite verb is left for the sentence itself: those of clauses that describe a noun, or are told by it, are theirs. */
function lacksVerb(tags: Uint8Array): boolean {
  let verbs = 0;
  for (let index = 0; index < tags.length; index += 1) {
    if (isFinite(tags[index] ?? 0)) verbs += 1;
    if (index > 0 && (isSubordinator(tags[index]) || asks(tags[index]))) verbs -= 1;
  }
  return verbs <= 0;
}

/** Whether a word is a relative pronoun: what follows is its verb. */
function asks(tag: number | undefined): boolean {
  return tag !== undefined && tagSet[tag]?.partOfSpeech === 'PRON' && tagSet[tag].form === 'wh';
}

/** A heading or a row of a table needs no verb. */
function isStatement(words: readonly string[]): boolean {
  return /^[.!]/.test(words.at(-1) ?? '');
}
