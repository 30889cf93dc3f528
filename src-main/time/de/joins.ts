/** Expressions that stand side by side and are one. */
import type { Operator, TimeOperator } from '../operators.ts';
import type { Join } from '../reading/form.ts';
import { inPartOfDay, namesYear, onNamedDay } from '../reading/joining.ts';

type CalendarOperator = Operator<'calendar'>;

function isYearAlone(operator: TimeOperator): operator is CalendarOperator {
  return (
    operator.kind === 'calendar' && Object.keys(operator.fields).every((field) => field === 'year' || field === 'era')
  );
}

function isOfMonth(operator: TimeOperator): operator is CalendarOperator {
  return operator.kind === 'calendar' && operator.fields.month !== undefined && operator.fields.year === undefined;
}

export const joins: readonly Join[] = [
  {
    name: 'night-before',
    reads: {
      en: 'A night and the day that it leads to: it begins on the day before.',
      de: 'Eine Nacht und der Tag, zu dem sie führt: Sie beginnt am Tag davor.',
    },
    between: /^ (?:zum|auf) (?:den )?$/,
    join: (night, day) =>
      night.kind === 'part-of-day' && night.of === null && day.kind === 'calendar' && (day.fields.day ?? 1) > 1
        ? { ...night, of: { ...day, fields: { ...day.fields, day: (day.fields.day ?? 1) - 1 } } }
        : null,
    examples: [
      {
        text: 'Es brannte in der Nacht zum 9. November.',
        reads: [{ text: 'Nacht zum 9. November', value: '2015-11-08TNI' }],
      },
    ],
    counterExamples: ['Es brannte in der Nacht bis zum 9. November.'],
  },
  {
    name: 'time-then-day',
    reads: { en: 'A time of day before its day.', de: 'Eine Uhrzeit oder Tageszeit vor ihrem Tag.' },
    between: /^(?: (?:am |an |des |vom |de[mrs] )?|, )$/,
    join: onNamedDay,
    dayIsLast: true,
    examples: [
      { text: 'Er ging um 15 Uhr am Montag.', reads: [{ text: '15 Uhr am Montag', value: '2016-09-05T15:00' }] },
    ],
    counterExamples: ['Er ging um 15 Uhr im Mai.'],
  },
  {
    name: 'day-then-time',
    reads: { en: 'A time of day behind its day.', de: 'Eine Uhrzeit oder Tageszeit hinter ihrem Tag.' },
    between: /^(?:,? (?:um |ab |gegen |kurz (?:vor|nach) |am |in der |(?:in der Zeit )?von |zwischen )?|, )$/,
    join: (day, time) => onNamedDay(time, day),
    examples: [
      { text: 'Er ging am Montag um 15 Uhr.', reads: [{ text: 'Montag um 15 Uhr', value: '2016-09-05T15:00' }] },
    ],
    counterExamples: ['Am Montag schlief er bis 15 Uhr.'],
  },
  {
    name: 'years-and-months',
    reads: { en: 'Years and months as one length.', de: 'Jahre und Monate als eine Dauer.' },
    between: /^ und $/,
    join: (years, months) =>
      years.kind === 'duration' && years.unit === 'year' && months.kind === 'duration' && months.unit === 'month'
        ? {
            ...months,
            amount: years.amount === null || months.amount === null ? null : years.amount * 12 + months.amount,
          }
        : null,
    examples: [
      {
        text: 'Sie bekam drei Jahre und sechs Monate.',
        reads: [{ text: 'drei Jahre und sechs Monate', value: 'P42M' }],
      },
    ],
    counterExamples: ['Sie bekam drei Jahre und sechs Wochen.'],
  },
  {
    name: 'part-then-year',
    reads: { en: 'A part of a year that is told itself.', de: 'Ein Teil eines eigens genannten Jahres.' },
    between: /^ (?:des |der |in )?$/,
    join: (part, year) =>
      part.kind === 'calendar' && part.fields.year === undefined && part.fields.weekday === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
    examples: [
      {
        text: 'Er ging im Juni des vergangenen Jahres.',
        reads: [{ text: 'Juni des vergangenen Jahres', value: '2015-06' }],
      },
    ],
    counterExamples: ['Er ging im Juni der vergangenen Woche.'],
  },
  {
    name: 'part-of-told-year',
    reads: {
      en: 'A part of a year, with the year behind “im Jahr”.',
      de: 'Ein Teil eines Jahres, mit dem Jahr hinter „im Jahr“.',
    },
    between: /^ (?:im |des )?$/,
    join: (part, year) =>
      isOfMonth(part) && isYearAlone(year) ? { ...part, fields: { ...part.fields, ...year.fields } } : null,
    examples: [
      {
        text: 'Es war von April bis Mai im Jahr 1974 geschlossen.',
        reads: [
          { text: 'April', value: '1974-04' },
          { text: 'Mai im Jahr 1974', value: '1974-05' },
        ],
      },
    ],
    counterExamples: ['Es war im Mai, und 1974 auch.'],
  },
  {
    name: 'year-then-date',
    reads: {
      en: 'A year set off by a comma before a part of it.',
      de: 'Ein Jahr und, nach einem Komma, ein Teil davon.',
    },
    between: /^, (?:am |im |von |vom |zwischen )(?:dem )?$/,
    join: (year, part) =>
      isYearAlone(year) && isOfMonth(part) ? { ...part, fields: { ...part.fields, ...year.fields } } : null,
    examples: [
      {
        text: 'Im Jahr 1809, am 13. Mai, fiel die Stadt.',
        reads: [{ text: 'Jahr 1809, am 13. Mai', value: '1809-05-13' }],
      },
    ],
    counterExamples: ['1809, und im Mai auch, fiel Schnee.'],
  },
  {
    name: 'weekday-of-week',
    reads: { en: 'A day of last, this or next week.', de: 'Ein Tag der letzten, dieser oder der nächsten Woche.' },
    between: /^ (?:der |in der )?$/,
    join: (day, week) => {
      const weekday = day.kind === 'calendar' && day.direction === 'open' ? day.fields.weekday : undefined;
      return week.kind === 'unit' && week.unit === 'week' && week.direction !== 'open' && weekday !== undefined
        ? { kind: 'weekday-of-week', weekday, week }
        : null;
    },
    examples: [
      {
        text: 'Sie stimmten am Freitag vergangener Woche ab.',
        reads: [{ text: 'Freitag vergangener Woche', value: '2016-09-02' }],
      },
      {
        text: 'Am Donnerstag nächster Woche wird gewählt.',
        reads: [{ text: 'Donnerstag nächster Woche', value: '2016-09-15' }],
      },
    ],
    counterExamples: ['Am Freitag war die letzte Woche um.'],
  },
  {
    name: 'clock-then-part',
    reads: {
      en: 'A clock time and the part of the day that it is in.',
      de: 'Eine Uhrzeit und die Tageszeit, in der sie liegt.',
    },
    between: /^ (?:am |in der )?$/,
    join: (time, part) =>
      time.kind === 'clock' && part.kind === 'part-of-day' && part.of === null ? inPartOfDay(time, part) : null,
    examples: [
      {
        text: 'Er kam am Montag um halb vier am Nachmittag an.',
        reads: [{ text: 'Montag um halb vier am Nachmittag', value: '2016-09-05T15:30' }],
      },
    ],
    counterExamples: ['Er kam um halb vier und blieb am Nachmittag.'],
  },
  {
    name: 'year-then-part',
    reads: { en: 'A year that is told itself, before its part.', de: 'Ein eigens genanntes Jahr vor seinem Teil.' },
    between: /^,? im $/,
    join: (year, part) =>
      part.kind === 'calendar' && part.fields.year === undefined && part.fields.weekday === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
    examples: [{ text: 'Er ging letztes Jahr im Juni.', reads: [{ text: 'letztes Jahr im Juni', value: '2015-06' }] }],
    counterExamples: ['Er ging letzte Woche im Juni.'],
  },
];
