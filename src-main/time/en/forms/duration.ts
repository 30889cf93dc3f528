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
    'up to',
    'at least',
    'at most',
    'no more than',
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
    'the latest',
    'the year-earlier',
    'the year-ago',
    'the comparable',
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
/** "Two and a half years", "a year and a half", "5 1/2 hours". */
const half = (name: string) => trailing(` (?<${name}>and (?:a|one) half(?![A-Za-z])|1/2|½)`);
const more = maybe(words('additional', 'further', 'full', 'whole', 'entire', 'extra'));
const long = trailing('~long');
/** "In five weeks' time". */
const fromNow = trailing("['’]s? time(?![a-z])");
/** "Week-long" is one, "decades-long" are several. */
const unitAlone = { ...unit, source: unit.source.replace('?<unit>', '?<alone>') };
const one = named('one', words('a', 'an'));

/** "The past three months", but "the three-month siege": there the article belongs to the siege. */
const articleAlone = /^(?:the|these|those|another)\s/i;

/** A quantity of something else: "three quarters of its food", "a day" as in "twice a day". */
const shareBehind = /^\s+of\s+(?:its|their|his|her|the|all|our)\b/;
const lengthBefore =
  /(?:^|[^A-Za-z])(?:long as|for|within|in|after|nearly|almost|about|over|under|than|least|lasted|lasting|took|takes|take|spent|another|every|of|last|lasts|once|half|just|only|some|quite|barely|throughout)\s+$/i;
/** "37 years old" is an age. */
const age = /^[\s-]+(?:old|olds|of age)\b/;

/** "In three months, …"; "in two years of talks" is a length. */
const goesAhead = /^(?:[.,;:!?)]|$| (?!of|to))/;

/** "60 Minutes", "Eight Days": the name of a programme or a book. */
function isTitle(words: string): boolean {
  return /^(?:[0-9]+|[A-Z][a-z]+) [A-Z][a-z]/.test(words);
}

export const duration: Form = {
  name: 'duration',
  reads: {
    en: 'A length of time: kept, and put on no day.',
    de: 'Eine Dauer: Sie wird behalten und keinem Tag zugeordnet.',
  },
  patterns: [
    phrase`${degree}${rangeBefore}${either(amount, vague)}${half('half')}${kind}~${unit}${half('halfMore')}${long}${fromNow}`,
    phrase`${which}${rangeBefore}${either(amount, vague)}${half('half')}${kind}~${unit}${half('halfMore')}${long}`,
    phrase`${unitAlone}-long`,
    phrase`${degree}${one} ${more}${unit}${half('halfMore')}${fromNow}(?!-)`,
  ],
  read: ({ amount, one, unit, alone, half, halfMore }, { text, start, end }): TimeOperator | null => {
    const length = units.meaning(unit ?? alone) ?? 'day';
    // "The 1973/4 season".
    if (/[0-9]\/$/.test(text.slice(Math.max(0, start - 2), start))) return null;
    if (alone !== undefined)
      return { kind: 'duration', amount: /s$/i.test(alone) ? null : 1, unit: length, modifier: null };
    if (length === 'second' && !/s$/i.test(unit ?? '')) return null;
    if (length === 'quarter' && shareBehind.test(text.slice(end, end + 12))) return null;
    if (age.test(text.slice(end, end + 10))) return null;
    const matched = text.slice(start, end);
    const isAttribute = matched.includes('-') || (amountOf(amount) !== 1 && !/s(?: and .*)?$/i.test(matched));
    if (articleAlone.test(matched) && isAttribute) return null;
    if (isTitle(matched)) return null;
    if (
      one !== undefined &&
      !lengthBefore.test(text.slice(Math.max(0, start - 12), start)) &&
      halfMore === undefined &&
      !/\s/.test(matched.trim().replace(/^an? /i, '')) &&
      !matched.endsWith('time')
    )
      return null;
    const count = one === undefined ? amountOf(amount) : 1;
    const more = half === undefined && halfMore === undefined ? 0 : 0.5;
    const isAhead =
      /(?:^|[^A-Za-z])in $/i.test(text.slice(Math.max(0, start - 4), start)) && Number.isInteger(count) && more === 0;
    return {
      ...{ kind: 'duration', amount: count === null ? null : count + more, unit: length, modifier: null },
      ...(isAhead && !matched.includes('-') && goesAhead.test(text.slice(end, end + 8)) && { ahead: true }),
    };
  },
  examples: [
    { text: 'The siege lasted nine months.', reads: [{ text: 'nine months', value: 'P9M' }] },
    { text: 'The two-year truce held.', reads: [{ text: 'two-year', value: 'P2Y' }] },
    { text: 'It took two and a half years.', reads: [{ text: 'two and a half years', value: 'P2.5Y' }] },
    {
      text: 'After a year-long trial and a nine day long siege.',
      reads: [
        { text: 'year-long', value: 'P1Y' },
        { text: 'nine day long', value: 'P9D' },
      ],
    },
    { text: 'In five weeks’ time they will meet.', reads: [{ text: 'five weeks’ time', value: '2016-W41' }] },
    { text: 'They waited 5 1/2 hours.', reads: [{ text: '5 1/2 hours', value: 'PT5.5H' }] },
    { text: 'They waited a couple of weeks.', reads: [{ text: 'a couple of weeks', value: 'P2W' }] },
    { text: 'A two-year truce was signed.', reads: [{ text: 'two-year', value: 'P2Y' }] },
    { text: 'It took several days.', reads: [{ text: 'several days', value: 'PXD' }] },
    { text: 'Prices rose over the past three months.', reads: [{ text: 'the past three months', value: 'P3M' }] },
    { text: 'The panel will report in a fortnight.', reads: [{ text: 'a fortnight', value: '2016-W38' }] },
    { text: 'They built it in three months.', reads: [{ text: 'three months', value: 'P3M' }] },
    { text: 'They spoke for nearly an hour.', reads: [{ text: 'nearly an hour', value: 'PT1H' }] },
  ],
  counterExamples: [
    'In a split second explosion.',
    'The 1.5 year-olds played.',
    'Iraq buys three quarters of its food.',
    'Howes, 37 years old, was there.',
    'It was told on “60 Minutes”.',
  ],
};
