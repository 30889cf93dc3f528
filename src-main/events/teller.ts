/** Follows a text sentence by sentence and makes its events, in the order of the text. */
import { captionFinder } from '../language/captions.ts';
import { isFullVerb } from '../language/partsOfSpeech.ts';
import type { Sentence } from '../language/types.ts';
import type { TimeReader } from '../time/engine.ts';
import type { TimeExpression, UnreadPhrase } from '../time/types.ts';

import { Antecedents } from './antecedents.ts';
import type { Candidate, DatedClause } from './candidate.ts';
import { happeningOf, withDenials } from './certainty.ts';
import { CoverageCount } from './coverage.ts';
import { dateOfLine } from './dateLines.ts';
import { inherited, undatedBy } from './dating.ts';
import { isPublishingLine, startOfTelling } from './dateline.ts';
import { placeExpressions, type PlacedExpression } from './expressions.ts';
import type { EventGrammar } from './grammar.ts';
import { eventGrammars } from './grammars.ts';
import { groupClauses, type Group } from './grouping.ts';
import type { Happening } from './happening.ts';
import { headOf } from './head.ts';
import { datesOfHeadlines, Headlines, type HeadlineSentence } from './headlines.ts';
import { startsOfItems } from './items.ts';
import { describeRules } from './describeRules.ts';
import { dateClauses } from './ladder/ladder.ts';
import type { Telling } from './ladder/situation.ts';
import { LastSpeaker } from './lastSpeaker.ts';
import { makeCandidate } from './makeCandidate.ts';
import { Meeting } from './meeting.ts';
import type { Name, NameBook } from './name.ts';
import { findNamedHappenings } from './namedHappenings.ts';
import { Occasions } from './occasions.ts';
import { sayingOf, withSaying } from './saying.ts';
import { idOf, textSpanOf } from './spans.ts';
import { Stories } from './story.ts';
import type { Extraction, TimelineEvent } from './types.ts';
import { undatableIn } from './undatable.ts';
import { weigh } from './weight.ts';

/** What the rules made of a sentence, for whoever wants to see them at work. */
export interface SentenceTold {
  readonly placed: readonly PlacedExpression[];
  readonly clauses: readonly DatedClause[];
  readonly happenings: readonly Happening[];
}

export class Teller {
  readonly #reader: TimeReader;
  readonly #grammar: EventGrammar;
  readonly #onSentence: ((told: SentenceTold) => void) | undefined;
  readonly #stories: Stories;
  readonly #occasions: Occasions;
  readonly #meeting: Meeting;
  readonly #antecedents: Antecedents;
  readonly #headlines: Headlines;
  readonly #names: NameBook;
  readonly #isCaption: ReturnType<typeof captionFinder>;
  readonly #lastSpeaker = new LastSpeaker();
  readonly #coverage = new CoverageCount();
  readonly #expressions: TimeExpression[] = [];
  readonly #unread: UnreadPhrase[] = [];
  readonly #events: TimelineEvent[] = [];
  /** The names of each event: what they are is settled when the text is read to its end. */
  readonly #named: (readonly Name[])[] = [];

  constructor(reader: TimeReader, onSentence?: (told: SentenceTold) => void) {
    this.#reader = reader;
    this.#grammar = eventGrammars[reader.language];
    this.#onSentence = onSentence;
    this.#isCaption = captionFinder(reader.language);
    this.#stories = new Stories(this.#grammar);
    this.#occasions = new Occasions(this.#grammar.speakers);
    this.#meeting = new Meeting(this.#grammar.meetings);
    this.#antecedents = new Antecedents(this.#grammar.pronouns);
    this.#headlines = new Headlines(this.#grammar, this.#antecedents, reader.documentDate);
    this.#names = this.#grammar.makeNameBook();
  }

  tell(read: Sentence): void {
    const { expressions, unread } = this.#reader.read(read);
    const sentence = this.#grammar.tag(read);
    const indexed = expressions.map((expression, offset) => ({ expression, index: this.#expressions.length + offset }));
    this.#expressions.push(...expressions);
    this.#unread.push(...unread);
    const dates = placeExpressions(
      sentence.tokens,
      indexed.filter(({ expression }) => expression.interval !== null),
      this.#grammar.roles,
    );
    const placed = dates.filter(({ expression }) => !this.#isDateline(expression));
    this.#coverage.meet(placed.length > 0);
    if (this.#meeting.meet(sentence, dates)) {
      this.#coverage.leaveOutHeading();
      return;
    }
    const isAside = this.#isCaption(read);
    const date = isAside ? null : dateOfLine(sentence.tokens, placed);
    if (date !== null) {
      this.#stories.begin(sentence, date, [], [], 'line');
      this.#coverage.leaveOutHeading();
      return;
    }
    const isEntry = this.#stories.entryOver(sentence) !== null;
    // A cell under a date is written like a heading.
    const isTold = isEntry && sentence.tokens.some(isFullVerb);
    if (isAside) this.#stories.passOver(sentence);
    else if (sentence.heading && !isTold) this.#stories.close();
    if (sentence.heading && !isTold && (placed.length === 0 || isPublishingLine(sentence.tokens, this.#grammar))) {
      this.#coverage.leaveOutHeading();
      return;
    }
    const before = this.#events.length;
    this.#tellClauses(
      sentence,
      placed,
      { ...undatableIn(sentence, expressions, unread, this.#grammar), isAside },
      isEntry,
    );
    if (this.#events.length === before) this.#coverage.leaveOut(sentence);
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
      eventRules: describeRules(this.#events, this.#grammar),
      events: this.#events.map((event, index) => ({ ...event, ...this.#placesAndActors(this.#named[index] ?? []) })),
      coverage: this.#coverage.coverage(),
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
    undatable: Pick<Telling, 'unplaced' | 'offsets' | 'repetitions' | 'isAside'>,
    isInEntry: boolean,
  ): void {
    const { tokens } = sentence;
    const grammar = this.#grammar;
    const names = this.#names.read(tokens);
    this.#antecedents.read(tokens, names, sentence.paragraph);
    const attribution = grammar.findAttribution(tokens, names);
    const isAttributed = (index: number) => attribution !== null && index >= attribution.from && index < attribution.to;
    const clauses = grammar.splitClauses(sentence, {
      from: startOfTelling(tokens, this.#reader.documentDate),
      dated: (index) => placed.some(({ from, to }) => index >= from && index < to),
      attributed: isAttributed,
      items: startsOfItems(tokens, placed),
    });
    const told = placed.filter(({ from }) => !isAttributed(from));
    const whole = clauses.map((clause) => makeCandidate(sentence, clause, names, told, grammar, isInEntry));
    const candidates = grammar.sharedVerb === null ? whole : grammar.sharedVerb.split(tokens, whole, told);
    const named = findNamedHappenings(tokens, candidates, names, told, grammar.namedHappenings);
    for (const { own, clause } of named) {
      if (own !== null) this.#stories.remember(sentence, own, tokens.slice(clause.from, clause.to));
    }
    const { genre, documentDate } = this.#reader;
    const circumstances = { genre, documentDate: documentDate.date };
    const source = this.#lastSpeaker.sourceOf(sentence, attribution);
    const occasion = genre === 'news' && source !== null ? this.#occasions.ofSpeaker(source, sentence) : null;
    const dateOfOccasion = occasion === null ? null : inherited(occasion, 'occasion-of-speaker');
    const dates = placed.filter(({ from }) => isAttributed(from));
    const saying =
      attribution === null ? null : sayingOf(tokens, attribution, names, dates, dateOfOccasion, circumstances);
    if (source !== null && saying !== null) this.#occasions.speaks(source, sentence, saying.dating);
    const dated = dateClauses(candidates, {
      ...circumstances,
      ...undatable,
      ...{ sentence, grammar },
      ...{ stories: this.#stories, occasions: this.#occasions, meeting: this.#meeting.day },
      saying: saying?.own ?? null,
    });
    const groups = groupsOf(named, withDenials(tokens, dated, grammar), saying);
    const dateSpans = datesOfHeadlines(sentence, placed, this.#expressions);
    const shared = { tokens, clauses, dates: dateSpans, attribution, source };
    for (const group of groups) this.#tellGroup(group, sentence, shared);
    this.#onSentence?.({
      placed,
      clauses: dated,
      happenings: groups.map((group) => happeningOf(group, sentence, source)),
    });
  }

  #tellGroup(group: Group, sentence: Sentence, shared: HeadlineSentence): void {
    const { main, clauses } = group;
    const { dating } = main;
    const { source } = shared;
    const happening = happeningOf(group, sentence, source);
    if (happening.kind === 'state' && (dating.basis === 'undated' || main.clause.verb === null)) return;
    const title = this.#headlines.of(group, shared);
    if (title === '') return;
    const names = [...new Set(clauses.flatMap((clause) => clause.names))];
    this.#events.push({
      id: idOf(main.clause, sentence),
      head: headOf(main, shared.tokens, this.#grammar),
      ...textSpanOf(group, sentence),
      sentence: { start: sentence.start, end: sentence.end },
      kind: happening.kind,
      title,
      ...dating,
      rule: group.rule,
      places: [],
      actors: [],
      attribution: source,
      certainty: happening.certainty,
      weight: group.reports === null ? weigh(dating, names.length, happening) : 0,
    });
    this.#named.push(names.filter(({ text }) => text !== source));
  }
}

/** The events of a sentence: what lies within another is told to its end before it. */
function groupsOf(
  named: readonly Candidate[],
  dated: readonly DatedClause[],
  saying: DatedClause | null,
): readonly Group[] {
  const told = groupClauses(dated);
  const groups = [
    ...named.flatMap((candidate) => groupClauses([{ ...candidate, dating: candidate.own ?? undatedBy('nothing') }])),
    ...(saying === null ? told : withSaying(told, saying)),
  ];
  return groups.sort((left, right) => left.to - right.to || right.from - left.from);
}
