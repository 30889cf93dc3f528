/** A text as it is compared: without case, accents and the finer points of typesetting. */
export interface Folded {
  readonly text: string;
  /** Where the character at a place of the folded text begins, and ends, in the text that was folded. */
  readonly startOf: (place: number) => number;
  readonly endOf: (place: number) => number;
}

/** What a keyboard has no key for, and the key that is pressed for it. */
const typeset: readonly (readonly [string, string])[] = [
  ['‘’‚‛′', "'"],
  ['“”„‟«»″', '"'],
  ['‐‑‒–—―−', '-'],
  ['\u00ad\u200b', ''],
];
const typewritten = new Map(typeset.flatMap(([marks, key]) => Array.from(marks, (mark) => [mark, key] as const)));

const plainText = /^[\0-\x7f]*$/;
const accents = /[\u0300-\u036f]/g;

/** Folded characters by themselves; a text has few that are not plain. */
const known = new Map<string, string>();

export function fold(text: string): Folded {
  if (plainText.test(text)) {
    return { text: text.toLowerCase(), startOf: (place) => place, endOf: (place) => place + 1 };
  }
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    const end = offset + character.length;
    // An accent that stands by itself belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let left = folded.length; left > 0; left -= 1) {
      starts.push(offset);
      ends.push(end);
    }
    parts.push(folded);
    offset = end;
  }
  return {
    text: parts.join(''),
    startOf: (place) => starts[place] ?? text.length,
    endOf: (place) => ends[place] ?? text.length,
  };
}

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  // By way of capitals: ß is found by ss, and the two small sigmas are one letter. The small letter of İ has an accent again.
  const small = character.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  const folded = typewritten.get(character) ?? small.replace(accents, '');
  known.set(character, folded);
  return folded;
}
