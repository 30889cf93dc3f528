/** The time engine: sentences in, expressions out, each resolved against what the text has told so far. */
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Sentence } from '../language/types.ts';

import { judgeDayMonthOrder } from './dayMonthOrder.ts';
import { findDocumentDate, givenDocumentDate } from './documentDate.ts';
import { judgeGenre } from './genre.ts';
import { readerOf } from './grammars.ts';
import type { Tense } from './reading/form.ts';
import { readSentence, type Reading } from './reading/readSentence.ts';
import type { Meaning } from './resolving/meaning.ts';
import type { References } from './resolving/reference.ts';
import { resolve } from './resolving/resolve.ts';
import type {
  DayMonthOrder,
  DocumentDate,
  Genre,
  Language,
  ReadingSettings,
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
}

/** For so many sentences a quarter is what a report is about. */
const periodReach = 6;

/** What the settings leave open is judged from the text. */
export function makeTimeReader(text: string, settings: ReadingSettings): TimeReader {
  const { documentDate } = settings;
  const reader = readerOf(settings.language ?? detectLanguage(text));
  const { grammar } = reader;
  const found = documentDate === null ? findDocumentDate(text, reader) : givenDocumentDate(documentDate, text, reader);
  const genre = settings.genre ?? judgeGenre(text, found.date, grammar.genreWords);
  const dayMonthOrder = settings.dayMonthOrder ?? grammar.dayMonthOrder ?? judgeDayMonthOrder(text);
  let narrative: References['narrative'] = null;
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
          : resolve(operator, { genre, document: found.date, narrative, period, dayMonthOrder, tense });
      const span = spanOf(sentence, reading);
      if ('kind' in meaning) {
        unread.push({ ...span, rule: reading.rule, reason: meaning.reason });
        beginning = null;
        continue;
      }
      if (beginning?.beginsRange === true) closeRange(expressions, count + expressions.length);
      expressions.push({ ...span, ...meaning, rule: reading.rule, rangeEnd: null });
      beginning = reading;
      if (tellsTime(sentence.text, reading, meaning, tense)) narrative = reached(meaning) ?? narrative;
      if (meaning.precision === 'quarter' && reading.operator.kind === 'calendar') {
        period = meaning.interval?.first ?? null;
        sentencesSincePeriod = 0;
      }
    }
    count += expressions.length;
    return { expressions, unread };
  }

  return { documentDate: found, genre, language: grammar.language, dayMonthOrder, read };
}

/** The last expression begins a range that ends with the one to come. */
function closeRange(expressions: TimeExpression[], rangeEnd: number): void {
  const first = expressions.pop();
  if (first !== undefined) expressions.push({ ...first, rangeEnd });
}

function spanOf(sentence: Sentence, { start, end }: Reading): { start: number; end: number; text: string } {
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
