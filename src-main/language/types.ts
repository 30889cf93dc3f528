/** Languages that can be read, by their ISO 639-1 codes. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Languages in which Dateline writes, by the same codes. */
export const interfaceLanguages = ['en', 'de'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Universal parts of speech (universaldependencies.org), plus `SPACE` and `UNKNOWN` for what the tagger was not shown. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'
  | 'UNKNOWN';

/**
 * What a word's form tells beyond its part of speech; `null` where there is nothing to tell. Of verbs and auxiliaries: "be", "go"
 * (`base`), "they go" (`present`), "she goes" (`thirdPerson`), "went" (`past`), "had gone" (`participle`), "going" (`ing`),
 * "would" (`modal`). Of nouns and names: the number. Of pronouns, determiners and adverbs: whether they ask or relate ("who",
 * "which", "where": `wh`), and whose a thing is ("her", "whose"). Of particles: "to go", "not", "Anna's". Of adpositions: one that
 * belongs to a verb ("went off": `particle`).
 */
export type WordForm =
  | 'base'
  | 'present'
  | 'thirdPerson'
  | 'past'
  | 'participle'
  | 'ing'
  | 'modal'
  | 'singular'
  | 'plural'
  | 'personal'
  | 'possessive'
  | 'wh'
  | 'whPossessive'
  | 'infinitive'
  | 'negation'
  | 'particle';

/** A word or a sign. Offsets are JavaScript string indices into the whole text, `end` exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Absent where the tagger tells no forms. */
  readonly form?: WordForm | null;
}

/** A sentence, or a heading or table line that stands alone. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Counts the paragraphs of the text from 0. */
  readonly paragraph: number;
  /** Whether the paragraph is one line without a closing full stop: a heading, a byline, a row of a table. */
  readonly heading: boolean;
}
