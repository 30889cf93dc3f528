import type { Form } from '../../reading/form.ts';
import { maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { dayOfMonth, direction, directions, numberOf } from '../lexicon.ts';

const other = named('day', number('[0-3]?[0-9]'));

export const dayOfPointedMonth: Form = {
  name: 'day-of-pointed-month',
  reads: { en: 'A day of last, this or next month.', de: 'Ein Tag des letzten, dieses oder des nächsten Monats.' },
  patterns: [
    phrase`${dayOfMonth}\. ${maybe(words('des'))}${direction} Monat(?:e?s)(?![a-zäöüß])`,
    phrase`${other}\.(?= (?:bis|und|oder)(?: zum)? [0-3]?[0-9]\. (?:des )?${direction} Monat(?:e?s)(?![a-zäöüß]))`,
  ],
  read: ({ day, direction }) => ({
    kind: 'day-of-month',
    day: numberOf(day),
    month: { kind: 'unit', unit: 'month', direction: directions.meaning(direction) ?? 'this', anchor: 'document' },
  }),
  examples: [
    { text: 'Am 3. des letzten Monats ging er.', reads: [{ text: '3. des letzten Monats', value: '2016-08-03' }] },
    {
      text: 'Die Messe war vom 4. bis 5. dieses Monats.',
      reads: [
        { text: '4.', value: '2016-09-04' },
        { text: '5. dieses Monats', value: '2016-09-05' },
      ],
    },
  ],
  counterExamples: ['Er wurde 3. des Rennens.'],
};
