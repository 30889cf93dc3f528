/** What an English clause tells, on one page: the first rule that finds it counts. */
import { isNamingEntry } from '../items.ts';
import type { KindRule } from '../telling.ts';

import { hasEventNoun, type Told } from './told.ts';
import { copulas, newsworthySpeech, speechVerbs, stativeVerbs } from './words.ts';

export const kindRules: readonly KindRule<Told>[] = [
  {
    name: 'naming-words',
    kind: 'happening',
    says: {
      en: 'A line without a verb tells a happening where a noun names one: “1940: attack on the bridges”.',
      de: 'Eine Zeile ohne Verb erzählt ein Geschehen, wenn ein Nomen eines nennt.',
    },
    find: ({ tokens, clause }) => clause.verb === null && hasEventNoun(tokens, clause),
    examples: [{ text: '1940: attack on the bridges', tells: [{ when: '1940', title: 'Attack on the bridges' }] }],
    counterExamples: [{ text: '1940: the bridges' }],
  },
  {
    name: 'naming-entry',
    kind: 'happening',
    says: {
      en: 'An entry of a chronicle without a verb tells what it names behind its sign: “1928: Penicillin”.',
      de: 'Ein Eintrag einer Chronik ohne Verb erzählt, was er hinter seinem Zeichen nennt: „1928: Penicillin“.',
    },
    find: ({ tokens, clause, isEntry }) => clause.verb === null && isEntry && isNamingEntry(tokens, clause),
    examples: [
      { text: '1928: Penicillin', tells: [{ when: '1928', title: 'Penicillin', kind: 'happening' }] },
      {
        text: '09:14 Third rollback of the day',
        tells: [{ when: '2016-09-06T09:14', title: 'Third rollback of the day', kind: 'happening' }],
      },
    ],
    counterExamples: [{ text: '2015 | 12 | 40' }],
  },
  {
    name: 'no-verb',
    kind: 'state',
    says: {
      en: 'Anything else without a verb tells nothing that happened.',
      de: 'Was sonst kein Verb hat, erzählt nichts, was geschah.',
    },
    find: ({ clause }) => clause.verb === null,
    examples: [{ text: 'Ships, salt and wool in 1412.', tells: [] }],
    counterExamples: [{ text: 'Talks in Paris on 3 May 2015.' }],
  },
  {
    name: 'saying',
    kind: 'saying',
    says: {
      en: 'A verb of saying tells that something was said, unless the saying is itself the news (“warned”, “denied”).',
      de: 'Ein Verb des Sagens erzählt, dass etwas gesagt wurde, wenn nicht das Sagen selbst die Nachricht ist („warned“, „denied“).',
    },
    find: ({ head }) => speechVerbs.has(head) && !newsworthySpeech.has(head),
    examples: [
      {
        text: 'Officials said on Monday that the bridge had been closed.',
        tells: [
          { when: '2016-09-05', title: 'Officials said that the bridge had been closed', kind: 'saying' },
          { when: '../2016-09-05', title: 'The bridge had been closed', kind: 'happening' },
        ],
      },
    ],
    counterExamples: [{ text: 'The mayor announced a new bridge on Monday.' }],
  },
  {
    name: 'happening-was',
    kind: 'happening',
    says: {
      en: 'Where the verb only says “was”, a noun before it may name the happening: “the blast was in Tartus”.',
      de: 'Wo das Verb nur „was“ sagt, kann ein Nomen davor das Geschehen nennen: „the blast was in Tartus“.',
    },
    find: ({ tokens, clause, head, tense }) =>
      copulas.has(head) &&
      tense !== 'present' &&
      hasEventNoun(tokens, { from: clause.from, to: clause.verb?.from ?? clause.to }),
    examples: [
      {
        text: 'The blast was in Tartus on Monday.',
        tells: [{ when: '2016-09-05', title: 'The blast was in Tartus', kind: 'happening' }],
      },
    ],
    counterExamples: [{ text: 'The bridge was old in 1950.' }],
  },
  {
    name: 'was',
    kind: 'state',
    says: { en: '“Was” and “is” tell how things are.', de: '„Was“ und „is“ sagen, wie die Dinge stehen.' },
    find: ({ head }) => copulas.has(head),
    examples: [
      {
        text: 'The bridge was old in 1950.',
        tells: [{ when: '1950', title: 'The bridge was old', kind: 'state' }],
      },
    ],
    counterExamples: [{ text: 'The bridge was closed in 1950.' }],
  },
  {
    name: 'how-things-are',
    kind: 'state',
    says: {
      en: 'Verbs such as “own”, “remain” or “want”, and the present, tell how things are.',
      de: 'Verben wie „own“, „remain“ oder „want“ und die Gegenwart sagen, wie die Dinge stehen.',
    },
    find: ({ head, tense }) => stativeVerbs.has(head) || tense === 'present',
    examples: [
      {
        text: 'The party wants a strong union.',
        tells: [{ when: '2016-09-06', title: 'The party wants a strong union', kind: 'state' }],
      },
    ],
    counterExamples: [{ text: '1914: War begins' }],
  },
  {
    name: 'entry-in-present',
    kind: 'happening',
    says: {
      en: 'An entry of a chronicle tells in the present what happened: “1914: War begins”.',
      de: 'Ein Eintrag einer Chronik erzählt in der Gegenwart, was geschah: „1914: War begins“.',
    },
    find: ({ isToldAsPresent }) => isToldAsPresent,
    examples: [
      {
        text: '1914: War begins\n1918: War ends',
        tells: [
          { when: '1914', title: 'War begins', kind: 'happening' },
          { when: '1918', title: 'War ends', kind: 'happening' },
        ],
      },
    ],
    counterExamples: [{ text: 'War begins in 1914.' }],
  },
  {
    name: 'happening',
    kind: 'happening',
    says: { en: 'Any other verb tells that something happened.', de: 'Jedes andere Verb erzählt, dass etwas geschah.' },
    find: () => true,
    examples: [
      {
        text: 'The rebels took the bridge on Monday.',
        tells: [{ when: '2016-09-05', title: 'The rebels took the bridge', kind: 'happening' }],
      },
    ],
    counterExamples: [{ text: 'The party wants a strong union.' }],
  },
];
