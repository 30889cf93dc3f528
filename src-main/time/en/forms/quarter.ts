import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { numberOf, ordinals, the, year } from '../lexicon.ts';

const ordinal = named('ordinal', words('first', 'second', 'third', 'fourth'));
const of = maybe(words('of'));

export const quarter: Form = {
  name: 'quarter',
  reads: 'A quarter of a year; the year is supposed where it is not written.',
  patterns: [
    phrase`${maybe(the)}${ordinal} ${words('quarter')} ${of}${year}`,
    phrase`${maybe(the)}${ordinal}~${words('quarter')}`,
    phrase`${named('short', words('q1', 'q2', 'q3', 'q4'))} ${year}`,
    phrase`${named('short', words('q1', 'q2', 'q3', 'q4'))}`,
  ],
  read: ({ ordinal, short, year }) => {
    const quarter = ordinals.meaning(ordinal) ?? numberOf(short?.slice(1));
    return calendar({ quarter, ...(year === undefined ? {} : { year: numberOf(year) }) });
  },
  examples: [
    {
      text: 'Sales fell in the third quarter of 2014.',
      reads: [{ text: 'the third quarter of 2014', value: '2014-Q3' }],
    },
    { text: 'Profit doubled in the second quarter.', reads: [{ text: 'the second quarter', value: '2016-Q2' }] },
    { text: 'Q3 2014 was better.', reads: [{ text: 'Q3 2014', value: '2014-Q3' }] },
  ],
  counterExamples: ['The Latin Quarter was first.'],
};
