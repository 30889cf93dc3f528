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
    between: /^(?: ?[-–—] ?|\/| (?:up )?(?:to|until|till|through) (?:the )?)$/,
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
      {
        text: 'They searched the house from 9 a.m. to 5 p.m. on Monday.',
        reads: [
          { text: '9 a.m.', value: '2016-09-05T09:00' },
          { text: '5 p.m. on Monday', value: '2016-09-05T17:00' },
        ],
      },
      {
        text: 'From 2010 until now he led the party.',
        reads: [
          { text: '2010', value: '2010', modifier: 'ON_OR_AFTER', edtf: '2010/..' },
          { text: 'now', value: 'PRESENT_REF' },
        ],
      },
      {
        text: 'The dam was raised in April/May 1961.',
        reads: [
          { text: 'April', value: '1961-04' },
          { text: 'May 1961', value: '1961-05' },
        ],
      },
      {
        text: 'The strike ran from Monday morning to Wednesday evening.',
        reads: [
          { text: 'Monday morning', value: '2016-09-05TMO' },
          { text: 'Wednesday evening', value: '2016-09-07TEV' },
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
    before: /(?:^|[^A-Za-z])(?:[Ff]rom|[Bb]etween|[Bb]twn?\.?|[Bb]et\.?)(?: the)? $/,
    between: /^ and (?:the )?$/,
    examples: [
      {
        text: 'They fought between 1914 and 1918.',
        reads: [
          { text: '1914', value: '1914' },
          { text: '1918', value: '1918' },
        ],
      },
      {
        text: 'Anders Lie was born btw 1811 and 1814.',
        reads: [
          { text: '1811', value: '1811' },
          { text: '1814', value: '1814' },
        ],
      },
      {
        text: 'The shop burned between 9 a.m. and noon on 3 May 1998.',
        reads: [
          { text: '9 a.m.', value: '1998-05-03T09:00' },
          { text: 'noon on 3 May 1998', value: '1998-05-03T12:00' },
        ],
      },
    ],
    counterExamples: ['They fought in 1914 and 1918.'],
  },
  {
    name: 'list',
    reads: {
      en: 'Dates one behind the other, of which one has what holds for all.',
      de: 'Daten hintereinander, von denen eines hat, was für alle gilt.',
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
      {
        text: 'Bells rang on Monday at 9 a.m. and 5 p.m.',
        reads: [
          { text: 'Monday at 9 a.m.', value: '2016-09-05T09:00' },
          { text: '5 p.m.', value: '2016-09-05T17:00' },
        ],
      },
    ],
    counterExamples: ['They met in 2013 and 2014.'],
  },
];
