import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, named, number, phrase } from '../../reading/phrase.ts';

const amount = named('amount', number('[1-9][0-9]?,[0-9]{3}|[1-9][0-9]{2,4}'));
/** From this year the "present" of radiocarbon dates is counted. */
const present = 1950;

export const beforePresent: Form = {
  name: 'before-present',
  reads: {
    en: 'Years before the present (BP), which are counted back from 1950.',
    de: 'Jahre vor der Gegenwart („BP“), die von 1950 zurückgezählt werden.',
  },
  patterns: [phrase`${amount} ${capitals('bp', 'b.p.')}`],
  read: ({ amount = '' }) => {
    const year = present - Number(amount.replace(',', ''));
    return year > 0 ? calendar({ year }) : calendar({ year: 1 - year, era: 'BCE' });
  },
  examples: [
    {
      text: 'The cave was left about 6200 BP.',
      reads: [{ text: 'about 6200 BP', value: 'BC4251', modifier: 'APPROX' }],
    },
    { text: 'Maize came in 1,150 BP.', reads: [{ text: '1,150 BP', value: '0800' }] },
  ],
  counterExamples: ['BP sold 300 stations.'],
};
