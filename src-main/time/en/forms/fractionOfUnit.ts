import type { Unit } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { units } from '../lexicon.ts';

/** Each unit in the next smaller one that divides it evenly. */
const smaller: Readonly<Partial<Record<Unit, { readonly unit: Unit; readonly count: number }>>> = {
  century: { unit: 'year', count: 100 },
  decade: { unit: 'year', count: 10 },
  year: { unit: 'month', count: 12 },
  hour: { unit: 'minute', count: 60 },
  minute: { unit: 'second', count: 60 },
};
const unit = named('unit', words('century', 'decade', 'year', 'hour', 'minute'));
const share = either(named('half', words('half')), named('threeQuarters', words('three quarters')), words('quarter'));
const degree = maybe(
  words('about', 'nearly', 'almost', 'more than', 'less than', 'the past', 'the last', 'another', 'a'),
);

export const fractionOfUnit: Form = {
  name: 'fraction-of-unit',
  reads: {
    en: 'A half or a quarter of a unit, as a length.',
    de: 'Die Hälfte oder ein Viertel einer Einheit als Dauer.',
  },
  patterns: [phrase`${degree}${share} ${words('a', 'an', 'of a', 'of an')} ${unit}`, phrase`${degree}${share}~${unit}`],
  read: ({ half, threeQuarters, unit }) => {
    const whole = smaller[units.meaning(unit) ?? 'day'];
    if (whole === undefined) return null;
    const part = half !== undefined ? 0.5 : threeQuarters !== undefined ? 0.75 : 0.25;
    return { kind: 'duration', amount: whole.count * part, unit: whole.unit, modifier: null };
  },
  examples: [
    { text: 'It stood for half a century.', reads: [{ text: 'half a century', value: 'P50Y' }] },
    { text: 'A quarter-century passed.', reads: [{ text: 'A quarter-century', value: 'P25Y' }] },
    { text: 'They spoke for half an hour.', reads: [{ text: 'half an hour', value: 'PT30M' }] },
  ],
  counterExamples: ['Half of the century men came.'],
};
