/** What a time expression does in an English clause: the first rule that finds it counts. */
import {
  isDescriber,
  isDeterminer,
  isNoun,
  isPreposition,
  isAdjective,
  isCommonNoun,
  oneOf,
} from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';

import type { RoleRule } from '../expressions.ts';
import { small } from '../tokens.ts';

import { isLifespan } from '../lifespan.ts';

import {
  isCompared,
  isInAside,
  isOfBracket,
  isOfCause,
  isOfEffect,
  isOfLaw,
  isOfName,
  isOfPaper,
  isOrigin,
} from './datesNothing.ts';
import { isWordForHappening } from './wordsForHappenings.ts';

export const roles: readonly RoleRule[] = [
  // What dates nothing, before what dates something.
  {
    name: 'compared',
    role: 'comparative',
    says: {
      en: 'What something is only compared with dates nothing.',
      de: 'Womit nur verglichen wird, das datiert nichts.',
    },
    find: (tokens, from) => isCompared(tokens, from),
    examples: [
      {
        text: 'Sales rose to $4 million in August from $3 million in 2014.',
        tells: [{ when: '2016-08', title: 'Sales rose to $4 million from $3 million in 2014' }],
      },
    ],
    counterExamples: [{ text: 'The court fined the mill $3 million in 2014.' }],
  },
  {
    name: 'origin',
    role: 'comparative',
    says: {
      en: 'How old a thing is (“dating back to”) is not when its clause happens.',
      de: 'Wie alt ein Ding ist („dating back to“), sagt nicht, wann etwas geschah.',
    },
    find: (tokens, from) => isOrigin(tokens, from),
    examples: [
      {
        text: 'Troops won the town, whose walls date back to 1340, on Monday.',
        tells: [{ when: '2016-09-05', title: 'Troops won the town, whose walls date back to 1340' }],
      },
    ],
    counterExamples: [{ text: 'The finds were dating from 1340.' }],
  },
  {
    name: 'lifespan',
    role: 'comparative',
    says: {
      en: 'The years or days behind a name in brackets say when somebody lived.',
      de: 'Die Jahre oder Tage in Klammern hinter einem Namen sagen, wann jemand lebte.',
    },
    find: (tokens, from) => isLifespan(tokens, from),
    examples: [
      {
        text: 'Johann Wehrle (1714–1783) built the fort in 1750.',
        tells: [{ when: '1750', title: 'Johann Wehrle built the fort' }],
      },
      {
        text: 'Johann Wehrle (3 May 1714 in Ulm – 9 June 1783 in Bonn) built forts.',
        date: 'none',
        tells: [{ when: null, title: 'Johann Wehrle built forts' }],
      },
    ],
    counterExamples: [{ text: 'The fort (built in 1714) fell.' }],
  },
  {
    name: 'of-bracket',
    role: 'comparative',
    says: {
      en: 'What words in brackets tell of a noun dates nothing that the sentence tells.',
      de: 'Was Worte in Klammern von einem Nomen sagen, datiert nichts, was der Satz erzählt.',
    },
    find: isOfBracket,
    examples: [
      {
        text: 'She was sold to Tollan Ltd (founded 2004) in March 2016.',
        tells: [{ when: '2016-03', title: 'She was sold to Tollan Ltd' }],
      },
      {
        text: 'The mole (rebuilt after the storm of 1911) was closed on Monday.',
        tells: [{ when: '2016-09-05', title: 'The mole was closed' }],
      },
    ],
    counterExamples: [{ text: 'The bridge was opened again (5 May 2016).' }],
  },
  {
    name: 'of-law',
    role: 'comparative',
    says: {
      en: 'The year in the name of an act, an order or a convention dates nothing that happens under it.',
      de: 'Das Jahr im Namen eines Gesetzes oder Abkommens datiert nichts, was darunter geschieht.',
    },
    find: isOfLaw,
    examples: [
      {
        text: 'Under the Mines Act 1911 the owner was fined on Monday.',
        tells: [{ when: '2016-09-05', title: 'Under the Mines Act 1911 the owner was fined' }],
      },
    ],
    counterExamples: [{ text: 'The act was passed in 1911.' }],
  },
  {
    name: 'of-paper',
    role: 'comparative',
    says: {
      en: 'The day of a paper or an earlier meeting dates that, and not what is done with it now.',
      de: 'Der Tag eines Schriftstücks oder einer früheren Sitzung datiert diese, nicht, was jetzt damit geschieht.',
    },
    find: (tokens, from) => isOfPaper(tokens, from),
    examples: [
      {
        text: 'The minutes of the meeting of 14 March were approved on Monday.',
        tells: [{ when: '2016-09-05', title: 'The minutes of the meeting of 14 March were approved' }],
      },
      {
        text: 'The accounts for 2015 were adopted on Monday.',
        tells: [{ when: '2016-09-05', title: 'The accounts for 2015 were adopted' }],
      },
    ],
    counterExamples: [
      { text: 'The meeting was held on 14 March.' },
      { text: 'In a letter dated 14 March he resigned.' },
    ],
  },
  {
    name: 'of-effect',
    role: 'comparative',
    says: {
      en: '“With effect from” a day says from when something holds, and not when it was decided.',
      de: '„With effect from“ sagt, ab wann etwas gilt, nicht, wann es beschlossen wurde.',
    },
    find: (tokens, from) => isOfEffect(tokens, from),
    examples: [
      {
        text: 'Her resignation, effective 31 March 2019, was accepted on 6 March 2019.',
        tells: [{ when: '2019-03-06', title: 'Her resignation, effective 31 March 2019, was accepted' }],
      },
    ],
    counterExamples: [{ text: 'The law took effect on Monday.' }],
  },
  {
    name: 'of-cause',
    role: 'trailing',
    says: {
      en: 'A date behind the noun that something followed from dates that: “because of the drought of 1976”, and before another date also “after the fire on Saturday”.',
      de: 'Ein Datum hinter dem Nomen, aus dem oder auf das etwas folgte, datiert dieses: „because of the drought of 1976“, und vor einem weiteren Datum auch „after the fire on Saturday“.',
    },
    find: (tokens, from, _to, others) => isOfCause(tokens, from, others),
    examples: [
      {
        text: 'Subsequent to the collapse of 1907, the span was rebuilt in 1910.',
        tells: [
          { when: '1907', title: 'The collapse' },
          { when: '1910', title: 'Subsequent to the collapse the span was rebuilt' },
        ],
      },
      {
        text: 'After the fire on Saturday night police on Monday arrested a man.',
        tells: [
          { when: '2016-09-03', title: 'The fire' },
          { when: '2016-09-05', title: 'After the fire police arrested a man' },
        ],
      },
      {
        text: 'Owing to the crash of 1929, the theatre was sold in 1930.',
        tells: [
          { when: '1929', title: 'The crash' },
          { when: '1930', title: 'Owing to the crash the theatre was sold' },
        ],
      },
    ],
    counterExamples: [
      { text: 'The winter of 1976 was cold.' },
      { text: 'After the fire in 1910 the span was rebuilt.' },
    ],
  },
  {
    name: 'aside',
    role: 'comparative',
    says: {
      en: 'An aside on the subject, between commas before the verb, does not date the verb.',
      de: 'Ein Einschub zum Subjekt, zwischen Kommas vor dem Verb, datiert das Verb nicht.',
    },
    find: isInAside,
    examples: [
      {
        text: 'The toll house, a ruin since the fire of 1891, was pulled down in 1913.',
        tells: [{ when: '1913', title: 'The toll house, a ruin since the fire of 1891, was pulled down' }],
      },
    ],
    counterExamples: [{ text: 'The toll house, in 1891, was pulled down.' }],
  },
  {
    name: 'embedded',
    role: 'embedded',
    says: {
      en: 'A date before a word for a happening behind a preposition dates only that happening: “held over the May 2015 bombings”.',
      de: 'Ein Datum vor einem Wort für ein Geschehen, hinter einer Präposition, datiert nur dieses: „held over the May 2015 bombings“.',
    },
    find: (tokens, from, to) => {
      if (!isAttributive(tokens, from, to) || isPossessive(tokens[to])) return false;
      const opening = isDescriber(tokens[from - 1]) ? from - 2 : from - 1;
      // "Has been on the run since the May 2015 bombing": what goes on since then is dated by it.
      if (small(tokens[opening]) === 'since') return false;
      return isPreposition(tokens[opening]) && tokens.slice(to, to + 5).some(isWordForHappening);
    },
    examples: [
      {
        text: 'Police freed a man held over the May 2015 bombings.',
        tells: [
          { when: '2015-05', title: 'The bombings' },
          { when: '../2016-09-06', title: 'Police freed a man held over the bombings' },
        ],
      },
    ],
    counterExamples: [{ text: 'Police freed a man in May 2015.' }],
  },
  {
    name: 'of-name',
    role: 'comparative',
    says: {
      en: 'A year with which a name begins is a part of the name: “the 2019 Purchases”.',
      de: 'Ein Jahr, mit dem ein Name beginnt, gehört zum Namen: „the 2019 Purchases“.',
    },
    find: isOfName,
    examples: [
      {
        text: 'The 1996 Harlan Fund was closed on Monday.',
        tells: [{ when: '2016-09-05', title: 'The 1996 Harlan Fund was closed' }],
      },
    ],
    counterExamples: [{ text: 'The king signed the 1988 treaty.' }],
  },
  {
    name: 'attributive',
    role: 'attributive',
    says: {
      en: 'A date right before a noun describes it, and dates the clause only where nothing else does: “posted a third-quarter loss”.',
      de: 'Ein Datum unmittelbar vor einem Nomen beschreibt dieses und datiert den Satzteil nur, wo nichts anderes es tut.',
    },
    find: isAttributive,
    examples: [
      {
        text: 'The king signed the 1988 treaty in Oslo.',
        tells: [{ when: '1988', title: 'The king signed the treaty in Oslo' }],
      },
      {
        text: 'The driver in last year’s crash was fined on Monday.',
        tells: [
          { when: '2015', title: 'The crash' },
          { when: '2016-09-05', title: 'The driver in the crash was fined' },
        ],
      },
    ],
    counterExamples: [{ text: 'The king signed the treaty in 1988.' }],
  },
  {
    name: 'adverbial',
    role: 'adverbial',
    says: { en: 'Any other date says when its clause happened.', de: 'Jedes andere Datum sagt, wann etwas geschah.' },
    find: () => true,
    examples: [{ text: 'The bridge fell on Monday.', tells: [{ when: '2016-09-05', title: 'The bridge fell' }] }],
    counterExamples: [{ text: 'The king signed the 1988 treaty.' }],
  },
];

function isPossessive(token: Token | undefined): boolean {
  return /^['’]s?$/.test(token?.text ?? '');
}

const adverbialLead = new Set(
  'on in at during by since until till before after from between around about late early over through throughout for'.split(
    ' ',
  ),
);
const possessives = new Set("'s ’s ' ’ its their his her our my your".split(' '));
const articles = new Set('the a an this that its their his her'.split(' '));
const lastsInPlace = new Set(['in', 'on', 'at', 'during']);
/** What a noun that a date describes can stand behind: "posted third-quarter profits". */
const leadsToObject = oneOf('VERB', 'ADP', 'AUX', 'NUM', 'CCONJ');

/** "the Aug. 7 bombings", "Kopp's 1987 car", "last year's results": stands before the noun that it describes. */
function isAttributive(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const lead = small(before);
  // "The driver in last year's accident".
  if (isPossessive(tokens[to]) && isPreposition(before)) return true;
  if (adverbialLead.has(lead) || isPreposition(tokens[from])) return false;
  if (isDeterminer(before) && lastsInPlace.has(small(tokens[from - 2]))) return false;
  let next = tokens[to];
  if (next === undefined) return false;
  if (isPossessive(next)) return true;
  if (/^[-‐]$/.test(next.text) && tokens[to + 1] !== undefined) next = tokens[to + 1];
  if (isDescriber(before) || possessives.has(lead) || articles.has(small(tokens[from]))) {
    return isNoun(next) || isAdjective(next);
  }
  return leadsToObject(before) && isCommonNoun(next);
}
