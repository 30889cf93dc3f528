import type { Form } from '../../reading/form.ts';
import { maybe, phrase, words } from '../../reading/phrase.ts';
import { dayOfMonth, direction, directions, numberOf, the } from '../lexicon.ts';

export const dayOfPointedMonth: Form = {
  name: 'day-of-pointed-month',
  reads: { en: 'A day of last, this or next month.', de: 'Ein Tag des letzten, dieses oder des nächsten Monats.' },
  patterns: [phrase`${maybe(the)}${dayOfMonth} of ${direction} ${words('month')}(?!['’])`],
  read: ({ day, direction }) => ({
    kind: 'day-of-month',
    day: numberOf(day),
    month: { kind: 'unit', unit: 'month', direction: directions.meaning(direction) ?? 'this', anchor: 'document' },
  }),
  examples: [
    {
      text: 'She was dismissed on the 3rd of last month.',
      reads: [{ text: 'the 3rd of last month', value: '2016-08-03' }],
    },
    {
      text: 'The fair will run from the 4th to the 9th of next month.',
      reads: [
        { text: 'the 4th', value: '2016-10-04' },
        { text: 'the 9th of next month', value: '2016-10-09' },
      ],
    },
  ],
  counterExamples: ['They won 3 of last month’s games.'],
};
