import type { Form } from '../../reading/form.ts';
import { maybe, named, names, phrase, words } from '../../reading/phrase.ts';
import { article, direction, directions } from '../lexicon.ts';

const weekendWord = named('weekend', names('wochenende', 'wochenendes'));

export const weekend: Form = {
  name: 'weekend',
  reads: {
    en: 'A Saturday and Sunday: the last ones in a past clause, the coming ones else.',
    de: 'Samstag und Sonntag: in einem Satzteil der Vergangenheit die letzten, sonst die kommenden.',
  },
  patterns: [phrase`${article}${maybe(words('verlängerten', 'langen'))}${maybe(direction)}${weekendWord}`],
  read: ({ direction }, { text, start }) => {
    const repeats = /(?:jede[smn]|alle|ein|kein|pro)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
    return repeats
      ? null
      : { kind: 'unit', unit: 'weekend', direction: directions.meaning(direction) ?? 'open', anchor: 'document' };
  },
  examples: [
    {
      text: 'Das Gebiet wurde am Wochenende besetzt.',
      reads: [{ text: 'Wochenende', value: '2016-W35-WE', edtf: '2016-09-03/2016-09-04' }],
    },
    { text: 'Am kommenden Wochenende wird gewählt.', reads: [{ text: 'kommenden Wochenende', value: '2016-W37-WE' }] },
    { text: 'Sie werden am Wochenende wählen.', reads: [{ text: 'Wochenende', value: '2016-W36-WE' }] },
  ],
  counterExamples: ['Ein Wochenende ist kurz.'],
};
