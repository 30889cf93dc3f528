import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { units } from '../lexicon.ts';

const same = words('that', 'that same', 'the same');
const following = named('following', words('the following', 'the next'));
const preceding = named('preceding', words('the previous', 'the preceding', 'the day before'));
const unit = named('unit', words('day', 'week', 'month', 'year', 'decade'));

export const toldUnit: Form = {
  name: 'told-unit',
  reads: 'A unit counted from the date that the text gave last: the same, the following, the previous.',
  patterns: [phrase`${named('same', same)} ${unit}`, phrase`${following} ${unit}`, phrase`${preceding} ${unit}`],
  read: ({ unit, following, preceding }) => ({
    kind: 'unit',
    unit: units.meaning(unit) ?? 'day',
    direction: following !== undefined ? 'next' : preceding !== undefined ? 'last' : 'this',
    anchor: 'narrative',
  }),
  examples: [
    {
      text: 'They met on 3 May 1945; the following day they signed.',
      reads: [
        { text: '3 May 1945', value: '1945-05-03' },
        { text: 'the following day', value: '1945-05-04' },
      ],
    },
    {
      text: 'It opened in 1901 and closed that same year.',
      reads: [
        { text: '1901', value: '1901' },
        { text: 'that same year', value: '1901' },
      ],
    },
  ],
  counterExamples: ['It happened at the same time.'],
};
