import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, either, maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { dayOfMonth, month, months, numberOf, the } from '../lexicon.ts';

const anyYear = named('year', number('[0-9]{1,4}'));
const before = capitals('bc', 'bce', 'b.c.', 'b.c.e.');
const since = capitals('ad', 'ce', 'a.d.', 'c.e.');

export const eraYear: Form = {
  name: 'era-year',
  reads: { en: 'A year with its era.', de: 'Ein Jahr mit seiner Zeitrechnung.' },
  patterns: [
    phrase`${maybe(the)}${dayOfMonth} ${maybe(words('of'))}${month},? ${anyYear} ${either(named('before', before), named('since', since))}`,
    phrase`${month} ${dayOfMonth},? ${anyYear} ${either(named('before', before), named('since', since))}`,
    phrase`${maybe(words('the year'))}${maybe(month)}${anyYear} ${named('before', before)}`,
    phrase`${maybe(words('the year'))}${maybe(month)}${anyYear} ${named('since', since)}`,
    phrase`${named('since', capitals('ad', 'a.d.'))} ${anyYear}`,
  ],
  read: ({ month, day, year, before }) => {
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
    { text: 'Caesar was killed in 44 BC.', reads: [{ text: '44 BC', value: 'BC0044', edtf: '-0043' }] },
    { text: 'The fleet sailed in September 480 BCE.', reads: [{ text: 'September 480 BCE', value: 'BC0480-09' }] },
    { text: 'He was killed on 15 March 44 BC.', reads: [{ text: '15 March 44 BC', value: 'BC0044-03-15' }] },
    { text: 'It was March 15, 44 BC.', reads: [{ text: 'March 15, 44 BC', value: 'BC0044-03-15' }] },
    {
      text: 'It was dug around the year 310 CE.',
      reads: [{ text: 'around the year 310 CE', value: '0310', modifier: 'APPROX' }],
    },
    { text: 'Vesuvius erupted in AD 79.', reads: [{ text: 'AD 79', value: '0079' }] },
  ],
  counterExamples: ['He lives in Vancouver, BC.', 'An ad 30 seconds long.'],
};
