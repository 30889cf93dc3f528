import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase } from '../../reading/phrase.ts';
import { article, direction, directions, weekday as weekdayName, weekdays } from '../lexicon.ts';

/** "Schwarzer Freitag", "Bild am Sonntag": names, not days. */
const nameBefore = /(?:Schwarze[rn]?|Black|Blutige[rn]?|Weiße[rn]?|Bild am|Welt am|Tatort am|Presse am)\s+$/;
/** "Thomas Freitag" is a person, "die Polizei Freitag" is not: an article stands before a common noun. */
const givenName =
  /(?:^|\s)(?!(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Ii]hr(?:e[nmrs]?)?|[Ss]ein(?:e[nmrs]?)?|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om)\s)(?:[A-Za-zÄÖÜäöüß]+\s+)(?!(?:Am|An|Bis|Seit|Ab|Vom|Von|Nach|Vor|Für|Zum|Nur|Erst|Schon|Noch|Gegen|Auch|Und)\s)[A-ZÄÖÜ][a-zäöüß]+\s+$/;
const nameBehind = /^(?:\s*-\s*[A-ZÄÖÜ]|\s+aus\s+[A-Z][a-zäöüß]+\s+\()/;

export const weekday: Form = {
  name: 'weekday',
  reads: {
    en: 'A day of the week: in news, the one before the document’s date when its clause is past, the one after it when it is future.',
    de: 'Ein Wochentag: in Nachrichten der vor dem Datum des Dokuments, wenn sein Satzteil in der Vergangenheit steht, und der danach, wenn er in der Zukunft steht.',
  },
  patterns: [phrase`${article}${maybe(direction)}${weekdayName}`],
  read: ({ weekday, direction }, { text, start, end }) => {
    const isName =
      nameBefore.test(text.slice(Math.max(0, start - 14), start)) ||
      (text.slice(start, end) === weekday && givenName.test(text.slice(Math.max(0, start - 40), start))) ||
      nameBehind.test(text.slice(end, end + 20));
    if (isName) return null;
    return calendar({ weekday: weekdays.meaning(weekday) ?? 0 }, directions.meaning(direction) ?? 'open');
  },
  examples: [
    { text: 'Die Bomben explodierten am Montag.', reads: [{ text: 'Montag', value: '2016-09-05' }] },
    { text: 'Das Parlament wird am Donnerstag zusammentreten.', reads: [{ text: 'Donnerstag', value: '2016-09-08' }] },
    { text: 'Am Freitag beginnt die Messe.', reads: [{ text: 'Freitag', value: '2016-09-09' }] },
    { text: 'Gestürmt hat die Polizei Freitag das Haus.', reads: [{ text: 'Freitag', value: '2016-09-02' }] },
    { text: 'Am vergangenen Montag trafen sie sich.', reads: [{ text: 'vergangenen Montag', value: '2016-09-05' }] },
    { text: 'Das Spiel ist kommenden Freitag.', reads: [{ text: 'kommenden Freitag', value: '2016-09-09' }] },
  ],
  counterExamples: [
    'Die „Bild am Sonntag“ berichtete.',
    'Die Sonntag-Ausgabe fiel aus.',
    'Es sang auch Thomas Freitag.',
  ],
};
