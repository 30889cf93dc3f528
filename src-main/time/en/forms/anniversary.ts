import type { TimeOperator } from '../../operators.ts';
import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { dayOfMonth, month, months, numberOf, ordinals, the, year } from '../lexicon.ts';

const count = named('count', either(number('[0-9]{1,3}(?:st|nd|rd|th)'), ordinals.element));
const occasion = words('anniversary', 'birthday');
const of = words('of', 'of the', 'since', 'after');

export const anniversary: Form = {
  name: 'anniversary',
  reads: {
    en: 'The day, or the year, that is so many years after the one it remembers.',
    de: 'Der Tag oder das Jahr, so viele Jahre nach dem, woran erinnert wird.',
  },
  patterns: [
    phrase`${maybe(the)}${count} ${occasion} ${of} ${month} ${dayOfMonth},? ${year}`,
    phrase`${maybe(the)}${count} ${occasion} ${of} ${dayOfMonth} ${month} ${year}`,
    phrase`${maybe(the)}${count} ${occasion} ${of} ${year}`,
  ],
  read: ({ count, month, day, year }): TimeOperator => {
    const since = ordinals.meaning(count) ?? numberOf(count);
    const date = month === undefined ? {} : { month: months.meaning(month) ?? 0, day: numberOf(day) };
    return calendar({ year: numberOf(year) + since, ...date });
  },
  examples: [
    {
      text: 'They marked the 50th anniversary of the 1959 revolution.',
      reads: [{ text: 'the 50th anniversary of the 1959', value: '2009' }],
    },
    {
      text: 'It opened on the tenth anniversary of 9 November 1989.',
      reads: [{ text: 'the tenth anniversary of 9 November 1989', value: '1999-11-09' }],
    },
  ],
  counterExamples: ['It was their fifth anniversary.'],
};
