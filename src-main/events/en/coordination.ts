/** What "and" joins: two clauses, or two subjects, or two verbs of one happening. */
import { canBeSubject, isDeterminer, isPreposition, isProperNoun, oneOf } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { VerbGroup } from '../clause.ts';
import { small } from '../tokens.ts';

import type { Place } from './boundary.ts';

/**
 * What follows "and" is a clause when a subject and its verb follow. A verb alone goes on with the same happening
 * ("held talks but failed"), unless it has a date of its own.
 */
export function opensClause({ tokens, verbs, word, index, dated }: Place): boolean {
  if (joinsNames.test(word)) return false;
  const verb = verbs.find(({ from, finite }) => finite && from > index);
  if (verb === undefined) return false;
  const behindDate = startBehindDate(tokens, index + 1, dated);
  // "And in 1749 | was posted to Malta": the verb has its date before it.
  if (behindDate > index + 1 && verb.from === behindDate) return true;
  const subject = withoutAppositive(tokens.slice(behindDate, verb.from));
  const subjectOnly = subject.every((token) => isNominal(token) || small(token) === 'of');
  if (!subjectOnly || isLastOfMany(subject, tokens[verb.from]) || endsList(tokens, verbs, index)) return false;
  // "And in 306 each took a crown".
  const standsAlone =
    subject.length === 1 &&
    /^(?:each|both|all|some|many|most|none|neither|several|few|another)$/.test(small(subject[0]));
  const hasSubject = standsAlone || subject.some(canBeSubject);
  return hasSubject || tokens.slice(verb.head, verb.head + 12).some((_, offset) => dated(verb.head + offset));
}

/** "Kranz & Co. et al.": they join what is one name, and no clauses. */
const joinsNames = /^(?:&|et)$/;

const isNominal = oneOf('NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADV');

/** "And in 1984 | the computer was released": a date may stand before the subject. */
export function startBehindDate(tokens: readonly Token[], from: number, dated: (index: number) => boolean): number {
  let index = isPreposition(tokens[from]) ? from + 1 : from;
  if (!dated(index)) return from;
  while (dated(index)) index += 1;
  return tokens[index]?.text === ',' ? index + 1 : index;
}

/** "But their general, Ubbo Wiard, was killed": what stands between two commas says who that is. */
function withoutAppositive(subject: readonly Token[]): readonly Token[] {
  const first = subject.findIndex(({ text }) => text === ',');
  const isClosed = subject.at(-1)?.text === ',' && first > 0 && first < subject.length - 1;
  const isOne = isDeterminer(subject[0]) || subject[0]?.form === 'possessive';
  return isClosed && isOne ? subject.slice(0, first) : subject;
}

/** "Poland and Hungary were invited": a verb for many has more before it than one name. */
function isLastOfMany(subject: readonly Token[], verb: Token | undefined): boolean {
  const isOneName = subject.length > 0 && subject.every(isProperNoun);
  return isOneName && /^(?:were|are|have)$/i.test(verb?.text ?? '') && !(subject.at(-1)?.text ?? '').endsWith('s');
}

/** "In May, the army and the navy left": since the comma there was no verb, so what "and" joins is one subject. */
function endsList(tokens: readonly Token[], verbs: readonly VerbGroup[], index: number): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < index && at >= index - 12);
  return comma >= 0 && comma < index - 1 && !verbs.some(({ from }) => from > comma && from < index);
}
