import type { TimeOperator } from '../../operators.ts';
import type { Composition } from '../../reading/form.ts';

/** "Get around Wednesday's ruling", "about recent events": only dates of some width, and clock times, are said roughly. */
function canBeRough(operand: TimeOperator): boolean {
  if (operand.kind === 'calendar') return operand.fields.weekday === undefined;
  return operand.kind === 'clock' || operand.kind === 'part' || operand.kind === 'holiday';
}

export const approximately: Composition = {
  name: 'approximately',
  reads: {
    en: '“About”, “around”, “circa”, “c.”, “abt.” before a date.',
    de: '„About“, „around“, „circa“, „c.“, „abt.“ vor einem Datum.',
  },
  before:
    /(?:^|[^A-Za-z])(?<words>(?:[Aa]bout|[Aa]round|[Rr]oughly|[Cc]irca|[Aa]pproximately|[Aa]pprox\.|[Cc]\.|[Cc]a\.?|[Aa]bt\.?|c(?= ?$)) ?)$/,
  inside: true,
  compose: (_, operand) => (canBeRough(operand) ? { kind: 'modified', modifier: 'APPROX', of: operand } : null),
  examples: [
    {
      text: 'The church was built about 1250.',
      reads: [{ text: 'about 1250', value: '1250', modifier: 'APPROX', edtf: '1250~' }],
    },
    {
      text: 'A map made ca 1655 and a globe of c1790.',
      reads: [
        { text: 'ca 1655', value: '1655', modifier: 'APPROX' },
        { text: 'c1790', value: '1790', modifier: 'APPROX' },
      ],
    },
    { text: 'It was copied c 1120.', reads: [{ text: 'c 1120', value: '1120', modifier: 'APPROX' }] },
    { text: 'She married abt. 1835.', reads: [{ text: 'abt. 1835', value: '1835', modifier: 'APPROX' }] },
    { text: 'He was born c. 1480.', reads: [{ text: 'c. 1480', value: '1480', modifier: 'APPROX' }] },
  ],
  counterExamples: ['They got around Wednesday’s ruling.', 'He is sad about recent events.'],
};
