import type { Form } from '../../reading/form.ts';
import { maybe, phrase, trailing, words } from '../../reading/phrase.ts';
import { units, unitsInPlural } from '../lexicon.ts';

const which = maybe(
  words(
    'the coming',
    'the following',
    'the ensuing',
    'the intervening',
    'the succeeding',
    'the first',
    'the early',
    'the last',
    'the final',
    'the',
  ),
);
/** "For weeks", "within days": elsewhere a plural counts no time ("the old days", "years of age"). */
const lengthBefore = /(?:^|[^A-Za-z])(?:[Ff]or|[Ii]n|[Ww]ithin|[Aa]fter|[Oo]ver|[Ff]ollows|[Tt]ook|[Ll]asted)\s+$/;
/** "The days" alone is a manner of speaking; "the days before the vote" is not. */
const stretchBehind = /^\s+(?:before|after|since|until|that followed|following|leading|ahead|to come|between)\b/;
const longer = trailing(' or (?:weeks|months|years|decades)(?![A-Za-z])| and (?:weeks|months|years)(?![A-Za-z])');

export const bareLength: Form = {
  name: 'bare-length',
  reads: { en: 'A length of time whose number is not told.', de: 'Eine Dauer, deren Zahl nicht genannt ist.' },
  patterns: [phrase`${which}${unitsInPlural}${longer}`],
  read: ({ unit }, { text, start, end }) => {
    const matched = text.slice(start, end);
    const isPlain = !/^the [a-z]+$/i.test(matched) || stretchBehind.test(text.slice(end, end + 16));
    if (/hour|minute|second/i.test(unit ?? '') && /^the (?:early|last|final|first)/i.test(matched)) return null;
    if (!isPlain || !lengthBefore.test(text.slice(Math.max(0, start - 10), start))) return null;
    return { kind: 'duration', amount: null, unit: units.meaning(unit) ?? 'day', modifier: null };
  },
  examples: [
    { text: 'They waited for weeks.', reads: [{ text: 'weeks', value: 'PXW' }] },
    { text: 'Italy invaded, but within days was thrown back.', reads: [{ text: 'days', value: 'PXD' }] },
    { text: 'In the days before the vote he was ill.', reads: [{ text: 'the days', value: 'PXD' }] },
    { text: 'He died within weeks or months.', reads: [{ text: 'weeks or months', value: 'PXW' }] },
  ],
  counterExamples: ['Those were the days.', 'In the old days they sang.', 'Days are short in June Street.'],
};
