import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf } from '../lexicon.ts';

const year = named('year', number('[0-9]{4}'));
const twoDigits = (name: string) => named(name, number('[0-9]{2}'));

export const isoDate: Form = {
  name: 'iso-date',
  reads: { en: 'A date in the order of ISO 8601.', de: 'Ein Datum in der Reihenfolge von ISO 8601.' },
  patterns: [phrase`${year}-${twoDigits('month')}-${twoDigits('day')}(?!-?[0-9])`],
  read: ({ year, month, day }) => calendar({ year: numberOf(year), month: numberOf(month), day: numberOf(day) }),
  examples: [
    { text: 'Updated 2016-09-06 by the desk.', reads: [{ text: '2016-09-06', value: '2016-09-06' }] },
    { text: 'Signed on 2015-02-29.', reads: [{ text: '2015-02-29', value: 'unread' }] },
  ],
  counterExamples: ['Part 2016-09-06-11 is out of stock.', 'Call 1234-56-789.'],
};
