/** What a text is telling: the happening it dated last, and those it can come back to by their names. */
import type { Sentence, Token } from '../language/types.ts';

import type { Dating } from './dating.ts';
import { familyOf } from './en/families.ts';
import { eventNouns } from './en/words.ts';
import type { Name } from './names.ts';
import type { TextSpan } from './types.ts';

/** A dated happening that the text goes on telling. */
export interface Story {
  readonly dating: Dating;
  readonly sentence: TextSpan;
  readonly paragraph: number;
  /** Names of happenings and people that take the story up again in a later paragraph. */
  readonly threads: ReadonlySet<string>;
}

/** Remembers the stories of one text. What it keeps grows with the words for happenings, not with the text. */
export class Stories {
  current: Story | null = null;
  readonly #byName = new Map<string, Story>();

  begin(sentence: Sentence, dating: Dating, names: readonly Name[], happenings: readonly Token[]): void {
    this.current = this.#keep(sentence, dating, threadsOf(sentence.tokens, names), happenings);
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
    const story = { dating, sentence: { start, end }, paragraph, threads };
    for (const happening of namesOfHappenings(happenings)) this.#byName.set(happening, story);
    return story;
  }

  /** The story goes on in another paragraph, with more words to know it by. */
  goOn(story: Story, sentence: Sentence, names: readonly Name[]): void {
    if (story !== this.current) return;
    const threads = new Set([...story.threads, ...threadsOf(sentence.tokens, names)]);
    this.current = { ...story, paragraph: sentence.paragraph, threads };
  }

  /** The latest story whose happening these words name. */
  recall(words: readonly Token[]): Story | null {
    for (const happening of namesOfHappenings(words)) {
      const story = this.#byName.get(happening);
      if (story !== undefined) return story;
    }
    return null;
  }

  /** A heading closes what stood before it. */
  close(): void {
    this.current = null;
  }
}

/** Event nouns in the singular, or the word for their family. */
function namesOfHappenings(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    const family = familyOf(word);
    if (family !== null) names.add(family);
    else if (eventNouns.has(word)) names.add(word.replace(/s$/, ''));
  }
  return names;
}

/** What a story can be known by again: the names of its happenings, the last words of its people's names. */
export function threadsOf(tokens: readonly Token[], names: readonly Name[]): Set<string> {
  const threads = namesOfHappenings(tokens);
  for (const name of names.flatMap(lastWordOfActor)) threads.add(name);
  return threads;
}

function lastWordOfActor({ kind, text }: Name): string[] {
  const last = text.split(' ').at(-1) ?? text;
  return kind === 'actor' && last.length > 3 ? [last] : [];
}
