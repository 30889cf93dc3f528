import type { TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, trailing, words } from '../../reading/phrase.ts';
import { partOfDay as part, partsOfDay, the } from '../lexicon.ts';

const day = (amount: number, anchor: 'document' | 'narrative'): TimeOperator => ({
  kind: 'shift',
  amount: Math.abs(amount),
  unit: 'day',
  anchor,
  backwards: amount < 0,
});

const days: readonly (readonly [string, TimeOperator])[] = [
  ['this', day(0, 'document')],
  ['last', day(-1, 'document')],
  ['yesterday', day(-1, 'document')],
  ['tomorrow', day(1, 'document')],
  ['that', day(0, 'narrative')],
  ['that same', day(0, 'narrative')],
  ['the same', day(0, 'narrative')],
  ['the next', day(1, 'narrative')],
  ['the following', day(1, 'narrative')],
  ['the previous', day(-1, 'narrative')],
];
const meanings = new Map(days);
/** Nights by one word; "overnight" is the one before the news is told. */
const alone: ReadonlyMap<string, TimeOperator> = new Map([
  ['tonight', day(0, 'document')],
  ['overnight', day(-1, 'document')],
]);

/** "Early", "late" and "mid-" narrow a part of the day too little to matter. */
const degree = maybe(words('early', 'late', 'mid', 'very early'));
/** "The early hours of Thursday". */
const smallHours = words('the early hours', 'the small hours', 'the pre-dawn hours', 'the predawn hours');
const hours = trailing(' hours(?![A-Za-z])');

export const partOfDay: Form = {
  name: 'part-of-day',
  reads: {
    en: 'Morning, afternoon, evening or night of a day.',
    de: 'Morgen, Nachmittag, Abend oder Nacht eines Tages.',
  },
  patterns: [
    phrase`${named('day', words(...meanings.keys()))} ${degree}${part}`,
    phrase`${named('alone', words(...alone.keys()))}`,
  ],
  read: ({ day, part, alone: word }) => {
    if (word !== undefined) return { kind: 'part-of-day', part: 'NI', of: alone.get(word.toLowerCase()) ?? null };
    const code = partsOfDay.meaning(part);
    const of = meanings.get(day?.toLowerCase().replace(/\s+/g, ' ') ?? '');
    return code === undefined || of === undefined ? null : { kind: 'part-of-day', part: code, of };
  },
  examples: [
    { text: 'The jury met this morning.', reads: [{ text: 'this morning', value: '2016-09-06TMO' }] },
    { text: 'It rained last night.', reads: [{ text: 'last night', value: '2016-09-05TNI' }] },
    {
      text: 'They landed on 9 February 1904 and left the next morning.',
      reads: [
        { text: '9 February 1904', value: '1904-02-09' },
        { text: 'the next morning', value: '1904-02-10TMO' },
      ],
    },
  ],
  counterExamples: ['Nights are cold there.'],
};

/** Counts only beside a day: "Friday evening", "the night of 8 February". */
export const partOfNamedDay: Form = {
  name: 'part-of-named-day',
  reads: { en: 'A part of the day written beside its day.', de: 'Eine Tageszeit, die neben ihrem Tag steht.' },
  patterns: [phrase`${maybe(the)}${degree}${part}${hours}`, phrase`${smallHours}`],
  fragment: true,
  read: ({ part }) => {
    return { kind: 'part-of-day', part: partsOfDay.meaning(part) ?? 'MO', of: null };
  },
  examples: [
    { text: 'He was seen Friday evening.', reads: [{ text: 'Friday evening', value: '2016-09-02TEV' }] },
    {
      text: 'On the night of 8 February 1904 the fleet struck.',
      reads: [{ text: 'the night of 8 February 1904', value: '1904-02-08TNI' }],
    },
    {
      text: 'He was held in the early hours of Thursday.',
      reads: [{ text: 'the early hours of Thursday', value: '2016-09-01TMO' }],
    },
    {
      text: 'In the early morning hours of November 1, 1954 bombs fell.',
      reads: [{ text: 'the early morning hours of November 1, 1954', value: '1954-11-01TMO' }],
    },
  ],
  counterExamples: ['He works in the evening.', 'He works in the small hours.'],
};
