import type { Form } from '../../reading/form.ts';
import { either, named, names, number as digits, phrase, words } from '../../reading/phrase.ts';
import {
  amountOf,
  month,
  months,
  numberWords,
  partsOfDay,
  season,
  seasons,
  units,
  unitsInPlural,
  weekday,
  weekdays,
} from '../lexicon.ts';
import { timexDuration } from '../../timex.ts';

const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
]);
const every = words('every', 'each', 'per');
const number = named('count', either(digits('[0-9]{1,3}'), numberWords.element, words('few', 'several')));
const weekdaysInPlural = named(
  'weekdays',
  names('mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'),
);
const unit = named(
  'unit',
  words('day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'hour', 'minute', 'century'),
);

/** What is counted stands before a rate: a sum, a number, "times"; no later or earlier time stands behind it. */
function isRate(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 12);
  // "Dozens of letters a day."
  if (/[a-z]{3}s\s+$/.test(before) && /^(?:[,.;:!?”"']|$)/.test(behind)) return true;
  return (
    /(?:[0-9]|\b(?:million|billion|thousand|hundred|dozen|percent|cents|dollars|euros|pounds|times|once|twice|hours))\s+$/i.test(
      before,
    ) && !/^\s+(?:ago|earlier|later|before|after|and|or)\b/i.test(behind)
  );
}

export const repetition: Form = {
  name: 'repetition',
  reads: {
    en: 'What comes again and again: kept, and put on no day.',
    de: 'Was immer wiederkehrt: Es wird behalten und keinem Tag zugeordnet.',
  },
  patterns: [
    phrase`${named('adverb', words(...adverbs.keys()))}`,
    phrase`${every} ${unit}`,
    phrase`${every} ${either(weekday, month, season)}`,
    phrase`${every} ${named('part', words('morning', 'afternoon', 'evening', 'night'))}`,
    phrase`${every} ${words('other', 'second', 'third')} ${either(weekday, unit)}`,
    phrase`${every} ${number} ${unitsInPlural}`,
    phrase`${weekdaysInPlural}`,
    phrase`${weekday} ${named('nights', words('nights', 'mornings', 'evenings', 'afternoons'))}`,
    phrase`${named('rate', words('a', 'an'))} ${unit}`,
  ],
  read: ({ adverb, unit, weekday, weekdays: plural, month, season, count, nights, rate }, { text, start, end }) => {
    const ofName = adverb !== undefined && /^[A-Z]/.test(adverb) && /^\s+[A-Z]/.test(text.slice(end, end + 4));
    if (ofName) return null;
    if (adverb !== undefined) return { kind: 'set', value: adverbs.get(adverb.toLowerCase()) ?? 'P1D' };
    const day = weekdays.meaning(weekday ?? plural?.replace(/s$/i, ''));
    const part = partsOfDay.meaning(nights);
    if (day !== undefined) return { kind: 'set', value: `XXXX-WXX-${day}${part === undefined ? '' : `T${part}`}` };
    if (month !== undefined)
      return { kind: 'set', value: `XXXX-${String(months.meaning(month) ?? 0).padStart(2, '0')}` };
    if (season !== undefined) return { kind: 'set', value: `XXXX-${seasons.meaning(season) ?? 'XX'}` };
    if (count !== undefined)
      return { kind: 'set', value: timexDuration(amountOf(count), units.meaning(unit) ?? 'day') };
    // "$5 a day", "three times a week"; in "for a year" it is a length.
    if (rate !== undefined && !isRate(text, start, end)) return null;
    return { kind: 'set', value: timexDuration(1, units.meaning(unit) ?? 'day') };
  },
  examples: [
    { text: 'Four thousand die each year.', reads: [{ text: 'each year', value: 'P1Y' }] },
    { text: 'The ferry leaves every Tuesday.', reads: [{ text: 'every Tuesday', value: 'XXXX-WXX-2' }] },
    { text: 'They march each July.', reads: [{ text: 'each July', value: 'XXXX-07' }] },
    { text: 'The market is held every weekend.', reads: [{ text: 'every weekend', value: 'P2D' }] },
    { text: 'They sing on the 9th of every month.', reads: [{ text: 'the 9th of every month', value: 'P1M' }] },
    { text: 'They meet at 9 a.m. every Sunday.', reads: [{ text: '9 a.m. every Sunday', value: 'XXXX-WXX-7' }] },
    { text: 'They meet every other Friday.', reads: [{ text: 'every other Friday', value: 'XXXX-WXX-5' }] },
    { text: 'It meets every two weeks.', reads: [{ text: 'every two weeks', value: 'P2W' }] },
    { text: 'Shops are shut on Sundays.', reads: [{ text: 'Sundays', value: 'XXXX-WXX-7' }] },
    { text: 'It flies on Tuesday nights.', reads: [{ text: 'Tuesday nights', value: 'XXXX-WXX-2TNI' }] },
    { text: 'He trains twice a day.', reads: [{ text: 'a day', value: 'P1D' }] },
    { text: 'It costs 50 million a year.', reads: [{ text: 'a year', value: 'P1Y' }] },
    { text: 'The paper appears daily.', reads: [{ text: 'daily', value: 'P1D' }] },
  ],
  counterExamples: [
    'He spent 50 dollars a day later.',
    'A year is long.',
    'The Daily Mirror said so.',
    'Each one came.',
  ],
};
