import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, phrase } from '../../reading/phrase.ts';
import { direction, directions, month as monthName, months } from '../lexicon.ts';

/** Names of months that are also names of people or other words: they need a word of time before them. */
const ambiguous = /^(?:may|march|mar\.?|april|june|august|jun\.?|jan\.?)$/i;
const wordOfTime =
  /(?:^|[^A-Za-z])(?:in|by|since|until|till|of|from|to|through|during|early|late|mid|before|after|between|and|or|for|last|next|this|every|each)[\s-]+$/i;

/** "May-August", "Nov–Dec": the other end says that this one is a month too. */
const rangeOfMonths = new RegExp(`^(?:\\s?[-–—/]\\s?|,? (?:and|or|to) |, )${months.element.source}`);
/** "March: Students occupy the ministry", "May–June: …": an entry under its year. */
const entryBehind = new RegExp(`^(?:\\s?[-–—/]\\s?${months.element.source})?(?::| [-–—] )`);
/** "January, | March and May": behind another month of a list. */
const behindMonth = new RegExp(`${months.element.source}(?:,? (?:and|or) |, | ?[-–—/] ?)$`);

export const month: Form = {
  name: 'month',
  reads: {
    en: 'A month by its name; the year is supposed.',
    de: 'Ein Monat mit seinem Namen; das Jahr ist angenommen.',
  },
  patterns: [phrase`${maybe(direction)}${monthName}`],
  read: ({ month, direction }, { text, start, end }) => {
    const clear =
      direction !== undefined ||
      !ambiguous.test(month ?? '') ||
      wordOfTime.test(text.slice(Math.max(0, start - 20), start)) ||
      behindMonth.test(text.slice(Math.max(0, start - 20), start)) ||
      (start <= 2 && entryBehind.test(text.slice(end, end + 20)));
    const behind = text.slice(end, end + 16);
    const beginsRange = rangeOfMonths.test(behind);
    const partOfName = !beginsRange && /^(?:\s+|-)(?:[A-Z][a-z]|[0-9])/.test(behind);
    if (!(clear || beginsRange) || (partOfName && direction === undefined)) return null;
    return calendar({ month: months.meaning(month) ?? 0 }, directions.meaning(direction) ?? 'open');
  },
  examples: [
    { text: 'Prices fell in August.', reads: [{ text: 'August', value: '2016-08' }] },
    { text: 'The law will change in May.', reads: [{ text: 'May', value: '2017-05' }] },
    { text: 'Work goes on through November.', reads: [{ text: 'November', value: '2016-11' }] },
    {
      text: 'He spoke of a revision Monday to July’s figures.',
      reads: [
        { text: 'Monday', value: '2016-09-05' },
        { text: 'July', value: '2016-07' },
      ],
    },
    { text: 'He resigned last December.', reads: [{ text: 'last December', value: '2015-12' }] },
    {
      text: 'It snowed in January, March and May 1987.',
      reads: [
        { text: 'January', value: '1987-01' },
        { text: 'March', value: '1987-03' },
        { text: 'May 1987', value: '1987-05' },
      ],
    },
    {
      text: '1977\nMarch: Students occupy the ministry.',
      reads: [
        { text: '1977', value: '1977' },
        { text: 'March', value: '1977-03' },
      ],
    },
    {
      text: 'It was held May-August 1950.',
      reads: [
        { text: 'May', value: '1950-05' },
        { text: 'August 1950', value: '1950-08' },
      ],
    },
  ],
  counterExamples: ['Theresa May spoke.', 'He may march on.', 'The Women’s March was large.', 'June Carter sang.'],
};
