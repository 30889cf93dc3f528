/** Questions about single tokens that finding and judging names share. */
import type { Token } from '../../../language/types.ts';

/** As the tables have it: lower case, without full stops. */
export function plainWord(token: Token | undefined): string {
  if (token === undefined) return '';
  const word = token.text.toLowerCase();
  return word.includes('.') ? word.replace(/\./g, '') : word;
}

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}

/** Whether two neighbours stand without a space between them. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && tokens[index + 1]?.start === token.end;
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '‐' || token.text === '–');
}

/** A hyphen that ties two words: "Jean-Claude", "U.S.-led". */
export function isTie(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens[index]) && isGlued(tokens, index - 1) && isGlued(tokens, index);
}

/** "IBM", "U.N.", "AT&T": capitals only, two to six of them. */
export function isAcronym(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length < 12 &&
    /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5}[A-Z]?|[A-Z]{1,3}&[A-Z]{1,3})$/.test(token.text)
  );
}

export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.text === "'s" || token.text === '’s' || token.text === "'" || token.text === '’')
  );
}
