/** What is known of words before they are seen in a sentence: which tags a treebank gives them, and what WordNet says they can be. */

/** The lexicon as it lies in the model file. */
export interface LexiconFile {
  /** Classes of words, in the order of their code units, with spaces between. */
  readonly words: string;
  /** Two digits (of `digits`) a word: the number of its tags in `tagLists`. */
  readonly usual: string;
  /** Lists of tags that words have in the treebank, the commonest first; the first list is empty: not seen there, or only once. */
  readonly tagLists: readonly string[];
  /** Two digits (of `digits`) a word: how often it is a verb, a noun, an adjective, an adverb, three bits each. */
  readonly senses: string;
  /** Irregular verbs, with spaces between: base:past:participle. */
  readonly irregularVerbs: string;
}

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf: readonly number[] = Array.from({ length: 128 }, (_, code) => digits.indexOf(String.fromCharCode(code)));

/** The number that two digits tell. */
function numberAt(text: string, index: number): number {
  return (valueOf[text.charCodeAt(2 * index)] ?? 0) * 64 + (valueOf[text.charCodeAt(2 * index + 1)] ?? 0);
}

/**
 * How common a word is in each part of speech, by WordNet's counts in sense-tagged texts: 0 is "never", 1 "never seen, but can be",
 * and each step up stands for about four times as many.
 */
interface Counts {
  readonly verb: number;
  readonly noun: number;
  readonly adjective: number;
  readonly adverb: number;
}

const noCounts: Counts = { verb: 0, noun: 0, adjective: 0, adverb: 0 };

/** Words that have no place in the lexicon are counted as nothing: looking up takes the logarithm of its size. */
export class Lexicon {
  readonly #file: LexiconFile;
  /** Where each word begins in `words`; one more for the end. */
  readonly #starts: Int32Array;
  readonly #irregular: ReadonlyMap<string, readonly (readonly [base: string, kind: string])[]>;

  constructor(file: LexiconFile) {
    this.#file = file;
    this.#starts = startsOf(file.words, file.usual.length / 2);
    this.#irregular = irregularForms(file.irregularVerbs);
  }

  /** The tags that a class of words has in the treebank ("7/23"), the commonest first; empty where it was not seen twice. */
  usualTags(word: string): string {
    const index = this.#find(word);
    return index < 0 ? '' : (this.#file.tagLists[numberAt(this.#file.usual, index)] ?? '');
  }

  /**
   * What WordNet and the rules of inflection say a word can be: letters for the base form of a verb (V), its past (D),
   * participle (N), form in "ing" (G) and in "s" (Z), noun (n), plural (S), adjective (a), adverb (r); then whether the verb is far
   * more common than the rest (">"), far less ("<"), or neither ("=").
   */
  senses(text: string): string {
    const word = text.toLowerCase();
    const own = this.#counts(word);
    const forms = this.#verbForms(word);
    if (own.verb > 0) forms.V = own.verb;
    const plural = baseOfPlural(word).reduce((most, noun) => Math.max(most, this.#counts(noun).noun), 0);
    const verb = Math.max(forms.V, forms.D, forms.N, forms.G, forms.Z);
    const other = Math.max(own.noun, own.adjective, plural);
    const letters =
      verbLetters.filter((letter) => forms[letter] > 0).join('') +
      (own.noun > 0 ? 'n' : '') +
      (plural > 0 ? 'S' : '') +
      (own.adjective > 0 ? 'a' : '') +
      (own.adverb > 0 ? 'r' : '');
    if (verb === 0 || other === 0) return letters;
    return letters + (verb > other ? '>' : verb < other ? '<' : '=');
  }

  #verbForms(word: string): Record<VerbLetter, number> {
    const forms: Record<VerbLetter, number> = { V: 0, D: 0, N: 0, G: 0, Z: 0 };
    for (const [base, kind] of this.#irregular.get(word) ?? []) {
      const count = Math.max(1, this.#counts(base).verb);
      if (kind.includes('D')) forms.D = Math.max(forms.D, count);
      if (kind.includes('N')) forms.N = Math.max(forms.N, count);
    }
    for (const [letters, ending] of regularEndings) {
      if (!word.endsWith(ending)) continue;
      const count = basesOf(word, ending).reduce((most, base) => Math.max(most, this.#counts(base).verb), 0);
      for (const letter of letters) forms[letter] = Math.max(forms[letter], count);
    }
    return forms;
  }

  #counts(word: string): Counts {
    const index = this.#find(word);
    if (index < 0) return noCounts;
    const packed = numberAt(this.#file.senses, index);
    return { verb: packed >> 9, noun: (packed >> 6) & 7, adjective: (packed >> 3) & 7, adverb: packed & 7 };
  }

  /** The place of a word in the list, by halving; -1 where it is not there. */
  #find(word: string): number {
    const { words } = this.#file;
    let from = 0;
    let to = this.#starts.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      const found = words.slice(this.#starts[middle], (this.#starts[middle + 1] ?? 0) - 1);
      if (found === word) return middle;
      if (found < word) from = middle + 1;
      else to = middle;
    }
    return -1;
  }
}

const verbLetters = ['V', 'D', 'N', 'G', 'Z'] as const;
type VerbLetter = (typeof verbLetters)[number];

const regularEndings: readonly (readonly [readonly VerbLetter[], string])[] = [
  [['D', 'N'], 'ed'],
  [['G'], 'ing'],
  [['Z'], 's'],
];

/** What may stand before an ending: "rescu(e)", "marri → marry", "stopp → stop", "panick → panic". */
function basesOf(word: string, ending: string): string[] {
  const stem = word.slice(0, -ending.length);
  if (ending === 's') return /(?:s|x|z|ch|sh|o)e$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem, withY(stem, /ie$/)];
  const bases = [stem, `${stem}e`, withY(stem, /i$/)];
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  if (stem.endsWith('ck')) bases.push(stem.slice(0, -1));
  return bases;
}

function withY(stem: string, ending: RegExp): string {
  return ending.test(stem) ? stem.replace(ending, 'y') : stem;
}

function baseOfPlural(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  return basesOf(word, 's');
}

function startsOf(words: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let index = 1; index <= count; index += 1) {
    const space = words.indexOf(' ', starts[index - 1]);
    starts[index] = space === -1 ? words.length + 1 : space + 1;
  }
  return starts;
}

function irregularForms(verbs: string): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const forms = new Map<string, (readonly [string, string])[]>();
  const add = (form: string, base: string, kind: string) => {
    forms.set(form, [...(forms.get(form) ?? []), [base, kind]]);
  };
  for (const verb of verbs.split(' ')) {
    const [base = '', past = '', participle = ''] = verb.split(':');
    if (past === participle) add(past, base, 'DN');
    else {
      add(past, base, 'D');
      add(participle, base, 'N');
    }
  }
  return forms;
}
