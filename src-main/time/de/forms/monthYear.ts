import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { article, month, months, numberOf, year } from '../lexicon.ts';

const numericMonth = named('number', number('0[1-9]|1[0-2]'));

export const monthYear: Form = {
  name: 'month-year',
  reads: { en: 'A month and a year.', de: 'Ein Monat und ein Jahr.' },
  patterns: [phrase`${article}${month},? (?:des Jahres )?${year}`, phrase`${numericMonth}/${year}(?![/-])`],
  read: ({ month, number, year }) =>
    calendar({ year: numberOf(year), month: months.meaning(month) ?? numberOf(number) }),
  examples: [
    { text: 'Der Aufstand begann im Oktober 1940.', reads: [{ text: 'Oktober 1940', value: '1940-10' }] },
    {
      text: 'Bis Sept. 2008 war die Bank am Ende.',
      reads: [{ text: 'Sept. 2008', value: '2008-09', modifier: 'ON_OR_BEFORE' }],
    },
    { text: 'In Heft 04/2012 stand es.', reads: [{ text: '04/2012', value: '2012-04' }] },
  ],
  counterExamples: ['Der Antrag 14/2012 ruht.'],
};
