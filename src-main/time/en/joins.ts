/** Expressions that stand side by side and are one. */
import type { Join } from '../reading/form.ts';
import { namesYear, onNamedDay } from '../reading/joining.ts';
import type { TimeOperator } from '../operators.ts';

type CalendarOperator = Extract<TimeOperator, { readonly kind: 'calendar' }>;

function isYearAlone(operator: TimeOperator): operator is CalendarOperator {
  return (
    operator.kind === 'calendar' && Object.keys(operator.fields).every((field) => field === 'year' || field === 'era')
  );
}

function isYearless(operator: TimeOperator): operator is CalendarOperator {
  return operator.kind === 'calendar' && operator.fields.year === undefined && operator.fields.weekday === undefined;
}

function isWeekday(operator: TimeOperator): boolean {
  return operator.kind === 'calendar' && operator.fields.weekday !== undefined && operator.fields.month === undefined;
}

function isDate(operator: TimeOperator): boolean {
  return operator.kind === 'calendar' && operator.fields.day !== undefined && operator.fields.weekday === undefined;
}

/** "Two days" and "Christmas 1914"; a length is not counted from what is wider than its unit. */
function counted(length: TimeOperator, date: TimeOperator, backwards: boolean): TimeOperator | null {
  if (length.kind !== 'duration' || length.amount === null || !Number.isInteger(length.amount)) return null;
  const isLong = length.unit === 'year' || length.unit === 'decade' || length.unit === 'century';
  const isSharp =
    isDate(date) ||
    isWeekday(date) ||
    (date.kind === 'shift' && date.unit === 'day' && date.from === undefined) ||
    date.kind === 'holiday' ||
    (length.unit === 'month' && isMonth(date)) ||
    (isLong && isYearAlone(date));
  return isSharp
    ? { kind: 'shift', amount: length.amount, unit: length.unit, anchor: 'narrative', from: date, backwards }
    : null;
}

function isMonth(operator: TimeOperator): boolean {
  return operator.kind === 'calendar' && operator.fields.month !== undefined && operator.fields.day === undefined;
}

/** "Tuesday" and "last week". */
function onDayOfWeek(day: TimeOperator, week: TimeOperator): TimeOperator | null {
  if (day.kind !== 'calendar' || day.direction !== 'open' || !isWeekday(day)) return null;
  const { weekday } = day.fields;
  return week.kind === 'unit' && week.unit === 'week' && week.direction !== 'open' && weekday !== undefined
    ? { kind: 'weekday-of-week', weekday, week }
    : null;
}

/** "The Friday before Christmas", "the second Sunday after Easter". */
function besideDay(weekday: TimeOperator, day: TimeOperator, backwards: boolean): TimeOperator | null {
  if (!isDate(day) && day.kind !== 'holiday') return null;
  if (weekday.kind === 'nth' && weekday.weekday !== null)
    return { kind: 'weekday-beside', weekday: weekday.weekday, nth: weekday.nth, backwards, of: day };
  if (weekday.kind !== 'calendar' || !isWeekday(weekday) || weekday.fields.weekday === undefined) return null;
  return { kind: 'weekday-beside', weekday: weekday.fields.weekday, nth: 1, backwards, of: day };
}

function isOfMonth(operator: TimeOperator): operator is CalendarOperator {
  return isYearless(operator) && operator.fields.month !== undefined;
}

export const joins: readonly Join[] = [
  {
    name: 'time-then-day',
    reads: { en: 'A time of day before its day.', de: 'Eine Uhrzeit oder Tageszeit vor ihrem Tag.' },
    between: /^(?:,? (?:on |of )?(?:the )?|, )$/,
    join: onNamedDay,
    dayIsLast: true,
    examples: [
      { text: 'He was shot at noon on Monday.', reads: [{ text: 'noon on Monday', value: '2016-09-05T12:00' }] },
    ],
    counterExamples: ['He was shot at noon in 1914.'],
  },
  {
    name: 'day-then-time',
    reads: { en: 'A time of day behind its day.', de: 'Eine Uhrzeit oder Tageszeit hinter ihrem Tag.' },
    between: /^(?:,? (?:at |in the |at )?(?:around |about |approximately |before |after |from |between )?|, | \| )$/,
    join: (day, time) => onNamedDay(time, day),
    examples: [{ text: 'He left Monday at 9 p.m.', reads: [{ text: 'Monday at 9 p.m.', value: '2016-09-05T21:00' }] }],
    counterExamples: ['On Monday he slept until 9 p.m.'],
  },
  {
    name: 'part-then-year',
    reads: {
      en: 'A part of a year that is told itself: last year, this year.',
      de: 'Ein Teil eines eigens genannten Jahres: „last year“, „this year“.',
    },
    between: /^,? (?:of )?$/,
    join: (part, year) => (isYearless(part) && namesYear(year) ? { kind: 'within', fields: part.fields, year } : null),
    examples: [{ text: 'He left in June last year.', reads: [{ text: 'June last year', value: '2015-06' }] }],
    counterExamples: ['He left in June last week.'],
  },
  {
    name: 'part-of-told-year',
    reads: {
      en: 'A part of a year, with the year in words.',
      de: 'Ein Teil eines Jahres, dessen Zahl in Worten dasteht.',
    },
    between: /^ (?:of|in) $/,
    join: (part, year) =>
      isYearless(part) && isYearAlone(year) ? { ...part, fields: { ...part.fields, ...year.fields } } : null,
    examples: [
      {
        text: 'It was cold in the winter of nineteen ninety-four.',
        reads: [{ text: 'the winter of nineteen ninety-four', value: '1994-WI' }],
      },
      {
        text: 'It was shut from April to May in 1974.',
        reads: [
          { text: 'April', value: '1974-04' },
          { text: 'May in 1974', value: '1974-05' },
        ],
      },
    ],
    counterExamples: ['It was the winter of discontent.'],
  },
  {
    name: 'weekday-then-date',
    reads: { en: 'A weekday before its date.', de: 'Ein Wochentag vor seinem Datum.' },
    between: /^,? $/,
    join: (day, date) => (isWeekday(day) && isDate(date) ? date : null),
    examples: [
      {
        text: 'We meet this coming Thursday, September eighth.',
        reads: [{ text: 'this coming Thursday, September eighth', value: '2016-09-08' }],
      },
    ],
    counterExamples: ['On Thursday, September was over.'],
  },
  {
    name: 'weekday-of-week',
    reads: { en: 'A day of last, this or next week.', de: 'Ein Tag der letzten, dieser oder der nächsten Woche.' },
    between: /^ (?:of )?$/,
    join: onDayOfWeek,
    examples: [
      { text: 'They voted on Friday of last week.', reads: [{ text: 'Friday of last week', value: '2016-09-02' }] },
      {
        text: 'They met from Monday to Wednesday last week.',
        reads: [
          { text: 'Monday', value: '2016-08-29' },
          { text: 'Wednesday last week', value: '2016-08-31' },
        ],
      },
    ],
    counterExamples: ['On Friday, last week’s rain stopped.'],
  },
  {
    name: 'week-then-weekday',
    reads: { en: 'A week before its day.', de: 'Eine Woche vor ihrem Tag.' },
    between: /^,? on $/,
    join: (week, day) => onDayOfWeek(day, week),
    examples: [
      { text: 'Next week on Friday they will meet.', reads: [{ text: 'Next week on Friday', value: '2016-09-16' }] },
    ],
    counterExamples: ['Next week Friday prayers begin.'],
  },
  {
    name: 'weekday-before-date',
    reads: { en: 'The weekday before a day or a feast.', de: 'Der Wochentag vor einem Tag oder Fest.' },
    between: /^ before $/,
    join: (weekday, day) => besideDay(weekday, day, true),
    examples: [
      {
        text: 'They struck on the Friday before Christmas 1931.',
        reads: [{ text: 'Friday before Christmas 1931', value: '1931-12-18' }],
      },
    ],
    counterExamples: ['They struck on Friday before May 1931.'],
  },
  {
    name: 'weekday-after-date',
    reads: { en: 'The weekday after a day or a feast.', de: 'Der Wochentag nach einem Tag oder Fest.' },
    between: /^ after $/,
    join: (weekday, day) => besideDay(weekday, day, false),
    examples: [
      {
        text: 'They struck on the Monday after 24 May 1931.',
        reads: [{ text: 'Monday after 24 May 1931', value: '1931-05-25' }],
      },
    ],
    counterExamples: ['They struck on Monday after May 1931.'],
  },
  {
    name: 'again-and-again',
    reads: {
      en: 'A time of day or a day’s number that comes again and again.',
      de: 'Eine Uhrzeit oder ein Tag im Monat, die immer wiederkehren.',
    },
    between: /^ (?:of |on )?$/,
    join: (time, set) => {
      const isDay = time.kind === 'calendar' && time.fields.day !== undefined && time.fields.month === undefined;
      return set.kind === 'set' && (isDay || (time.kind === 'clock' && time.of === null)) ? set : null;
    },
    examples: [
      { text: 'They meet at 10 a.m. every Monday.', reads: [{ text: '10 a.m. every Monday', value: 'XXXX-WXX-1' }] },
    ],
    counterExamples: ['They met on 3 May every year.'],
  },
  {
    name: 'year-then-date',
    reads: {
      en: 'A year set off by a comma before a part of it.',
      de: 'Ein Jahr und, nach einem Komma, ein Teil davon.',
    },
    between: /^, (?:on |in |between |from )?(?:the )?$/,
    join: (year, part) => {
      if (!isYearAlone(year)) return null;
      const isOfDay = part.kind === 'clock' || part.kind === 'part-of-day';
      const day = isOfDay ? part.of : part;
      if (day === null || !isOfMonth(day)) return null;
      const dated = { ...day, fields: { ...day.fields, ...year.fields } };
      return isOfDay ? { ...part, of: dated } : dated;
    },
    examples: [
      { text: 'In 1809, on May 13, the city fell.', reads: [{ text: '1809, on May 13', value: '1809-05-13' }] },
      {
        text: 'In 1716, on the night of 5 August, he fell.',
        reads: [{ text: '1716, on the night of 5 August', value: '1716-08-05TNI' }],
      },
      {
        text: 'In 1911, between June and August, dockers struck.',
        reads: [
          { text: '1911, between June', value: '1911-06' },
          { text: 'August', value: '1911-08' },
        ],
      },
    ],
    counterExamples: ['In 1809, the city fell in May.'],
  },
  {
    name: 'week-of-day',
    reads: {
      en: 'The week or the weekend in which a day lies.',
      de: 'Die Woche oder das Wochenende, worin ein Tag liegt.',
    },
    between: /^ (?:of|beginning|starting|commencing|ending|ended)(?: on)?(?: the)? $/,
    join: (week, day) =>
      week.kind === 'unit' &&
      (week.unit === 'week' || week.unit === 'weekend') &&
      (isDate(day) || day.kind === 'holiday')
        ? { kind: 'around', unit: week.unit, of: day }
        : null,
    examples: [
      { text: 'It was heard in the week of March 7.', reads: [{ text: 'the week of March 7', value: '2016-W10' }] },
      {
        text: 'It fell in the week beginning 10 August.',
        reads: [{ text: 'the week beginning 10 August', value: '2016-W32' }],
      },
      {
        text: 'Rain fell in the week ending 7 August 2016.',
        reads: [{ text: 'the week ending 7 August 2016', value: '2016-W31' }],
      },
      {
        text: 'They met on the weekend of 5 August 1950.',
        reads: [{ text: 'the weekend of 5 August 1950', value: '1950-W31-WE' }],
      },
    ],
    counterExamples: ['The week of March was cold.'],
  },
  {
    name: 'length-after-date',
    reads: { en: 'A length of time counted on from a date.', de: 'Eine Dauer, von einem Datum aus weitergezählt.' },
    between: /^ after (?:the )?$/,
    join: (length, date) => counted(length, date, false),
    examples: [
      {
        text: 'Two days after Christmas 1914 they sailed.',
        reads: [{ text: 'Two days after Christmas 1914', value: '1914-12-27' }],
      },
      {
        text: 'It fell three months after May 1940.',
        reads: [{ text: 'three months after May 1940', value: '1940-08' }],
      },
    ],
    counterExamples: ['Two days after 1914 they sailed.'],
  },
  {
    name: 'length-from-date',
    reads: {
      en: 'Days, weeks or months counted on from a day.',
      de: 'Tage, Wochen oder Monate, von einem Tag aus weitergezählt.',
    },
    between: /^ from $/,
    join: (length, date) => {
      const isNow = date.kind === 'vague' && date.value === 'PRESENT_REF' && length.kind === 'duration';
      if (isNow)
        return { kind: 'shift', amount: length.amount, unit: length.unit, anchor: 'document', backwards: false };
      return isYearAlone(date) ? null : counted(length, date, false);
    },
    examples: [
      { text: 'She will go two weeks from Friday.', reads: [{ text: 'two weeks from Friday', value: '2016-W38' }] },
      { text: 'It will close six months from now.', reads: [{ text: 'six months from now', value: '2017-03' }] },
    ],
    counterExamples: ['She ran it for eleven years from 1962.'],
  },
  {
    name: 'length-before-date',
    reads: { en: 'A length of time counted back from a date.', de: 'Eine Dauer, von einem Datum aus zurückgezählt.' },
    between: /^ (?:before|prior to) (?:the )?$/,
    join: (length, date) => counted(length, date, true),
    examples: [
      {
        text: 'He died a week before 3 May 1979.',
        reads: [{ text: 'a week before 3 May 1979', value: '1979-W17' }],
      },
      {
        text: 'It was the day before Easter Sunday 1916.',
        reads: [{ text: 'the day before Easter Sunday 1916', value: '1916-04-22' }],
      },
    ],
    counterExamples: ['He died a week before 1979.'],
  },
  {
    name: 'year-then-part',
    reads: {
      en: 'A year before its part: last year’s third quarter.',
      de: 'Ein Jahr vor seinem Teil: „last year’s third quarter“.',
    },
    between: /^(?:['’]s (?:fiscal )?|,? (?:on|in) (?:the )?)$/,
    join: (year, part) =>
      part.kind === 'calendar' && part.fields.year === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
    examples: [
      {
        text: 'In last year’s third quarter it earned more.',
        reads: [{ text: 'last year’s third quarter', value: '2015-Q3' }],
      },
      { text: 'Last year, on 9 May, he died.', reads: [{ text: 'Last year, on 9 May', value: '2015-05-09' }] },
      { text: 'It will open next year on 3 May.', reads: [{ text: 'next year on 3 May', value: '2017-05-03' }] },
    ],
    counterExamples: ['Last year’s harvest failed in the third quarter.'],
  },
];
