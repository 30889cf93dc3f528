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
    between: /^(?:,? (?:at |in the |at )?(?:around |about |approximately |before |after |from |between )?|, )$/,
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
    between: /^ of $/,
    join: (part, year) =>
      isYearless(part) && isYearAlone(year) ? { ...part, fields: { ...part.fields, ...year.fields } } : null,
    examples: [
      {
        text: 'It was cold in the winter of nineteen ninety-four.',
        reads: [{ text: 'the winter of nineteen ninety-four', value: '1994-WI' }],
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
    name: 'week-of-day',
    reads: {
      en: 'The week or the weekend in which a day lies.',
      de: 'Die Woche oder das Wochenende, worin ein Tag liegt.',
    },
    between: /^ of $/,
    join: (week, day) =>
      week.kind === 'unit' && (week.unit === 'week' || week.unit === 'weekend') && isDate(day)
        ? { kind: 'around', unit: week.unit, of: day }
        : null,
    examples: [
      { text: 'It was heard in the week of March 7.', reads: [{ text: 'the week of March 7', value: '2016-W10' }] },
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
    between: /^ (?:after|from) (?:the )?$/,
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
    between: /^['’]s (?:fiscal )?$/,
    join: (year, part) =>
      part.kind === 'calendar' && part.fields.year === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
    examples: [
      {
        text: 'In last year’s third quarter it earned more.',
        reads: [{ text: 'last year’s third quarter', value: '2015-Q3' }],
      },
    ],
    counterExamples: ['Last year’s harvest failed in the third quarter.'],
  },
];
