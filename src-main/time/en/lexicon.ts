/** The words of English time, as tables: what each means, and the pattern element that reads it. */
import type { CalendarFields, Direction, PartOfDay, Season, Unit } from '../operators.ts';
import { either, maybe, named, names, number, trailing, words, type Element } from '../reading/phrase.ts';
import { wordList, type WordList } from '../reading/wordList.ts';

export const months = wordList<number>(names, [
  [1, ['january', 'jan.', 'jan']],
  [2, ['february', 'feb.', 'feb']],
  [3, ['march', 'mar.', 'mar']],
  [4, ['april', 'apr.', 'apr']],
  [5, ['may']],
  [6, ['june', 'jun.', 'jun']],
  [7, ['july', 'jul.', 'jul']],
  [8, ['august', 'aug.', 'aug']],
  [9, ['september', 'sept.', 'sep.', 'sept', 'sep']],
  [10, ['october', 'oct.', 'oct']],
  [11, ['november', 'nov.', 'nov']],
  [12, ['december', 'dec.', 'dec']],
]);

export const weekdays = wordList<number>(names, [
  [1, ['monday', 'mon.']],
  [2, ['tuesday', 'tues.', 'tue.']],
  [3, ['wednesday', 'wed.']],
  [4, ['thursday', 'thurs.', 'thur.', 'thu.']],
  [5, ['friday', 'fri.']],
  [6, ['saturday', 'sat.']],
  [7, ['sunday', 'sun.']],
]);

/** As machines write them before a date: "Tue Sep 9". Elsewhere "sat" and "sun" are other words. */
export const weekdayOfStamp = maybe(names('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'));

export const seasons = wordList<Season>(words, [
  ['SP', ['spring', 'springtime']],
  ['SU', ['summer', 'summertime']],
  ['FA', ['autumn', 'fall']],
  ['WI', ['winter', 'wintertime']],
]);

/** Units in singular and plural. */
export const units = wordList<Unit>(words, [
  ['second', ['second', 'seconds']],
  ['minute', ['minute', 'minutes', 'min']],
  ['hour', ['hour', 'hours']],
  ['day', ['day', 'days']],
  ['weekend', ['weekend', 'weekends']],
  ['week', ['week', 'weeks']],
  ['fortnight', ['fortnight', 'fortnights']],
  ['month', ['month', 'months']],
  ['quarter', ['quarter', 'quarters']],
  ['season', ['season', 'seasons']],
  ['year', ['year', 'years']],
  ['decade', ['decade', 'decades']],
  ['century', ['century', 'centuries']],
  ['millennium', ['millennium', 'millennia', 'millenniums']],
]);

/** "Weeks", "years": of no told number. */
export const unitsInPlural = named(
  'unit',
  words('seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years', 'decades', 'centuries'),
);

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 1 … 99 in words, "twenty-four" also as "twenty four". */
export const belowHundred: readonly (readonly [number, readonly string[]])[] = [
  ...ones.map((one, index) => [index + 1, [one]] as const),
  ...teens.map((teen, index) => [index + 10, [teen]] as const),
  ...tens.flatMap((ten, index) => [
    [(index + 2) * 10, [ten]] as const,
    ...ones.map((one, more) => [(index + 2) * 10 + more + 1, [`${ten}-${one}`, `${ten} ${one}`]] as const),
  ]),
];

const cardinals: readonly (readonly [number, readonly string[]])[] = [
  ...belowHundred,
  [2, ['a couple of', 'a couple', 'couple of']],
  [12, ['a dozen']],
  [100, ['a hundred', 'one hundred']],
  [1000, ['a thousand', 'one thousand']],
  [2000, ['two thousand']],
];

/** "Twenty", "twenty-four", "twenty four", as one short pattern instead of eighty words. */
const fromTwenty: Element = {
  source: `${words(...tens).source}(?:[\\s-]${words(...ones).source})?`,
  openings: tens,
  optional: false,
};
const numberMeanings = new Map(cardinals.flatMap(([value, list]) => list.map((word) => [word, value] as const)));
const shortNumbers = [...numberMeanings.keys()].filter((word) => !tens.some((ten) => word.startsWith(ten)));

const below = `(?:${fromTwenty.source}|${words(...ones, ...teens).source})`;
const hundredWord = words('hundred').source;
/** "Fourteen hundred", "a hundred and thirty", "two hundred". */
const hundreds: Element = {
  // Looks for the word first: nearly all numbers have none, and would be tried twice.
  source: `(?:(?=[A-Za-z]+[\\s-](?:[A-Za-z]+[\\s-])?[Hh][Uu][Nn])(?:[Aa]|${below})[\\s-]${hundredWord}(?:\\s(?:and\\s)?${below})?)`,
  openings: ['a', ...ones, ...teens, ...tens],
  optional: false,
};

/** Numbers in words: "three", "twenty-four", "a dozen", "a hundred and thirty". */
export const numberWords: WordList<number> = {
  element: either(hundreds, fromTwenty, words(...shortNumbers)),
  meaning: (word) => {
    const written = word?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    return numberMeanings.get(written) ?? hundredsIn(written);
  },
};

function hundredsIn(written: string): number | undefined {
  const [, count = '', rest] = /^(.+?)[ -]hundred(?: (?:and )?(.+))?$/.exec(written) ?? [];
  const times = count === 'a' ? 1 : numberMeanings.get(count);
  const more = rest === undefined ? 0 : numberMeanings.get(rest);
  return times === undefined || more === undefined ? undefined : times * 100 + more;
}

/** How many, where the text does not say: "several years" is `PXY`. */
export const vagueAmounts = words('several', 'a few', 'some', 'many', 'few');

export const ordinals = wordList<number>(words, [
  [1, ['first', '1st']],
  [2, ['second', '2nd']],
  [3, ['third', '3rd']],
  [4, ['fourth', '4th']],
  [5, ['fifth', '5th']],
  [6, ['sixth', '6th']],
  [7, ['seventh', '7th']],
  [8, ['eighth', '8th']],
  [9, ['ninth', '9th']],
  [10, ['tenth', '10th']],
  [11, ['eleventh', '11th']],
  [12, ['twelfth', '12th']],
  [13, ['thirteenth', '13th']],
  [14, ['fourteenth', '14th']],
  [15, ['fifteenth', '15th']],
  [16, ['sixteenth', '16th']],
  [17, ['seventeenth', '17th']],
  [18, ['eighteenth', '18th']],
  [19, ['nineteenth', '19th']],
  [20, ['twentieth', '20th']],
  [21, ['twenty-first', '21st']],
  [22, ['twenty-second', '22nd']],
  [23, ['twenty-third', '23rd']],
  [24, ['twenty-fourth', '24th']],
  [25, ['twenty-fifth', '25th']],
  [26, ['twenty-sixth', '26th']],
  [27, ['twenty-seventh', '27th']],
  [28, ['twenty-eighth', '28th']],
  [29, ['twenty-ninth', '29th']],
  [30, ['thirtieth', '30th']],
  [31, ['thirty-first', '31st']],
]);

/** "The twenty second of May": as a day's number only, since "twenty second delays" are no day. */
export const ordinalDays = wordList<number>(
  words,
  'first second third fourth fifth sixth seventh eighth ninth'
    .split(' ')
    .map((word, index) => [index + 21, [`twenty ${word}`]] as const),
);

/** "Thirty-fifth": of centuries, of which there are more than a month has days. */
export const laterOrdinals = wordList<number>(
  words,
  ['thirt', 'fort', 'fift', 'sixt'].flatMap((ten, index) => [
    [index * 10 + 30, [`${ten}ieth`]] as const,
    ...'first second third fourth fifth sixth seventh eighth ninth'
      .split(' ')
      .map((word, unit) => [index * 10 + 31 + unit, [`${ten}y-${word}`]] as const),
  ]),
);

/** "last", "this", "next" and their kin, before a unit or a name. */
export const directions = wordList<Direction>(words, [
  ['last', ['last', 'past', 'previous', 'the last', 'the past', 'the previous', 'this past']],
  ['this', ['this', 'the current', 'current']],
  ['next', ['next', 'coming', 'the next', 'the coming', 'this coming', 'the upcoming']],
]);

/** Parts of the day with the TIMEX3 code of each. */
export const partsOfDay = wordList<PartOfDay>(words, [
  ['MO', ['morning', 'mornings']],
  ['MI', ['midday']],
  ['AF', ['afternoon', 'afternoons']],
  ['EV', ['evening', 'evenings']],
  ['NI', ['night', 'nights']],
]);

export const month = named('month', months.element);
export const weekday = named('weekday', weekdays.element);

/** "Tuesday, " before a date: it tells of which year a date without one is. */
export const weekdayBefore = maybe(
  named('weekdayBefore', { ...weekdays.element, source: `${weekdays.element.source},?` }),
);

/** The field that a matched `weekdayBefore` states. */
export function weekdayOfDay(written: string | undefined): Pick<CalendarFields, 'weekdayOfDay'> {
  const weekday = weekdays.meaning(written?.replace(',', ''));
  return weekday === undefined ? {} : { weekdayOfDay: weekday };
}

export const season = named('season', seasons.element);
export const unit = named('unit', units.element);
export const direction = named('direction', directions.element);
export const partOfDay = named('part', partsOfDay.element);

/** 1 … 31, with or without "st", "nd", "rd", "th". Two digits beyond 31 match too: an impossible date is told, not skipped. */
export const dayOfMonth = named('day', number('(?:[0-3]?[0-9]|[4-9][0-9])(?:st|nd|rd|th)?(?![A-Za-z]|[.,][0-9]|%)'));

/** A day right before a comma to which the year is glued: "March 9,1888". */
export const dayBeforeComma = named('day', number('[0-3]?[0-9](?:st|nd|rd|th)?(?=,[12][0-9]{3}(?![0-9]))'));

/** Both years of a day between two reckonings of the year: "9 March 1667/8" is of 1668 by ours. */
export const dualYear = trailing('/(?<dual>[0-9]{1,2})(?![0-9/-])');

/** The year of a date in January to March that is written with two; others keep the one before the stroke. */
export function yearOfTwo(year: string | undefined, dual: string | undefined, month: number): number {
  const first = numberOf(year);
  const isDual = dual !== undefined && (first + 1) % 10 ** dual.length === Number(dual);
  return isDual && month <= 3 ? first + 1 : first;
}

/** A year of four digits. It may be glued to the next word's capital ("2016Militants"), as in text taken from pages. */
export const year = named('year', number('(?:1[0-9]|20|21)[0-9]{2}(?![a-z]|[.,][0-9]|%)'));

/** How many: digits or words. */
export const amount = named('amount', either(number('[0-9]{1,3}(?:,[0-9]{3})?(?![.,][0-9]|%)'), numberWords.element));

/** The number that a matched `amount` means. */
export function amountOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const digits = written.replace(/,/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : (numberWords.meaning(written) ?? null);
}

/** The number that a matched `dayOfMonth` or `year` means. */
export function numberOf(written: string | undefined): number {
  return Number.parseInt(written ?? '', 10);
}

/** The number of a day in words: "ninth", "twenty second". */
export const ordinalOfDay = named('ordinal', either(ordinalDays.element, ordinals.element));

/** The day that a matched `ordinalOfDay` means. */
export function dayOfOrdinal(written: string | undefined): number | undefined {
  return ordinalDays.meaning(written) ?? ordinals.meaning(written);
}

/** Words that begin a noun phrase. */
export const the = words('the');
