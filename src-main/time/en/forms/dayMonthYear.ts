import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, number, phrase, trailing, type Element } from '../../reading/phrase.ts';
import {
  dayOfMonth,
  dayOfOrdinal,
  dualYear,
  month,
  months,
  numberOf,
  ordinalOfDay as ordinal,
  the,
  weekdayBefore,
  year,
  yearOfTwo,
} from '../lexicon.ts';

/** "The 9th of August", "the 9th day of August". */
const of = trailing('(?:day )?of ');
const shortYear = named('short', number('[0-9]{2}'));
/** "07FEB2010", as forms and registers have it. */
const gluedDay: Element = { source: '(?<day>[0-2]?[0-9]|3[01])(?=[A-Za-z]{3}[12])', openings: ['#'], optional: false };
const gluedMonth: Element = {
  source:
    '(?<month>[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][Rr]|[Aa][Pp][Rr]|[Mm][Aa][Yy]|[Jj][Uu][NnLl]|[Aa][Uu][Gg]|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc])',
  openings: [],
  optional: false,
};

export const dayMonthYear: Form = {
  name: 'day-month-year',
  reads: { en: 'A day, a month and a year.', de: 'Ein Tag, ein Monat und ein Jahr.' },
  patterns: [
    phrase`${weekdayBefore}${maybe(the)}${dayOfMonth} ${of}${month},? ${year}${dualYear}`,
    phrase`${weekdayBefore}${maybe(the)}${dayOfMonth} ${of}${month},${year}`,
    phrase`${weekdayBefore}${maybe(the)}${ordinal} ${of}${month},? ${year}`,
    phrase`${maybe(the)}${dayOfMonth} ${of}${month} ['’‘]${shortYear}`,
    phrase`${dayOfMonth} ${month} ${shortYear}(?=\s?(?:[.,;:()–—|[\]-]|$)|\s(?:the|a|an|he|she|it|they|we|I|his|her|its|their|and|at|in|to|by|for|with|was|were)\b)`,
    phrase`${dayOfMonth}-${month}-${year}`,
    phrase`${gluedDay}${gluedMonth}${year}`,
  ],
  read: ({ month, day, ordinal, year, dual, short }) => {
    const number = months.meaning(month) ?? 0;
    const onDay = dayOfOrdinal(ordinal) ?? numberOf(day);
    if (short !== undefined) return calendar({ year: numberOf(short), shortYear: true, month: number, day: onDay });
    return calendar({ year: yearOfTwo(year, dual, number), month: number, day: onDay });
  },
  examples: [
    { text: 'He died on 23 December 1969.', reads: [{ text: '23 December 1969', value: '1969-12-23' }] },
    {
      text: 'On the 4th of July, 1776 it was read out.',
      reads: [{ text: 'the 4th of July, 1776', value: '1776-07-04' }],
    },
    { text: 'The tunnel opened on 4 May,1994.', reads: [{ text: '4 May,1994', value: '1994-05-04' }] },
    {
      text: 'It was agreed on the twentieth of May 1997.',
      reads: [{ text: 'the twentieth of May 1997', value: '1997-05-20' }],
    },
    {
      text: 'Judgment was given on the 4th day of May, 1926.',
      reads: [{ text: 'the 4th day of May, 1926', value: '1926-05-04' }],
    },
    { text: 'The earl died on 2 March 1650/1.', reads: [{ text: '2 March 1650/1', value: '1651-03-02' }] },
    { text: 'The club was founded on 2 May 96.', reads: [{ text: '2 May 96', value: '1996-05-02' }] },
    { text: 'Bonn, 3 Jan 90 (Dpa) -- It fell.', reads: [{ text: '3 Jan 90', value: '1990-01-03' }] },
    { text: 'On 2 May 96 the club met.', reads: [{ text: '2 May 96', value: '1996-05-02' }] },
    { text: 'She was admitted on 07FEB2010.', reads: [{ text: '07FEB2010', value: '2010-02-07' }] },
    { text: 'The vote of 31 April 2015 is a misprint.', reads: [{ text: '31 April 2015', value: 'unread' }] },
  ],
  counterExamples: ['On 9 May 24 people died.'],
};
