import type { TimeOperator } from '../../operators.ts';
import type { Composition } from '../../reading/form.ts';

/** "Earlier yesterday"; "late yesterday" is read by other rules. */
function canHoldEarlier(operand: TimeOperator): boolean {
  return operand.kind === 'shift' && operand.unit === 'day';
}

export const earlierLater: Composition = {
  name: 'earlier-later',
  reads: {
    en: '“Earlier”, “later” before a stretch of time: a part of it.',
    de: '„Earlier“, „later“ vor einem Zeitraum: ein Teil davon.',
  },
  before: /(?:^|[^A-Za-z])(?<words>(?:[Ee]arlier|[Ll]ater|[Ss]ometime|[Ll]ate|[Ee]arly)(?: on)?(?: in(?: the)?)? )$/,
  inside: true,
  compose: ({ words = '' }, operand) =>
    operand.kind === 'unit' || (canHoldEarlier(operand) && words.endsWith('er ')) ? operand : null,
  examples: [
    { text: 'The company moved earlier this year.', reads: [{ text: 'earlier this year', value: '2016' }] },
    { text: 'He had met them earlier yesterday.', reads: [{ text: 'earlier yesterday', value: '2016-09-05' }] },
    {
      text: 'It opened in 1901 and closed later that year.',
      reads: [
        { text: '1901', value: '1901' },
        { text: 'later that year', value: '1901' },
      ],
    },
  ],
  counterExamples: [],
};
