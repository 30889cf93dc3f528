/**
 * English, on one page. At each word the forms that can begin with it are tried and the longest match wins; of two
 * equally long ones the earlier in this list. Compositions are then tried, in order, on the words before each match.
 */
import type { Grammar } from '../reading/form.ts';

import { approximately } from './compositions/approximately.ts';
import { earlierLater } from './compositions/earlierLater.ts';
import { fiscal } from './compositions/fiscal.ts';
import { openEnded } from './compositions/openEnded.ts';
import { partOfStretch } from './compositions/partOfStretch.ts';
import { shortly } from './compositions/shortly.ts';
import { turnOfCentury } from './compositions/turnOfCentury.ts';
import { dateline } from './dateline.ts';
import { ago } from './forms/ago.ts';
import { anniversary } from './forms/anniversary.ts';
import { fractionOfUnit } from './forms/fractionOfUnit.ts';
import { millennium } from './forms/millennium.ts';
import { nthWeekday } from './forms/nthWeekday.ts';
import { edge } from './forms/edge.ts';
import { weekNumber } from './forms/weekNumber.ts';
import { logStamp } from './forms/logStamp.ts';
import { afterNext } from './forms/afterNext.ts';
import { weekdayNumber } from './forms/weekdayNumber.ts';
import { dayOfPointedMonth } from './forms/dayOfPointedMonth.ts';
import { islamicYear } from './forms/islamicYear.ts';
import { beforePresent } from './forms/beforePresent.ts';
import { nthInMonth } from './forms/nthInMonth.ts';
import { ordinalDay } from './forms/ordinalDay.ts';
import { shortYear } from './forms/shortYear.ts';
import { singleDay } from './forms/singleDay.ts';
import { bareLength } from './forms/bareLength.ts';
import { century } from './forms/century.ts';
import { clockTime } from './forms/clockTime.ts';
import { dayMonth } from './forms/dayMonth.ts';
import { dayMonthYear } from './forms/dayMonthYear.ts';
import { dayName } from './forms/dayName.ts';
import { decade } from './forms/decade.ts';
import { definiteUnit } from './forms/definiteUnit.ts';
import { duration } from './forms/duration.ts';
import { eraYear } from './forms/eraYear.ts';
import { half } from './forms/half.ts';
import { holiday } from './forms/holiday.ts';
import { prefixed } from './compositions/prefixed.ts';
import { isoDate } from './forms/isoDate.ts';
import { laterEarlier } from './forms/laterEarlier.ts';
import { month } from './forms/month.ts';
import { monthDay } from './forms/monthDay.ts';
import { monthDayYear } from './forms/monthDayYear.ts';
import { monthYear } from './forms/monthYear.ts';
import { numericDate } from './forms/numericDate.ts';
import { partOfDay, partOfNamedDay } from './forms/partOfDay.ts';
import { quarter } from './forms/quarter.ts';
import { repetition } from './forms/repetition.ts';
import { reportedPeriod } from './forms/reportedPeriod.ts';
import { season } from './forms/season.ts';
import { spelledYear } from './forms/spelledYear.ts';
import { toldPart } from './forms/toldPart.ts';
import { toldUnit } from './forms/toldUnit.ts';
import { unitDirection } from './forms/unitDirection.ts';
import { vague } from './forms/vague.ts';
import { weekday } from './forms/weekday.ts';
import { weekend } from './forms/weekend.ts';
import { year } from './forms/year.ts';
import { genreWords } from './genreWords.ts';
import { looksLike } from './looksLikeDate.ts';
import { joins } from './joins.ts';
import { pairings } from './pairings.ts';
import { sharings } from './sharings.ts';
import { isBeforehand, tenseAt } from './tense.ts';

export const english: Grammar = {
  language: 'en',
  dayMonthOrder: null,
  forms: [
    // The whole date before its parts.
    anniversary,
    nthInMonth,
    nthWeekday,
    edge,
    weekNumber,
    logStamp,
    isoDate,
    numericDate,
    monthDayYear,
    dayMonthYear,
    monthDay,
    dayMonth,
    ordinalDay,
    dayOfPointedMonth,
    monthYear,
    eraYear,
    islamicYear,
    beforePresent,
    spelledYear,
    // Named stretches, widest last.
    dayName,
    partOfDay,
    clockTime,
    partOfNamedDay,
    holiday,
    weekdayNumber,
    weekday,
    weekend,
    month,
    season,
    half,
    quarter,
    reportedPeriod,
    decade,
    century,
    millennium,
    // Counted from the document's date or from the text's own time.
    afterNext,
    unitDirection,
    ago,
    laterEarlier,
    toldUnit,
    toldPart,
    definiteUnit,
    repetition,
    // What any other form would rather have.
    vague,
    fractionOfUnit,
    singleDay,
    duration,
    bareLength,
    shortYear,
    year,
  ],
  sharings,
  // "Early" belongs to the words next to the date, "about" stands before it, "before" outside of both.
  joins,
  compositions: [fiscal, partOfStretch, turnOfCentury, earlierLater, shortly, approximately, prefixed, openEnded],
  pairings,
  tenseAt,
  isBeforehand,
  dateline,
  genreWords,
  looksLike,
};
