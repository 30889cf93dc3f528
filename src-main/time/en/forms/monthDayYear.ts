import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, number, phrase } from '../../reading/phrase.ts';
import {
  dayBeforeComma,
  dayOfMonth,
  dayOfOrdinal,
  dualYear,
  month,
  months,
  numberOf,
  ordinalOfDay,
  the as article,
  weekdayBefore,
  year,
  yearOfTwo,
} from '../lexicon.ts';

const the = maybe(article);
const shortYear = named('short', number('[0-9]{2}'));

export const monthDayYear: Form = {
  name: 'month-day-year',
  reads: {
    en: 'A month, a day and a year, also where the next word is glued to the year.',
    de: 'Ein Monat, ein Tag und ein Jahr, auch wo das nächste Wort am Jahr klebt.',
  },
  patterns: [
    phrase`${weekdayBefore}${month} ${dayOfMonth},? ${year}${dualYear}`,
    phrase`${weekdayBefore}${month} ${dayBeforeComma},${year}`,
    phrase`${weekdayBefore}${month} ${the}${ordinalOfDay},? ${year}`,
    phrase`${month}-${dayOfMonth}-${year}(?!-)`,
    phrase`${weekdayBefore}${month} ${dayOfMonth},? ['’‘]${shortYear}`,
  ],
  read: ({ month, day, ordinal, year, dual, short }) => {
    const number = months.meaning(month) ?? 0;
    const onDay = dayOfOrdinal(ordinal) ?? numberOf(day);
    if (short !== undefined) return calendar({ year: numberOf(short), shortYear: true, month: number, day: onDay });
    return calendar({ year: yearOfTwo(year, dual, number), month: number, day: onDay });
  },
  examples: [
    {
      text: 'September 6, 2016Militants claimed the blasts.',
      reads: [{ text: 'September 6, 2016', value: '2016-09-06' }],
    },
    {
      text: 'It opened on Tuesday, Oct. 23rd 1999.',
      reads: [{ text: 'Tuesday, Oct. 23rd 1999', value: '1999-10-23' }],
    },
    { text: 'He died on May 4,1902 in Rome.', reads: [{ text: 'May 4,1902', value: '1902-05-04' }] },
    { text: 'It began on May twenty third, 1912.', reads: [{ text: 'May twenty third, 1912', value: '1912-05-23' }] },
    { text: 'They left on May 23, ’62.', reads: [{ text: 'May 23, ’62', value: '1962-05-23' }] },
    { text: 'It closed on June the third, 1920.', reads: [{ text: 'June the third, 1920', value: '1920-06-03' }] },
    { text: 'The pump broke on Oct-05-2012.', reads: [{ text: 'Oct-05-2012', value: '2012-10-05' }] },
    { text: 'He was hanged on February 2, 1650/1.', reads: [{ text: 'February 2, 1650/1', value: '1651-02-02' }] },
    { text: 'The act of FEBRUARY 30, 1900 is a forgery.', reads: [{ text: 'FEBRUARY 30, 1900', value: 'unread' }] },
  ],
  counterExamples: ['They may 6, 2016 times over.'],
};
