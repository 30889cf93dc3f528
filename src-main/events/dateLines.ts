/** Lines with nothing but a date: they date what stands under them. */
import { isNumber, isProperNoun, isPunctuation } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';

import { datingBy, type Dating } from './dating.ts';
import type { PlacedExpression } from './expressions.ts';

/** Words of a place and a day of the week before the date, at most. */
const longestPlace = 5;

/** The date of a line that holds nothing else but its place and signs; `null` for any other sentence. */
export function dateOfLine(tokens: readonly Token[], placed: readonly PlacedExpression[]): Dating | null {
  const [date] = placed;
  if (date === undefined || tokens.length > date.to - date.from + longestPlace + 4) return null;
  const end = placed.find(({ index }) => index === date.expression.rangeEnd)?.to ?? date.to;
  if (placed.some(({ from }) => from >= end)) return null;
  const before = tokens.slice(0, date.from);
  const isPlace = before.every(
    (token) => isSign(token) || isNumeral(token) || (isProperNoun(token) && /^\p{Lu}/u.test(token.text)),
  );
  const opens = before.length === 0 || /^(?:,|[-–—|*•])$/.test(before.at(-1)?.text ?? '');
  const isAlone = tokens
    .slice(end)
    .every(
      (token) => isSign(token) || (tokens[end]?.text === ',' && (isProperNoun(token) || leadsToPlace.test(token.text))),
    );
  return isPlace && opens && isAlone && !isBareNumber(tokens, date, end) ? datingBy(date, placed) : null;
}

/** "6 July 1866, near Sela". */
const leadsToPlace = /^(?:near|at|off|in|bei|vor)$/;

/** "Camp IV,", "Day 3,". */
function isNumeral({ text }: Token): boolean {
  return /^(?:[IVXLC]{1,6}|\d{1,3})$/.test(text);
}

function isSign(token: Token): boolean {
  return isPunctuation(token) || /^[|*•·–—:.,-]+$/.test(token.text);
}

/** "Total | 1958 |" and a page number are no dates; a year must stand alone. */
function isBareNumber(tokens: readonly Token[], { from, to }: PlacedExpression, end: number): boolean {
  const isYear = to === from + 1 && end === to && isNumber(tokens[from]);
  return isYear && tokens.some((token, index) => index !== from && !/^[.:]$/.test(token.text));
}
