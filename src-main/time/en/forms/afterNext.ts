import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { the, units } from '../lexicon.ts';

export const afterNext: Form = {
  name: 'after-next',
  reads: {
    en: '“The week after next”, “the year before last”: two of them from the document’s.',
    de: '„The week after next“, „the year before last“: die zweite nach oder vor der des Dokuments.',
  },
  patterns: [
    phrase`${the} ${named('unit', words('week', 'weekend', 'month', 'quarter', 'year'))} ${named('side', words('after next', 'before last'))}`,
  ],
  read: ({ unit, side = '' }) => ({
    kind: 'unit',
    unit: units.meaning(unit) ?? 'week',
    direction: /next$/i.test(side) ? 'next' : 'last',
    anchor: 'document',
    twice: true,
  }),
  examples: [
    { text: 'They will report the week after next.', reads: [{ text: 'the week after next', value: '2016-W38' }] },
    { text: 'He died the year before last.', reads: [{ text: 'the year before last', value: '2014' }] },
  ],
  counterExamples: ['The week after the next vote was calm.'],
};
