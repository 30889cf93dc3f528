import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { months, month, numberOf } from '../lexicon.ts';

const part = (name: string) => named(name, number('[0-9]{1,2}'));
const year = named('year', number('[12][0-9]{3}'));
const shortYear = named('year', number('[0-9]{2}'));
/** Two digits for a year are told from a version, a score or a section by a word of time before them, or a sign behind them. */
const wordOfTime =
  /(?:^|[^A-Za-z])(?:on|of|by|since|until|till|before|after|dated|from|to|and|due|between|filed|received|issued|signed|born|died)[:,]? (?:the )?$/i;
const entryBehind = /^\s?(?::|\||[–—-]\s)/;
const anyYear = named('year', number('[12][0-9]{3}|[0-9]{2}'));

export const numericDate: Form = {
  name: 'numeric-date',
  reads: {
    en: 'A date in numbers. Where both orders of day and month are possible, the one that is set counts, else the one that other dates of the text show; without either it is listed as unread.',
    de: 'Ein Datum in Zahlen. Wo beide Reihenfolgen von Tag und Monat möglich sind, gilt die gesetzte, sonst die, die andere Daten des Textes zeigen; ohne beides wird es als ungelesen aufgeführt.',
  },
  patterns: [
    phrase`${part('first')}/${part('second')}/${year}(?![/-])`,
    phrase`${part('first')}\.${part('second')}\.${year}(?!\.?[0-9]|-)`,
    phrase`${part('first')}-${part('second')}-${year}(?!-|\.[0-9])`,
    phrase`${part('day')}-${month}-${anyYear}(?!-)`,
    phrase`${part('first')}(?<sign>[/.-])${part('second')}\k<sign>${shortYear}(?![0-9]|[/.-][0-9])`,
  ],
  read: ({ first, second, day, month, year, sign }, { text, start, end }) => {
    if (/(?<!\/[0-9]{1,2})[-–.]$/.test(text.slice(Math.max(0, start - 4), start))) return null;
    const written = numberOf(year);
    const age = (year ?? '').length === 2 ? { year: written, shortYear: true } : { year: written };
    if (day !== undefined) return calendar({ ...age, month: months.meaning(month) ?? 0, day: numberOf(day) });
    const [one, two] = [numberOf(first), numberOf(second)];
    const isDotted = text.slice(start, end).includes('.');
    if (sign !== undefined) {
      const isLed = wordOfTime.test(text.slice(Math.max(0, start - 16), start));
      const opensEntry = start < 3 && entryBehind.test(text.slice(end, end + 3));
      const canBeDay = one > 0 && two > 0 && one <= 31 && two <= 31 && Math.min(one, two) <= 12;
      if (!canBeDay || (!isLed && !opensEntry)) return null;
    }
    return {
      kind: 'numeric',
      first: one,
      second: two,
      year: age,
      ...(isDotted && { usual: 'day-month' as const }),
    };
  },
  examples: [
    { text: 'Filed on 23/12/1969 in Bonn.', reads: [{ text: '23/12/1969', value: '1969-12-23' }] },
    { text: 'Filed on 12/23/1969 in Boston.', reads: [{ text: '12/23/1969', value: '1969-12-23' }] },
    { text: 'The dock was opened on 17.10.1889.', reads: [{ text: '17.10.1889', value: '1889-10-17' }] },
    { text: 'The boiler failed on 05-28-2011.', reads: [{ text: '05-28-2011', value: '2011-05-28' }] },
    { text: 'The ship sailed on 19-Nov-12.', reads: [{ text: '19-Nov-12', value: '2012-11-19' }] },
    { text: 'The lock was rebuilt on 3.11.1957.', reads: [{ text: '3.11.1957', value: '1957-11-03' }] },
    { text: 'The house was sold on 9.5.14.', reads: [{ text: '9.5.14', value: '2014-05-09' }] },
    { text: 'It was filed on 23/5/98.', reads: [{ text: '23/5/98', value: '1998-05-23' }] },
    { text: 'It was filed on 9/5/14.', reads: [{ text: '9/5/14', value: 'unread' }] },
    { text: 'Received 03/04/2016 by post.', reads: [{ text: '03/04/2016', value: 'unread' }] },
    {
      text: 'Filed on 23/12/2015, received on 03/04/2016.',
      reads: [
        { text: '23/12/2015', value: '2015-12-23' },
        { text: '03/04/2016', value: '2016-04-03' },
      ],
    },
    { text: 'Due on 31.02.2015 at the latest.', reads: [{ text: '31.02.2015', value: 'unread' }] },
  ],
  counterExamples: [
    'Version 3.2.2001.4 is out.',
    'Route 10/11/2003/4 is closed.',
    'Part 7-05-28-2011 is sold.',
    'Section 3.2.14 applies.',
    'They lost 3-2-11 overall.',
  ],
};
