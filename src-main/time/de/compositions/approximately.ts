import type { Composition } from '../../reading/form.ts';

export const approximately: Composition = {
  name: 'approximately',
  reads: { en: '“Etwa”, “um”, “circa” before a date.', de: '„Etwa“, „um“, „circa“ vor einem Datum.' },
  before:
    /(?:^|[^A-Za-zÄÖÜäöüß])(?<words>(?:(?:[Ee]twa|[Uu]ngefähr|[Cc]irca|[Ii]n etwa) um|[Ee]twa|[Uu]ngefähr|[Cc]irca|[Zz]irka|[Uu]m|[Gg]egen|[Rr]und|ca\.?) (?:das )?)$/,
  inside: true,
  compose: ({ words = '' }, operand) =>
    // "Um Mitternacht", "gegen 15 Uhr" name the time, "um 1250" only about.
    operand.kind === 'clock' || (/(?:^|\s)um(?:\s|$)/i.test(words) && operand.kind !== 'calendar')
      ? null
      : { kind: 'modified', modifier: 'APPROX', of: operand },
  examples: [
    {
      text: 'Die Kirche wurde um 1250 gebaut.',
      reads: [{ text: 'um 1250', value: '1250', modifier: 'APPROX', edtf: '1250~' }],
    },
    {
      text: 'Etwa um das Jahr 640 kamen sie.',
      reads: [{ text: 'Etwa um das Jahr 640', value: '0640', modifier: 'APPROX' }],
    },
    { text: 'Er wurde ca. 1480 geboren.', reads: [{ text: 'ca. 1480', value: '1480', modifier: 'APPROX' }] },
  ],
  counterExamples: [],
};
