import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';

const days: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
];
const offsets = new Map(days);

export const dayName: Form = {
  name: 'day-name',
  reads: {
    en: '“Today” and the days around it, from the document’s date.',
    de: '„Today“ und die Tage davor und danach, gezählt vom Datum des Dokuments.',
  },
  patterns: [phrase`${named('name', words(...offsets.keys()))}`],
  read: ({ name = '' }) => {
    const offset = offsets.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? 0;
    return { kind: 'shift', amount: Math.abs(offset), unit: 'day', anchor: 'document', backwards: offset < 0 };
  },
  examples: [
    { text: 'The court ruled yesterday.', reads: [{ text: 'yesterday', value: '2016-09-05' }] },
    { text: 'The day after tomorrow they vote.', reads: [{ text: 'The day after tomorrow', value: '2016-09-08' }] },
    { text: 'Today the bank opened.', reads: [{ text: 'Today', value: '2016-09-06' }] },
  ],
  counterExamples: ['USA Todays are piling up.'],
};
