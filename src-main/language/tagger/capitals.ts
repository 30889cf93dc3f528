/** In a sentence that is all in capitals they tell nothing: it is read as if it were small. */

/** Fewer words with letters may be a name, an abbreviation, or a cry. */
const fewestWords = 4;

/** The words of a sentence as the tagger reads them. */
export function withoutVainCapitals(words: readonly string[]): readonly string[] {
  let large = 0;
  for (const word of words) {
    if (/\p{Ll}/u.test(word)) return words;
    if (/\p{Lu}/u.test(word)) large += 1;
  }
  return large < fewestWords ? words : words.map((word) => word.toLowerCase());
}
