import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { the } from '../lexicon.ts';

const unitsInPlural = words('years', 'months', 'weeks', 'days', 'decades', 'times', 'quarters');
const past = named(
  'past',
  words('recently', 'more recently', 'most recently', 'recent', 'the past', 'the distant past', 'the recent past'),
);
const recent = named('past', {
  ...unitsInPlural,
  source: `(?:[Rr]ecent|[Pp]ast)[\\s]+${unitsInPlural.source}`,
  openings: ['recent', 'past'],
});
const present = named(
  'present',
  words(
    'now',
    'currently',
    'current',
    'right now',
    'these days',
    'nowadays',
    'at present',
    'the present',
    'the present day',
    'at this time',
    'at the present time',
    'this time',
  ),
);
const future = named(
  'future',
  words(
    'the future',
    'the near future',
    'the foreseeable future',
    'the near term',
    'a later date',
    'as soon as possible',
    'one day',
    'some day',
    'someday',
    'the short term',
    'the long term',
  ),
);
const coming = named('future', {
  ...unitsInPlural,
  source: `(?:[Cc]oming|[Uu]pcoming)[\\s]+${unitsInPlural.source}`,
  openings: ['coming', 'upcoming'],
});
export const vague: Form = {
  name: 'vague',
  reads: {
    en: 'The past, the present and the future, said without a date: kept as vague.',
    de: 'Vergangenheit, Gegenwart und Zukunft ohne ein Datum: als unbestimmt behalten.',
  },
  patterns: [phrase`${maybe(the)}${recent}`, phrase`${past}`, phrase`${present}`, phrase`${future}`, phrase`${coming}`],
  read: ({ past, present, future }, { text, start, end }) => {
    const matched = text.slice(start, end);
    // "It will one day be built"; elsewhere one day is a length, or any day.
    if (
      /day$/i.test(matched) &&
      future !== undefined &&
      !/\b(?:will|would|may|might|could|can)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
    )
      return null;
    // "In the past two months" is a length.
    if (
      /past$/i.test(matched) &&
      /^\s+(?:the\s+)?[a-z0-9]+\s/.test(text.slice(end, end + 14)) &&
      !/^\s+(?:and|but|that|have|has|had|was|were|to|by|with)\s/.test(text.slice(end, end + 8))
    )
      return null;
    if (/^this time$/i.test(matched) && /^,|^\s+(?:the|he|she|it|they|we|a)\b/.test(text.slice(end, end + 6)))
      return null;
    return {
      kind: 'vague',
      value: past !== undefined ? 'PAST_REF' : present !== undefined ? 'PRESENT_REF' : 'FUTURE_REF',
    };
  },
  examples: [
    { text: 'He recently moved.', reads: [{ text: 'recently', value: 'PAST_REF' }] },
    { text: 'They are now in Rome.', reads: [{ text: 'now', value: 'PRESENT_REF' }] },
    { text: 'In recent years it grew.', reads: [{ text: 'recent years', value: 'PAST_REF' }] },
    { text: 'It will slow in coming months.', reads: [{ text: 'coming months', value: 'FUTURE_REF' }] },
    { text: 'It will one day be built.', reads: [{ text: 'one day', value: 'FUTURE_REF' }] },
    { text: 'Plans for the future were laid.', reads: [{ text: 'the future', value: 'FUTURE_REF' }] },
  ],
  counterExamples: ['They walked past the house.', 'Once he left, it rained.'],
};
