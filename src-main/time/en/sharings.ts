/** Numbers that share the rest of a date beside them: "April 6-7", "the 3rd and 4th of May", "1947–54", "499 to 493 BC", "7 to 9 p.m.". */
import type { CalendarFields } from '../operators.ts';
import { besideDate, inCenturyOf } from '../pairs/given.ts';
import { ofDate } from '../pairs/numbers.ts';
import type { Sharing } from '../reading/form.ts';
import type { Groups } from '../reading/phrase.ts';
import { decades } from './forms/decade.ts';
import { numberOf, ordinals } from './lexicon.ts';

function isDayOfMonth({ day, month, weekday }: CalendarFields): boolean {
  return day !== undefined && month !== undefined && weekday === undefined;
}

/** An earlier day of the same month. */
function dayBefore({ number }: Groups, { day = 0, ...fields }: CalendarFields): CalendarFields | null {
  const shared = numberOf(number);
  const isShared = isDayOfMonth({ day, ...fields }) && shared >= 1 && shared < day;
  return isShared ? besideDate('day', shared, fields) : null;
}

function isYearAlone(fields: CalendarFields): boolean {
  return fields.year !== undefined && fields.month === undefined && fields.season === undefined;
}

export const sharings: readonly Sharing[] = [
  {
    name: 'day-behind-date',
    reads: { en: 'A day that shares the month before it.', de: 'Ein Tag, für den der Monat davor mitgilt.' },
    side: 'behind',
    // A number with a noun behind it counts something: "May 4 and 5 soldiers".
    pattern:
      /^(?:\s?[-–—/]\s?| (?:to|and|or|through|until|till) (?:the )?|, (?=[0-9]{1,2}(?:st|nd|rd|th)?(?:,| and| or)))(?<words>(?<number>[0-3]?[0-9])(?:st|nd|rd|th)?(?:,? (?<year>1[0-9]{3}|20[0-9]{2}))?)(?![0-9A-Za-z%]|[.:,/-][0-9]| (?!was\b|is\b|has\b|as\b)[a-z]+s\b| (?:percent|people|men|million|billion)\b)/,
    share: ofDate(({ number, year }, fields) => {
      const day = numberOf(number);
      if (!isDayOfMonth(fields) || fields.year !== undefined || day < 1 || day > 31) return null;
      return { ...besideDate('day', day, fields), ...(year !== undefined && { year: numberOf(year) }) };
    }),
    examples: [
      {
        text: 'They fought on April 6-7, 1915 and again from May 13 to 15, 1916.',
        reads: [
          { text: 'April 6', value: '1915-04-06' },
          { text: '7, 1915', value: '1915-04-07' },
          { text: 'May 13', value: '1916-05-13' },
          { text: '15, 1916', value: '1916-05-15' },
        ],
      },
      {
        text: 'The vote was held on May 4, 5 and 6.',
        reads: [
          { text: 'May 4', value: '2016-05-04' },
          { text: '5', value: '2016-05-05' },
          { text: '6', value: '2016-05-06' },
        ],
      },
    ],
    counterExamples: [],
  },
  {
    name: 'day-before-date',
    reads: { en: 'A day that shares the month behind it.', de: 'Ein Tag, für den der Monat dahinter mitgilt.' },
    side: 'before',
    pattern:
      /(?<![0-9A-Za-z.,:$€£%-])(?<words>(?<number>[0-3]?[0-9])(?:st|nd|rd|th)?)(?:\s?[-–—/]\s?| (?:to|and|or|through|until|till) (?:the )?)$/,
    share: ofDate(dayBefore),
    examples: [
      {
        text: 'On the night of 3-4 May 1904 they tried again.',
        reads: [
          { text: 'the night of 3', value: '1904-05-03TNI' },
          { text: '4 May 1904', value: '1904-05-04' },
        ],
      },
      {
        text: 'It burned from 26 to 28 July 1908.',
        reads: [
          { text: '26', value: '1908-07-26' },
          { text: '28 July 1908', value: '1908-07-28' },
        ],
      },
    ],
    counterExamples: ['He lost 26 and 28 per cent.'],
  },
  {
    name: 'day-before-pointed-month',
    reads: {
      en: 'A day that shares the pointed month behind it.',
      de: 'Ein Tag, für den der genannte Monat dahinter mitgilt.',
    },
    side: 'before',
    pattern:
      /(?<![0-9A-Za-z.,:$€£%-])(?<words>(?:the )?(?<number>[0-3]?[0-9])(?:st|nd|rd|th)?)(?:\s?[-–—]\s?| (?:to|and|or|through|until|till) )$/,
    share: ({ number }, beside) => {
      const day = numberOf(number);
      return beside.kind === 'day-of-month' && day >= 1 && day < beside.day ? { ...beside, day } : null;
    },
    examples: [
      {
        text: 'It was held from the 1st to the 5th of last month.',
        reads: [
          { text: 'the 1st', value: '2016-08-01' },
          { text: 'the 5th of last month', value: '2016-08-05' },
        ],
      },
    ],
    counterExamples: ['They won 3 and 5 of last month’s games.'],
  },
  {
    name: 'numbers-before-date',
    reads: {
      en: 'A day and a month in numbers that share the year of the date behind them.',
      de: 'Tag und Monat in Zahlen, für die das Jahr des Datums dahinter mitgilt.',
    },
    side: 'before',
    pattern:
      /(?<![0-9A-Za-z.,:$€£%/-])(?<words>(?<first>[0-9]{1,2})\/(?<second>[0-9]{1,2}))(?:\s?[-–—]\s?| (?:to|until|till|through|and) )$/,
    share: ({ first, second }, beside) =>
      beside.kind === 'numeric' ? { ...beside, first: numberOf(first), second: numberOf(second) } : null,
    examples: [
      {
        text: 'The fair ran from 6/18 to 7/4/2010.',
        reads: [
          { text: '6/18', value: '2010-06-18' },
          { text: '7/4/2010', value: '2010-07-04' },
        ],
      },
      {
        text: 'It was open 8/15-9/30/2014.',
        reads: [
          { text: '8/15', value: '2014-08-15' },
          { text: '9/30/2014', value: '2014-09-30' },
        ],
      },
    ],
    counterExamples: ['He won 6/18 of the votes.'],
  },
  {
    name: 'day-in-list',
    reads: {
      en: 'A day in a list, which shares the month at its end.',
      de: 'Ein Tag in einer Aufzählung, für den der Monat an ihrem Ende mitgilt.',
    },
    side: 'list',
    pattern: /(?<![0-9A-Za-z.,:$€£%-])(?<words>(?<number>[0-3]?[0-9])(?:st|nd|rd|th)?), (?:the )?$/,
    share: ofDate(dayBefore),
    examples: [
      {
        text: 'The lift failed on 9, 14, 19 and 27 February 1916.',
        reads: [
          { text: '9', value: '1916-02-09' },
          { text: '14', value: '1916-02-14' },
          { text: '19', value: '1916-02-19' },
          { text: '27 February 1916', value: '1916-02-27' },
        ],
      },
    ],
    counterExamples: ['He lost 14, 26 and 28 per cent.'],
  },
  {
    name: 'year-behind-year',
    reads: {
      en: 'A year in two digits that shares the century of the year before it.',
      de: 'Ein Jahr mit zwei Ziffern, für das das Jahrhundert des Jahres davor mitgilt.',
    },
    side: 'behind',
    pattern: /^\s?[-–—/]\s?(?<words>(?<number>[0-9]{2}|(?<=^\/)[0-9]))(?![0-9A-Za-z%]|[.:,/–—-][0-9])/,
    share: ofDate(({ number = '' }, fields) => {
      const { year = 0, era } = fields;
      if (!isYearAlone(fields) || era !== undefined || year < 1000) return null;
      // "The 1973/4 season": of one digit only the year behind it can be meant.
      if (number.length === 1) return (year + 1) % 10 === numberOf(number) ? { year: year + 1 } : null;
      const until = numberOf(number);
      return until > year % 100 ? { year: inCenturyOf(year, until) } : null;
    }),
    examples: [
      {
        text: 'The war of 1914–18 was long, and 1995-96 was tense.',
        reads: [
          { text: '1914', value: '1914' },
          { text: '18', value: '1918' },
          { text: '1995', value: '1995' },
          { text: '96', value: '1996' },
        ],
      },
      {
        text: 'They won in 1973/4.',
        reads: [
          { text: '1973', value: '1973' },
          { text: '4', value: '1974' },
        ],
      },
    ],
    counterExamples: ['Call 1914-1.'],
  },
  {
    name: 'year-before-era',
    reads: {
      en: 'A year that shares the era of the year behind it.',
      de: 'Ein Jahr, für das die Zeitrechnung des Jahres dahinter mitgilt.',
    },
    side: 'before',
    pattern:
      /(?<![0-9A-Za-z.,:$€£%-])(?<words>(?<number>[0-9]{1,4}))(?:\s?[-–—/]\s?| (?:to|and|or|through|until|till) )$/,
    share: ofDate(({ number }, fields) => {
      const shared = numberOf(number);
      const { year, era } = fields;
      if (!isYearAlone(fields) || era === undefined || year === undefined || shared === 0) return null;
      const isEarlier = era === 'BCE' ? shared > year : shared < year;
      return isEarlier ? besideDate('year', shared, fields) : null;
    }),
    examples: [
      {
        text: 'The revolt lasted from 499 to 493 BC.',
        reads: [
          { text: '499', value: 'BC0499' },
          { text: '493 BC', value: 'BC0493' },
        ],
      },
    ],
    counterExamples: ['He held Fort A-499 to 493 BC.', 'Of 400 and 493 BC he told nothing.'],
  },
  {
    name: 'century-before-century',
    reads: {
      en: 'A century that shares its word, and its era, with the one behind it.',
      de: 'Ein Jahrhundert, für das Wort und Zeitrechnung des Jahrhunderts dahinter mitgelten.',
    },
    side: 'before',
    pattern:
      /(?<![0-9A-Za-z-])(?<words>(?:[Tt]he )?(?<number>[0-9]{1,2}(?:st|nd|rd|th)|[A-Za-z]{3,12}(?:-first)?))(?:\s?[-–—/]\s?| (?:to|and|or) (?:the )?(?:early |late |mid-)?)$/,
    share: ofDate(({ number }, fields) => {
      const shared = ordinals.meaning(number);
      return fields.century === undefined || shared === undefined ? null : besideDate('century', shared, fields);
    }),
    examples: [
      {
        text: 'It dates from the 2nd or 3rd century BC.',
        reads: [
          { text: 'the 2nd', value: 'BC01' },
          { text: '3rd century BC', value: 'BC02' },
        ],
      },
    ],
    counterExamples: [],
  },
  {
    name: 'decade-behind-decade',
    reads: {
      en: 'A decade in two digits that shares the century of the one before it.',
      de: 'Ein Jahrzehnt mit zwei Ziffern, für das das Jahrhundert des Jahrzehnts davor mitgilt.',
    },
    side: 'behind',
    pattern:
      /^(?:\s?[-–—/]\s?| (?:to|and|or|through) (?:the )?(?:early |late |mid-)?)(?<words>['’‘]?(?:(?<number>[1-9]0)['’]?s|(?<spelled>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))(?![A-Za-z])/,
    share: ofDate(({ number, spelled }, fields) => {
      const ten = spelled === undefined ? numberOf(number) : (decades.get(spelled) ?? 0);
      return fields.decade === undefined ? null : besideDate('decade', inCenturyOf(fields.decade, ten), fields);
    }),
    examples: [
      {
        text: 'They were friends in the 1860s and 70s.',
        reads: [
          { text: 'the 1860s', value: '186' },
          { text: '70s', value: '187' },
        ],
      },
      {
        text: 'In the thirties and forties it was dredged.',
        reads: [
          { text: 'the thirties', value: '193' },
          { text: 'forties', value: '194' },
        ],
      },
    ],
    counterExamples: [],
  },
  {
    name: 'hour-before-clock',
    reads: {
      en: 'An hour that shares “a.m.”, “p.m.” or “o’clock” with the clock time behind it.',
      de: 'Eine Stunde, für die „a.m.“, „p.m.“ oder „o’clock“ der Uhrzeit dahinter mitgilt.',
    },
    side: 'before',
    pattern: /(?<![0-9A-Za-z.,:$€£%#-])(?<words>(?<number>1[0-2]|[1-9]))(?:\s?[-–—]\s?| (?:to|and|or|until|till) )$/,
    share: ({ number }, beside) =>
      beside.kind === 'clock' && (beside.half === 'told' || (beside.half === 'open' && !beside.sharp))
        ? { kind: 'clock', minute: numberOf(number) * 60, sharp: false, half: 'open', of: null }
        : null,
    examples: [
      {
        text: 'They searched the house from 7 to 9 p.m. on 3 May.',
        reads: [
          { text: '7', value: '2016-05-03T19:00' },
          { text: '9 p.m. on 3 May', value: '2016-05-03T21:00' },
        ],
      },
      {
        text: 'The line was cut between 11 and 2 a.m. on Monday.',
        reads: [
          { text: '11', value: '2016-09-04T23:00' },
          { text: '2 a.m. on Monday', value: '2016-09-05T02:00' },
        ],
      },
    ],
    counterExamples: ['Of the 7 and 9 men there was no trace.', 'He took platform A-7 to 9 p.m.'],
  },
];
