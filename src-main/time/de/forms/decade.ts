import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, names, number, phrase, words } from '../../reading/phrase.ts';
import { article } from '../lexicon.ts';

const spelled: readonly (readonly [string, number])[] = [
  ['zwanziger', 20],
  ['dreißiger', 30],
  ['dreissiger', 30],
  ['vierziger', 40],
  ['fünfziger', 50],
  ['sechziger', 60],
  ['siebziger', 70],
  ['achtziger', 80],
  ['neunziger', 90],
];
const decades = new Map(spelled);
const word = named('word', words(...decades.keys()));
const compound = named(
  'compound',
  names(...spelled.flatMap(([name]) => ['jahre', 'jahren', 'jahrer'].map((years) => name + years))),
);
const digits = named('digits', number('1[0-9][0-9]0|20[0-9]0|[2-9]0'));

export const decade: Form = {
  name: 'decade',
  reads: { en: 'Ten years by their first.', de: 'Zehn Jahre, nach ihrem ersten benannt.' },
  patterns: [
    phrase`${article}${digits}(?:er|iger)~Jahren?(?![a-zäöüß])`,
    phrase`${article}${digits}er(?:n|jahren?)?(?![A-Za-zäöüß-]| [0-9])`,
    phrase`${article}${word}~Jahren?(?![a-zäöüß])`,
    phrase`${article}${compound}`,
    phrase`${named('of', words('der'))} ${word}`,
  ],
  read: ({ digits, word, compound, of }, { text, start, end }) => {
    // "Ende der Siebziger".
    if (of !== undefined && !/(?:Anfang|Mitte|Ende)\s+$/.test(text.slice(Math.max(0, start - 8), start))) return null;
    const name = (word ?? compound?.replace(/jahr.*$/i, ''))?.toLowerCase();
    const first = digits === undefined ? decades.get(name ?? '') : Number(digits);
    // "Ein 90er", "Mitte der 30er": without "Jahre" an article in the plural and a decade's number must stand there.
    const isBare = digits !== undefined && !/jahr/i.test(text.slice(start, end));
    const inPlural = /(?:^|[^a-z])(?:die|den|der)\s/i.test(text.slice(Math.max(0, start - 4), end));
    return first === undefined || (isBare && !inPlural) ? null : calendar({ decade: first });
  },
  examples: [
    {
      text: 'Die Mieten stiegen in den 1990er Jahren.',
      reads: [{ text: 'den 1990er Jahren', value: '199', edtf: '199X' }],
    },
    { text: 'Die achtziger Jahre waren laut.', reads: [{ text: 'Die achtziger Jahre', value: '198' }] },
    { text: 'In den Siebzigerjahren wurde gebaut.', reads: [{ text: 'den Siebzigerjahren', value: '197' }] },
    { text: 'Die Halle schloss in den 80ern.', reads: [{ text: 'den 80ern', value: '198' }] },
  ],
  counterExamples: ['Sie ist in den Neunzigern.', 'Ein 50er Pack kostet mehr.'],
};
