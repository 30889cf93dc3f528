import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { numberOf, the, year } from '../lexicon.ts';

const which = named('which', words('first', 'second', 'latter', 'last', 'former'));

export const half: Form = {
  name: 'half',
  reads: { en: 'A half of a year.', de: 'Die Hälfte eines Jahres.' },
  patterns: [
    phrase`${maybe(the)}${which} ${words('half')} of ${year}`,
    phrase`${maybe(the)}${which}~${words('half')} of ${words('the year', 'this year')}`,
    phrase`${named('letter', capitals('h1', 'h2'))} ${year}`,
    phrase`${named('letter', number('[12]H(?![A-Za-z])'))} ${year}`,
  ],
  read: ({ which, letter, year }) => {
    const half = /^f/i.test(which ?? '') || letter?.includes('1') === true ? 1 : 2;
    return calendar({ half, ...(year !== undefined && { year: numberOf(year) }) });
  },
  examples: [
    {
      text: 'Deaths fell in the second half of 2008.',
      reads: [{ text: 'the second half of 2008', value: '2008-H2', edtf: '2008-07/2008-12' }],
    },
    {
      text: 'It made a loss in H1 2015 and 2H 2015.',
      reads: [
        { text: 'H1 2015', value: '2015-H1' },
        { text: '2H 2015', value: '2015-H2' },
      ],
    },
    {
      text: 'It grew in the first half of the year.',
      reads: [{ text: 'the first half of the year', value: '2016-H1' }],
    },
  ],
  counterExamples: ['He scored in the second half of the match.'],
};
