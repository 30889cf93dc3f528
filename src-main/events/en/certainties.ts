/** How certain an English clause makes what it tells, on one page: the first rule that finds it counts. */
import { isInfinitiveMark } from '../../language/verbForms.ts';
import type { CertaintyRule } from '../telling.ts';
import { small } from '../tokens.ts';

import type { Told } from './told.ts';
import { futureAuxiliaries, hearsayWords, negations, planningVerbs, possibleAuxiliaries } from './words.ts';

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
    find: ({ tokens, clause, group, head }) =>
      group.some((word) => futureAuxiliaries.has(word)) ||
      group.includes('to') ||
      planningVerbs.has(head) ||
      (head === 'set' && isInfinitiveMark(tokens[(clause.verb?.head ?? -1) + 1])),
    examples: [
      {
        text: 'The minister will resign on Thursday.',
        tells: [{ when: '2016-09-08', title: 'The minister will resign', certainty: 'planned' }],
      },
      {
        text: 'The ministry plans to move the village by the spring of 2024.',
        tells: [{ when: '../2024-05', title: 'The ministry plans to move the village', certainty: 'planned' }],
      },
      {
        text: 'The trial is due to open on 12 September, and the judge is to rule by the end of October.',
        tells: [
          { when: '2016-09-12', title: 'The trial is due to open', certainty: 'planned' },
          { when: '../2016-10', title: 'The judge is to rule', certainty: 'planned' },
        ],
      },
      {
        text: 'The mill is set to reopen on Thursday.',
        tells: [{ when: '2016-09-08', title: 'The mill is set to reopen', certainty: 'planned' }],
      },
    ],
    counterExamples: [
      { text: 'Government plans to move the village were dropped in 2020.' },
      { text: 'Boys set fire to the mill on Friday.' },
      { text: 'A court was set up in 2010.' },
      { text: 'The roof fell due to snow on Friday.' },
    ],
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
    name: 'hearsay',
    certainty: 'reported',
    says: {
      en: '“Reportedly” and “allegedly”: it is told on somebody’s word.',
      de: '„Reportedly“ und „allegedly“: Es wird auf jemandes Wort hin erzählt.',
    },
    find: ({ tokens, clause: { from, to } }) => tokens.slice(from, to).some((token) => hearsayWords.has(small(token))),
    examples: [
      {
        text: 'The guard allegedly sold the keys on Monday.',
        tells: [{ when: '2016-09-05', title: 'The guard allegedly sold the keys', certainty: 'reported' }],
      },
    ],
    counterExamples: [{ text: 'The guard sold the keys on Monday.' }],
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
