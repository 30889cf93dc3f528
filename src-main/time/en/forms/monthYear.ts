import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase, words } from '../../reading/phrase.ts';
import { month, months, numberOf, year } from '../lexicon.ts';

export const monthYear: Form = {
  name: 'month-year',
  reads: { en: 'A month and a year.', de: 'Ein Monat und ein Jahr.' },
  patterns: [phrase`${month},? ${maybe(words('of'))}${year}`],
  read: ({ month, year }) => calendar({ year: numberOf(year), month: months.meaning(month) ?? 0 }),
  examples: [
    { text: 'The revolt began in October 1940.', reads: [{ text: 'October 1940', value: '1940-10' }] },
    {
      text: 'By Sept. 2008 the bank was gone.',
      reads: [{ text: 'Sept. 2008', value: '2008-09', modifier: 'ON_OR_BEFORE' }],
    },
  ],
  counterExamples: ['They may 1940 times refuse.'],
};
