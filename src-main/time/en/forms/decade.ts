import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { the } from '../lexicon.ts';

const spelled: readonly (readonly [string, number])[] = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
];
const decades = new Map(spelled);
const digits = named('digits', number('1[0-9][0-9]0|20[0-9]0'));

const spelledOut = named('word', words(...decades.keys()));
/** "The late nineties", "mid-eighties": bare, they may be an age. */
const degreeBefore = /(?:[Tt]he (?:early|mid|late)[\s-]|[Mm]id-)$/;

export const decade: Form = {
  name: 'decade',
  reads: { en: 'Ten years by their first.', de: 'Zehn Jahre, nach ihrem ersten benannt.' },
  patterns: [
    phrase`${maybe(the)}${named('bceDecade', number('[1-9][0-9]{0,2}0'))}s ${capitals('bc', 'bce', 'b.c.')}`,
    phrase`${maybe(the)}${digits}['’]?s(?![A-Za-z])`,
    phrase`${the} ${spelledOut}`,
    phrase`${spelledOut}`,
    phrase`${the} ['’‘]${named('short', number('[2-9]0'))}s(?![A-Za-z])`,
  ],
  read: ({ digits, word, short, bceDecade }, { text, start, end }) => {
    const isBare = word !== undefined && !/^the/i.test(text.slice(start, end));
    if (isBare && !degreeBefore.test(text.slice(Math.max(0, start - 12), start))) return null;
    if (bceDecade !== undefined) return calendar({ decade: Number(bceDecade), era: 'BCE' });
    return calendar({ decade: Number(digits ?? short ?? decades.get(word?.toLowerCase() ?? '') ?? 0) });
  },
  examples: [
    { text: 'Rents doubled in the 1990s.', reads: [{ text: 'the 1990s', value: '199', edtf: '199X' }] },
    { text: 'The nineties were quiet.', reads: [{ text: 'The nineties', value: '199' }] },
    { text: 'It fought through the 470s BC.', reads: [{ text: 'the 470s BC', value: 'BC047', edtf: '-0478/-0469' }] },
    { text: 'He left in the late nineties.', reads: [{ text: 'the late nineties', value: '199', modifier: 'END' }] },
    { text: 'It closed in the ’80s.', reads: [{ text: 'the ’80s', value: '198' }] },
  ],
  counterExamples: ['He is in his sixties.', 'Temperatures in the 80s.'],
};
