import type { Form } from '../../reading/form.ts';
import { named, names, phrase, words } from '../../reading/phrase.ts';
import { inflected } from '../inflection.ts';
import { article, units } from '../lexicon.ts';

const sameWord = words(...['derselbe', 'dieselbe', 'dasselbe', 'demselben', 'denselben', 'derselben', 'desselben']);
const same = named('same', inflected('selb', 'gleich', 'jen', 'dies'));
const fused = named('fused', sameWord);
const following = named('following', inflected('folgend', 'darauffolgend', 'nächst', 'anschließend'));
const preceding = named('preceding', inflected('vorangegangen', 'vorhergehend', 'vorherig'));
const unit = named(
  'unit',
  names('tag', 'tages', 'woche', 'monat', 'monats', 'jahr', 'jahre', 'jahres', 'jahrzehnt', 'jahrzehnts'),
);

export const toldUnit: Form = {
  name: 'told-unit',
  reads: {
    en: 'A unit counted from the date that the text gave last: the same, the following, the one before.',
    de: 'Eine Einheit, gezählt von dem Datum, das der Text zuletzt genannt hat: dieselbe, die folgende, die davor.',
  },
  patterns: [
    phrase`${article}${following} ${unit}`,
    phrase`${article}${preceding} ${unit}`,
    phrase`${article}${same} ${unit}`,
    phrase`${fused} ${unit}`,
  ],
  read: ({ unit, following, preceding, same }) => {
    const length = units.meaning(unit) ?? 'day';
    // "Nächstes Jahr", "dieses Jahr" count from the document; only days count from the text.
    if (/^(?:dies|nächst)/i.test(same ?? following ?? '') && length !== 'day') return null;
    return {
      kind: 'unit',
      unit: length,
      direction: following !== undefined ? 'next' : preceding !== undefined ? 'last' : 'this',
      anchor: 'narrative',
    };
  },
  examples: [
    {
      text: 'Sie trafen sich am 3. Mai 1945; am nächsten Tag unterschrieben sie.',
      reads: [
        { text: '3. Mai 1945', value: '1945-05-03' },
        { text: 'nächsten Tag', value: '1945-05-04' },
      ],
    },
    {
      text: '1901 öffnete das Haus und schloss im selben Jahr.',
      reads: [
        { text: '1901', value: '1901' },
        { text: 'selben Jahr', value: '1901' },
      ],
    },
  ],
  counterExamples: ['Es geschah zur gleichen Zeit.', 'Im nächsten Jahr wird gebaut.'],
};
