import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, either, named, number, phrase, trailing } from '../../reading/phrase.ts';
import { numberOf } from '../lexicon.ts';

const ourYear = trailing(
  '(?: \\((?<ours>[0-9]{3,4})(?: (?:CE|AD))?\\)|(?: ?/ ?| or | \\()(?:AD )?(?<oursToo>[0-9]{3,4}) ?(?:CE|AD)\\)?)',
);
const year = named('year', number('[1-9][0-9]{0,3}'));
const era = either(capitals('ah', 'a.h.'));

/** Years of twelve months by the moon, in years of ours, and when they were first counted. */
const lunarYear = 354.367 / 365.2425;
const firstYear = 622.54;

export const islamicYear: Form = {
  name: 'islamic-year',
  reads: {
    en: 'A year AH (of the hijra): about the year of ours in which it begins, or the one in brackets behind it.',
    de: 'Ein Jahr nach der Hidschra („AH“): ungefähr unser Jahr, in dem es beginnt, oder das in Klammern dahinter.',
  },
  patterns: [phrase`${year} ${era}${ourYear}`, phrase`${era} ${year}${ourYear}`],
  read: ({ year, ours, oursToo }) => {
    const written = ours ?? oursToo;
    if (written !== undefined) return calendar({ year: numberOf(written) });
    const begins = Math.floor((numberOf(year) - 1) * lunarYear + firstYear);
    return { kind: 'modified', modifier: 'APPROX', of: calendar({ year: begins }) };
  },
  examples: [
    { text: 'The mosque was built in 1112 AH.', reads: [{ text: '1112 AH', value: '1700', modifier: 'APPROX' }] },
    { text: 'It was copied in 1187 AH / 1773 CE.', reads: [{ text: '1187 AH / 1773 CE', value: '1773' }] },
    { text: 'It was sealed in A.H. 988 (1580 CE).', reads: [{ text: 'A.H. 988 (1580 CE)', value: '1580' }] },
  ],
  counterExamples: ['He cried ah 1112 times.'],
};
