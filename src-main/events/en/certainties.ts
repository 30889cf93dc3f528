/** How certain an English clause makes what it tells, on one page: the first rule that finds it counts. */
import type { CertaintyRule } from '../telling.ts';

import type { Told } from './told.ts';
import { futureAuxiliaries, negations, planningVerbs, possibleAuxiliaries } from './words.ts';

export const certaintyRules: readonly CertaintyRule<Told>[] = [
  {
    name: 'denied',
    certainty: 'denied',
    says: {
      en: '“Not”, “never” and “denied”: the text says that it is not so.',
      de: '„Not“, „never“ und „denied“: Der Text sagt, dass es nicht so ist.',
    },
    find: ({ group, head }) => head === 'denied' || group.some((word) => negations.has(word)),
    examples: [
      {
        text: 'The army did not enter the city on Monday.',
        tells: [{ when: '2016-09-05', title: 'The army did not enter the city', certainty: 'denied' }],
      },
    ],
    counterExamples: [{ text: 'The army entered the city on Monday.' }],
  },
  {
    name: 'planned',
    certainty: 'planned',
    says: {
      en: '“Will”, “to” before a verb and verbs such as “plan” or “agree”: it is intended.',
      de: '„Will“, „to“ vor einem Verb und Verben wie „plan“ oder „agree“: Es ist beabsichtigt.',
    },
    find: ({ group, head }) =>
      group.some((word) => futureAuxiliaries.has(word)) || group.includes('to') || planningVerbs.has(head),
    examples: [
      {
        text: 'The minister will resign on Thursday.',
        tells: [{ when: '2016-09-08', title: 'The minister will resign', certainty: 'planned' }],
      },
      {
        text: 'The ministry plans to move the village by the spring of 2024.',
        tells: [{ when: '../2024-05', title: 'The ministry plans to move the village', certainty: 'planned' }],
      },
    ],
    counterExamples: [{ text: 'Government plans to move the village were dropped in 2020.' }],
  },
  {
    name: 'possible',
    certainty: 'possible',
    says: {
      en: '“Could”, “may”, “would” and “must”: it may be so.',
      de: '„Could“, „may“, „would“ und „must“: Es mag so sein.',
    },
    find: ({ group }) => group.some((word) => possibleAuxiliaries.has(word)),
    examples: [
      {
        text: 'The court could rule in 2018.',
        tells: [{ when: '2018', title: 'The court could rule', certainty: 'possible' }],
      },
    ],
    counterExamples: [{ text: 'The court ruled in May.' }],
  },
  {
    name: 'asserted',
    certainty: 'asserted',
    says: { en: 'Anything else is told as a fact.', de: 'Alles andere wird als Tatsache erzählt.' },
    find: () => true,
    examples: [
      {
        text: 'The army entered the city on Monday.',
        tells: [{ when: '2016-09-05', title: 'The army entered the city', certainty: 'asserted' }],
      },
    ],
    counterExamples: [{ text: 'The army will enter the city on Monday.' }],
  },
];
