import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf } from '../lexicon.ts';

const wordOfTime = /(?:^|[^A-Za-z])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore|[Ff]rom|[Tt]o|[Aa]nd)\s$/;
/** Before two digits, which are more often a number. */
const wordOfOldTime = /(?:^|[^A-Za-z])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore)\s$/;
/** "In 403 cases": what is counted. */
const counted =
  /^(?:\s(?:to|and|or|until|through|till) (?:the )?[0-9]|\s(?!he|she|it|they|we|the|a|an|his|her|its|their|and|but|when|while|after|before|was|were|had|at|in|by|with|to|until|[A-Z])|[-–.,:/%]?[0-9]|%)/;

export const shortYear: Form = {
  name: 'short-year',
  reads: {
    en: 'A year of two or three digits behind a word of time, where the text has told a year of its age: “In 405 BC … In 403”.',
    de: 'Ein Jahr mit zwei oder drei Ziffern hinter einem Wort der Zeit, wo der Text ein Jahr seines Alters genannt hat.',
  },
  patterns: [phrase`${named('year', number('[1-9][0-9]{1,2}'))}`],
  read: ({ year }, { text, start, end }) => {
    const lead = (year ?? '').length === 2 ? wordOfOldTime : wordOfTime;
    const isTold = lead.test(text.slice(Math.max(0, start - 8), start)) && !counted.test(text.slice(end, end + 8));
    return isTold ? { kind: 'short-year', year: numberOf(year) } : null;
  },
  examples: [
    {
      text: 'Lysandros took the island in 405 BC. In 403 he was recalled.',
      reads: [
        { text: '405 BC', value: 'BC0405' },
        { text: '403', value: 'BC0403' },
      ],
    },
    {
      text: 'In 88 BC he marched on the city. By 86 he was dead.',
      reads: [
        { text: '88 BC', value: 'BC0088' },
        { text: '86', value: 'BC0086', modifier: 'ON_OR_BEFORE' },
      ],
    },
    {
      text: 'He became bishop in the year 348. By 361 he was dead.',
      reads: [
        { text: 'the year 348', value: '0348' },
        { text: '361', value: '0361', modifier: 'ON_OR_BEFORE' },
      ],
    },
  ],
  counterExamples: [
    'In 405 BC they won. In 403 cases they lost.',
    'In 1914 war broke out. By 361 votes it was ended.',
    'In 403 he was recalled.',
  ],
};
