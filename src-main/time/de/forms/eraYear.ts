import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { article, beforeChrist, dayOfMonth, month, months, numberOf, sinceChrist } from '../lexicon.ts';

const anyYear = named('year', number('[0-9]{1,4}'));
const inTheYear = maybe(words('jahr', 'jahre', 'jahres'));

export const eraYear: Form = {
  name: 'era-year',
  reads: { en: 'A year with its era.', de: 'Ein Jahr mit seiner Zeitrechnung.' },
  patterns: [
    phrase`${article}${inTheYear}${maybe(month)}${anyYear} ${beforeChrist}`,
    phrase`${article}${inTheYear}${maybe(month)}${anyYear} ${sinceChrist}`,
    phrase`${article}${dayOfMonth}\.? ?${month} (?:des Jahres )?${anyYear} ${beforeChrist}`,
    phrase`${article}${dayOfMonth}\.? ?${month} (?:des Jahres )?${anyYear} ${sinceChrist}`,
    // "480/479 v. Chr.", "von 58 bis 51 v. Chr.": the era is written with the later year.
    phrase`${article}${inTheYear}${anyYear}(?=(?: bis | und | oder | ?[-–/] ?)[0-9]{1,4} ${beforeChrist})`,
  ],
  read: ({ day, month, year, before }) => {
    const fields = { year: numberOf(year), era: before === undefined ? ('CE' as const) : ('BCE' as const) };
    return fields.year === 0
      ? null
      : calendar({
          ...fields,
          ...(month !== undefined && { month: months.meaning(month) ?? 0 }),
          ...(day !== undefined && { day: numberOf(day) }),
        });
  },
  examples: [
    { text: 'Caesar wurde 44 v. Chr. ermordet.', reads: [{ text: '44 v. Chr.', value: 'BC0044', edtf: '-0043' }] },
    { text: 'Im Jahr 79 n. Chr. brach der Vesuv aus.', reads: [{ text: 'Jahr 79 n. Chr.', value: '0079' }] },
    {
      text: 'Am 15. März 44 v. Chr. wurde er ermordet.',
      reads: [{ text: '15. März 44 v. Chr.', value: 'BC0044-03-15', edtf: '-0043-03-15' }],
    },
    {
      text: 'Der Krieg dauerte von 58 bis 51 v. Chr. an.',
      reads: [
        { text: '58', value: 'BC0058' },
        { text: '51 v. Chr.', value: 'BC0051' },
      ],
    },
  ],
  counterExamples: ['Er hatte 44 Gäste.', 'Vor Christus kniete er.'],
};
