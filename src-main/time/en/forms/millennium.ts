import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { ordinals, the } from '../lexicon.ts';

const ordinal = named('ordinal', { ...ordinals.element, openings: [...ordinals.element.openings, '#'] });
const before = named('before', capitals('bc', 'bce', 'b.c.'));
const since = capitals('ad', 'ce', 'a.d.');

export const millennium: Form = {
  name: 'millennium',
  reads: { en: 'A thousand years by their number.', de: 'Ein Jahrtausend mit seiner Zahl.' },
  patterns: [
    phrase`${maybe(the)}${ordinal}~${words('millennium')} ${before}`,
    phrase`${maybe(the)}${ordinal}~${words('millennium')} ${since}`,
    phrase`${maybe(the)}${ordinal}~${words('millennium')}`,
  ],
  read: ({ ordinal, before }) => {
    const count = ordinals.meaning(ordinal);
    if (count === undefined || count > 10) return null;
    return calendar({ millennium: count, ...(before !== undefined && { era: 'BCE' as const }) });
  },
  examples: [
    {
      text: 'Copper was smelted there in the third millennium BC.',
      reads: [{ text: 'the third millennium BC', value: 'BC2', edtf: '-2999/-2000' }],
    },
  ],
  counterExamples: ['The millennium bug was feared.'],
};
