/** Whom a pronoun stands for, where the paragraph makes it plain. */
import type { Token } from '../language/types.ts';

import { surnameOf, type Name } from './name.ts';

/** Whom a pronoun can stand for. */
type PronounNature = 'person' | 'organisation';

/** The pronouns of a language, and how it tells that somebody does something. */
export interface PronounWords {
  /** What a pronoun at the beginning of a headline can stand for, in small letters. */
  readonly natureOf: ReadonlyMap<string, PronounNature>;
  readonly acts: (tokens: readonly Token[], name: Name) => boolean;
}

/** What a paragraph has told of those whom a pronoun can stand for: no more than this is kept, however long it is. */
interface Known {
  /** The surname that all of them share; `null` before the first. */
  readonly surname: string | null;
  /** Whether nobody else was named. */
  readonly isPlain: boolean;
  /** The name of the one who did something last. */
  readonly acting: string | null;
}

const nobody: Known = { surname: null, isPlain: true, acting: null };

/**
 * Follows who is named in a paragraph. A pronoun stands for a person, or an organisation, where none but that one has been
 * named in the paragraph before it, and named as one who does something. "A bomb killed Rabin. He …" leaves the pronoun: nobody
 * did anything yet.
 */
export class Antecedents {
  readonly #words: PronounWords;
  #paragraph = -1;
  /** Of the paragraph before the sentence. */
  #before: Readonly<Record<PronounNature, Known>> = { person: nobody, organisation: nobody };
  #sentence: { readonly tokens: readonly Token[]; readonly names: readonly Name[] } = { tokens: [], names: [] };

  constructor(words: PronounWords) {
    this.#words = words;
  }

  /** Begins a sentence. */
  read(tokens: readonly Token[], names: readonly Name[], paragraph: number): void {
    const goesOn = paragraph === this.#paragraph;
    this.#before = {
      person: goesOn ? this.#knownAt('person', Infinity) : nobody,
      organisation: goesOn ? this.#knownAt('organisation', Infinity) : nobody,
    };
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
    const nature = this.#words.natureOf.get(pronoun.toLowerCase());
    if (nature === undefined || rest.length === 0 || isQuoted(this.#sentence.tokens, from)) return title;
    const { isPlain, acting } = this.#knownAt(nature, from);
    return isPlain && acting !== null ? [acting, ...rest].join(' ') : title;
  }

  /** What is known before a token of the sentence. A name that could be anybody's counts as another. */
  #knownAt(nature: PronounNature, end: number): Known {
    const { tokens, names } = this.#sentence;
    let { surname, isPlain, acting } = this.#before[nature];
    for (const name of names) {
      if (name.to > end) break;
      if (name.nature !== nature && (name.nature !== null || name.kind === 'place')) continue;
      surname ??= surnameOf(name.text);
      isPlain &&= surnameOf(name.text) === surname;
      if (name.nature === nature && this.#words.acts(tokens, name)) acting = name.text;
    }
    return { surname, isPlain, acting };
  }
}

/** What is quoted is somebody else's: in “He is strong,” said Leving, “he” is not Leving. */
function isQuoted(tokens: readonly Token[], from: number): boolean {
  let isOpen = false;
  for (const { text } of tokens.slice(0, from + 1)) {
    if (text === '"') isOpen = !isOpen;
    else if (/^(?:“|``|„)$/.test(text)) isOpen = true;
    else if (/^(?:”|'')$/.test(text)) isOpen = false;
  }
  return isOpen;
}
