import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { phrase } from '../../reading/phrase.ts';
import { article, dayOfMonth, month, months, numberOf, weekdayBefore } from '../lexicon.ts';

export const dayMonth: Form = {
  name: 'day-month',
  reads: { en: 'A day and a month; the year is supposed.', de: 'Ein Tag und ein Monat; das Jahr ist angenommen.' },
  patterns: [phrase`${weekdayBefore}${article}${dayOfMonth}\. ?${month}`],
  read: ({ month, day }) => calendar({ month: months.meaning(month) ?? 0, day: numberOf(day) }),
  examples: [
    { text: 'Die Brücke wurde am 4. August gesperrt.', reads: [{ text: '4. August', value: '2016-08-04' }] },
    {
      text: 'Seit dem 28. Jänner ist sie zu.',
      reads: [{ text: 'dem 28. Jänner', value: '2016-01-28', modifier: 'ON_OR_AFTER' }],
    },
  ],
  counterExamples: ['Der 35. Geburtstag kam.'],
};
