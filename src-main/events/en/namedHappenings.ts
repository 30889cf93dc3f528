/** How English names a happening with its date, without a clause of its own. The first rule that finds one has it. */
import { isInfinitiveMark, isPastForm } from '../../language/verbForms.ts';
import { isDeterminer, isFullVerb, oneOf } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { nearestBefore, type NamedHappeningRule, type NamingPlace } from '../namedHappenings.ts';
import type { TokenSpan } from '../tokens.ts';

import { startOfNounPhrase } from './nounPhrases.ts';
import { isWordForHappening } from './wordsForHappenings.ts';

export const namedHappenings: readonly NamedHappeningRule[] = [
  {
    name: 'described-happening',
    roles: new Set(['attributive', 'embedded']),
    certainty: 'asserted',
    says: {
      en: 'A date before a noun for a happening makes it an event: “the May 2015 bombings”.',
      de: 'Ein Datum vor einem Nomen für ein Geschehen macht daraus ein Ereignis: „the May 2015 bombings“.',
    },
    find: described,
    examples: [
      {
        text: 'Police freed a man held over the May 2015 bombings at two embassies.',
        tells: [
          { when: '2015-05', title: 'The bombings at two embassies' },
          { when: '../2016-09-06', title: 'Police freed a man held over the bombings at two embassies' },
        ],
      },
    ],
    counterExamples: [{ text: 'The mayor bought a 1987 car on Monday.' }],
  },
  {
    name: 'named-happening',
    roles: new Set(['adverbial', 'trailing']),
    certainty: 'asserted',
    says: {
      en: 'A date behind a noun for a happening makes it an event where the date is not that of the clause: “after the attack on 3 May”.',
      de: 'Ein Datum hinter einem Nomen für ein Geschehen macht daraus ein Ereignis, wenn es nicht das des Satzteils ist.',
    },
    find: (place) => {
      const index = nearestBefore(place, namesOrVerb);
      const token = place.tokens[index];
      if (token === undefined || !isWordForHappening(token)) return null;
      return { from: startOfNounPhrase(place.tokens, index + 1), to: place.expression.to };
    },
    examples: [
      {
        text: 'On Monday the mayor recalled the strike of March 1998.',
        tells: [
          { when: '1998-03', title: 'The strike' },
          { when: '2016-09-05', title: 'The mayor recalled the strike' },
        ],
      },
    ],
    counterExamples: [{ text: 'The dockers ended the strike in March 1998.' }],
  },
  {
    name: 'named-plan',
    roles: new Set(['adverbial']),
    certainty: 'planned',
    says: {
      en: 'A date behind “to” and a verb makes a plan of it: “voted to close the plant by 2026”. Nobody says that it was closed.',
      de: 'Ein Datum hinter „to“ und einem Verb macht daraus ein Vorhaben: Niemand sagt, dass es geschehen ist.',
    },
    find: (place) => {
      const index = nearestBefore(place, namesOrVerb);
      if (!isVerbOnly(place.tokens[index]) || !isInfinitiveMark(place.tokens[index - 1])) return null;
      return { from: index - 1, to: place.expression.to };
    },
    examples: [
      {
        text: 'The council voted on Monday to close the plant by the end of 2026.',
        tells: [
          { when: '../2026', title: 'To close the plant', certainty: 'planned' },
          { when: '2016-09-05', title: 'The council voted to close the plant', certainty: 'asserted' },
        ],
      },
    ],
    counterExamples: [{ text: 'The council voted to close the plant in 2015.' }],
  },
  {
    name: 'named-by-verb',
    roles: new Set(['adverbial']),
    certainty: 'asserted',
    says: {
      en: 'A date behind a verb without a clause of its own makes an event of it: “accused of selling drugs in May 2015”.',
      de: 'Ein Datum hinter einem Verb ohne eigenen Satzteil macht daraus ein Ereignis: „accused of selling drugs in May 2015“.',
    },
    find: (place) => {
      const { tokens } = place;
      const index = nearestBefore(place, namesOrVerb);
      const token = tokens[index];
      if (token === undefined || !isVerbOnly(token)) return null;
      // With the noun that a participle describes.
      return { from: isPastForm(token) ? startOfNounPhrase(tokens, index) : index, to: place.expression.to };
    },
    examples: [
      {
        text: 'On Monday a man accused of selling drugs in May 2015 fled.',
        tells: [
          { when: '2015-05', title: 'Selling drugs' },
          { when: '2016-09-05', title: 'A man accused of selling drugs fled' },
        ],
      },
    ],
    counterExamples: [{ text: 'Police freed a man in May 2015.' }],
  },
];

function namesOrVerb(token: Token): boolean {
  return isWordForHappening(token) || isFullVerb(token);
}

function isVerbOnly(token: Token | undefined): boolean {
  return token !== undefined && isFullVerb(token) && !isWordForHappening(token);
}

/** "the | Aug. 7 | bombings of American embassies": the noun phrase that the expression describes. */
function described({ tokens, expression: { from, to } }: NamingPlace): TokenSpan | null {
  let end = to;
  while (end < tokens.length && end - to < 8 && isPartOfNounPhrase(tokens[end])) end += 1;
  if (!tokens.slice(to, end).some(isWordForHappening)) return null;
  return { from: isDeterminer(tokens[from - 1]) ? from - 1 : from, to: endOfComplement(tokens, end) };
}

/** "of American embassies in Kenya": prepositions with their nouns, up to a few words. */
function endOfComplement(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 9 && /^(?:of|at|in|on|against|for|by)$/.test(tokens[to]?.text ?? '')) {
    let end = to + 1;
    while (end < tokens.length && end - to < 6 && (isPartOfNounPhrase(tokens[end]) || isDeterminer(tokens[end])))
      end += 1;
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

const mayBeInPhrase = oneOf('NOUN', 'PROPN', 'ADJ', 'NUM');

function isPartOfNounPhrase(token: Token | undefined): boolean {
  return mayBeInPhrase(token) || /^(?:-|‐|['’]s)$/.test(token?.text ?? '');
}
