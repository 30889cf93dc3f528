import type { Composition } from '../../reading/form.ts';

export const shortly: Composition = {
  name: 'shortly',
  reads: {
    en: '“Kurz nach”, “kurz vor” a clock time: about then.',
    de: '„Kurz nach“, „kurz vor“ vor einer Uhrzeit: ungefähr dann.',
  },
  before: /(?:^|[^A-Za-zÄÖÜäöüß])(?<words>(?:[Kk]urz|[Uu]nmittelbar|[Gg]leich) (?:nach|vor) )$/,
  inside: true,
  compose: (_, operand) => (operand.kind === 'clock' ? { kind: 'modified', modifier: 'APPROX', of: operand } : null),
  examples: [
    {
      text: 'Kurz nach 18 Uhr am 3. Mai 2015 fiel der Kran um.',
      reads: [{ text: 'Kurz nach 18 Uhr am 3. Mai 2015', value: '2015-05-03T18:00', modifier: 'APPROX' }],
    },
  ],
  counterExamples: ['Kurz nach dem 3. Mai fiel er um.'],
};
