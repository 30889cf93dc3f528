/** The time engine: sentences in, expressions out, each resolved against what the text has told so far. */
import { isCaption } from '../language/captions.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Sentence } from '../language/types.ts';

import { judgeDayMonthOrder } from './dayMonthOrder.ts';
import { findDocumentDate, givenDocumentDate } from './documentDate.ts';
import { judgeGenre } from './genre.ts';
import { readerOf } from './grammars.ts';
import { describeRules } from './reading/describeRules.ts';
import type { Tense } from './reading/form.ts';
import type { Reading } from './reading/reading.ts';
import { readSentence } from './reading/readSentence.ts';
import { withinYears } from './resolving/bounds.ts';
import type { Meaning, Placed, Unplaced } from './resolving/meaning.ts';
import type { References } from './resolving/reference.ts';
import { endOfRange } from './pairs/rangeEnd.ts';
import { resolve } from './resolving/resolve.ts';
import { ToldTime } from './toldTime.ts';
import type {
  DayMonthOrder,
  DocumentDate,
  Genre,
  Language,
  ReadingSettings,
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
  /** What each of these rules reads, in the words of the grammar. */
  readonly describe: (rules: Iterable<string>) => RuleDescriptions;
}

/** What may stand before a date that a sentence sets out from. */
const opening = /^[^\p{L}]{0,4}(?:\p{L}{2,4} )?$/u;

/** "14 January: Floods hit Maros": an entry of a chronicle tells in the present what is over. */
function opensEntry(text: string, { start, end }: Reading): boolean {
  return start < 3 && !/\p{L}/u.test(text.slice(0, start)) && /^\s?(?::|\||[–—-]\s)/.test(text.slice(end, end + 3));
}

/** What the settings leave open is judged from the text. */
export function makeTimeReader(text: string, settings: ReadingSettings): TimeReader {
  const { documentDate, written } = settings;
  const reader = readerOf(settings.language ?? detectLanguage(text));
  const { grammar } = reader;
  const found =
    documentDate === null
      ? written === undefined
        ? findDocumentDate(text, reader)
        : { ...givenDocumentDate(written, text, reader), basis: 'file' as const }
      : givenDocumentDate(documentDate === 'none' ? null : documentDate, text, reader);
  const genre = settings.genre ?? judgeGenre(text, found.date, grammar.genreWords);
  const dayMonthOrder = settings.dayMonthOrder ?? grammar.dayMonthOrder ?? judgeDayMonthOrder(text);
  const told = new ToldTime();
  let count = 0;

  function referencesAt(tense: Tense, opens: boolean): References {
    const { narrative, mentioned, period, sentence, paragraphBegan, lineYear } = told;
    return {
      genre,
      document: found.date,
      narrative,
      mentioned,
      period,
      sentence,
      paragraphBegan,
      lineYear,
      dayMonthOrder,
      tense,
      opens,
    };
  }

  function read(sentence: Sentence): SentenceReading {
    const expressions: TimeExpression[] = [];
    const unread: UnreadPhrase[] = [];
    /** What the range that is open begins with; `null` where none is. */
    let beginning: Placed | Unplaced | null = null;
    told.beginSentence(sentence);
    for (const reading of readSentence(sentence.text, reader)) {
      const opens = opening.test(sentence.text.slice(0, reading.start));
      const tense = opensEntry(sentence.text, reading)
        ? 'past'
        : grammar.tenseAt(sentence, sentence.start + reading.start);
      const meaning = meaningOf(reading.operator, referencesAt(tense, opens), beginning);
      const quotation = quotationOf(sentence, reading);
      if (meaning.kind === 'nothing') continue;
      if (meaning.kind === 'impossible') {
        const { reason, orders } = meaning;
        unread.push({ ...quotation, rules: reading.rules, reason, ...(orders !== undefined && { orders }) });
        beginning = null;
        continue;
      }
      if (beginning !== null) closeRange(expressions, count + expressions.length);
      expressions.push(expressionOf(quotation, meaning, reading.rules));
      beginning = reading.beginsRange ? meaning : null;
      if (meaning.kind !== 'placed' || isCaption(sentence.text, grammar.language)) continue;
      const isBefore = grammar.isBeforehand(sentence, sentence.start + reading.start);
      told.take(sentence.text, reading, meaning, isBefore ? 'beforehand' : tense, count + expressions.length - 1);
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

/** Applies an operator; the end of a range lies behind its beginning. */
function meaningOf(
  operator: Reading['operator'],
  references: References,
  beginning: Placed | Unplaced | null,
): Meaning {
  if (operator.kind === 'impossible') return operator;
  const meaning = withinYears(resolve(operator, references));
  return beginning?.kind === 'placed' && meaning.kind === 'placed'
    ? withinYears(endOfRange(beginning, meaning, operator, references))
    : meaning;
}

/** The last expression begins a range that ends with the one to come. */
function closeRange(expressions: TimeExpression[], rangeEnd: number): void {
  const first = expressions.pop();
  if (first !== undefined) expressions.push({ ...first, rangeEnd });
}

/** The words themselves, and where they stand in the whole text. */
type Quotation = Pick<TimeExpression, 'start' | 'end' | 'text'>;

/** What an expression says of a place that it has not. */
const nowhere = { interval: null, precision: null, edtf: null, supposed: [], reference: null } as const;

/** Field by field: objects made by spreading several others are slow and large. */
function expressionOf(
  { start, end, text }: Quotation,
  meaning: Placed | Unplaced,
  rules: readonly string[],
): TimeExpression {
  const { type, value, modifier, stated } = meaning;
  const { interval, precision, edtf, supposed, reference } = meaning.kind === 'placed' ? meaning : nowhere;
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
    rules,
    rangeEnd: null,
  };
}

function quotationOf(sentence: Sentence, { start, end }: Reading): Quotation {
  return { start: sentence.start + start, end: sentence.start + end, text: sentence.text.slice(start, end) };
}
