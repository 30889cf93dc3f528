/** Verbs that open a clause because they have a date of their own. */
import { isCoordinator, isNounLike } from '../../language/partsOfSpeech.ts';
import { isInfinitiveMark, isPastForm } from '../../language/verbForms.ts';
import type { Token } from '../../language/types.ts';

import type { VerbGroup } from '../clause.ts';
import { nextWord } from '../tokens.ts';

/** "Was rebuilt in 1420, | burned in 1430 and left in 1450": one subject, and a date with each verb. */
export function listsDatedVerb(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  at: number,
  from: number,
  dated: (index: number) => boolean,
): boolean {
  const verb = verbs.find((group) => group.from === nextWord(tokens, at));
  if (verb === undefined || isInfinitiveMark(tokens[verb.from])) return false;
  if (!isPastForm(tokens[verb.head])) return false;
  const next = tokens.findIndex((token, index) => index > at && (token.text === ',' || isCoordinator(token)));
  const isDated = (start: number, end: number) => tokens.slice(start, end).some((_, offset) => dated(start + offset));
  return isDated(from, at) && isDated(verb.head, next === -1 ? tokens.length : next);
}

/** "A preview of the system, | to be released in June": the plan has the date, and not the preview. */
export function isDatedInfinitive(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  dated: (index: number) => boolean,
): boolean {
  const verb = verbs.find(({ from }) => from === index);
  if (verb === undefined || !isInfinitiveMark(tokens[index]) || tokens[index - 1]?.text !== ',') return false;
  if (verb.head === index + 1 || !isNounLike(tokens[index - 2])) return false;
  return tokens.slice(verb.head + 1, verb.head + 5).some((_, offset) => dated(verb.head + 1 + offset));
}

/** Words of an aside with a participle, at most. */
const longestAside = 16;

/** "The council, | elected in 1996, raised taxes": a comma, a participle with a date, and a comma before the verb. */
export function isSetOffParticiple(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  dated: (index: number) => boolean,
): boolean {
  if (tokens[index - 1]?.text !== ',' || !isNounLike(tokens[index - 2])) return false;
  const verb = verbs.find(({ from }) => from === index);
  if (verb?.head !== index || verb.finite || !isPastForm(tokens[index])) return false;
  const length = tokens.slice(index, index + longestAside).findIndex(({ text }) => text === ',');
  const closing = index + length;
  if (length < 2 || !verbs.some(({ from, finite }) => finite && from > closing && from <= closing + 2)) return false;
  const isDated = tokens.slice(index, closing).some((_, offset) => dated(index + offset));
  // What stands before the comma is the subject, and no verb has been told of it.
  return isDated && !verbs.some(({ head, finite }) => finite && head < index);
}

/** "An area | seized over the weekend", behind another date. */
export function isDatedParticiple(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  dated: (index: number) => boolean,
): boolean {
  const verb = verbs.find(({ from }) => from === index);
  if (verb === undefined || verb.finite || !isPastForm(tokens[index])) return false;
  if (!isNounLike(tokens[index - 1])) return false;
  const behind = tokens.slice(index + 1, index + 9).findIndex((_, offset) => dated(index + 1 + offset));
  const anotherVerb = verbs.some(({ from }) => from > index && from <= index + 1 + behind);
  const earlier = Array.from({ length: index }, (_, at) => at).some(dated);
  return behind >= 0 && !anotherVerb && earlier;
}
