/** From a text to its events: sentences, their time expressions, their clauses, and a date for each happening. */
import { readSentences } from '../language/sentences.ts';
import type { Sentence, Token } from '../language/types.ts';
import { makeTimeReader, type TimeReader } from '../time/engine.ts';
import type { ReadingSettings, TimeExpression, UnreadPhrase } from '../time/types.ts';

import { findAttribution, type Attribution } from './attribution.ts';
import { splitClauses, type Clause } from './clauses.ts';
import { datingOf, inherited, undated, type Dating, type IndexedExpression, type Story } from './dating.ts';
import { eventNouns } from './en/words.ts';
import { judgeHappening, type Happening } from './happening.ts';
import { makeHeadline } from './headline.ts';
import { makeNameBook, type Name } from './names.ts';
import type { Extraction, TextSpan, TimelineEvent } from './types.ts';
import { weigh } from './weight.ts';
import { explainDating } from './why.ts';

export interface ExtractOptions extends ReadingSettings {
  /** Told now and then how many characters of the text are read. */
  readonly onProgress?: (charactersDone: number) => void;
}

/** Characters between two notices of progress. */
const progressStep = 100_000;

/** Finds the dated events of a text. Any text gives an answer; none throws. Linear in its length. */
export function extract(text: string, options: ExtractOptions): Extraction {
  const reader = makeTimeReader(text, options);
  const teller = new Teller(reader);
  let notified = 0;
  for (const sentence of readSentences(text, reader.language)) {
    teller.tell(sentence);
    if (sentence.end - notified >= progressStep) {
      notified = sentence.end;
      options.onProgress?.(notified);
    }
  }
  options.onProgress?.(text.length);
  return teller.extraction();
}

/** A clause on its way to becoming an event. */
interface Candidate {
  readonly clause: Clause;
  readonly happening: Happening;
  readonly names: readonly Name[];
  readonly own: Dating | null;
}

/** What the clauses of a sentence share. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly attribution: Attribution | null;
  /** The stretches that dates take up. */
  readonly dates: readonly TextSpan[];
  /** Whether one of the clauses has a date of its own. */
  readonly isDated: boolean;
}

/** Follows a text sentence by sentence and remembers which happening it is telling. */
class Teller {
  readonly #reader: TimeReader;
  readonly #expressions: TimeExpression[] = [];
  readonly #unread: UnreadPhrase[] = [];
  readonly #names = makeNameBook();
  readonly #events: TimelineEvent[] = [];
  /** The names of each event: what they are is settled when the text is read to its end. */
  readonly #named: (readonly Name[])[] = [];
  #story: Story | null = null;
  #sentences = 0;
  #datedSentences = 0;

  constructor(reader: TimeReader) {
    this.#reader = reader;
  }

  tell(sentence: Sentence): void {
    const { expressions, unread } = this.#reader.read(sentence);
    const indexed = expressions.map((expression, offset) => ({ expression, index: this.#expressions.length + offset }));
    this.#expressions.push(...expressions);
    this.#unread.push(...unread);
    this.#sentences += 1;
    const placed = indexed.filter(({ expression }) => expression.interval !== null && !this.#isDateline(expression));
    if (placed.length > 0) this.#datedSentences += 1;
    if (sentence.heading) this.#story = null;
    if (sentence.heading && placed.length === 0) return;
    this.#tellClauses(sentence, placed);
  }

  extraction(): Extraction {
    return {
      documentDate: this.#reader.documentDate,
      genre: this.#reader.genre,
      language: this.#reader.language,
      dayMonthOrder: this.#reader.dayMonthOrder,
      expressions: this.#expressions,
      rules: this.#reader.describe([...this.#expressions, ...this.#unread].map(({ rule }) => rule)),
      unread: this.#unread,
      events: this.#events.map((event, index) => ({ ...event, ...this.#placesAndActors(this.#named[index] ?? []) })),
      coverage: { sentences: this.#sentences, datedSentences: this.#datedSentences },
    };
  }

  /** Each place and each actor once, by its longest form. */
  #placesAndActors(names: readonly Name[]): Pick<TimelineEvent, 'places' | 'actors'> {
    const settled = names.map((name) => this.#names.settle(name));
    const texts = (kind: Name['kind']) => [
      ...new Set(settled.flatMap((name) => (name.kind === kind ? [name.text] : []))),
    ];
    return { places: texts('place'), actors: texts('actor') };
  }

  /** The document's own date dates the document, not what it tells. */
  #isDateline({ start }: TimeExpression): boolean {
    return start === this.#reader.documentDate.start;
  }

  /** The token behind a dateline: "PORT ELLIS, March 14, 2019 (AP) —" tells nothing. */
  #startOfTelling(tokens: readonly Token[]): number {
    const { end } = this.#reader.documentDate;
    const behind = end === null ? -1 : tokens.findIndex((token) => token.start >= end);
    const datelineIsHere = behind > 0 && (tokens[0]?.start ?? 0) < (end ?? 0);
    if (!datelineIsHere) return 0;
    const dash = tokens.findIndex((_, index) => index >= behind && index < behind + 6 && isDash(tokens, index));
    return dash === -1 ? behind : dash + 1;
  }

  #tellClauses(sentence: Sentence, placed: readonly IndexedExpression[]): void {
    const { tokens } = sentence;
    const names = this.#names.read(tokens);
    const attribution = findAttribution(tokens, names);
    const dates = this.#datesIn(sentence);
    const clauses = splitClauses(sentence, {
      from: this.#startOfTelling(tokens),
      dated: (index) => isInside(tokens[index], placed),
      attributed: (index) => attribution !== null && index >= attribution.from && index < attribution.to,
    });
    const candidates = clauses.map((clause): Candidate => {
      const inClause = placed.filter(({ expression }) => overlaps(tokens, clause, expression));
      const happening = judgeHappening(tokens, clause);
      return { clause, happening, names: namesIn(names, clause), own: datingOf(withRangeEnds(inClause, placed)) };
    });
    const dated = candidates.find(({ own, clause }) => own !== null && clause.kind !== 'participle');
    if (dated !== undefined && dated.own !== null) this.#story = storyOf(sentence, dated.own, candidates);
    for (const candidate of candidates) {
      this.#tellCandidate(candidate, { sentence, attribution, dates, isDated: dated !== undefined });
    }
  }

  #tellCandidate(candidate: Candidate, { sentence, attribution, dates, isDated }: Surroundings): void {
    const { clause, happening, own } = candidate;
    if (!isEvent(candidate)) return;
    const follows = own === null && happening.past && (isDated || this.#follows(sentence, candidate));
    const story = follows ? this.#story : null;
    const dating = own ?? (story === null ? undated : inherited(story));
    if (story !== null) this.#story = takeUp(story, sentence, candidate);
    const { tokens } = sentence;
    const start = tokens[clause.from]?.start ?? sentence.start;
    const end = tokens[clause.to - 1]?.end ?? sentence.end;
    const title = makeHeadline(tokens, clause, dates, attribution);
    if (title === '') return;
    const expression = dating.expression === null ? null : (this.#expressions[dating.expression] ?? null);
    const source = attribution !== null ? attribution.who : null;
    this.#events.push({
      id: `${start}-${end}`,
      start,
      end,
      sentence: { start: sentence.start, end: sentence.end },
      title,
      ...dating,
      places: [],
      actors: [],
      attribution: source,
      certainty: happening.certainty === 'asserted' && source !== null ? 'reported' : happening.certainty,
      weight: weigh(dating, candidate.names.length, happening),
      why: explainDating(dating, expression, story, this.#reader.documentDate),
    });
    this.#named.push(candidate.names.filter(({ text }) => text !== source));
  }

  /** The stretches of a sentence that dates take up; a range with what stands between its ends. */
  #datesIn({ start, end }: Sentence): TextSpan[] {
    const first = this.#expressions.findLastIndex((expression) => expression.end <= start) + 1;
    const here = this.#expressions.slice(first).filter((expression) => expression.end <= end);
    return here.map((expression) => {
      const rangeEnd = expression.rangeEnd === null ? undefined : this.#expressions[expression.rangeEnd];
      return { start: expression.start, end: rangeEnd?.end ?? expression.end };
    });
  }

  /** Whether an undated clause goes on with the story: in its paragraph, or by a noun or name that the story had. */
  #follows(sentence: Sentence, { clause, names }: Candidate): boolean {
    const story = this.#story;
    if (story === null) return false;
    if (story.paragraph === sentence.paragraph) return true;
    if (this.#reader.genre === 'narrative') return sentence.paragraph - story.paragraph <= 1;
    const words = sentence.tokens.slice(clause.from, clause.to);
    return [...threadsOf(words, names)].some((thread) => story.threads.has(thread));
  }
}

/** A dated clause is an event unless it only says how things are; an undated one must tell something that happened. */
function isEvent({ happening, own, clause }: Candidate): boolean {
  if (own !== null) return clause.verb !== null || happening.kind === 'event';
  return happening.kind === 'event' && happening.past && clause.verb !== null;
}

function storyOf(sentence: Sentence, dating: Dating, candidates: readonly Candidate[]): Story {
  const names = candidates.flatMap((candidate) => candidate.names);
  return {
    dating,
    paragraph: sentence.paragraph,
    threads: threadsOf(sentence.tokens, names),
  };
}

/** The story goes on in another paragraph, with more words to know it by. */
function takeUp(story: Story, sentence: Sentence, { names }: Candidate): Story {
  return {
    ...story,
    paragraph: sentence.paragraph,
    threads: new Set([...story.threads, ...threadsOf(sentence.tokens, names)]),
  };
}

/** What a story can be known by again: its event nouns in the singular, the last words of its people's names. */
function threadsOf(tokens: readonly Token[], names: readonly Name[]): Set<string> {
  const nouns = tokens.flatMap(({ text }) => {
    const word = text.toLowerCase();
    return eventNouns.has(word) ? [word.replace(/s$/, '')] : [];
  });
  const people = names.filter(({ kind }) => kind === 'actor').map(({ text }) => text.split(' ').at(-1) ?? text);
  return new Set([...nouns, ...people.filter((name) => name.length > 3)]);
}

function namesIn(names: readonly Name[], { from, to, antecedent }: Clause): Name[] {
  return names.filter(
    (name) =>
      (name.from >= from && name.to <= to) ||
      (antecedent !== null && name.from >= antecedent.from && name.to <= antecedent.to),
  );
}

/** The end of a range counts with its beginning, wherever the clause ends. */
function withRangeEnds(
  inClause: readonly IndexedExpression[],
  placed: readonly IndexedExpression[],
): IndexedExpression[] {
  const ends = placed.filter(({ index }) => inClause.some(({ expression }) => expression.rangeEnd === index));
  return [...inClause, ...ends.filter((end) => !inClause.includes(end))];
}

/** A dash, or a hyphen that stands free; not the one in "so-called". */
function isDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const isFree = token.start > (tokens[index - 1]?.end ?? 0) && token.end < (tokens[index + 1]?.start ?? Infinity);
  return /^(?:--|–|—)$/.test(token.text) || (/^[-|]$/.test(token.text) && isFree);
}

function isInside(token: Token | undefined, placed: readonly IndexedExpression[]): boolean {
  return (
    token !== undefined && placed.some(({ expression }) => token.start < expression.end && expression.start < token.end)
  );
}

function overlaps(tokens: readonly Token[], { from, to }: Clause, { start, end }: TimeExpression): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first !== undefined && last !== undefined && start < last.end && first.start < end;
}
