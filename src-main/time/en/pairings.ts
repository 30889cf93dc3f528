/** Two expressions that belong together: the ends of a range, the members of a list. */
import type { Pairing } from '../reading/form.ts';

export const pairings: readonly Pairing[] = [
  {
    name: 'range',
    reads: {
      en: 'Two dates as the ends of one stretch of time; what is written with one of them holds for both.',
      de: 'Zwei Daten als Enden einer Zeitspanne; was bei einem von ihnen steht, gilt für beide.',
    },
    kind: 'range',
    between: /^(?: ?[-–—] ?| (?:to|until|till|through) (?:the )?)$/,
    examples: [
      {
        text: 'The fair ran from 26 July to 22 August 2013.',
        reads: [
          { text: '26 July', value: '2013-07-26' },
          { text: '22 August 2013', value: '2013-08-22' },
        ],
      },
      {
        text: 'It was closed from November until February 1942.',
        reads: [
          { text: 'November', value: '1941-11' },
          { text: 'February 1942', value: '1942-02' },
        ],
      },
    ],
    counterExamples: ['A revision Friday to December’s figures was made.'],
  },
  {
    name: 'announced-range',
    reads: {
      en: 'Two dates with “and” between them, where “between” or “from” makes a range of them.',
      de: 'Zwei Daten mit „and“, aus denen „between“ oder „from“ davor eine Zeitspanne macht.',
    },
    kind: 'range',
    before: /(?:^|[^A-Za-z])(?:[Ff]rom|[Bb]etween)(?: the)? $/,
    between: /^ and (?:the )?$/,
    examples: [
      {
        text: 'They fought between 1914 and 1918.',
        reads: [
          { text: '1914', value: '1914' },
          { text: '1918', value: '1918' },
        ],
      },
    ],
    counterExamples: ['They fought in 1914 and 1918.'],
  },
  {
    name: 'list',
    reads: {
      en: 'Dates one behind the other, of which the last has what holds for all.',
      de: 'Daten hintereinander, von denen das letzte hat, was für alle gilt.',
    },
    kind: 'list',
    between: /^(?:,? (?:and|or)(?: (?:on|in))? (?:the )?|, )$/,
    examples: [
      {
        text: 'They met in March and June 2014.',
        reads: [
          { text: 'March', value: '2014-03' },
          { text: 'June 2014', value: '2014-06' },
        ],
      },
    ],
    counterExamples: ['They met in 2013 and 2014.'],
  },
];
