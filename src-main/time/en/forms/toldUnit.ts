import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { the, units } from '../lexicon.ts';

const same = words('that', 'that same', 'the same');
const following = named('following', words('the following', 'the next'));
const preceding = named('preceding', words('the previous', 'the preceding'));
/** "The day before, the army left": without a word for what it lies before. */
const side = named('side', words('before', 'after', 'following'));
const unit = named('unit', words('day', 'week', 'month', 'year', 'decade'));

function directionOf(following: string | undefined, preceding: string | undefined): 'next' | 'last' | 'this' {
  if (preceding !== undefined || /before/i.test(following ?? '')) return 'last';
  return following === undefined ? 'this' : 'next';
}

export const toldUnit: Form = {
  name: 'told-unit',
  reads: {
    en: 'A unit counted from the date that the text gave last: the same, the following, the previous.',
    de: 'Eine Einheit, gezählt von dem Datum, das der Text zuletzt genannt hat: dieselbe, die folgende, die vorige.',
  },
  patterns: [
    phrase`${named('same', same)} ${unit}`,
    phrase`${following} ${unit}`,
    phrase`${preceding} ${unit}`,
    phrase`${the} ${unit} ${side}(?=\s*(?:[,.;:!?]|$))`,
  ],
  read: ({ unit, following, preceding, side }) => ({
    kind: 'unit',
    unit: units.meaning(unit) ?? 'day',
    direction: directionOf(following ?? side, preceding),
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
      text: 'Rostov fell on 23 February 1918. The day before, they had left.',
      reads: [
        { text: '23 February 1918', value: '1918-02-23' },
        { text: 'The day before', value: '1918-02-22' },
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
