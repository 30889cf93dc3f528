import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, named, names, number, phrase } from '../../reading/phrase.ts';
import { inflected } from '../inflection.ts';
import { article, numberOf, year } from '../lexicon.ts';

const which = named('which', inflected('erst', 'zweit'));
const digit = named('digit', number('[12]'));
const halfYear = names('halbjahr', 'halbjahres', 'halbjahrs', 'jahreshälfte');
const half = named('half', either(which, { ...digit, source: `${digit.source}\\.` }));

export const halfOfYear: Form = {
  name: 'half',
  reads: { en: 'A half of a year.', de: 'Die Hälfte eines Jahres.' },
  patterns: [phrase`${article}${half} ${halfYear} (?:des Jahres )?${year}`, phrase`${article}${half} ${halfYear}`],
  read: ({ which, digit, year }) => {
    const number = digit === undefined ? (/^e/i.test(which ?? '') ? 1 : 2) : numberOf(digit);
    return calendar({ half: number, ...(year !== undefined && { year: numberOf(year) }) });
  },
  examples: [
    {
      text: 'Die Zahl fiel im zweiten Halbjahr 2008.',
      reads: [{ text: 'zweiten Halbjahr 2008', value: '2008-H2', edtf: '2008-07/2008-12' }],
    },
    { text: 'In der ersten Jahreshälfte wuchs sie.', reads: [{ text: 'der ersten Jahreshälfte', value: '2016-H1' }] },
  ],
  counterExamples: ['Er traf in der zweiten Halbzeit.'],
};
