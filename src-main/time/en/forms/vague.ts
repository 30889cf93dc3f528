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
    'the moment',
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
    'the coming years',
    'the short term',
    'the long term',
  ),
);

export const vague: Form = {
  name: 'vague',
  reads: 'The past, the present and the future, said without a date: kept as vague.',
  patterns: [phrase`${maybe(the)}${recent}`, phrase`${past}`, phrase`${present}`, phrase`${future}`],
  read: ({ past, present }, { text, start, end }) => {
    const matched = text.slice(start, end);
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
    { text: 'Plans for the future were laid.', reads: [{ text: 'the future', value: 'FUTURE_REF' }] },
  ],
  counterExamples: ['They walked past the house.', 'Once he left, it rained.'],
};
