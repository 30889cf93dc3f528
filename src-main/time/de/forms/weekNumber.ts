import { mondayOf } from '../../calendar.ts';
import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { exactly, named, number, phrase } from '../../reading/phrase.ts';
import { article, numberOf, year } from '../lexicon.ts';

const week = exactly('Kalenderwoche', 'KW', 'Woche');

export const weekNumber: Form = {
  name: 'week-number',
  reads: { en: 'A week by its number in a year (ISO 8601).', de: 'Eine Woche mit ihrer Nummer im Jahr (ISO 8601).' },
  patterns: [
    phrase`${article}${week} ${named('number', number('[1-9]|[1-4][0-9]|5[0-3]'))}(?:/|,? (?:des Jahres |im Jahr )?)${year}`,
  ],
  read: ({ number, year }) => {
    const { year: ofYear, month, day } = mondayOf(numberOf(year), numberOf(number));
    return { kind: 'around', unit: 'week', of: calendar({ year: ofYear, month, day }) };
  },
  examples: [
    {
      text: 'In der Kalenderwoche 3 des Jahres 2020 war Ruhe.',
      reads: [{ text: 'der Kalenderwoche 3 des Jahres 2020', value: '2020-W03' }],
    },
    { text: 'Geliefert wird in KW 5/2027.', reads: [{ text: 'KW 5/2027', value: '2027-W05' }] },
  ],
  counterExamples: ['Die Woche 14 war kalt.'],
};
