import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { article, dayOfMonth, month, months, numberOf, weekdayBefore, year } from '../lexicon.ts';
import { ordinals } from '../numerals.ts';

const ordinal = named('ordinal', ordinals.element);
const short = named('short', number('[0-9]{2}'));

export const dayMonthYear: Form = {
  name: 'day-month-year',
  reads: { en: 'A day, a month and a year.', de: 'Ein Tag, ein Monat und ein Jahr.' },
  patterns: [
    phrase`${weekdayBefore}${article}${dayOfMonth}\.? ?${month},? (?:des Jahres )?${year}`,
    phrase`${weekdayBefore}${article}${ordinal} ${month},? (?:des Jahres )?${year}`,
    phrase`${article}${dayOfMonth}\. ${month} ['’‘]?${short}(?=\s?(?:[.,;:)]|$)| [a-zäöüß]+[.!?]?$)`,
  ],
  read: ({ month, day, ordinal, short, year }) =>
    calendar({
      year: numberOf(short ?? year),
      ...(short !== undefined && { shortYear: true }),
      month: months.meaning(month) ?? 0,
      day: ordinals.meaning(ordinal) ?? numberOf(day),
    }),
  examples: [
    { text: 'Er starb am 23. Dezember 1969.', reads: [{ text: '23. Dezember 1969', value: '1969-12-23' }] },
    {
      text: 'Am Dienstag, den 6. September 2016, wurde gewählt.',
      reads: [{ text: 'Dienstag, den 6. September 2016', value: '2016-09-06' }],
    },
    {
      text: 'Sie kam am siebenundzwanzigsten Mai 1904 an.',
      reads: [{ text: 'siebenundzwanzigsten Mai 1904', value: '1904-05-27' }],
    },
    { text: 'Der Chor wurde am 9. Mai 96 gegründet.', reads: [{ text: '9. Mai 96', value: '1996-05-09' }] },
    { text: 'Die Wahl vom 31. April 2015 war ein Druckfehler.', reads: [{ text: '31. April 2015', value: 'unread' }] },
  ],
  counterExamples: [],
};
