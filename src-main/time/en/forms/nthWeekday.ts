import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { ordinals, the, weekday, weekdays } from '../lexicon.ts';

export const nthWeekday: Form = {
  name: 'nth-weekday',
  reads: {
    en: 'A weekday with its number, beside the feast or the day that it is counted from; alone it names no day.',
    de: 'Ein Wochentag mit seiner Nummer neben dem Fest oder Tag, von dem er gezählt wird; allein nennt er keinen Tag.',
  },
  patterns: [phrase`${the} ${named('nth', words('first', 'second', 'third', 'fourth', 'fifth'))} ${weekday}`],
  fragment: true,
  read: ({ nth, weekday }) => ({
    kind: 'nth',
    nth: ordinals.meaning(nth) ?? 1,
    weekday: weekdays.meaning(weekday) ?? 1,
    of: calendar({}),
  }),
  examples: [
    {
      text: 'It opened on the second Sunday after Easter 1903.',
      reads: [{ text: 'the second Sunday after Easter 1903', value: '1903-04-26' }],
    },
  ],
  counterExamples: ['They met on the second Tuesday of the session.'],
};
