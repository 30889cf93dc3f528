/** When somebody lived, in brackets behind the name; in any language. */
import { isProperNoun, isPunctuation, isNoun } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';

/** Brackets of a life hold two days, two places and some signs. */
const longest = 24;

const tellsLife = /^(?:[-–—*†]|born|died|b|d|née|geboren|geb|gestorben|gest)\.?$/i;
const anotherVerb = /^(?:built|founded|opened|closed|gebaut|gegründet|erbaut|eröffnet)$/i;

/**
 * "Johann Wehrle (1714–1783)", "Oskar Thiel (12 May 1801 in Thorn – 3 June 1866 in Riga)", "(* 1801; † 1866)": when somebody lived is
 * not when the clause happens.
 *
 * @param from token index of the expression
 */
export function isLifespan(tokens: readonly Token[], from: number): boolean {
  const least = Math.max(0, from - longest);
  const opening = least + tokens.slice(least, from).findLastIndex(({ text }) => text === '(');
  const closing = tokens.slice(from, from + longest).findIndex(({ text }) => text === ')');
  if (opening < Math.max(1, least) || closing < 0 || !isName(tokens[opening - 1])) return false;
  const within = tokens.slice(opening + 1, from + closing);
  if (within.some(({ text }) => text === ')' || anotherVerb.test(text))) return false;
  return within.some(({ text }) => tellsLife.test(text)) && within.every(mayTellLife);
}

function isName(token: Token | undefined): boolean {
  return isProperNoun(token) || (isNoun(token) && /^\p{Lu}/u.test(token?.text ?? ''));
}

const smallWords =
  /^(?:born|died|b|d|c|ca|née|circa|about|in|near|at|on|of|and|the|st|geboren|gestorben|geb|gest|am|bei|um|und|zu|den)$/i;

/** Numbers, signs, names, and the small words between them. */
function mayTellLife(token: Token): boolean {
  const { text } = token;
  return (
    isPunctuation(token) || /^[\d*†.–—-]+(?:st|nd|rd|th)?$/.test(text) || /^\p{Lu}/u.test(text) || smallWords.test(text)
  );
}
