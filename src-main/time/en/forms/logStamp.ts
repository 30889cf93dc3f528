import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { dayOfMonth, month, months, numberOf, weekdayOfStamp, year } from '../lexicon.ts';

const hour = named('hour', number('[01]?[0-9]|2[0-3]'));
const minutes = named('minutes', number('[0-5][0-9]'));

export const logStamp: Form = {
  name: 'log-stamp',
  reads: {
    en: 'A month, a day, a clock time and a year, as machines write them.',
    de: 'Monat, Tag, Uhrzeit und Jahr, wie Maschinen sie schreiben.',
  },
  patterns: [
    phrase`${weekdayOfStamp}${month} {1,2}${dayOfMonth} ${hour}:${minutes}(?::[0-9]{2})?(?: [A-Z]{3,4})? ${year}`,
  ],
  read: ({ month, day, hour, minutes, year }) => ({
    kind: 'clock',
    minute: numberOf(hour) * 60 + numberOf(minutes),
    sharp: true,
    of: calendar({ year: numberOf(year), month: months.meaning(month) ?? 0, day: numberOf(day) }),
  }),
  examples: [
    {
      text: 'It failed on Tue Sep 9 04:11:52 2014.',
      reads: [{ text: 'Tue Sep 9 04:11:52 2014', value: '2014-09-09T04:11' }],
    },
    {
      text: 'Jan 3 17:05:01 UTC 2012: the fan stopped.',
      reads: [{ text: 'Jan 3 17:05:01 UTC 2012', value: '2012-01-03T17:05' }],
    },
  ],
  counterExamples: ['On Sep 9 at 04:11 it failed.'],
};
