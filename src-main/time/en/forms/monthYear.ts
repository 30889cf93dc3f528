import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { dualYear, month, months, numberOf, year, yearOfTwo } from '../lexicon.ts';

const shortYear = named('short', number('[0-9]{2}'));
const numericMonth = named('number', number('0?[1-9]|1[0-2]'));
/** "Directive 11/2003": what is numbered within its year. */
const series =
  /(?:reports?|cases?|files?|dockets?|no|nos|nr|issues?|vol|volumes?|numbers?|directives?|regulations?|resolutions?|decisions?|opinions?|circulars?|laws?|acts?|orders?|bills?|papers?|invoices?|contracts?|ref)[.:]?\s$/i;
/** "EC 11/2003". */
const letters = /(?:^|[^A-Za-z])[A-Z][A-Z/-]*\s$/;

export const monthYear: Form = {
  name: 'month-year',
  reads: { en: 'A month and a year.', de: 'Ein Monat und ein Jahr.' },
  patterns: [
    phrase`${month},? ${maybe(words('of'))}${year}${dualYear}`,
    phrase`${month},${year}`,
    phrase`${month} ${maybe(words('of'))}['’‘]${shortYear}`,
    phrase`${numericMonth}/${year}(?![/-])`,
  ],
  read: ({ month, number, year, dual, short }, { text, start }) => {
    const before = text.slice(Math.max(0, start - 20), start);
    if (number !== undefined && (series.test(before) || letters.test(before))) return null;
    const found = months.meaning(month) ?? numberOf(number);
    if (short !== undefined) return calendar({ year: numberOf(short), shortYear: true, month: found });
    return calendar({ year: yearOfTwo(year, dual, found), month: found });
  },
  examples: [
    { text: 'The revolt began in October 1940.', reads: [{ text: 'October 1940', value: '1940-10' }] },
    {
      text: 'By Sept. 2008 the bank was gone.',
      reads: [{ text: 'Sept. 2008', value: '2008-09', modifier: 'ON_OR_BEFORE' }],
    },
    { text: 'They met in April,1611.', reads: [{ text: 'April,1611', value: '1611-04' }] },
    { text: 'In January 1702/3 it fell.', reads: [{ text: 'January 1702/3', value: '1703-01' }] },
    { text: 'It was shut in May of ’87.', reads: [{ text: 'May of ’87', value: '1987-05' }] },
    { text: 'The loan was paid back in 05/1999.', reads: [{ text: '05/1999', value: '1999-05' }] },
  ],
  counterExamples: ['They may 1940 times refuse.', 'Directive 11/2003 is in force.', 'See report no. 4/2012.'],
};
