/** A rule, and what it does in the language. */
export interface NamedRule {
  readonly name: string;
  readonly says: string;
}

/** How a language tells what dates a clause that names no date. A language is another table of this shape. */
export interface DatingWords {
  /** Nothing but the document's own date: of how things are, and of what happened. */
  readonly byDocument: Readonly<Record<'state' | 'happening', (date: string) => string>>;
  readonly inherited: (date: string) => string;
  readonly undated: string;
  /** What is said besides of an event without a date, where the document has none either. */
  readonly documentDateUnknown: string;
  /** The rule that made an event, and the one that dated it or left it without a date; each with what it does. */
  readonly rules: (made: NamedRule, dated: NamedRule, hasDate: boolean) => string;
}
