/** Follows a text sentence by sentence and makes its events. */
import type { Sentence, Token } from '../language/types.ts';
import type { TimeReader } from '../time/engine.ts';
import type { TimeExpression, UnreadPhrase } from '../time/types.ts';

import { Antecedents } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import { makeCandidate } from './candidate.ts';
import { dateClauses, isAsked, type DatedClause, type Telling } from './clauseDates.ts';
import type { Clause } from './clauses.ts';
import { isPublishingLine, startOfTelling } from './dateline.ts';
import { findNamedHappenings } from './namedHappenings.ts';
import { inherited, undated } from './dating.ts';
import { placeExpressions, type PlacedExpression } from './expressionRoles.ts';
import type { EventGrammar } from './grammar.ts';
import { eventGrammars } from './grammars.ts';
import { groupClauses, type Group } from './grouping.ts';
import type { Happening } from './happening.ts';
import { startsOfItems } from './items.ts';
import { makeNameBook, type Name } from './names.ts';
import { Occasions } from './occasions.ts';
import { cutAtWord } from './headline/shorten.ts';
import { reportTitle, sayingOf, withSaying } from './saying.ts';
import { splitSharedVerbs } from './sharedVerbs.ts';
import { idOf, spanOf } from './spans.ts';
import { Stories } from './story.ts';
import type { Extraction, LeftOutReason, TextSpan, TimelineEvent } from './types.ts';
import { weigh } from './weight.ts';

/** What the events of a sentence share. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly attribution: Attribution | null;
  /** Who says so, with a pronoun resolved. */
  readonly source: string | null;
  /** The stretches that dates take up. */
  readonly dates: readonly TextSpan[];
  readonly clauses: readonly Clause[];
}

export class Teller {
  readonly #reader: TimeReader;
  readonly #grammar: EventGrammar;
  readonly #stories: Stories;
  readonly #expressions: TimeExpression[] = [];
  readonly #unread: UnreadPhrase[] = [];
  readonly #names = makeNameBook();
  readonly #events: TimelineEvent[] = [];
  /** The names of each event: what they are is settled when the text is read to its end. */
  readonly #named: (readonly Name[])[] = [];
  readonly #occasions = new Occasions();
  readonly #antecedents = new Antecedents();
  #speaker: { readonly who: string; readonly paragraph: number } | null = null;
  #sentences = 0;
  #datedSentences = 0;
  readonly #leftOut: Record<LeftOutReason, number> = { heading: 0, 'no-verb': 0, description: 0 };

  constructor(reader: TimeReader) {
    this.#reader = reader;
    this.#grammar = eventGrammars[reader.language];
    this.#stories = new Stories(this.#grammar);
  }

  tell(read: Sentence): void {
    const { expressions, unread } = this.#reader.read(read);
    const sentence = this.#grammar.tag(read);
    const indexed = expressions.map((expression, offset) => ({ expression, index: this.#expressions.length + offset }));
    this.#expressions.push(...expressions);
    this.#unread.push(...unread);
    this.#sentences += 1;
    const placed = placeExpressions(
      sentence.tokens,
      indexed.filter(({ expression }) => expression.interval !== null && !this.#isDateline(expression)),
      this.#grammar.roleOf,
    );
    if (placed.length > 0) this.#datedSentences += 1;
    if (sentence.heading) this.#stories.close();
    if (sentence.heading && (placed.length === 0 || isPublishingLine(sentence.tokens))) {
      this.#leftOut.heading += 1;
      return;
    }
    const before = this.#events.length;
    const unplaced = expressions.filter(({ interval, value }) => interval === null && value.startsWith('XXXX'));
    this.#tellClauses(sentence, placed, {
      unplaced: [...unplaced, ...unread],
      offsets: expressions.flatMap(offsetsFromClauses(sentence)),
    });
    if (this.#events.length === before) this.#leftOut[hasVerb(sentence) ? 'description' : 'no-verb'] += 1;
  }

  extraction(): Extraction {
    return {
      documentDate: this.#reader.documentDate,
      genre: this.#reader.genre,
      language: this.#reader.language,
      dayMonthOrder: this.#reader.dayMonthOrder,
      expressions: this.#expressions,
      rules: this.#reader.describe([...this.#expressions, ...this.#unread].flatMap((each) => each.rules)),
      unread: this.#unread,
      events: this.#events.map((event, index) => ({ ...event, ...this.#placesAndActors(this.#named[index] ?? []) })),
      coverage: { sentences: this.#sentences, datedSentences: this.#datedSentences, leftOut: { ...this.#leftOut } },
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

  #tellClauses(
    sentence: Sentence,
    placed: readonly PlacedExpression[],
    undatable: Pick<Telling, 'unplaced' | 'offsets'>,
  ): void {
    const { tokens } = sentence;
    const grammar = this.#grammar;
    const names = grammar.readsNames ? this.#names.read(tokens) : [];
    this.#antecedents.read(tokens, names, sentence.paragraph);
    const attribution = grammar.findAttribution(tokens, names);
    const clauses = grammar.splitClauses(sentence, {
      from: startOfTelling(tokens, this.#reader.documentDate),
      dated: (index) => placed.some(({ from, to }) => index >= from && index < to),
      attributed: (index) => attribution !== null && index >= attribution.from && index < attribution.to,
      items: startsOfItems(tokens, placed),
    });
    const isSaying = ({ from }: PlacedExpression) =>
      attribution !== null && from >= attribution.from && from < attribution.to;
    const told = placed.filter((expression) => !isSaying(expression));
    const whole = clauses.map((clause) => makeCandidate(sentence, clause, names, told, grammar));
    const candidates = grammar.sharesVerbs ? splitSharedVerbs(tokens, whole, told) : whole;
    const named = findNamedHappenings(tokens, candidates, names, told, grammar);
    for (const { own, clause } of named) {
      if (own !== null) this.#stories.remember(sentence, own, tokens.slice(clause.from, clause.to));
    }
    const { genre, documentDate } = this.#reader;
    const circumstances = { genre, documentDate: documentDate.date };
    const source = this.#sourceOf(sentence, attribution);
    const occasion = genre === 'news' && source !== null ? this.#occasions.ofSpeaker(source, sentence) : null;
    const saying =
      attribution === null
        ? null
        : sayingOf(tokens, attribution, names, placed.filter(isSaying), occasion && inherited(occasion), circumstances);
    if (source !== null && saying !== null) this.#occasions.speaks(source, sentence, saying.dating);
    const telling: Telling = {
      ...circumstances,
      sentence,
      stories: this.#stories,
      occasions: this.#occasions,
      ...undatable,
      saying: saying?.own ?? null,
    };
    const dated = withDenials(tokens, dateClauses(candidates, telling));
    const surroundings = { sentence, attribution, source, dates: this.#datesIn(sentence, placed), clauses };
    const groups = [
      ...named.flatMap((candidate) => groupClauses([{ ...candidate, dating: candidate.own ?? undated }])),
      ...(saying === null ? groupClauses(dated) : withSaying(groupClauses(dated), saying)),
    ];
    // What lies within another is told to its end before it.
    groups.sort((left, right) => left.to - right.to || right.from - left.from);
    for (const group of groups) this.#tellGroup(group, surroundings);
  }

  /** Who says so: a pronoun stands for the one who spoke last, in this paragraph or the one before. */
  #sourceOf({ paragraph }: Sentence, attribution: Attribution | null): string | null {
    if (attribution === null) return null;
    if (attribution.who !== null) this.#speaker = { who: attribution.who, paragraph };
    const speaker = this.#speaker;
    return speaker !== null && paragraph - speaker.paragraph <= 1 ? speaker.who : null;
  }

  #tellGroup(group: Group, { sentence, attribution, source, dates, clauses }: Surroundings): void {
    const { main, saying } = group;
    const { dating } = main;
    const happening = isAsked(main.clause, sentence) ? asked(main.happening) : main.happening;
    if (happening.kind === 'state' && (dating.basis === 'undated' || main.clause.verb === null)) return;
    const { tokens } = sentence;
    const { start, end } = spanOf(group, sentence);
    const content = this.#headline(clauseOfHeadline(group.reports ?? group, clauses), tokens, dates, attribution);
    const title = group.reports === null ? content : reportTitle(source, content);
    if (title === '') return;
    const names = [...new Set(group.clauses.flatMap((clause) => clause.names))];
    const reported = happening.certainty === 'asserted' && (source !== null || saying !== null);
    this.#events.push({
      id: idOf(main.clause, sentence),
      start,
      end,
      sentence: { start: sentence.start, end: sentence.end },
      kind: happening.kind,
      title,
      ...dating,
      places: [],
      actors: [],
      attribution: source,
      certainty: reported ? 'reported' : happening.certainty,
      weight: group.reports === null ? weigh(dating, names.length, happening) : 0,
    });
    this.#named.push(names.filter(({ text }) => text !== source));
  }

  /** One word tells nothing: then what stands before the clause in its sentence, or in its item of a list, helps. */
  #headline(
    clause: Clause,
    tokens: readonly Token[],
    dates: readonly TextSpan[],
    attribution: Attribution | null,
  ): string {
    const title = this.#grammar.makeHeadline(tokens, clause, dates, attribution);
    if (title.includes(' ')) return cutAtWord(this.#antecedents.resolve(title, clause.from));
    if (title === '') return title;
    const item = tokens.findLastIndex(({ text }, index) => index < clause.from && text === ';') + 1;
    const from = Math.max(item, startOfTelling(tokens, this.#reader.documentDate));
    return this.#grammar.makeHeadline(tokens, { ...clause, from, antecedent: null, kind: 'main' }, dates, attribution);
  }

  /**
   * The stretches of a sentence that its dates take up; a range with what stands between its ends. What dates nothing, or
   * is part of a name, is no date here.
   */
  #datesIn({ start, end, tokens }: Sentence, placed: readonly PlacedExpression[]): TextSpan[] {
    const first = this.#expressions.findLastIndex((expression) => expression.end <= start) + 1;
    const here = this.#expressions.slice(first).filter((expression) => expression.end <= end);
    const isKept = ({ role, from, to }: PlacedExpression) => role === 'comparative' || isYearOfName(tokens, from, to);
    const kept = new Set(placed.filter(isKept).map(({ expression }) => expression));
    const dates = here.filter((expression) => !kept.has(expression));
    return dates.map((expression) => {
      const rangeEnd = expression.rangeEnd === null ? undefined : this.#expressions[expression.rangeEnd];
      return { start: expression.start, end: rangeEnd?.end ?? expression.end };
    });
  }
}

/** "the War of 1812": without its year the name would be another. */
function isYearOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const [name, of, year] = tokens.slice(from - 2, from + 1);
  return to === from + 1 && name?.partOfSpeech === 'PROPN' && of?.text === 'of' && /^\d{3,4}$/.test(year?.text ?? '');
}

function asked(happening: Happening): Happening {
  return { ...happening, kind: 'state', certainty: 'possible' };
}

/** A saying keeps what is said in its headline, also where that is an event of its own: "police said" tells nothing. */
function clauseOfHeadline({ main, saying, to }: Group, clauses: readonly Clause[]): Clause {
  const { clause, happening } = main;
  if (saying !== null) return clause === saying.clause ? { ...clause, to } : clause;
  const said = happening.says ? clauses.find(({ from, kind }) => kind === 'said' && from === clause.to) : undefined;
  return said === undefined ? clause : { ...clause, to: said.to };
}

/** "The insurer denied that it had been paid": what is denied is told as such. */
function withDenials(tokens: readonly Token[], clauses: readonly DatedClause[]): DatedClause[] {
  return clauses.map((told, index) => {
    const verb = clauses[index - 1]?.clause.verb ?? null;
    const isDenied = verb !== null && /^den(?:y|ies|ied)$/i.test(tokens[verb.head]?.text ?? '');
    if (told.clause.kind !== 'said' || !isDenied) return told;
    return { ...told, happening: { ...told.happening, certainty: 'denied' } };
  });
}

/** "Two days after the search ended": of a length in days that counts from a clause, itself and the word that counts. */
function offsetsFromClauses(sentence: Sentence): (expression: TimeExpression) => TextSpan[] {
  return ({ type, value, start, end }) => {
    const isInDays = type === 'DURATION' && !value.startsWith('PT');
    const behind = isInDays ? sentence.text.slice(end - sentence.start, end - sentence.start + 20) : '';
    const counting = /^\s+(?:after|before)\b/i.exec(behind)?.[0];
    if (counting === undefined) return [];
    const word = counting.trimStart().length;
    return [
      { start, end },
      { start: end + counting.length - word, end: end + counting.length },
    ];
  };
}

function hasVerb({ tokens }: Sentence): boolean {
  return tokens.some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX');
}
