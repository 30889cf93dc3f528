import type { Unit } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase, words } from '../../reading/phrase.ts';
import { wordList } from '../../reading/wordList.ts';
import { forms } from '../inflection.ts';
import { cardinals } from '../numerals.ts';

/** What makes an adjective of a unit. */
const adjectives: readonly (readonly [string, Unit])[] = [
  ['sekündig', 'second'],
  ['minütig', 'minute'],
  ['stündig', 'hour'],
  ['tägig', 'day'],
  ['wöchig', 'week'],
  ['monatig', 'month'],
  ['jährig', 'year'],
];
const adjectiveUnits = wordList<Unit>(
  words,
  adjectives.map(([stem, unit]) => [unit, [stem, ...forms(stem)]] as const),
);
const spelledAdjectives = new Map(
  cardinals
    .filter(([value]) => value <= 20 || value % 10 === 0)
    .flatMap(([value, word]) =>
      adjectives.flatMap(([stem, unit]) =>
        [stem, ...forms(stem)].map((form) => [word + form, { amount: value, unit }] as const),
      ),
    ),
);

/** "Die 12-jährige Anna" is an age; what lasts years says so by its noun: "eine fünfjährige Haftstrafe". */
const lasting =
  /^\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]?[A-Za-zäöüß-]*(?:haft|strafe|vertrag|zeit|bildung|krieg|pause|stillstand|bestehen|jubiläum|frist|arbeit|erfahrung|studium|projekt|aufenthalt|schaft|tätigkeit|bewährung|suche|dienst|ehe|beziehung|kampf|streit|geschichte|belagerung|planung|lehre|lehrgang|kurs|programm|phase|periode|bindung|abstand|turnus|plan|wachstum|forschung|exil|verbannung|besatzung|recherche|recherchen|verhandlungen|bau|umbau)(?:e[ns]?|s)?(?![a-zäöüß])/i;

export const lengthAdjective: Form = {
  name: 'length-adjective',
  reads: {
    en: 'An adjective that says how long something lasts; of years only where it is no age.',
    de: 'Ein Adjektiv, das sagt, wie lange etwas dauert; bei Jahren nur, wo es kein Alter ist.',
  },
  patterns: [
    phrase`${named('amount', number('[0-9]{1,3}'))}-${named('adjective', adjectiveUnits.element)}`,
    phrase`${named('spelled', words(...spelledAdjectives.keys()))}`,
  ],
  read: ({ amount, adjective, spelled }, { text, end }) => {
    const unit = adjectiveUnits.meaning(adjective);
    const meaning =
      unit === undefined ? spelledAdjectives.get(spelled?.toLowerCase() ?? '') : { amount: Number(amount), unit };
    if (meaning === undefined || (meaning.unit === 'year' && !lasting.test(text.slice(end, end + 48)))) return null;
    return { kind: 'duration', ...meaning, modifier: null };
  },
  examples: [
    { text: 'Ein zweijähriger Waffenstillstand begann.', reads: [{ text: 'zweijähriger', value: 'P2Y' }] },
    { text: 'Nach 12-stündiger Fahrt kam er an.', reads: [{ text: '12-stündiger', value: 'PT12H' }] },
  ],
  counterExamples: ['Die zweijährige Tochter lachte.', 'Der 12-Jährige gewann.'],
};
