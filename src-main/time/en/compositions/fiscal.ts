import type { Composition } from '../../reading/form.ts';

export const fiscal: Composition = {
  name: 'fiscal',
  reads: {
    en: '“Fiscal” before a year: read as the year of that number.',
    de: '„Fiscal“ vor einem Jahr: gelesen als das Jahr mit dieser Zahl.',
  },
  before: /(?:^|[^A-Za-z])(?<words>(?:the )?[Ff]iscal (?:year )?)$/,
  inside: true,
  compose: (_, operand) => (operand.kind === 'calendar' && operand.fields.year !== undefined ? operand : null),
  examples: [{ text: 'In fiscal 1989 it earned more.', reads: [{ text: 'fiscal 1989', value: '1989' }] }],
  counterExamples: [],
};
