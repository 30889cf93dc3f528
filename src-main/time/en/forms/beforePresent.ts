import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, maybe, named, number, phrase, words } from '../../reading/phrase.ts';

const amount = named('amount', number('[1-9][0-9]?,[0-9]{3}|[1-9][0-9]{2,4}'));
/** With "years" behind it, it would else be a length of time. */
const degree = maybe(named('degree', words('about', 'around', 'some', 'roughly', 'approximately', 'c.', 'ca.')));
/** From this year the "present" of radiocarbon dates is counted. */
const present = 1950;

export const beforePresent: Form = {
  name: 'before-present',
  reads: {
    en: 'Years before the present (BP), which are counted back from 1950.',
    de: 'Jahre vor der Gegenwart („BP“), die von 1950 zurückgezählt werden.',
  },
  patterns: [
    phrase`${amount} ${maybe(words('cal', 'cal.'))}${capitals('bp', 'b.p.')}`,
    phrase`${degree}${amount} ${words('years')} ${capitals('bp', 'b.p.')}`,
  ],
  read: ({ amount = '', degree }) => {
    const year = present - Number(amount.replace(',', ''));
    const of = year > 0 ? calendar({ year }) : calendar({ year: 1 - year, era: 'BCE' });
    return degree === undefined ? of : { kind: 'modified', modifier: 'APPROX', of };
  },
  examples: [
    {
      text: 'The cave was left about 6200 BP.',
      reads: [{ text: 'about 6200 BP', value: 'BC4251', modifier: 'APPROX' }],
    },
    {
      text: 'They left about 5,300 years BP.',
      reads: [{ text: 'about 5,300 years BP', value: 'BC3351', modifier: 'APPROX' }],
    },
    { text: 'Maize came in 1,150 BP.', reads: [{ text: '1,150 BP', value: '0800' }] },
  ],
  counterExamples: ['BP sold 300 stations.'],
};
