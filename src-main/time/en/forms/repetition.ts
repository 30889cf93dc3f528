import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { units, weekday, weekdays } from '../lexicon.ts';
import { timexDuration } from '../../timex.ts';

const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['nightly', 'P1D'],
]);
const every = words('every', 'each', 'per');
const unit = named('unit', words('day', 'week', 'month', 'quarter', 'year', 'decade', 'hour', 'minute', 'century'));

export const repetition: Form = {
  name: 'repetition',
  reads: 'What comes again and again: kept, and put on no day.',
  patterns: [
    phrase`${named('adverb', words(...adverbs.keys()))}`,
    phrase`${every} ${unit}`,
    phrase`${every} ${weekday}`,
  ],
  read: ({ adverb, unit, weekday }, { text, end }) => {
    const ofName = adverb !== undefined && /^[A-Z]/.test(adverb) && /^\s+[A-Z]/.test(text.slice(end, end + 4));
    if (ofName) return null;
    if (adverb !== undefined) return { kind: 'set', value: adverbs.get(adverb.toLowerCase()) ?? 'P1D' };
    if (weekday !== undefined) return { kind: 'set', value: `XXXX-WXX-${weekdays.meaning(weekday) ?? 1}` };
    return { kind: 'set', value: timexDuration(1, units.meaning(unit) ?? 'day') };
  },
  examples: [
    { text: 'Four thousand die each year.', reads: [{ text: 'each year', value: 'P1Y' }] },
    { text: 'The ferry leaves every Tuesday.', reads: [{ text: 'every Tuesday', value: 'XXXX-WXX-2' }] },
    { text: 'The paper appears daily.', reads: [{ text: 'daily', value: 'P1D' }] },
  ],
  counterExamples: ['The Daily Mirror said so.', 'Each one came.'],
};
