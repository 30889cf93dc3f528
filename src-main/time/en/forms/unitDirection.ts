import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { direction, directions, units } from '../lexicon.ts';

const unit = named('unit', words('week', 'month', 'quarter', 'year', 'decade', 'century'));

export const unitDirection: Form = {
  name: 'unit-direction',
  reads: 'The week, month, quarter, year, decade or century before, around or after the document’s date.',
  patterns: [phrase`${direction} ${unit}`],
  read: ({ unit, direction = '' }) => ({
    kind: 'unit',
    unit: units.meaning(unit) ?? 'year',
    direction: directions.meaning(direction) ?? 'open',
    anchor: /previous|coming/i.test(direction) ? 'narrative' : 'document',
  }),
  examples: [
    { text: 'Exports rose last year.', reads: [{ text: 'last year', value: '2015' }] },
    { text: 'The talks resume next week.', reads: [{ text: 'next week', value: '2016-W37' }] },
    { text: 'Nothing was decided this month.', reads: [{ text: 'this month', value: '2016-09' }] },
  ],
  counterExamples: ['At last weeks of talk ended.'],
};
