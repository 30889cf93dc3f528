import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, number, phrase, words } from '../../reading/phrase.ts';
import { numberOf, ordinals, the, year } from '../lexicon.ts';

const ordinal = named('ordinal', words('first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'));
const short = named('short', words('q1', 'q2', 'q3', 'q4'));
const of = maybe(words('of', 'of fiscal', 'of the'));
const fiscal = maybe(words('fiscal'));
/** "The first quarter of the nineteenth century" is a part of that. */
const ofLongStretch = /^ of (?:the )?(?:[a-z0-9-]+ (?:century|millennium)|1[0-9]{2}0s|[a-z]+ties)\b/i;
const quarterWord = words('quarter');
const whose = maybe(either(the, words('its', 'their')));

export const quarter: Form = {
  name: 'quarter',
  reads: {
    en: 'A quarter of a year; the year is supposed where it is not written.',
    de: 'Ein Quartal; das Jahr ist angenommen, wo es nicht dasteht.',
  },
  patterns: [
    phrase`${whose}${fiscal}${ordinal}~${fiscal}${quarterWord},? ${of}${year}`,
    phrase`${maybe(the)}${fiscal}${year} ${fiscal}${ordinal}~${quarterWord}`,
    phrase`${whose}${fiscal}${ordinal}~${fiscal}${quarterWord}`,
    phrase`${short} ${year}`,
    phrase`${short}(?:/| ?['’])${named('two', number('[0-9]{2}'))}`,
    phrase`${short}`,
  ],
  read: ({ ordinal, short, year, two }, { text, end }) => {
    if (year === undefined && ofLongStretch.test(text.slice(end, end + 40))) return null;
    const quarter = ordinals.meaning(ordinal) ?? numberOf(short?.slice(1));
    if (two !== undefined) return calendar({ quarter, year: numberOf(two), shortYear: true });
    return calendar({ quarter, ...(year === undefined ? {} : { year: numberOf(year) }) });
  },
  examples: [
    {
      text: 'Sales fell in the third quarter of 2014.',
      reads: [{ text: 'the third quarter of 2014', value: '2014-Q3' }],
    },
    { text: 'Profit fell in Q3/98.', reads: [{ text: 'Q3/98', value: '1998-Q3' }] },
    { text: 'Profit doubled in the second quarter.', reads: [{ text: 'the second quarter', value: '2016-Q2' }] },
    { text: 'In the 2012 first quarter it lost money.', reads: [{ text: 'the 2012 first quarter', value: '2012-Q1' }] },
    {
      text: 'In last year’s third quarter it earned more.',
      reads: [{ text: 'last year’s third quarter', value: '2015-Q3' }],
    },
    { text: 'Q3 2014 was better.', reads: [{ text: 'Q3 2014', value: '2014-Q3' }] },
  ],
  counterExamples: ['The Latin Quarter was first.'],
};
