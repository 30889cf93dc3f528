/** Expressions that stand side by side and are one. */
import type { Join } from '../reading/form.ts';
import { namesYear, onNamedDay } from '../reading/joining.ts';

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
