import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf } from '../lexicon.ts';

const wordOfTime = /(?:^|[^A-Za-zÄÖÜäöüß])(?:[Bb]is|[Ss]eit|[Uu]m|[Aa]b|[Vv]or|[Nn]ach)\s$/;
const verbBehind =
  /^\s(?:wurden?|waren?|kamen?|starb(?:en)?|hatten?|begann(?:en)?|[a-zäöüß]{2,}ten?|fiel(?:en)?|zog(?:en)?|ging(?:en)?|ließ(?:en)?|schlug(?:en)?|gab(?:en)?|nahm(?:en)?)(?![a-zäöüß])/;

export const shortYear: Form = {
  name: 'short-year',
  reads: {
    en: 'A year of three digits at the head of a sentence before its verb, where the text has told a year of its age.',
    de: 'Ein Jahr mit drei Ziffern am Satzanfang vor dem Verb, wo der Text ein Jahr seines Alters genannt hat.',
  },
  patterns: [phrase`${named('year', number('[1-9][0-9]{2}'))}`],
  read: ({ year }, { text, start, end }) => {
    const before = text.slice(Math.max(0, start - 8), start);
    const isTold = (start === 0 || wordOfTime.test(before)) && verbBehind.test(text.slice(end, end + 16));
    return isTold ? { kind: 'short-year', year: numberOf(year) } : null;
  },
  examples: [
    {
      text: 'Die Stadt wurde 146 v. Chr. zerstört. 122 kamen neue Siedler.',
      reads: [
        { text: '146 v. Chr.', value: 'BC0146' },
        { text: '122', value: 'BC0122' },
      ],
    },
  ],
  counterExamples: ['Die Stadt brannte 1914. 122 kamen um.', 'Sie wurde 146 v. Chr. zerstört. 122 Schiffe kamen.'],
};
