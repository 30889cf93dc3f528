import type { Composition } from '../../reading/form.ts';

export const shortly: Composition = {
  name: 'shortly',
  reads: {
    en: '“Shortly after”, “just before” a clock time: about then.',
    de: '„Shortly after“, „just before“ vor einer Uhrzeit: ungefähr dann.',
  },
  before:
    /(?:^|[^A-Za-z])(?<words>(?:[Ss]hortly|[Jj]ust|[Ss]oon|[Rr]ight|[Ii]mmediately|[Mm]oments|[Mm]inutes|[Aa] little|[Aa] few minutes) (?:after|before|past) )$/,
  inside: true,
  compose: (_, operand) => (operand.kind === 'clock' ? { kind: 'modified', modifier: 'APPROX', of: operand } : null),
  examples: [
    {
      text: 'The crane fell shortly after 6 p.m. on Friday.',
      reads: [{ text: 'shortly after 6 p.m. on Friday', value: '2016-09-02T18:00', modifier: 'APPROX' }],
    },
    {
      text: 'Just before 11:30 a.m. on 3 May 2015 it rang.',
      reads: [{ text: 'Just before 11:30 a.m. on 3 May 2015', value: '2015-05-03T11:30', modifier: 'APPROX' }],
    },
  ],
  counterExamples: ['They left shortly after Monday’s vote.'],
};
