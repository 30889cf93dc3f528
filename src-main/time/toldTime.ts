import type { Sentence } from '../language/types.ts';

import { compareDates } from './calendar.ts';
import type { Tense } from './reading/form.ts';
import type { Reading } from './reading/reading.ts';
import type { Placed } from './resolving/meaning.ts';
import type { Told } from './resolving/reference.ts';
import { precisions, type CivilDate } from './types.ts';

/** For so many sentences a quarter is what a report is about. */
const periodReach = 6;
/** How far before a date the bracket may stand that it is in, in characters. */
const bracketReach = 48;

/** An expression that begins so early in its sentence sets out from its date: "By the end of March …". */
const openingCharacters = 16;
/** A leap of more years than this is no step of the story. */
const farAhead = 20;

/** What a text has told of its own time so far: it is read sentence by sentence and remembers. */
export class ToldTime {
  #narrative: Told | null = null;
  /** Where the story itself stands: dates that a sentence sets out from, and those sharper than a year. */
  #line: Told | null = null;
  #mentioned: Told | null = null;
  #paragraph = 0;
  #lineYear: Told | null = null;
  #period: CivilDate | null = null;
  #sentencesSincePeriod = 0;
  #sentence = 0;
  #paragraphBegan = 1;

  /** The date that the text has reached: "the following day" counts from here. */
  get narrative(): Told | null {
    return this.#narrative;
  }

  /** The date that was named last, wherever the text stands: "that year" points to it. */
  get mentioned(): Told | null {
    return this.#mentioned;
  }

  /** The sentence that is read now, counted from 1. */
  get sentence(): number {
    return this.#sentence;
  }

  /** The first sentence of the paragraph that is read now. */
  get paragraphBegan(): number {
    return this.#paragraphBegan;
  }

  /** The year of the last line that holds nothing else: of it are the months and days that open the entries under it. */
  get lineYear(): Told | null {
    return this.#lineYear;
  }

  /** The first day of the quarter that a report is about. */
  get period(): CivilDate | null {
    return this.#period;
  }

  /** A paragraph goes on with the story, wherever the one before it looked aside. */
  beginSentence({ paragraph, heading, text }: Sentence): void {
    if (heading && !/\d/.test(text)) this.#lineYear = null;
    this.#sentence += 1;
    if (paragraph !== this.#paragraph) {
      this.#narrative = this.#line ?? this.#narrative;
      this.#paragraphBegan = this.#sentence;
    }
    this.#paragraph = paragraph;
    this.#sentencesSincePeriod += 1;
    if (this.#sentencesSincePeriod > periodReach) this.#period = null;
  }

  /** Takes in an expression of the sentence `text`, whose offsets are indices into it; `index` is its own in the whole text. */
  take(text: string, reading: Reading, meaning: Placed, tense: Tense | 'beforehand', index: number): void {
    const named = toldBy(meaning, index, this.#sentence);
    this.#mentioned = named;
    const isAlone = !/[\p{L}\d]/u.test(text.slice(0, reading.start) + text.slice(reading.end));
    if (isAlone && meaning.precision === 'year' && meaning.reference === null) this.#lineYear = named;
    if (
      reaches(text, reading, meaning, tense) &&
      !this.#isKnownBetter(named) &&
      !this.#isAside(named, reading, meaning) &&
      !(tense === 'beforehand' && this.#liesBefore(named)) &&
      !(tense === 'future' && this.#liesAhead(named))
    ) {
      this.#narrative = named;
      if (setsOut(reading) || isSharperThanYear(named)) this.#line = named;
    }
    if (meaning.precision === 'quarter' && reading.operator.kind === 'calendar') {
      this.#period = meaning.interval.first;
      this.#sentencesSincePeriod = 0;
    }
  }

  /** "Her engine had been replaced in 1979": the story goes on where it was. */
  #liesBefore({ interval }: Told): boolean {
    const reached = this.#narrative?.interval.first ?? null;
    return reached !== null && interval.last !== null && compareDates(interval.last, reached) < 0;
  }

  /** "The next meeting will be held on 11 June": a day to come is where the story does not stand yet; "that year he would …" may be. */
  #liesAhead({ interval, precision }: Told): boolean {
    const reached = this.#narrative?.interval.last ?? null;
    const isDay = precisions.indexOf(precision) >= precisions.indexOf('day');
    return isDay && reached !== null && interval.first !== null && compareDates(interval.first, reached) > 0;
  }

  /** "It was declassified in 2005": a year far ahead in the middle of a sentence looks back at what is told. */
  #isAside(named: Told, reading: Reading, { precision, reference }: Placed): boolean {
    const reached = this.#narrative?.interval.first ?? null;
    const year = named.interval.first?.year ?? 0;
    const isBareYear = precision === 'year' && reference === null;
    return reached !== null && isBareYear && !setsOut(reading) && year - reached.year > farAhead;
  }

  /** "On December 7, as the year 1941 ended …": a year does not blur the day in it that has been reached. */
  #isKnownBetter({ interval, precision }: Told): boolean {
    const reached = this.#narrative;
    if (precision !== 'year' || reached === null || reached.precision === 'year') return false;
    const { first, last } = interval;
    const day = reached.interval.first;
    return (
      day !== null && first !== null && last !== null && compareDates(first, day) <= 0 && compareDates(day, last) <= 0
    );
  }
}

/** The stretch that an expression names; of an open one ("by March", "since 1914") the end that it names. */
function toldBy({ interval, precision }: Placed, expression: number, sentence: number): Told {
  const first = interval.first ?? interval.last;
  const last = interval.last ?? first;
  return { interval: { first, last, clock: interval.clock }, precision, expression, sentence };
}

/**
 * Whether a text goes where it looks: not into what was planned, not into brackets, not to the far end of
 * "since", "until" and "by" — unless the sentence sets out from there ("By the end of March …").
 */
function reaches(
  text: string,
  reading: Reading,
  { precision, modifier, reference }: Placed,
  tense: Tense | 'beforehand',
): boolean {
  const isOpen = modifier !== null && openEnds.has(modifier);
  if ((isOpen || looksBack(reading)) && !setsOut(reading)) return false;
  const bareYear = precision === 'year' && reference === null;
  const before = text.slice(Math.max(0, reading.start - bracketReach), reading.start);
  const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  return !(inBrackets || (bareYear && (tense === 'future' || isOpen)));
}

/** "The accounts of the previous quarter": what lies before what is told. */
function looksBack({ operator }: Reading): boolean {
  return operator.kind === 'unit' && operator.anchor === 'narrative' && operator.direction === 'last';
}

function setsOut({ start }: Reading): boolean {
  return start < openingCharacters;
}

function isSharperThanYear({ precision }: Told): boolean {
  return precisions.indexOf(precision) > precisions.indexOf('year');
}

const openEnds = new Set(['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER']);
