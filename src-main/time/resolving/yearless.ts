/** Supposing the year of a date that is told without one. */
import { compareDates, daysBetween } from '../calendar.ts';
import type { Direction } from '../operators.ts';
import { precisions, type CivilDate, type DateField, type Precision } from '../types.ts';

import { placed, unplaced, type Meaning } from './meaning.ts';
import { documentReference, toldReference, type References, type Told } from './reference.ts';
import type { Stretch } from './stretch.ts';

/**
 * Supposes the year of what comes once a year: in a history the year that the text has reached (or the next), in news
 * the one that direction, tense and nearness to the document's date suggest. `unknown` is the TIMEX3 value without one.
 */
export function resolveYearlessBy(
  inYear: (year: number) => Stretch | null,
  direction: Direction,
  references: References,
  unknown: string,
  stated: readonly DateField[] = [],
  yearsAround = 1,
): Meaning {
  const { document, narrative, lineYear, opens } = references;
  const over = opens && direction === 'open' ? (lineYear?.interval.first?.year ?? null) : null;
  const under = over === null ? null : inYear(over);
  if (under !== null && lineYear !== null)
    return placed(under, { stated, supposed: ['year'], reference: toldReference(lineYear) });
  const told = narrative?.interval.first ?? null;
  const isDay = told !== null && inYear(told.year)?.precision === 'day';
  if (direction === 'open' && told !== null && narrative !== null && goesOnFrom(narrative, told, isDay, references)) {
    const reference = toldReference(narrative);
    const stretch = stretchAfter(told, narrative.precision, inYear);
    return stretch === null
      ? unplaced('DATE', unknown, stated)
      : placed(stretch, { stated, supposed: ['year'], reference });
  }
  if (document === null) return unplaced('DATE', unknown, stated);
  const offsets = Array.from({ length: 2 * yearsAround + 1 }, (_, index) => index - yearsAround);
  const stretches = offsets.flatMap((offset) => inYear(document.year + offset) ?? []);
  const chosen = chooseByDirection(stretches, direction, document, references);
  if (chosen === null) return unplaced('DATE', unknown, stated);
  return placed(chosen, { stated, supposed: ['year'], reference: documentReference(document) });
}

/** So many sentences later news may still be telling of another year. */
const stillTelling = 2;

/**
 * Whether a date without a year goes on from the date that the text gave last. A history does; a day of news does where the text
 * has just told a day or a month of an earlier year than its own: "on 12 March 2020 he was asked … she wrote to the board on 16 March".
 */
function goesOnFrom(narrative: Told, told: CivilDate, isDay: boolean, references: References): boolean {
  if (references.genre === 'narrative') return true;
  return isDay && canBeGoneOnFrom(narrative.precision) && isStillToldOf(narrative, told, references);
}

/** Whether news tells of a day of an earlier year than its own, and has just named one. */
export function isStillToldOf(
  { sentence: toldIn }: Told,
  told: CivilDate,
  { document, sentence, tense }: References,
): boolean {
  const isOfEarlierYear = document !== null && told.year < document.year;
  return isOfEarlierYear && tense === 'past' && sentence - toldIn <= stillTelling;
}

/** Reports set quarters beside each other: nothing goes on from there. */
function canBeGoneOnFrom(precision: Precision): boolean {
  return precisions.indexOf(precision) >= precisions.indexOf('season') && precision !== 'quarter';
}

function chooseByDirection(
  stretches: readonly Stretch[],
  direction: Direction,
  document: CivilDate,
  references: References,
): Stretch | null {
  const ended = stretches.filter(({ interval }) => compareDates(interval.last, document) < 0);
  const later = stretches.filter(({ interval }) => compareDates(interval.first, document) > 0);
  const sameYear = stretches.find(({ interval }) => interval.first.year === document.year) ?? null;
  if (direction === 'last') return ended.at(-1) ?? null;
  if (direction === 'next') return later[0] ?? null;
  // "This winter" is the one that is going on.
  const goingOn = stretches.find(
    ({ interval: { first, last } }) => compareDates(first, document) <= 0 && compareDates(last, document) >= 0,
  );
  if (direction === 'this') return goingOn ?? sameYear;
  return nearestBySide(document, stretches, references);
}

/** A date on the wrong side for its tense must be this many times nearer to be meant all the same ("extended to Nov. 20"). */
const wrongSidePenalty = 6;

/** A month that lies so many days before the last one told is that of the next year: "In December … In January". */
const turnOfTheYear = 150;

function stretchAfter(told: CivilDate, precision: Precision, inYear: (year: number) => Stretch | null): Stretch | null {
  const same = inYear(told.year);
  const tellsMonths = precisions.indexOf(precision) > precisions.indexOf('year');
  const isBefore = same !== null && daysBetween(same.interval.first, told) > turnOfTheYear;
  return tellsMonths && isBefore ? inYear(told.year + 1) : same;
}

function nearestBySide(document: CivilDate, stretches: readonly Stretch[], references: References): Stretch | null {
  const distance = (stretch: Stretch): number =>
    isReported(stretch)
      ? distanceOfReport(document, stretch, references.tense)
      : distanceInTense(document, stretch, references);
  return stretches.reduce<Stretch | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

function distanceInTense(document: CivilDate, { interval }: Stretch, { genre, tense, opens }: References): number {
  const days = daysBetween(document, interval.first);
  const ended = compareDates(interval.last, document) < 0;
  const wrongSide = (tense === 'past' && days > 0) || (tense === 'future' && ended);
  // "On 9 February a bridge fell": what news sets out from and tells as past does not lie ahead. A history begins at its date.
  if (genre === 'news' && tense === 'past' && opens && days > 0) return Infinity;
  return Math.abs(days) * (wrongSide ? wrongSidePenalty : 1);
}

function isReported({ precision }: Stretch): boolean {
  return precision === 'quarter' || precision === 'half';
}

/** So many days after its end a quarter is still what a report that "will" come is about. */
const reportedWithin = 60;

/** Reports come when their quarter is over, and are expected before they come: tense says little, nearness much. */
function distanceOfReport(document: CivilDate, { interval }: Stretch, tense: References['tense']): number {
  const sinceEnd = daysBetween(interval.last, document);
  const begun = compareDates(interval.first, document) <= 0;
  const stale = tense === 'future' && sinceEnd > reportedWithin;
  const early = tense !== 'future' && !begun;
  return Math.abs(sinceEnd) * (stale || early ? wrongSidePenalty : 1);
}
