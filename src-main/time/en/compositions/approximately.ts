import type { Composition } from '../../reading/form.ts';

export const approximately: Composition = {
  name: 'approximately',
  reads: '“About”, “around”, “circa” before a date.',
  before: /(?:^|[^A-Za-z])(?<words>(?:[Aa]bout|[Aa]round|[Rr]oughly|[Cc]irca|[Aa]pproximately|c\.|ca\.) ?)$/,
  inside: true,
  compose: (_, operand) => ({ kind: 'modified', modifier: 'APPROX', of: operand }),
  examples: [
    {
      text: 'The church was built about 1250.',
      reads: [{ text: 'about 1250', value: '1250', modifier: 'APPROX', edtf: '1250~' }],
    },
    { text: 'He was born c. 1480.', reads: [{ text: 'c. 1480', value: '1480', modifier: 'APPROX' }] },
  ],
  counterExamples: [],
};
