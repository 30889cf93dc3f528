/** How certain a German clause makes what it tells, on one page: the first rule that finds it counts. */
import { small } from '../tokens.ts';
import type { CertaintyRule } from '../telling.ts';
import type { Told } from './told.ts';
import * as words from './words.ts';

export const certaintyRules: readonly CertaintyRule<Told>[] = [
  {
    name: 'entry-is-over',
    certainty: 'asserted',
    says: {
      en: 'What an entry of a chronicle tells in the present is over: “wird” is no plan there.',
      de: 'Was ein Eintrag einer Chronik in der Gegenwart erzählt, ist geschehen: „wird“ ist dort kein Vorhaben.',
    },
    find: ({ hasVerb, isToldAsPresent }) => !hasVerb || isToldAsPresent,
    examples: [
      {
        text: '1919: Der Vertrag wird unterzeichnet',
        tells: [{ when: '1919', title: 'Der Vertrag wird unterzeichnet', certainty: 'asserted' }],
      },
    ],
    counterExamples: [{ text: 'Der Vertrag wird am Donnerstag unterzeichnet.' }],
  },
  {
    name: 'denied',
    certainty: 'denied',
    says: {
      en: '“Nicht”, “kein” and “bestritt”: the text says that it is not so.',
      de: '„Nicht“, „kein“ und „bestritt“: Der Text sagt, dass es nicht so ist.',
    },
    find: ({ inside, meaning }) => words.denyingVerbs.has(meaning) || isNegated(inside.map(small)),
    examples: [
      {
        text: 'Am Montag wurde kein Mensch verletzt.',
        tells: [{ when: '2016-09-05', title: 'Kein Mensch wurde verletzt', certainty: 'denied' }],
      },
    ],
    counterExamples: [{ text: 'Am Montag wurden nicht nur Häuser zerstört.' }],
  },
  {
    name: 'said-to-have',
    certainty: 'reported',
    says: {
      en: '“Soll … haben” is told on somebody’s word.',
      de: '„Soll … haben“ wird auf jemandes Wort hin erzählt.',
    },
    find: ({ finite, isOver }) => words.planning.has(finite) && isOver,
    examples: [
      {
        text: 'Der Mann soll 2015 eine Schule angezündet haben.',
        tells: [{ when: '2015', title: 'Der Mann soll eine Schule angezündet haben', certainty: 'reported' }],
      },
    ],
    counterExamples: [{ text: 'Die Schule soll am Montag öffnen.' }],
  },
  {
    name: 'planned',
    certainty: 'planned',
    says: {
      en: '“Soll”, “will” and “wird”: it is intended.',
      de: '„Soll“, „will“ und „wird“: Es ist beabsichtigt.',
    },
    find: ({ finite }) => words.planning.has(finite) || words.future.has(finite),
    examples: [
      {
        text: 'Der Landtag will am Donnerstag über die Brücke beraten.',
        tells: [{ when: '2016-09-08', title: 'Der Landtag will über die Brücke beraten', certainty: 'planned' }],
      },
    ],
    counterExamples: [{ text: 'Der Landtag beriet am Montag über die Brücke.' }],
  },
  {
    name: 'possible',
    certainty: 'possible',
    says: {
      en: '“Könnte”, “dürfte” and “würde”: it may be so.',
      de: '„Könnte“, „dürfte“ und „würde“: Es mag so sein.',
    },
    find: ({ finite }) => words.possible.has(finite),
    examples: [
      {
        text: 'Das Gericht könnte am Donnerstag entscheiden.',
        tells: [{ when: '2016-09-08', title: 'Das Gericht könnte entscheiden', certainty: 'possible' }],
      },
    ],
    counterExamples: [{ text: 'Das Gericht entschied am Montag.' }],
  },
  {
    name: 'hearsay',
    certainty: 'reported',
    says: {
      en: 'Indirect speech (“sei”, “habe”) and “angeblich” are told on somebody’s word.',
      de: 'Indirekte Rede („sei“, „habe“) und „angeblich“ werden auf jemandes Wort hin erzählt.',
    },
    find: ({ finite, inside }) => words.indirect.has(finite) || inside.some((token) => words.hearsay.has(small(token))),
    examples: [
      {
        text: 'Angeblich wurde im Januar mit dem Konzern verhandelt.',
        tells: [{ when: '2016-01', title: 'Angeblich wurde mit dem Konzern verhandelt', certainty: 'reported' }],
      },
    ],
    counterExamples: [{ text: 'Im Januar wurde mit dem Konzern verhandelt.' }],
  },
  {
    name: 'asserted',
    certainty: 'asserted',
    says: { en: 'Anything else is told as a fact.', de: 'Alles andere wird als Tatsache erzählt.' },
    find: () => true,
    examples: [
      {
        text: 'Die Rebellen nahmen am Montag die Brücke.',
        tells: [{ when: '2016-09-05', title: 'Die Rebellen nahmen die Brücke', certainty: 'asserted' }],
      },
    ],
    counterExamples: [{ text: 'Die Rebellen nahmen am Montag die Brücke nicht.' }],
  },
];

/** Not: "nicht nur", "nicht mehr". */
function isNegated(inside: readonly string[]): boolean {
  return inside.some((word, index) => words.negations.has(word) && !/^(?:nur|mehr)$/.test(inside[index + 1] ?? ''));
}
