import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf } from '../lexicon.ts';

const year = named('year', number('[0-9]{4}'));
const month = named('month', number('[0-9]{2}'));
const day = named('day', number('[0-9]{2}'));

export const isoDate: Form = {
  name: 'iso-date',
  reads: { en: 'A date in the order of ISO 8601.', de: 'Ein Datum in der Reihenfolge von ISO 8601.' },
  patterns: [phrase`${year}-${month}-${day}(?!-?[0-9])`],
  read: ({ year, month, day }) => calendar({ year: numberOf(year), month: numberOf(month), day: numberOf(day) }),
  examples: [
    { text: 'Stand 2016-09-06 laut Amt.', reads: [{ text: '2016-09-06', value: '2016-09-06' }] },
    { text: 'Unterschrieben am 2015-02-29.', reads: [{ text: '2015-02-29', value: 'unread' }] },
  ],
  counterExamples: ['Das Teil 2016-09-06-11 fehlt.', 'Rufen Sie 1234-56-789 an.'],
};
