import { calendar } from '../../operators.ts';
import type { Composition } from '../../reading/form.ts';

export const turnOfCentury: Composition = {
  name: 'turn-of-century',
  reads: {
    en: '“The turn of” before a century: about the year in which it begins.',
    de: '„The turn of“ vor einem Jahrhundert: um das Jahr, in dem es beginnt.',
  },
  before:
    /(?:^|[^A-Za-z])(?<words>(?:(?:[Ss]hortly|[Jj]ust|[Ss]oon) (?:before|after) )?(?:[Tt]he )?turn of (?:the )?)$/,
  inside: true,
  compose: (_, operand) => {
    if (operand.kind !== 'calendar' || operand.fields.century === undefined || operand.fields.era === 'BCE')
      return null;
    return { kind: 'modified', modifier: 'APPROX', of: calendar({ year: (operand.fields.century - 1) * 100 }) };
  },
  examples: [
    {
      text: 'At the turn of the 19th century the town had a theatre.',
      reads: [{ text: 'the turn of the 19th century', value: '1800', modifier: 'APPROX' }],
    },
  ],
  counterExamples: ['It was his turn in the 19th century.'],
};
