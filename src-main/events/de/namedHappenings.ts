/** How German names a happening with its date, without a clause of its own. The first rule that finds one has it. */
import { isCommonNoun, isFullVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { nearestBefore, type NamedHappeningRule } from '../namedHappenings.ts';
import { startOfNounPhrase } from './nounPhrases.ts';
import { nameOfHappening } from './happenings.ts';

export const namedHappenings: readonly NamedHappeningRule[] = [
  {
    name: 'named-happening',
    roles: new Set(['trailing']),
    certainty: 'asserted',
    says: {
      en: 'A date behind a noun for a happening makes it an event: “der Anschlag vom 3. Mai”.',
      de: 'Ein Datum hinter einem Nomen für ein Geschehen macht daraus ein Ereignis: „der Anschlag vom 3. Mai“.',
    },
    find: (place) => {
      const index = nearestBefore(place, namesOrVerb);
      const token = place.tokens[index];
      if (token === undefined || !isWordForHappening(token)) return null;
      return { from: startOfNounPhrase(place.tokens, index + 1), to: place.expression.to };
    },
    examples: [
      {
        text: 'Der Anschlag vom 3. Mai 2015 wurde am Montag aufgeklärt.',
        tells: [
          { when: '2015-05-03', title: 'Der Anschlag' },
          { when: '2016-09-05', title: 'Der Anschlag wurde aufgeklärt' },
        ],
      },
    ],
    counterExamples: [{ text: 'Der Brief vom 3. Mai 2015 wurde am Montag gefunden.' }],
  },
];

export function isWordForHappening(token: Token): boolean {
  return isCommonNoun(token) && nameOfHappening(token.text) !== null;
}

/** What a verb stands before is told by the verb. */
function namesOrVerb(token: Token): boolean {
  return isWordForHappening(token) || isFullVerb(token);
}
