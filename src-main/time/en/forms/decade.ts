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
/** The tens of the decades that words name: "thirties" is 30. */
export const decades: ReadonlyMap<string, number> = new Map(spelled);
const centuries = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
]);
const digits = named('digits', number('1[0-9][0-9]0|20[0-9]0'));

const spelledOut = named('word', words(...decades.keys()));
/** "The late nineties", "mid-eighties": bare, they may be an age. */
const degreeBefore = /(?:[Tt]he (?:early|mid|late)[\s-]|[Mm]id-)$/;

/** "Temperatures were in the 70's". */
const degreesBefore = /(?:temperatures?|degrees|highs|lows|[Aa]ged|in (?:his|her|their))\b[^.]*$/i;

export const decade: Form = {
  name: 'decade',
  reads: { en: 'Ten years by their first.', de: 'Zehn Jahre, nach ihrem ersten benannt.' },
  patterns: [
    phrase`${maybe(the)}${named('bceDecade', number('[1-9][0-9]{0,2}0'))}s ${capitals('bc', 'bce', 'b.c.')}`,
    phrase`${maybe(the)}${digits}['’]?s(?![A-Za-z])`,
    phrase`${the} ${spelledOut}`,
    phrase`${spelledOut}`,
    phrase`${the} ['’‘]${named('short', number('[2-9]0'))}s(?![A-Za-z])`,
    phrase`${the} ${named('short', number('[2-9]0'))}['’]s(?![A-Za-z])`,
    phrase`${maybe(the)}${named('spelledCentury', words(...centuries.keys()))} ${spelledOut}`,
    phrase`${the} ${named('noughties', words('noughties'))}`,
  ],
  read: ({ digits, word, short, bceDecade, spelledCentury, noughties }, { text, start, end }) => {
    if (short !== undefined && degreesBefore.test(text.slice(Math.max(0, start - 40), start))) return null;
    if (noughties !== undefined) return calendar({ decade: 2000 });
    const ten = decades.get(word?.toLowerCase() ?? '') ?? 0;
    if (spelledCentury !== undefined)
      return calendar({ decade: (centuries.get(spelledCentury.toLowerCase()) ?? 1900) + ten });
    const isBare = word !== undefined && !/^the/i.test(text.slice(start, end));
    if (isBare && !degreeBefore.test(text.slice(Math.max(0, start - 12), start))) return null;
    if (bceDecade !== undefined) return calendar({ decade: Number(bceDecade), era: 'BCE' });
    return calendar({ decade: Number(digits ?? short ?? ten) });
  },
  examples: [
    { text: 'Rents doubled in the 1990s.', reads: [{ text: 'the 1990s', value: '199', edtf: '199X' }] },
    { text: 'The nineties were quiet.', reads: [{ text: 'The nineties', value: '199' }] },
    { text: 'It fought through the 470s BC.', reads: [{ text: 'the 470s BC', value: 'BC047', edtf: '-0478/-0469' }] },
    { text: 'He left in the late nineties.', reads: [{ text: 'the late nineties', value: '199', modifier: 'END' }] },
    { text: 'It closed in the 60’s.', reads: [{ text: 'the 60’s', value: '196' }] },
    { text: 'It was shut in the nineteen sixties.', reads: [{ text: 'the nineteen sixties', value: '196' }] },
    { text: 'It was shut in the noughties.', reads: [{ text: 'the noughties', value: '200' }] },
    { text: 'It closed in the ’80s.', reads: [{ text: 'the ’80s', value: '198' }] },
  ],
  counterExamples: ['He is in his sixties.', 'Temperatures in the 80s.', 'Highs were in the 70’s.'],
};
