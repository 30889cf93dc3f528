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
    between: /^(?: ?[-–—/] ?|\.?[-–](?=\d)|(?:,)? bis (?:zum |in den |ins |de[nm] )?)$/,
    examples: [
      {
        text: 'Die Messe dauerte vom 26. Juli bis zum 22. August 2013.',
        reads: [
          { text: '26. Juli', value: '2013-07-26' },
          { text: '22. August 2013', value: '2013-08-22' },
        ],
      },
      {
        text: 'Sie durchsuchten das Haus am Montag von 9 bis 17 Uhr.',
        reads: [
          { text: 'Montag von 9', value: '2016-09-05T09:00' },
          { text: '17 Uhr', value: '2016-09-05T17:00' },
        ],
      },
      {
        text: 'Der Streik dauerte von Montagmorgen bis Mittwochabend.',
        reads: [
          { text: 'Montagmorgen', value: '2016-09-05TMO' },
          { text: 'Mittwochabend', value: '2016-09-07TEV' },
        ],
      },
    ],
    counterExamples: [],
  },
  {
    name: 'announced-range',
    reads: {
      en: 'Two dates with “und” between them, where “zwischen” or “von” makes a range of them.',
      de: 'Zwei Daten mit „und“, aus denen „zwischen“ oder „von“ davor eine Zeitspanne macht.',
    },
    kind: 'range',
    before: /(?:^|[^A-Za-zÄÖÜäöüß])(?:[Vv]om|[Vv]on|[Zz]wischen)(?: de[mnr])? $/,
    between: /^ (?:und|auf) (?:de[mn] )?$/,
    examples: [
      {
        text: 'Sie kämpften zwischen 1914 und 1918.',
        reads: [
          { text: '1914', value: '1914' },
          { text: '1918', value: '1918' },
        ],
      },
    ],
    counterExamples: ['Sie kämpften 1914 und 1918.'],
  },
  {
    name: 'list',
    reads: {
      en: 'Dates one behind the other, of which one has what holds for all.',
      de: 'Daten hintereinander, von denen eines hat, was für alle gilt.',
    },
    kind: 'list',
    between: /^(?:,? (?:und|oder|sowie)(?: (?:am|im|de[mnr]))? |, )$/,
    examples: [
      {
        text: 'Sie trafen sich im März und im Juni 2014.',
        reads: [
          { text: 'März', value: '2014-03' },
          { text: 'Juni 2014', value: '2014-06' },
        ],
      },
    ],
    counterExamples: ['Sie trafen sich 2013 und 2014.'],
  },
];
