/** Cuts text into words and signs, much as English treebanks do: "did|n't", "Anna|'s", "well|-|known", "U.S.", "$|5.50". */
import { beforeNumber, mayEnd, states, titles } from './abbreviations.ts';

/** Where words begin and end, as indices into the text; ends are exclusive. */
export interface Cuts {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** No dictionary has a longer one (links, encoded data): it is cut up, so that nothing that reads a word has to read a book. */
const longestWord = 60;

/** What is no plain word, in the order in which it is tried at a place. Every repetition runs over characters of one kind: linear. */
const patterns: readonly (readonly [what: string, pattern: string])[] = [
  ['http://example.org/a?b', String.raw`(?:https?|ftp):\/\/[^\s<>"”]+|www\.[^\s<>"”]+`],
  [
    'anna@example.org',
    String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`,
  ],
  ['2016-09-06, 12.05.2019, 9/11/01', String.raw`\p{Nd}{1,4}([-./])\p{Nd}{1,2}\1\p{Nd}{1,4}(?![\p{L}\p{Nd}]|\1\p{Nd})`],
  [
    '1990s, ’90s, 21st',
    String.raw`['’]?\p{Nd}{2,4}s(?![\p{L}\p{N}])|\p{Nd}{1,6}(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}])`,
  ],
  ['10,000.50, 10:30, 1/2', String.raw`\p{Nd}+(?:[.,:\/]\p{Nd}+)*`],
  ['p.m., U.S., U.S.A', String.raw`(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?`],
  ['Ph.D.', String.raw`(?:Ph|Ed)\.D\.?|[BM]\.(?:Sc|Ed|Phil)\.?|Ass['’]t\.`],
  ['AT&T, R&D', String.raw`\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])`],
  ['COVID-19, mid-1990s, F-16', String.raw`\p{L}{1,20}-\p{Nd}{1,6}s?(?![\p{L}\p{N}-])`],
  [
    'e-mail, T-shirt, re-elected',
    String.raw`(?:[exEX]|[TtXx]|[Pp]re|[Rr]e|[Nn]on|[Aa]nti|[Cc]o|[Ee]x|[Mm]id|[Ss]emi|[Pp]ost|[Pp]ro|[Nn]eo|[Ss]ub|[Mm]ulti)-\p{L}[\p{L}\p{M}]*`,
  ],
  ['amazon.com', String.raw`[a-z0-9]{2,30}\.(?:com|org|net|edu|gov|co\.uk|info)(?![\p{L}\p{N}])`],
  ['o’clock, O’Brien, words', String.raw`[\p{L}\p{M}\p{Co}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*`],
  ['..., !!!, --', String.raw`\.{2,}|[!?]+|([-=*_~#+<>|])\2+`],
  [':-)', String.raw`[:;]-?[()](?![\p{L}\p{N}])`],
  ['’s', String.raw`['’](?:[sS]|[dD]|[mM]|[rR][eE]|[vV][eE]|[lL][lL])(?![\p{L}\p{N}])`],
  ['any other sign', String.raw`[^\s]`],
];
const anyWord = new RegExp(patterns.map(([, pattern]) => `(?:${pattern})`).join('|'), 'uy');

/** What is cut off a word's end: "did|n't", "we|'ll", "Anna|’s". */
const clitic = /(?:n['’]t|['’](?:s|d|m|re|ve|ll))$/i;

/** Signs that an address ends before. */
const behindAddress = /[.,;:!?'’)\]}]+$/;

/** Words that are two. The number is the length of the first. */
const joinedWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** The words of a stretch of text, in order; between them lies nothing but white space. Linear in its length. */
export function cutWords(text: string, from = 0, to = text.length): Cuts {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number): void => {
    for (let at = start; at < end; at += longestWord) {
      starts.push(at);
      ends.push(Math.min(at + longestWord, end));
    }
  };
  for (let at = from; at < to;) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const plain = endOfPlainWord(text, at, to);
    const end = Math.min(plain > at ? plain : endOfWord(text, at, starts, ends), to);
    const split = plain > at ? splitPlainWord(text, at, end) : splitWord(text, at, end);
    if (split > at) add(at, split);
    add(Math.max(at, split), end);
    at = end;
  }
  return { starts, ends };
}

/** Where a word of plain letters ends that white space or a comma follows; `at` where it is not so simple. */
function endOfPlainWord(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end += 1;
  if (end === to) return end;
  const next = text.charCodeAt(end);
  return isSpace(next) || next === comma ? end : at;
}

const comma = 44;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** White space as regular expressions have it. */
function isSpace(code: number): boolean {
  if (code > 32 && code < 160) return false;
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

function endOfWord(text: string, at: number, starts: readonly number[], ends: readonly number[]): number {
  anyWord.lastIndex = at;
  const found = anyWord.exec(text)?.[0] ?? text.charAt(at);
  const end = at + found.length;
  if (/^(?:https?:|ftp:|www\.)/.test(found)) return end - (behindAddress.exec(found)?.[0].length ?? 0);
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return end;
  const last = starts.length - 1;
  const behindComma = /^[,(]$/.test(text.slice(starts[last] ?? 0, ends[last] ?? 0));
  return isAbbreviation(text, found, end, behindComma) ? end + 1 : end;
}

/** Whether the full stop at `stop` belongs to the word before it. */
function isAbbreviation(text: string, word: string, stop: number, behindComma: boolean): boolean {
  if (titles.has(word) || mayEnd.has(word)) return true;
  if (beforeNumber.has(word) && /^\s{0,3}\p{Nd}/u.test(text.slice(stop + 1, stop + 5))) return true;
  if (states.has(word) && behindComma) return true;
  // "J. Smith", "Q. Where were you?": an initial, or who speaks.
  return /^\p{Lu}$/u.test(word) && /^\s{0,3}(?:\p{Lu}|["“‘(]|$)/u.test(text.slice(stop + 1, stop + 5));
}

function splitPlainWord(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 5 || length > 6) return start;
  const first = joinedWords.get(text.slice(start, end).toLowerCase());
  return first === undefined ? start : start + first;
}

/** Where a word is cut in two; its start where it is not. */
function splitWord(text: string, start: number, end: number): number {
  const word = text.slice(start, Math.min(end, start + longestWord));
  if (!/^\p{L}/u.test(word)) return start;
  const match = clitic.exec(word);
  if (match !== null && match.index > 0) return start + match.index;
  return splitPlainWord(text, start, end);
}
