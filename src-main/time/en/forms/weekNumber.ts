import { mondayOf } from '../../calendar.ts';
import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase, words } from '../../reading/phrase.ts';
import { numberOf, year } from '../lexicon.ts';

const week = words('week', 'calendar week', 'week no.', 'week number');

export const weekNumber: Form = {
  name: 'week-number',
  reads: { en: 'A week by its number in a year (ISO 8601).', de: 'Eine Woche mit ihrer Nummer im Jahr (ISO 8601).' },
  patterns: [phrase`${week} ${named('number', number('[1-9]|[1-4][0-9]|5[0-3]'))}(?:,| of| in)? ${year}`],
  read: ({ number, year }) => {
    const { year: ofYear, month, day } = mondayOf(numberOf(year), numberOf(number));
    return { kind: 'around', unit: 'week', of: calendar({ year: ofYear, month, day }) };
  },
  examples: [
    { text: 'Demand fell in week 3 of 2020.', reads: [{ text: 'week 3 of 2020', value: '2020-W03' }] },
    { text: 'It closes in calendar week 5, 2027.', reads: [{ text: 'calendar week 5, 2027', value: '2027-W05' }] },
  ],
  counterExamples: ['Week 14 was cold.'],
};
