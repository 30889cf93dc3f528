import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number as digits, phrase } from '../../reading/phrase.ts';
import { article, dayOfMonth, month, months, numberOf, weekdayBefore, year } from '../lexicon.ts';

const number = named('number', digits('1[0-2]|0?[1-9]'));
const numberYear = named('numberYear', digits('[12][0-9]{3}'));

export const sharedMonth: Form = {
  name: 'shared-month',
  reads: {
    en: 'A day whose month is written with a later day.',
    de: 'Ein Tag, dessen Monat bei einem späteren Tag steht.',
  },
  // Looks ahead over the other days to the month, and to the year if there is one.
  patterns: [
    phrase`${weekdayBefore}${article}${dayOfMonth}\.?(?=(?:,? ?(?:(?:und|oder|sowie|bis|auf|am|zum|den|dem|vom) ){0,2}[0-3]?[0-9]\.|[-–/][0-3]?[0-9]\.){1,6} ?(?:${month}(?: ${year})?|${number}\.(?:${numberYear})?))`,
  ],
  read: ({ day, month, year, number, numberYear }) => {
    const shared = months.meaning(month) ?? numberOf(number);
    const written = year ?? numberYear;
    return calendar({ month: shared, day: numberOf(day), ...(written !== undefined && { year: numberOf(written) }) });
  },
  examples: [
    {
      text: 'Das Fest war vom 3. bis 5. Mai.',
      reads: [
        { text: '3.', value: '2016-05-03' },
        { text: '5. Mai', value: '2016-05-05' },
      ],
    },
    {
      text: 'Am 11., 18. und 25. März 2014 wurde verhandelt.',
      reads: [
        { text: '11.', value: '2014-03-11' },
        { text: '18.', value: '2014-03-18' },
        { text: '25. März 2014', value: '2014-03-25' },
      ],
    },
  ],
  counterExamples: ['Der 3. und der 4. Platz gingen an Graz.'],
};
