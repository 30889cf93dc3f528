/** Whom a pronoun stands for, where the paragraph makes it plain. */
import type { Token } from '../language/types.ts';

import type { Name } from './names.ts';

/** What a pronoun at the beginning of a headline can stand for; "they" can be anybody. */
const naturesOf: Readonly<Record<string, 'person' | 'organisation'>> = {
  he: 'person',
  she: 'person',
  it: 'organisation',
};

/**
 * Follows who is named in a paragraph. A pronoun stands for a person, or an organisation, where none but that one has been
 * named in the paragraph before it, and named as one who does something. "A bomb killed Rabin. He …" leaves the pronoun: nobody
 * did anything yet.
 */
export class Antecedents {
  #paragraph = -1;
  /** Names of the paragraph before the sentence, and which of them were subjects. */
  #before: { readonly name: Name; readonly acts: boolean }[] = [];
  #sentence: { readonly tokens: readonly Token[]; readonly names: readonly Name[] } = { tokens: [], names: [] };

  /** Begins a sentence. */
  read(tokens: readonly Token[], names: readonly Name[], paragraph: number): void {
    if (paragraph !== this.#paragraph) this.#before = [];
    else this.#before.push(...this.#sentence.names.map((name) => ({ name, acts: acts(this.#sentence.tokens, name) })));
    this.#paragraph = paragraph;
    this.#sentence = { tokens, names };
  }

  /**
   * A headline with its opening pronoun resolved, or as it is.
   *
   * @param from token index at which its clause begins in the sentence that was read last
   */
  resolve(title: string, from: number): string {
    const [pronoun = '', ...rest] = title.split(' ');
    const nature = naturesOf[pronoun.toLowerCase()];
    if (nature === undefined || rest.length === 0 || isQuoted(this.#sentence.tokens, from)) return title;
    const here = this.#sentence.names.filter(({ to }) => to <= from);
    const named = [...this.#before, ...here.map((name) => ({ name, acts: acts(this.#sentence.tokens, name) }))].filter(
      ({ name }) => name.nature === nature || (name.nature === null && name.kind !== 'place'),
    );
    const last = named.at(-1);
    const isPlain = last !== undefined && named.every(({ name }) => isSame(name.text, last.name.text));
    const standing = named.findLast((each) => each.acts && each.name.nature === nature);
    return isPlain && standing !== undefined ? [standing.name.text, ...rest].join(' ') : title;
  }
}

/** What is quoted is somebody else's: in “He is strong,” said Leving, “he” is not Leving. */
function isQuoted(tokens: readonly Token[], from: number): boolean {
  let open = 0;
  for (const { text } of tokens.slice(0, from + 1)) {
    if (text === '"') open = 1 - open;
    else if (/^(?:“|``|„)$/.test(text)) open = 1;
    else if (/^(?:”|'')$/.test(text)) open = 0;
  }
  return open > 0;
}

/** "Brett McGurk" and "McGurk" are one. */
function isSame(one: string, other: string): boolean {
  return one.split(' ').at(-1) === other.split(' ').at(-1);
}

/** A name before a verb does something, or says it: "Satcher said", "said Satcher". */
function acts(tokens: readonly Token[], { from, to }: Name): boolean {
  const behind = tokens.slice(to).find(({ partOfSpeech }) => partOfSpeech !== 'ADV');
  const before = tokens[from - 1];
  if (before?.partOfSpeech === 'ADP') return false;
  return /^(?:VERB|AUX)$/.test(behind?.partOfSpeech ?? '') || /^(?:said|says)$/i.test(before?.text ?? '');
}
