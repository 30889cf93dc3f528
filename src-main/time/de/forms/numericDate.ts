import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { article, numberOf, weekdayBefore } from '../lexicon.ts';

const day = named('day', number('[0-9]{1,2}'));
const month = named('month', number('[0-9]{1,2}'));
const year = named('year', number('[12][0-9]{3}'));
const shortYear = named('year', number('[0-9]{2}'));

/** A day and a month in numbers need a word of time before them: "Punkt 3.4." is none. */
const wordOfTime = /(?:^|[^A-Za-zäöüß])(?:am|vom|zum|bis|ab|seit|den|dem|der|und|nach|vor|,)\s+(?:de[mn]\s+)?$/i;

export const numericDate: Form = {
  name: 'numeric-date',
  reads: { en: 'A date in numbers: day, month, year.', de: 'Ein Datum in Zahlen: Tag, Monat, Jahr.' },
  patterns: [
    phrase`${weekdayBefore}${article}${day}\. ?${month}\. ?${year}(?!\.[0-9]|-)`,
    phrase`${weekdayBefore}${article}${day}/${month}/${year}(?![/-])`,
    phrase`${weekdayBefore}${article}${day}\. ?${month}\. ?${shortYear}(?![.,:-]?[0-9])`,
    phrase`${weekdayBefore}${article}${day}\. ?${month}\.(?! ?[0-9])`,
  ],
  read: ({ day, month, year }, { text, start }) => {
    const fields = { day: numberOf(day), month: numberOf(month) };
    if (year !== undefined) {
      const isShort = year.length === 2;
      if (isShort && (fields.month > 12 || fields.day > 31)) return null;
      return calendar({ ...fields, year: numberOf(year), ...(isShort && { shortYear: true }) });
    }
    const isTold = wordOfTime.test(text.slice(Math.max(0, start - 12), start)) || /^\D/.test(text.slice(start));
    return isTold && fields.month <= 12 && fields.day <= 31 ? calendar(fields) : null;
  },
  examples: [
    { text: 'Der Antrag ging am 06.09.2016 ein.', reads: [{ text: '06.09.2016', value: '2016-09-06' }] },
    { text: 'Bonn, den 23. 12. 1969', reads: [{ text: 'den 23. 12. 1969', value: '1969-12-23' }] },
    { text: 'Am 3.10.90 läuteten die Glocken.', reads: [{ text: '3.10.90', value: '1990-10-03' }] },
    { text: 'Die Frist endete am 6.8. ohne Ergebnis.', reads: [{ text: '6.8.', value: '2016-08-06' }] },
    { text: 'Fällig spätestens am 31.02.2015.', reads: [{ text: '31.02.2015', value: 'unread' }] },
  ],
  counterExamples: ['Fassung 3.2.2001.4 liegt vor.', 'Siehe Punkt 3.4. der Ordnung.', 'Es kostet 12.50 Euro.'],
};
