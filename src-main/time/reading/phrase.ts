/**
 * Patterns as a person can read them: phrase`${month} ${day},? ${year}`. A pattern is a sticky regular expression
 * with named groups, laid out from elements; it knows with which words it can begin, so that a grammar of many forms
 * tries only those few that fit a word. Quantifiers are bounded: matching is linear whatever the text.
 */

/** Stands among the openings for any number. */
export const anyNumber = '#';

/** A piece of a pattern: a list of words, a kind of number. */
export interface Element {
  readonly source: string;
  /** Lower-case words (or `anyNumber`) that it can begin with. */
  readonly openings: readonly string[];
  readonly optional: boolean;
}

/** A pattern, ready to be tried at a place in a text. */
export interface Phrase {
  readonly expression: RegExp;
  readonly openings: ReadonlySet<string>;
  /** With which words it goes on behind an article that it begins with; `null` where that cannot be told. */
  readonly behindArticle: ReadonlySet<string> | null;
  /** Of each of these sets a word has to stand behind the one that it begins with, or it cannot match. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** The named groups of a match; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The letters of the languages that are read, for a character class: A to Z with all that bear a mark, and ß. */
export const letters = 'A-Za-zÀ-ÖØ-öø-ÿ';

/** The lower-case ones among them. */
const smallLetters = 'a-zß-öø-ÿ';

const endOfWord = `(?![${letters}0-9])`;

/** Words in any case: "last", "Last", "LAST". A space in a word stands for any white space. */
export function words(...list: readonly string[]): Element {
  return fromWords(list, (word) => [word, capitalised(word), word.toUpperCase()]);
}

/** Names, never in lower case: "May" is a month and "may" is not. */
export function names(...list: readonly string[]): Element {
  return fromWords(list, (word) => [capitalised(word), word.toUpperCase()]);
}

/** Abbreviations that are one only in capitals: "AD" and "ad". */
export function capitals(...list: readonly string[]): Element {
  return fromWords(list, (word) => [word.toUpperCase()]);
}

/** Words as they are written here, and in no other case: "v. Chr.", "Heilige Drei Könige". */
export function exactly(...list: readonly string[]): Element {
  return fromWords(list, (word) => [word]);
}

/** A number by a regular expression's source; it does not end within a longer number. */
export function number(source: string): Element {
  return { source: `(?:${source})(?![0-9])`, openings: [anyNumber], optional: false };
}

/** Any of several elements. */
export function either(...elements: readonly Element[]): Element {
  return {
    source: `(?:${elements.map((element) => element.source).join('|')})`,
    openings: elements.flatMap((element) => element.openings),
    optional: false,
  };
}

/** The element as a group of that name. */
export function named(name: string, element: Element): Element {
  return { ...element, source: `(?<${name}>${element.source})` };
}

/** Words that may follow, with the space before them: regular-expression source in which a space stands for white space. */
export function trailing(source: string): Element {
  return { source: `(?:${spaced(source)})?`, openings: [], optional: true };
}

/** The element and the space behind it, or nothing. */
export function maybe(element: Element): Element {
  return { ...element, source: `(?:${element.source}${space})?`, optional: true };
}

/** Elements one behind the other with a space between, as one element. */
export function sequence(...elements: readonly Element[]): Element {
  return {
    source: elements.map((element) => element.source).join(space),
    openings: elements[0]?.openings ?? [],
    optional: false,
  };
}

/** One to four characters of white space, as a group, so that `?` makes all of it optional. */
const space = '(?:[\\s\\u00a0]{1,4})';

/**
 * Tag for patterns. A space stands for one to four characters of white space, `~` for a hyphen or such a space; what else
 * is written between elements is regular-expression source. A pattern begins with an element, so that its openings are known.
 */
export function phrase(strings: TemplateStringsArray, ...elements: readonly Element[]): Phrase {
  const openings = new Set<string>();
  for (const [index, element] of elements.entries()) {
    if (strings[index] !== '') break;
    for (const opening of element.openings) openings.add(opening);
    if (!element.optional) break;
  }
  if (openings.size === 0) throw new Error(`A phrase begins with an element: ${strings.join('…')}`);
  let expression: RegExp | null = null;
  return {
    // Made when it is first tried: most patterns are not, in a short text.
    get expression() {
      expression ??= new RegExp(sourceOf(strings, elements), 'y');
      return expression;
    },
    openings,
    behindArticle: openingsBehindArticle(strings, elements),
    needs: wordsNeeded(strings, elements),
  };
}

function sourceOf(strings: TemplateStringsArray, elements: readonly Element[]): string {
  return strings.map((raw, index) => spaced(strings.raw[index] ?? raw) + (elements[index]?.source ?? '')).join('');
}

/** The word that opens most noun phrases, and that so many patterns can begin with. */
export const article = 'the';

function openingsBehindArticle(strings: readonly string[], elements: readonly Element[]): ReadonlySet<string> | null {
  const [first, ...others] = elements;
  const alone = words(article);
  // "The following" is one element, and its second word is its own.
  if (first === undefined || ![alone.source, maybe(alone).source].includes(first.source)) return null;
  const openings = new Set<string>();
  for (const [index, element] of others.entries()) {
    const gap = strings[index + 1];
    if (gap !== '' && !(index === 0 && gap === ' ')) return null;
    if (element.openings.length === 0) return null;
    for (const opening of element.openings) openings.add(wordOrNumber(opening));
    if (!element.optional) return openings;
  }
  return null;
}

/** With which words the elements begin that no match is without, whether it begins with them or goes on with them. */
function wordsNeeded({ raw }: TemplateStringsArray, elements: readonly Element[]): ReadonlySet<string>[] {
  const outline = withoutGroups(raw.map((gap, index) => (index === 0 ? gap : `<${index - 1}>${gap}`)).join(''));
  if (outline.includes('|')) return [];
  const certain = Array.from(outline.matchAll(/<([0-9]+)>(?![?*{])/g), ([, index]) => elements[Number(index)]);
  return certain.flatMap((element) => {
    if (element === undefined || element === elements[0] || element.optional) return [];
    // "ß" is written large as "SS", which is another word when it is made small again.
    const isTold = element.openings.length > 0 && !element.openings.some((opening) => opening.includes('ß'));
    return isTold ? [new Set(element.openings.map(wordOrNumber))] : [];
  });
}

/** A pattern's source without what stands in brackets, round or square. */
function withoutGroups(source: string): string {
  const rest = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  const less = rest.replace(/\([^()]*\)(?:[?*+]|\{[^}]*\})?/g, '');
  return less === rest ? rest : withoutGroups(less);
}

function wordOrNumber(opening: string): string {
  return /^[0-9]/.test(opening) ? anyNumber : opening;
}

function spaced(raw: string): string {
  return raw.replace(/ /g, space).replace(/~/g, `(?:-|${space})`);
}

function fromWords(list: readonly string[], cases: (word: string) => readonly string[]): Element {
  // Longest first: an alternative that is the beginning of another would hide it.
  const written = [...new Set(list.flatMap(cases))].sort((left, right) => right.length - left.length);
  const source = `(?:${written.map((word) => spaced(word.replace(/[.]/g, '\\.'))).join('|')})`;
  return {
    source: `${source}${endOfWord}`,
    openings: list.map((word) => firstWord(word.toLowerCase())),
    optional: false,
  };
}

const openingWord = new RegExp(`^[${smallLetters}]+`);

function firstWord(word: string): string {
  return openingWord.exec(word)?.[0] ?? word;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
