import type { Composition } from '../../reading/form.ts';

export const prefixed: Composition = {
  name: 'prefixed',
  reads: {
    en: '“Post-” and “pre-” before a date: the time after it, or before it.',
    de: '„Post-“ und „pre-“ vor einem Datum: die Zeit danach oder davor.',
  },
  before: /(?:^|[^A-Za-z])(?<words>(?<prefix>[Pp]ost|[Pp]re)-)$/,
  inside: true,
  compose: ({ prefix }, operand) =>
    operand.kind === 'calendar'
      ? { kind: 'modified', modifier: /post/i.test(prefix ?? '') ? 'AFTER' : 'BEFORE', of: operand }
      : null,
  examples: [
    {
      text: 'The post-1959 exiles kept away.',
      reads: [{ text: 'post-1959', value: '1959', modifier: 'AFTER', edtf: '1960/..' }],
    },
  ],
  counterExamples: ['The post 1959 was his.'],
};
