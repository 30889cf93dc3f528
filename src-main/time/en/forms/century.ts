import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { ordinals, the } from '../lexicon.ts';

const ordinal = named('ordinal', { ...ordinals.element, openings: [...ordinals.element.openings, '#'] });
const era = named('era', capitals('bc', 'bce', 'ad', 'ce', 'b.c.', 'a.d.'));

export const century: Form = {
  name: 'century',
  reads: { en: 'A hundred years by their number.', de: 'Ein Jahrhundert mit seiner Zahl.' },
  patterns: [
    phrase`${maybe(the)}${ordinal}~${words('century', 'centuries')} ${era}`,
    phrase`${maybe(the)}${ordinal}~${words('century')}`,
  ],
  read: ({ ordinal, era }, { text, start }) => {
    const century = ordinals.meaning(ordinal);
    const ofCricket =
      era === undefined && /(?:his|her|their|maiden)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
    if (century === undefined || ofCricket) return null;
    return calendar({ century, ...(/b/i.test(era ?? '') ? { era: 'BCE' as const } : {}) });
  },
  examples: [
    { text: 'The wall is from the 19th century.', reads: [{ text: 'the 19th century', value: '18', edtf: '18XX' }] },
    { text: 'It was built in the fourth century BC.', reads: [{ text: 'the fourth century BC', value: 'BC03' }] },
  ],
  counterExamples: ['His first century came at Lord’s.'],
};
