import type { DateField, Precision, Reference, TimexModifier } from '../types.ts';

import type { ExplanationWords, Named, VagueTime } from './explanationWords.ts';

const fieldWords: Readonly<Record<DateField, string>> = {
  era: 'the era',
  millennium: 'the millennium',
  century: 'the century',
  decade: 'the decade',
  year: 'the year',
  half: 'the half of the year',
  quarter: 'the quarter',
  season: 'the season',
  month: 'the month',
  week: 'the week',
  weekday: 'the day of the week',
  day: 'the day',
  'day-month-order': 'the order of day and month',
  clock: 'the time of day',
};

const whichWords: Readonly<Record<Precision, string>> = {
  millennium: 'which millennium',
  century: 'which century',
  decade: 'which decade',
  year: 'which year',
  half: 'which half of which year',
  season: 'which season of which year',
  quarter: 'which quarter of which year',
  month: 'which month',
  week: 'which week',
  weekend: 'which weekend',
  day: 'which day',
  'part-of-day': 'which part of which day',
  hour: 'which hour of which day',
  minute: 'which minute of which day',
  second: 'which second of which day',
};

const thatWords: Readonly<Record<Named, string>> = {
  millennium: 'that millennium',
  century: 'that century',
  decade: 'that decade',
  year: 'that year',
  half: 'that half of the year',
  season: 'that season',
  quarter: 'that quarter',
  month: 'that month',
  week: 'that week',
  weekend: 'that weekend',
  day: 'that day',
  'part-of-day': 'that part of the day',
  hour: 'that hour',
  minute: 'that minute',
  second: 'that second',
  length: 'that length',
};

/** What the words around a date make of it. */
const modifierClauses: Readonly<Record<TimexModifier, (named: string) => string>> = {
  START: (named) => `the early part of ${named} is meant`,
  MID: (named) => `the middle of ${named} is meant`,
  END: (named) => `the late part of ${named} is meant`,
  APPROX: (named) => `${named} is only approximate`,
  BEFORE: (named) => `what is told lies some time before ${named}`,
  AFTER: (named) => `what is told lies some time after ${named}`,
  ON_OR_BEFORE: (named) => `what is told lies in ${named} or before it`,
  ON_OR_AFTER: (named) => `what is told begins with ${named}, with no end given`,
  LESS_THAN: (named) => `less than ${named} is meant`,
  MORE_THAN: (named) => `more than ${named} is meant`,
  EQUAL_OR_LESS: (named) => `${named} at most is meant`,
  EQUAL_OR_MORE: (named) => `${named} at least is meant`,
};

const referenceWords: Readonly<Record<Reference['kind'], readonly [reference: string, itself: string]>> = {
  document: ['the document’s date', 'the document’s date itself'],
  narrative: ['the date that the text had reached', 'the very date that the text had reached'],
};

const vagueTimes: Readonly<Record<VagueTime, string>> = {
  PAST_REF: 'the past',
  PRESENT_REF: 'the present',
  FUTURE_REF: 'the future',
};

export const english: ExplanationWords = {
  quoted: (words) => `“${words}”`,
  sentence: (words, reading, details, rules) => {
    const more = details.length === 0 ? '' : `; ${inWords(details, ', and ')}`;
    return `${words} ${reading}${more} (rule: ${rules.join(' + ')}).`;
  },

  tellsByItself: (label, precision) => `tells by itself ${whichWords[precision]} is meant: ${withArticle(label)}`,
  readAs: (label) => `was read as ${withArticle(label)}`,
  readAgainst: (label, kind, reference) =>
    `was read as ${withArticle(label)}, against ${referenceWords[kind][0]}, ${reference}`,
  readAsReference: (label, kind) => `was read as ${referenceWords[kind][1]}, ${withArticle(label)}`,
  length: 'is a length of time and names no day of the calendar',
  repetition: 'tells how often something happens and names no day of the calendar',
  vague: (time) => `speaks of ${vagueTimes[time]} without naming a date`,
  unknown: (stated) => {
    const states = stated.length === 0 ? 'is a time' : `states ${listOf(stated)}`;
    return `${states}, but which one is meant is not known, so it has no place on the calendar`;
  },

  states: (fields) => `it states ${listOf(fields)}`,
  supposes: (fields) => `${listOf(fields)} ${fields.length === 1 ? 'is' : 'are'} supposed`,
  modified: (modifier, named) => modifierClauses[modifier](thatWords[named]),

  unread: {
    'no-such-month': ({ month }) => `There is no month ${month}.`,
    'no-such-day': ({ day }) => `That month has no day ${day}.`,
    'no-leap-year': ({ year }, label) => `${label(year)} is not a leap year, so it has no 29 February.`,
    'neither-is-month': ({ first, second }) => `Neither ${first} nor ${second} is a month.`,
    'open-order': () => 'It cannot be told which number is the day and which the month; set their order to read it.',
    'holiday-not-kept': () => 'That holiday was not kept in that year.',
    'no-known-form': () => 'It looks like a date, but is written in no way that Dateline reads here.',
    'beyond-years': () => 'That lies beyond the years that Dateline draws.',
  },
};

/** Labels that want an article in a sentence. */
const wantsArticle = /^(?:\d+s|\d+(?:st|nd|rd|th) .*|(?:first|second) half of .*)$/;

function withArticle(label: string): string {
  return wantsArticle.test(label) ? `the ${label}` : label;
}

function listOf(fields: readonly DateField[]): string {
  return inWords(
    fields.map((field) => fieldWords[field]),
    ' and ',
  );
}

/** "the month and the day"; "it states the month, the year is supposed, and the late part of that month is meant". */
function inWords(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${last}${parts.at(-1) ?? ''}`;
}
