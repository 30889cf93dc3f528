/** What a text is telling: the happening it dated last, and those it can come back to by their names. */
import type { Sentence, Token } from '../language/types.ts';

import type { Dating } from './dating.ts';
import type { EventGrammar } from './grammar.ts';
import type { Name } from './name.ts';
import type { TextSpan } from './types.ts';

/** A dated happening that the text goes on telling. */
export interface Story {
  readonly dating: Dating;
  readonly sentence: TextSpan;
  readonly paragraph: number;
  /** Whether it is the date of an entry, under which everything is told: its line, or its paragraph. */
  readonly entry: 'line' | 'paragraph' | null;
  /** Names of happenings and people that take the story up again in a later paragraph. */
  readonly threads: ReadonlySet<string>;
}

/** Remembers the stories of one text. What it keeps grows with the words for happenings, not with the text. */
export class Stories {
  current: Story | null = null;
  readonly #byName = new Map<string, Story>();
  readonly #nameOf: EventGrammar['nameOfHappening'];

  constructor({ nameOfHappening }: EventGrammar) {
    this.#nameOf = nameOfHappening;
  }

  begin(
    sentence: Sentence,
    dating: Dating,
    names: readonly Name[],
    happenings: readonly Token[],
    entry: Story['entry'] = null,
  ): void {
    this.current = { ...this.#keep(sentence, dating, this.threadsOf(sentence.tokens, names), happenings), entry };
  }

  /** The entry that a sentence belongs to: of its own paragraph, or under a line with the date. */
  entryOver({ paragraph }: Sentence): Story | null {
    const { current } = this;
    if (!current?.entry) return null;
    const reach = current.entry === 'line' ? 1 : 0;
    return paragraph - current.paragraph <= reach ? current : null;
  }

  /** What tells of something else, as a caption does, does not end a story. */
  passOver({ paragraph }: Sentence): void {
    if (this.current !== null && paragraph - this.current.paragraph <= 1) this.current = { ...this.current, paragraph };
  }

  /** Keeps a happening that the text only names in passing: it can come back to it. */
  remember(sentence: Sentence, dating: Dating, happenings: readonly Token[]): void {
    this.#keep(sentence, dating, new Set(), happenings);
  }

  #keep(
    { start, end, paragraph }: Sentence,
    dating: Dating,
    threads: ReadonlySet<string>,
    happenings: readonly Token[],
  ): Story {
    const story = { dating, sentence: { start, end }, paragraph, threads, entry: null };
    for (const happening of this.#namesIn(happenings)) this.#byName.set(happening, story);
    return story;
  }

  /** The story goes on in another paragraph, with more words to know it by. */
  goOn(story: Story, sentence: Sentence, names: readonly Name[]): void {
    if (story !== this.current) return;
    const threads = new Set([...story.threads, ...this.threadsOf(sentence.tokens, names)]);
    this.current = { ...story, paragraph: sentence.paragraph, threads };
  }

  /** The latest story whose happening these words name. */
  recall(words: readonly Token[]): Story | null {
    for (const happening of this.#namesIn(words)) {
      const story = this.#byName.get(happening);
      if (story !== undefined) return story;
    }
    return null;
  }

  /** What a story can be known by again: the names of its happenings, the last words of its people's names. */
  threadsOf(tokens: readonly Token[], names: readonly Name[]): Set<string> {
    return new Set([...this.#namesIn(tokens), ...names.flatMap(lastWordOfActor)]);
  }

  #namesIn(tokens: readonly Token[]): Set<string> {
    return new Set(tokens.flatMap(({ text }) => this.#nameOf(text) ?? []));
  }

  /** A heading closes what stood before it. */
  close(): void {
    this.current = null;
  }
}

function lastWordOfActor({ kind, text }: Name): string[] {
  const last = text.split(' ').at(-1) ?? text;
  return kind === 'actor' && last.length > 3 ? [last] : [];
}
