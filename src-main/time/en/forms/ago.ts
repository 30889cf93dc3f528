import type { Unit } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, number, phrase, sequence, trailing, words, type Element } from '../../reading/phrase.ts';
import { amount, amountOf, unit, units, unitsInPlural, vagueAmounts } from '../lexicon.ts';

const one = named('one', words('a', 'an'));
const vague = named('vague', vagueAmounts);
const fourDigits = named('amount', number('[1-9][0-9]{3}'));
/** "Two years and five months". */
const more = sequence(
  named('moreAmount', { ...amount, source: amount.source.replace('?<amount>', '?:') }),
  named('moreUnit', { ...unit, source: unit.source.replace('?<unit>', '?:') }),
);
/** "A year and a half ago" is some time in that year. */
const half = trailing(' and a half');
const orSo = trailing(' or (?:so|two|more)');
const degree = maybe(
  words(
    'about',
    'nearly',
    'almost',
    'some',
    'roughly',
    'around',
    'more than',
    'over',
    'just over',
    'just under',
    'a little over',
    'well over',
    'just',
    'only',
    'less than',
    'at least',
    'barely',
  ),
);

/** Looks for the last word first: most lengths are not ago. */
const about: Element = { ...degree, source: `(?=[^.;!?]{3,56}?(?:[Aa]go|back)(?![a-z]))${degree.source}` };

/** The half of a unit in smaller ones. */
const halves: Partial<Record<Unit, { readonly amount: number; readonly unit: Unit }>> = {
  year: { amount: 6, unit: 'month' },
  month: { amount: 15, unit: 'day' },
  day: { amount: 12, unit: 'hour' },
  hour: { amount: 30, unit: 'minute' },
  decade: { amount: 5, unit: 'year' },
  century: { amount: 50, unit: 'year' },
};

function halfMore(unit: string): { readonly more?: { readonly amount: number; readonly unit: Unit } } {
  const more = halves[units.meaning(unit) ?? 'week'];
  return more === undefined ? {} : { more };
}

export const ago: Form = {
  name: 'ago',
  reads: {
    en: 'A length of time back from the document’s date.',
    de: 'Eine Dauer, zurückgezählt vom Datum des Dokuments.',
  },
  patterns: [
    phrase`${about}${either(amount, vague, one)}${half} ${unit}${orSo} ${words('ago', 'back')}`,
    phrase`${about}${one} ${unit} and a half ${words('ago')}`,
    phrase`${about}${fourDigits} ${unit} ${words('ago')}`,
    phrase`${either(amount, one)} ${unit} ${words('ago today')}`,
    phrase`${named('ahead', either(amount, one))} ${unit} ${words('today')}(?=\s?(?:[.,;:!?)]|$))`,
    phrase`${about}${either(amount, one)} ${unit}(?: and|,) ${more} ${words('ago')}`,
    phrase`${about}${unitsInPlural} ${words('ago')}`,
  ],
  read: ({ amount, one, unit, ahead, moreAmount, moreUnit }, { text, start, end }) => ({
    kind: 'shift',
    amount: one === undefined ? amountOf(amount) : 1,
    unit: units.meaning(unit) ?? 'year',
    ...(moreUnit !== undefined && {
      more: { amount: amountOf(moreAmount) ?? 1, unit: units.meaning(moreUnit) ?? 'month' },
    }),
    // "A year and a half ago", "two weeks ago today".
    ...(one !== undefined && /and a half ago$/i.test(text.slice(start, end)) && unit !== undefined && halfMore(unit)),
    ...(/ today$/i.test(text.slice(start, end)) && { more: { amount: 0, unit: 'day' } as const }),
    anchor: 'document',
    backwards: ahead === undefined,
  }),
  examples: [
    { text: 'It sank three days ago.', reads: [{ text: 'three days ago', value: '2016-09-03' }] },
    { text: 'A year ago they signed.', reads: [{ text: 'A year ago', value: '2015' }] },
    { text: 'A year and a half ago it blew up.', reads: [{ text: 'A year and a half ago', value: '2015-03' }] },
    { text: 'It will open a week today.', reads: [{ text: 'a week today', value: '2016-09-13' }] },
    { text: 'He retired two weeks ago today.', reads: [{ text: 'two weeks ago today', value: '2016-08-23' }] },
    { text: 'He came 25 years ago.', reads: [{ text: '25 years ago', value: '1991' }] },
    {
      text: 'It fell two years and five months ago.',
      reads: [{ text: 'two years and five months ago', value: '2014-04' }],
    },
    {
      text: 'The lake dried up twelve hundred years ago.',
      reads: [{ text: 'twelve hundred years ago', value: '0816', modifier: 'APPROX' }],
    },
    { text: 'It was founded 1200 years ago.', reads: [{ text: '1200 years ago', value: '0816', modifier: 'APPROX' }] },
    {
      text: 'The radar failed just over 24 hours ago.',
      reads: [{ text: 'just over 24 hours ago', value: '2016-09-05' }],
    },
    { text: 'Decades ago it was a port.', reads: [{ text: 'Decades ago', value: 'PAST_REF' }] },
    {
      text: 'The ice went 10,000 years ago.',
      reads: [{ text: '10,000 years ago', value: 'BC7985', modifier: 'APPROX', edtf: '-7984~' }],
    },
    { text: 'Several years ago it burnt down.', reads: [{ text: 'Several years ago', value: 'PAST_REF' }] },
  ],
  counterExamples: ['A year agog with news.'],
};
