/** The time engine: sentences in, expressions out, each resolved against what the text has told so far. */
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Sentence } from '../language/types.ts';

import { judgeDayMonthOrder } from './dayMonthOrder.ts';
import { findDocumentDate, givenDocumentDate } from './documentDate.ts';
import { judgeGenre } from './genre.ts';
import { readerOf } from './grammars.ts';
import { describeRules } from './reading/describeRules.ts';
import type { Tense } from './reading/form.ts';
import { readSentence, type Reading } from './reading/readSentence.ts';
import { withinYears } from './resolving/bounds.ts';
import type { Meaning } from './resolving/meaning.ts';
import type { References } from './resolving/reference.ts';
import { resolve } from './resolving/resolve.ts';
import type {
  DayMonthOrder,
  DocumentDate,
  Genre,
  Language,
  ReadingSettings,
  Reference,
  RuleDescriptions,
  TimeExpression,
  UnreadPhrase,
} from './types.ts';

/** What one sentence gave. Offsets are indices into the whole text. */
export interface SentenceReading {
  readonly expressions: readonly TimeExpression[];
  readonly unread: readonly UnreadPhrase[];
}

/** Reads a text sentence by sentence, in order; it remembers the date that the text has reached. */
export interface TimeReader {
  readonly documentDate: DocumentDate;
  readonly genre: Genre;
  readonly language: Language;
  /** `null`: neither set nor told by the text; dates in numbers that are open stay unread. */
  readonly dayMonthOrder: DayMonthOrder | null;
  readonly read: (sentence: Sentence) => SentenceReading;
  /** What each of these rules reads, in the words of the grammar; a rule's name may join several. */
  readonly describe: (rules: Iterable<string>) => RuleDescriptions;
}

/** For so many sentences a quarter is what a report is about. */
const periodReach = 6;

/** What the settings leave open is judged from the text. */
export function makeTimeReader(text: string, settings: ReadingSettings): TimeReader {
  const { documentDate } = settings;
  const reader = readerOf(settings.language ?? detectLanguage(text));
  const { grammar } = reader;
  const found =
    documentDate === null
      ? findDocumentDate(text, reader)
      : givenDocumentDate(documentDate === 'none' ? null : documentDate, text, reader);
  const genre = settings.genre ?? judgeGenre(text, found.date, grammar.genreWords);
  const dayMonthOrder = settings.dayMonthOrder ?? grammar.dayMonthOrder ?? judgeDayMonthOrder(text);
  let narrative: References['narrative'] = null;
  let toldBy = 0;
  let period: References['period'] = null;
  let sentencesSincePeriod = 0;
  let count = 0;

  function read(sentence: Sentence): SentenceReading {
    const expressions: TimeExpression[] = [];
    const unread: UnreadPhrase[] = [];
    let beginning: Reading | null = null;
    sentencesSincePeriod += 1;
    if (sentencesSincePeriod > periodReach) period = null;
    for (const reading of readSentence(sentence.text, reader)) {
      const tense = grammar.tenseAt(sentence, sentence.start + reading.start);
      const { operator } = reading;
      const meaning =
        operator.kind === 'impossible'
          ? operator
          : withinYears(resolve(operator, { genre, document: found.date, narrative, period, dayMonthOrder, tense }));
      const span = spanOf(sentence, reading);
      if ('kind' in meaning) {
        const { reason, orders } = meaning;
        unread.push({ ...span, rule: reading.rule, reason, ...(orders !== undefined && { orders }) });
        beginning = null;
        continue;
      }
      if (beginning?.beginsRange === true) closeRange(expressions, count + expressions.length);
      const reference = withTeller(meaning.reference, narrative, toldBy);
      expressions.push(expressionOf(span, meaning, reference, reading.rule));
      beginning = reading;
      const told = tellsTime(sentence.text, reading, meaning, tense) ? reached(meaning) : null;
      if (told !== null) {
        narrative = told;
        toldBy = count + expressions.length - 1;
      }
      if (meaning.precision === 'quarter' && reading.operator.kind === 'calendar') {
        period = meaning.interval?.first ?? null;
        sentencesSincePeriod = 0;
      }
    }
    count += expressions.length;
    return { expressions, unread };
  }

  return {
    documentDate: found,
    genre,
    language: grammar.language,
    dayMonthOrder,
    read,
    describe: (rules) => describeRules(grammar, rules),
  };
}

/** A reference to the date that the text has reached knows which expression told it. */
function withTeller(
  reference: Reference | null,
  narrative: References['narrative'],
  expression: number,
): Reference | null {
  const isTold = reference !== null && narrative !== null && reference.interval === narrative.interval;
  return isTold ? { ...reference, expression } : reference;
}

/** The last expression begins a range that ends with the one to come. */
function closeRange(expressions: TimeExpression[], rangeEnd: number): void {
  const first = expressions.pop();
  if (first !== undefined) expressions.push({ ...first, rangeEnd });
}

type Span = Pick<TimeExpression, 'start' | 'end' | 'text'>;

/** Field by field: objects made by spreading several others are slow and large. */
function expressionOf(
  { start, end, text }: Span,
  { type, value, modifier, interval, precision, edtf, stated, supposed }: Meaning,
  reference: TimeExpression['reference'],
  rule: string,
): TimeExpression {
  return {
    start,
    end,
    text,
    type,
    value,
    modifier,
    interval,
    precision,
    edtf,
    stated,
    supposed,
    reference,
    rule,
    rangeEnd: null,
  };
}

function spanOf(sentence: Sentence, { start, end }: Reading): Span {
  return { start: sentence.start + start, end: sentence.start + end, text: sentence.text.slice(start, end) };
}

/**
 * A history does not go where it only looks: into what was planned, into a bare year in brackets, to the far end of
 * "since" and "until".
 */
function tellsTime(
  text: string,
  { start }: Reading,
  { precision, modifier, reference }: Meaning,
  tense: Tense,
): boolean {
  const bareYear = precision === 'year' && reference === null;
  const inBrackets = text.slice(Math.max(0, start - 12), start).includes('(');
  const openEnd = modifier !== null && openEnds.has(modifier);
  return !(bareYear && (inBrackets || tense === 'future' || openEnd));
}

const openEnds = new Set(['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER']);

/** The date that the text has reached with this expression, if it is one that a later "the next day" can count from. */
function reached({ interval, precision }: Meaning): References['narrative'] {
  return interval === null || precision === null || interval.first === null ? null : { interval, precision };
}
