import type { Form } from '../../reading/form.ts';
import { either, maybe, phrase, words } from '../../reading/phrase.ts';
import { direction, directions, the } from '../lexicon.ts';

export const weekend: Form = {
  name: 'weekend',
  reads: {
    en: 'A Saturday and Sunday: the last ones in a past clause, the coming ones else.',
    de: 'Samstag und Sonntag: in einem Satzteil der Vergangenheit die letzten, sonst die kommenden.',
  },
  patterns: [phrase`${maybe(either(direction, the))}${words('weekend')}`],
  read: ({ direction }) => ({
    kind: 'unit',
    unit: 'weekend',
    // "Took place this weekend" tells of the one that is over.
    direction: /^this$/i.test(direction ?? '') ? 'open' : (directions.meaning(direction) ?? 'open'),
    anchor: 'document',
  }),
  examples: [
    {
      text: 'The area was seized over the weekend.',
      reads: [{ text: 'the weekend', value: '2016-W35-WE', edtf: '2016-09-03/2016-09-04' }],
    },
    { text: 'They will vote this weekend.', reads: [{ text: 'this weekend', value: '2016-W36-WE' }] },
    { text: 'They voted this weekend.', reads: [{ text: 'this weekend', value: '2016-W35-WE' }] },
    { text: 'They voted last weekend.', reads: [{ text: 'last weekend', value: '2016-W35-WE' }] },
  ],
  counterExamples: ['He is a weekender.'],
};
