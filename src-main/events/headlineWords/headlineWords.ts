/** By which words a language's headlines are known to tell the same. */
export interface HeadlineWords {
  /** Small words that tell nothing, in small letters. */
  readonly small: ReadonlySet<string>;
  /** What a word of a headline, in small letters, is known by: "bombed" and "the blast" are one. */
  readonly keyOf: (word: string) => string;
}

/**
 * Words that name the same, from lines of them: the first word of a line stands for all of them.
 *
 * @returns the word that stands for another, or `null`
 */
export function familiesOf(lines: string): (word: string) => string | null {
  const families: ReadonlyMap<string, string> = new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(' ');
        return words.map((word): [string, string] => [word, words[0] ?? word]);
      }),
  );
  return (word) => families.get(word) ?? null;
}
