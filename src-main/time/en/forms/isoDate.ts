import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase, type Element } from '../../reading/phrase.ts';
import { months, numberOf } from '../lexicon.ts';

const year = named('year', number('[0-9]{4}'));
/** Not a number of four digits that is no year: "1234 May 5". */
const anyYear = named('year', number('1[0-9]{3}|20[0-9]{2}'));
const oneOrTwo = (name: string) => named(name, number('[0-9]{1,2}'));
const monthName = named('name', months.element);
/** "T09:14Z", " 03:12:44". */
const clockOfStamp: Element = {
  source:
    '(?<hour>[01][0-9]|2[0-3]):(?<minutes>[0-5][0-9])(?::[0-5][0-9](?:[.,][0-9]{1,9})?)?(?:\\s?(?:Z|UTC|GMT)(?![A-Za-z])|[+-][0-9]{2}:?[0-9]{2})?(?![0-9:])',
  openings: [],
  optional: false,
};
const twoDigits = (name: string) => named(name, number('[0-9]{2}'));

export const isoDate: Form = {
  name: 'iso-date',
  reads: {
    en: 'A date with its year first, as ISO 8601 has it, maybe with a clock time.',
    de: 'Ein Datum mit dem Jahr voran wie in ISO 8601, auch mit Uhrzeit.',
  },
  patterns: [
    phrase`${year}-${twoDigits('month')}-${twoDigits('day')}(?!-?[0-9])`,
    phrase`${year}-${twoDigits('month')}-${twoDigits('day')}(?:T| (?:\\| )?)${clockOfStamp}`,
    phrase`${anyYear}(?<sign>[/.])${oneOrTwo('month')}\k<sign>${oneOrTwo('day')}(?!\.?[0-9]|[/-])`,
    phrase`${anyYear}~${monthName}~${oneOrTwo('day')}(?![0-9-]|[.,][0-9])`,
  ],
  read: ({ year, month, name, day, hour, minutes }) => {
    const number = name === undefined ? numberOf(month) : (months.meaning(name) ?? 0);
    const on = calendar({ year: numberOf(year), month: number, day: numberOf(day) });
    if (hour === undefined) return on;
    return { kind: 'clock', minute: numberOf(hour) * 60 + numberOf(minutes), sharp: true, of: on };
  },
  examples: [
    { text: 'Updated 2016-09-06 by the desk.', reads: [{ text: '2016-09-06', value: '2016-09-06' }] },
    {
      text: '2021-11-08 03:12:44 The pump stopped.',
      reads: [{ text: '2021-11-08 03:12:44', value: '2021-11-08T03:12' }],
    },
    { text: 'It failed at 2023-11-24T09:14Z.', reads: [{ text: '2023-11-24T09:14Z', value: '2023-11-24T09:14' }] },
    { text: 'The pact was signed on 2006.3.28 in Oslo.', reads: [{ text: '2006.3.28', value: '2006-03-28' }] },
    { text: '1904 Feb 8: The fleet sails.', reads: [{ text: '1904 Feb 8', value: '1904-02-08' }] },
    { text: 'Signed on 2015-02-29.', reads: [{ text: '2015-02-29', value: 'unread' }] },
  ],
  counterExamples: ['Part 2016-09-06-11 is out of stock.', 'Call 1234-56-789.'],
};
