import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf, weekday, weekdays } from '../lexicon.ts';

export const weekdayNumber: Form = {
  name: 'weekday-number',
  reads: {
    en: 'A weekday and its number: of the nearest month in which that day is that weekday.',
    de: 'Ein Wochentag und sein Tag im Monat: aus dem nächsten Monat, in dem beides zusammenfällt.',
  },
  patterns: [
    phrase`${weekday},? de[mnr] ${named('day', number('[12]?[0-9]|3[01]'))}(?=\.?(?:[,;:!?)]|\.?$|\. (?:um|in|mit|auf|von|gegen|wurde|hatte|war|ging|kam)(?![a-zäöüß])))`,
  ],
  read: ({ weekday, day }) => calendar({ day: numberOf(day), weekdayOfDay: weekdays.meaning(weekday) ?? 1 }),
  examples: [{ text: 'Das Dach fiel am Freitag, dem 12.', reads: [{ text: 'Freitag, dem 12', value: '2016-08-12' }] }],
  counterExamples: ['Am Freitag, dem 12. Jahrestag, ruhte alles.'],
};
