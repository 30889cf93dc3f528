import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, names, number, phrase } from '../../reading/phrase.ts';
import { article, beforeChrist, numberOf, sinceChrist } from '../lexicon.ts';
import { ordinals } from '../numerals.ts';

const digits = named('digits', number('[1-9]|[12][0-9]'));
const ordinal = named('ordinal', ordinals.element);
const unit = named(
  'unit',
  names(
    'jahrhundert',
    'jahrhunderts',
    'jahrhunderte',
    'jahrhunderten',
    'jh.',
    'jh',
    'jhd.',
    'jahrh.',
    'jahrtausend',
    'jahrtausends',
    'jahrtausende',
  ),
);

export const century: Form = {
  name: 'century',
  reads: {
    en: 'A hundred or a thousand years by their number.',
    de: 'Ein Jahrhundert oder Jahrtausend mit seiner Zahl.',
  },
  patterns: [
    phrase`${article}${digits}\. ?${unit}(?: ${beforeChrist}| ${sinceChrist})?`,
    phrase`${article}${ordinal} ${unit}(?: ${beforeChrist}| ${sinceChrist})?`,
    // "Im 18. und 19. Jahrhundert": the unit is written with the later one.
    phrase`${article}${digits}\.(?=(?:,| und| und das| oder| bis| bis zum| auf das|[-–/]| [-–]) ?(?:[1-9]|[12][0-9])\. ?${unit}(?: ${beforeChrist})?)`,
  ],
  read: ({ digits, ordinal, unit = '', before }) => {
    const number = digits === undefined ? ordinals.meaning(ordinal) : numberOf(digits);
    if (number === undefined) return null;
    const era = before === undefined ? {} : { era: 'BCE' as const };
    return calendar(/tausend/i.test(unit) ? { millennium: number, ...era } : { century: number, ...era });
  },
  examples: [
    {
      text: 'Die Mauer stammt aus dem 19. Jahrhundert.',
      reads: [{ text: 'dem 19. Jahrhundert', value: '18', edtf: '18XX' }],
    },
    {
      text: 'Im vierten Jahrhundert v. Chr. wurde sie gebaut.',
      reads: [{ text: 'vierten Jahrhundert v. Chr.', value: 'BC03' }],
    },
    {
      text: 'Im 17. und 18. Jh. wuchs der Hafen.',
      reads: [
        { text: '17.', value: '16' },
        { text: '18. Jh.', value: '17' },
      ],
    },
    { text: 'Das dritte Jahrtausend begann mit Feuerwerk.', reads: [{ text: 'Das dritte Jahrtausend', value: '2' }] },
  ],
  counterExamples: ['Ein Jahrhundert lang ruhte der Ort.', 'Er wohnt im 19. Bezirk.'],
};
