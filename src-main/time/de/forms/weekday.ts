import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase } from '../../reading/phrase.ts';
import { article, direction, directions, weekday as weekdayName, weekdays } from '../lexicon.ts';

/** "Schwarzer Freitag", "Bild am Sonntag": names, not days. */
const nameBefore = /(?:Schwarze[rn]?|Black|Blutige[rn]?|Weiße[rn]?|Bild am|Welt am|Tatort am|Presse am)\s+$/;
const nameBehind = /^(?:\s*-\s*[A-ZÄÖÜ]|\s+aus\s+[A-Z][a-zäöüß]+\s+\()/;

export const weekday: Form = {
  name: 'weekday',
  reads:
    'A day of the week: in news, the one before the document’s date when its clause is past, the one after it when it is future.',
  patterns: [phrase`${article}${maybe(direction)}${weekdayName}`],
  read: ({ weekday, direction }, { text, start, end }) => {
    const isName =
      nameBefore.test(text.slice(Math.max(0, start - 14), start)) || nameBehind.test(text.slice(end, end + 20));
    if (isName) return null;
    return calendar({ weekday: weekdays.meaning(weekday) ?? 0 }, directions.meaning(direction) ?? 'open');
  },
  examples: [
    { text: 'Die Bomben explodierten am Montag.', reads: [{ text: 'Montag', value: '2016-09-05' }] },
    { text: 'Das Parlament wird am Donnerstag zusammentreten.', reads: [{ text: 'Donnerstag', value: '2016-09-08' }] },
    { text: 'Am Freitag beginnt die Messe.', reads: [{ text: 'Freitag', value: '2016-09-09' }] },
    { text: 'Am vergangenen Montag trafen sie sich.', reads: [{ text: 'vergangenen Montag', value: '2016-09-05' }] },
    { text: 'Das Spiel ist kommenden Freitag.', reads: [{ text: 'kommenden Freitag', value: '2016-09-09' }] },
  ],
  counterExamples: ['Die „Bild am Sonntag“ berichtete.', 'Die Sonntag-Ausgabe fiel aus.'],
};
