import type { TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, trailing, words } from '../../reading/phrase.ts';
import { amount, amountOf, unit, units, vagueAmounts } from '../lexicon.ts';

const vague = named('vague', vagueAmounts);
/** "Nearly", "the past", "up to": part of the expression, and without effect on its length. */
const degree = maybe(
  words(
    'about',
    'nearly',
    'almost',
    'roughly',
    'around',
    'approximately',
    'more than',
    'less than',
    'over',
    'up to',
    'at least',
    'at most',
    'no more than',
    'just',
  ),
);
const which = maybe(
  words(
    'the',
    'the past',
    'the last',
    'the next',
    'the first',
    'the final',
    'the previous',
    'the following',
    'the coming',
    'these',
    'those',
    'another',
    'past',
    'last',
    'next',
  ),
);
const rangeBefore = trailing('(?:[0-9]{1,3}|[a-z]{3,8}) (?:to|or) ');
const kind = trailing(' more| full| consecutive| straight| long| whole');
const andHalf = trailing(' and (?:a|one) half(?![A-Za-z])');
const one = named('one', words('a', 'an'));

/** A quantity of something else: "three quarters of its food", "a day" as in "twice a day". */
const shareBehind = /^\s+of\s+(?:its|their|his|her|the|all|our)\b/;
const lengthBefore =
  /(?:^|[^A-Za-z])(?:for|within|in|after|nearly|almost|about|over|under|than|least|lasted|lasting|took|takes|take|spent|another|every|of|last|lasts|once|half|just|only|some|quite)\s+$/i;
/** "37 years old" is an age. */
const age = /^[\s-]+(?:old|olds|of age)\b/;

export const duration: Form = {
  name: 'duration',
  reads: 'A length of time: kept, and put on no day.',
  patterns: [
    phrase`${degree}${rangeBefore}${either(amount, vague)}${kind}~${unit}${andHalf}`,
    phrase`${which}${rangeBefore}${either(amount, vague)}${kind}~${unit}${andHalf}`,
    phrase`${degree}${one} ${unit}`,
  ],
  read: ({ amount, one, unit }, { text, start, end }): TimeOperator | null => {
    const length = units.meaning(unit) ?? 'day';
    if (length === 'second' && !/s$/i.test(unit ?? '')) return null;
    if (length === 'quarter' && shareBehind.test(text.slice(end, end + 12))) return null;
    if (age.test(text.slice(end, end + 10))) return null;
    if (
      one !== undefined &&
      !lengthBefore.test(text.slice(Math.max(0, start - 12), start)) &&
      !/\s/.test(text.slice(start, end).trim().replace(/^an? /i, ''))
    )
      return null;
    return { kind: 'duration', amount: one === undefined ? amountOf(amount) : 1, unit: length, modifier: null };
  },
  examples: [
    { text: 'The siege lasted nine months.', reads: [{ text: 'nine months', value: 'P9M' }] },
    { text: 'A two-year truce was signed.', reads: [{ text: 'two-year', value: 'P2Y' }] },
    { text: 'It took several days.', reads: [{ text: 'several days', value: 'PXD' }] },
    { text: 'Prices rose over the past three months.', reads: [{ text: 'the past three months', value: 'P3M' }] },
    { text: 'They spoke for nearly an hour.', reads: [{ text: 'nearly an hour', value: 'PT1H' }] },
  ],
  counterExamples: [
    'In a split second explosion.',
    'The 1.5 year-olds played.',
    'Iraq buys three quarters of its food.',
    'Howes, 37 years old, was there.',
    'He trains twice a day.',
  ],
};
