import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { numberOf, the, year } from '../lexicon.ts';

const which = named('which', words('first', 'second', 'latter', 'last', 'former'));

export const half: Form = {
  name: 'half',
  reads: { en: 'A half of a year.', de: 'Die Hälfte eines Jahres.' },
  patterns: [
    phrase`${maybe(the)}${which} ${words('half')} of ${year}`,
    phrase`${maybe(the)}${which}~${words('half')} of ${words('the year', 'this year')}`,
  ],
  read: ({ which, year }) => {
    const half = /^f/i.test(which ?? '') ? 1 : 2;
    return calendar({ half, ...(year !== undefined && { year: numberOf(year) }) });
  },
  examples: [
    {
      text: 'Deaths fell in the second half of 2008.',
      reads: [{ text: 'the second half of 2008', value: '2008-H2', edtf: '2008-07/2008-12' }],
    },
    {
      text: 'It grew in the first half of the year.',
      reads: [{ text: 'the first half of the year', value: '2016-H1' }],
    },
  ],
  counterExamples: ['He scored in the second half of the match.'],
};
