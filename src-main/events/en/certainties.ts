/** How certain an English clause makes what it tells, on one page: the first rule that finds it counts. */
import { isInfinitiveMark } from '../../language/verbForms.ts';
import type { Token } from '../../language/types.ts';
import type { CertaintyRule } from '../telling.ts';
import { small, type TokenSpan } from '../tokens.ts';

import type { Told } from './told.ts';
import { copulas, futureAuxiliaries, hearsayWords, negations, planningVerbs, possibleAuxiliaries } from './words.ts';

/** "He would die there ten years later", "she would return in 1921": told from afterwards, and so it happened. */
function isFutureOfPast(tokens: readonly Token[], { from, to }: TokenSpan, group: readonly string[]): boolean {
  if (!group.includes('would') || group.includes('have')) return false;
  const words = tokens.slice(from, to).map(small).join(' ');
  return /(?:^|\s)(?:later|that (?:same )?(?:year|day|month|week)|the (?:following|next) (?:year|day|month|week|morning|spring|summer|autumn|winter)|soon after(?:wards)?)(?:\s|$)/.test(
    words,
  );
}

/** "Is said to have", "are believed to be". */
const saidOf = new Set(
  'said reported believed alleged rumoured rumored thought understood supposed reputed claimed'.split(' '),
);

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
      (planningVerbs.has(head) && !(head === 'agreed' && group.some((word) => copulas.has(word)))) ||
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
      { text: 'The minutes were agreed on Friday.' },
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
    find: ({ tokens, clause, group }) =>
      group.some((word) => possibleAuxiliaries.has(word)) && !isFutureOfPast(tokens, clause, group),
    examples: [
      {
        text: 'The court could rule in 2018.',
        tells: [{ when: '2018', title: 'The court could rule', certainty: 'possible' }],
      },
    ],
    counterExamples: [
      { text: 'The court ruled in May.' },
      { text: 'He moved to Rome in 1911. He would die there ten years later.' },
    ],
  },
  {
    name: 'hearsay',
    certainty: 'reported',
    says: {
      en: '“Reportedly” and “allegedly”: it is told on somebody’s word.',
      de: '„Reportedly“ und „allegedly“: Es wird auf jemandes Wort hin erzählt.',
    },
    find: ({ tokens, clause: { from, to, verb }, group, head }) =>
      tokens.slice(from, to).some((token) => hearsayWords.has(small(token))) ||
      // "Is said to have met the rebels".
      (saidOf.has(head) &&
        group.some((word) => copulas.has(word)) &&
        /^to (?:have|be)$/.test(
          tokens
            .slice((verb?.head ?? 0) + 1, (verb?.head ?? 0) + 3)
            .map(small)
            .join(' '),
        )),
    examples: [
      {
        text: 'The guard allegedly sold the keys on Monday.',
        tells: [{ when: '2016-09-05', title: 'The guard allegedly sold the keys', certainty: 'reported' }],
      },
      {
        text: 'The guard is said to have sold the keys in May 2012.',
        tells: [{ when: '2012-05', title: 'The guard is said to have sold the keys', certainty: 'reported' }],
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
