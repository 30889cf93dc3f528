import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, names, number, phrase, words } from '../../reading/phrase.ts';
import { forms } from '../inflection.ts';
import { article, numberOf, year } from '../lexicon.ts';
import { ordinals } from '../numerals.ts';

const ordinal = named('ordinal', words(...['erst', 'zweit', 'dritt', 'viert'].flatMap(forms)));
const digit = named('digit', number('[1-4]'));
const short = named('short', words('q1', 'q2', 'q3', 'q4'));
const quarterWord = names('quartal', 'quartals', 'quartales', 'vierteljahr');

export const quarter: Form = {
  name: 'quarter',
  reads: {
    en: 'A quarter of a year; the year is supposed where it is not written.',
    de: 'Ein Quartal; das Jahr ist angenommen, wo es nicht dasteht.',
  },
  patterns: [
    phrase`${article}${ordinal} ${quarterWord}(?: (?:des Jahres )?${year})?`,
    phrase`${article}${digit}\. ?${quarterWord}(?: (?:des Jahres )?${year})?`,
    phrase`${short}(?:(?: |/)${year})?`,
  ],
  read: ({ ordinal, digit, short, year }) => {
    const quarter = ordinals.meaning(ordinal) ?? numberOf(digit ?? short?.slice(1));
    return calendar({ quarter, ...(year !== undefined && { year: numberOf(year) }) });
  },
  examples: [
    { text: 'Der Umsatz sank im dritten Quartal 2014.', reads: [{ text: 'dritten Quartal 2014', value: '2014-Q3' }] },
    { text: 'Im 2. Quartal stieg der Gewinn.', reads: [{ text: '2. Quartal', value: '2016-Q2' }] },
    { text: 'In Q3 2014 war es besser.', reads: [{ text: 'Q3 2014', value: '2014-Q3' }] },
  ],
  counterExamples: ['Das Quartier war voll.'],
};
