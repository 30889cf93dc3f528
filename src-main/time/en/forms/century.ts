import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, either, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { laterOrdinals, ordinals, the } from '../lexicon.ts';

const anyOrdinal = either(laterOrdinals.element, ordinals.element);
const ordinal = named('ordinal', { ...anyOrdinal, openings: [...anyOrdinal.openings, '#'] });
const era = named('era', capitals('bc', 'bce', 'ad', 'ce', 'b.c.', 'a.d.'));

export const century: Form = {
  name: 'century',
  reads: { en: 'A hundred years by their number.', de: 'Ein Jahrhundert mit seiner Zahl.' },
  patterns: [
    phrase`${maybe(the)}${ordinal}~${words('century', 'centuries')} ${era}`,
    phrase`${maybe(the)}${ordinal}~${words('century', 'centuries')}`,
  ],
  read: ({ ordinal, era }, { text, start }) => {
    const century = laterOrdinals.meaning(ordinal) ?? ordinals.meaning(ordinal);
    const ofCricket =
      era === undefined && /(?:his|her|their|maiden)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
    if (century === undefined || ofCricket) return null;
    return calendar({ century, ...(/b/i.test(era ?? '') ? { era: 'BCE' as const } : {}) });
  },
  examples: [
    { text: 'The wall is from the 19th century.', reads: [{ text: 'the 19th century', value: '18', edtf: '18XX' }] },
    {
      text: 'It was raised in the thirty-second century BC.',
      reads: [{ text: 'the thirty-second century BC', value: 'BC31' }],
    },
    {
      text: 'Iron was made there in the 6th–7th centuries.',
      reads: [
        { text: 'the 6th', value: '05' },
        { text: '7th centuries', value: '06' },
      ],
    },
    { text: 'It was built in the fourth century BC.', reads: [{ text: 'the fourth century BC', value: 'BC03' }] },
  ],
  counterExamples: ['His first century came at Lord’s.'],
};
