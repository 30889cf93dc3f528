/**
 * German, on one page. At each word the forms that can begin with it are tried and the longest match wins; of two
 * equally long ones the earlier in this list. Compositions are then tried, in order, on the words before each match.
 */
import type { Grammar } from '../reading/form.ts';

import { approximately } from './compositions/approximately.ts';
import { openEnded } from './compositions/openEnded.ts';
import { partOfStretch } from './compositions/partOfStretch.ts';
import { shortly } from './compositions/shortly.ts';
import { dateline } from './dateline.ts';
import { ago } from './forms/ago.ts';
import { century } from './forms/century.ts';
import { clockTime } from './forms/clockTime.ts';
import { dayMonth } from './forms/dayMonth.ts';
import { dayMonthYear } from './forms/dayMonthYear.ts';
import { dayName } from './forms/dayName.ts';
import { decade } from './forms/decade.ts';
import { definiteUnit } from './forms/definiteUnit.ts';
import { duration } from './forms/duration.ts';
import { eraYear } from './forms/eraYear.ts';
import { halfOfYear } from './forms/half.ts';
import { holiday } from './forms/holiday.ts';
import { isoDate } from './forms/isoDate.ts';
import { laterEarlier } from './forms/laterEarlier.ts';
import { lengthAdjective } from './forms/lengthAdjective.ts';
import { month } from './forms/month.ts';
import { monthYear } from './forms/monthYear.ts';
import { namedUnit } from './forms/namedUnit.ts';
import { numericDate } from './forms/numericDate.ts';
import { openLength } from './forms/openLength.ts';
import { midday, partOfDay, partOfToldDay } from './forms/partOfDay.ts';
import { quarter } from './forms/quarter.ts';
import { repetition } from './forms/repetition.ts';
import { season } from './forms/season.ts';
import { sharedMonth } from './forms/sharedMonth.ts';
import { toldUnit } from './forms/toldUnit.ts';
import { unitDirection } from './forms/unitDirection.ts';
import { vague } from './forms/vague.ts';
import { weekNumber } from './forms/weekNumber.ts';
import { afterNext } from './forms/afterNext.ts';
import { weekdayNumber } from './forms/weekdayNumber.ts';
import { dayOfPointedMonth } from './forms/dayOfPointedMonth.ts';
import { nthInMonth } from './forms/nthInMonth.ts';
import { edge } from './forms/edge.ts';
import { shortYear } from './forms/shortYear.ts';
import { weekday } from './forms/weekday.ts';
import { weekend } from './forms/weekend.ts';
import { year } from './forms/year.ts';
import { yearPair } from './forms/yearPair.ts';
import { genreWords } from './genreWords.ts';
import { looksLike } from './looksLikeDate.ts';
import { joins } from './joins.ts';
import { pairings } from './pairings.ts';
import { isBeforehand, tenseAt } from './tense.ts';

export const german: Grammar = {
  language: 'de',
  dayMonthOrder: 'day-month',
  forms: [
    // The whole date before its parts.
    weekNumber,
    nthInMonth,
    edge,
    isoDate,
    numericDate,
    dayMonthYear,
    dayMonth,
    sharedMonth,
    dayOfPointedMonth,
    monthYear,
    eraYear,
    // Named stretches, widest last.
    dayName,
    partOfDay,
    clockTime,
    partOfToldDay,
    midday,
    holiday,
    weekdayNumber,
    weekday,
    weekend,
    month,
    season,
    halfOfYear,
    quarter,
    namedUnit,
    decade,
    century,
    // Counted from the document's date or from the text's own time.
    afterNext,
    unitDirection,
    toldUnit,
    ago,
    laterEarlier,
    definiteUnit,
    repetition,
    // What any other form would rather have.
    duration,
    lengthAdjective,
    openLength,
    yearPair,
    shortYear,
    year,
    vague,
  ],
  // "Ende" belongs to the words next to the date, "um" stands before it, "seit" outside of both.
  sharings: [],
  joins,
  compositions: [partOfStretch, shortly, approximately, openEnded],
  pairings,
  tenseAt,
  isBeforehand,
  dateline,
  genreWords,
  looksLike,
};
