import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';

const past = named('past', words('recently', 'in the past', 'previously'));
const present = named('present', words('now', 'currently', 'right now', 'these days', 'nowadays', 'at present'));
const future = named('future', words('soon', 'in the future', 'in the near future'));

export const vague: Form = {
  name: 'vague',
  reads: 'The past, the present and the future, said without a date: kept as vague.',
  patterns: [phrase`${past}`, phrase`${present}`, phrase`${future}`],
  read: ({ past, present }) => ({
    kind: 'vague',
    value: past !== undefined ? 'PAST_REF' : present !== undefined ? 'PRESENT_REF' : 'FUTURE_REF',
  }),
  examples: [
    { text: 'He recently moved.', reads: [{ text: 'recently', value: 'PAST_REF' }] },
    { text: 'They are now in Rome.', reads: [{ text: 'now', value: 'PRESENT_REF' }] },
  ],
  counterExamples: ['As soonest he could.'],
};
