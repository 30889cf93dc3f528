import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf, the, weekday, weekdays } from '../lexicon.ts';

export const weekdayNumber: Form = {
  name: 'weekday-number',
  reads: {
    en: 'A weekday and its number: of the nearest month in which that day is that weekday.',
    de: 'Ein Wochentag und sein Tag im Monat: aus dem nächsten Monat, in dem beides zusammenfällt.',
  },
  patterns: [
    phrase`${weekday},? ${the} ${named('day', number('(?:[12]?[0-9]|3[01])(?:st|nd|rd|th)'))}(?! (?:of|century|floor|place)\b)`,
  ],
  read: ({ weekday, day }) => calendar({ day: numberOf(day), weekdayOfDay: weekdays.meaning(weekday) ?? 1 }),
  examples: [
    { text: 'The roof fell on Friday the 12th.', reads: [{ text: 'Friday the 12th', value: '2016-08-12' }] },
    { text: 'They will meet on Wednesday, the 14th.', reads: [{ text: 'Wednesday, the 14th', value: '2016-09-14' }] },
  ],
  counterExamples: ['On Friday the 12th century was his theme.'],
};
