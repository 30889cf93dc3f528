/** Dates by who says so, and by when it was said. */
import type { Candidate } from '../candidate.ts';
import { byThen, type Dating } from '../dating.ts';

import type { DatingRule } from './situation.ts';
import { besides, byOccasion } from './situation.ts';

/** What happened is not of the day on which it was said, but of no later one; how things are is told of that day. */
function toldThen({ happening }: Candidate, saying: Dating): Dating {
  return happening.kind === 'happening' && happening.tense !== 'present' ? byThen(saying) : saying;
}

/** "…, police said on Monday". */
export const datedSource: DatingRule = {
  name: 'dated-source',
  says: {
    en: 'What is told on somebody’s word had happened by the day on which that was said: “…, police said on Monday”.',
    de: 'Was auf jemandes Wort hin erzählt wird, war bis zu dem Tag geschehen, an dem es gesagt wurde.',
  },
  date: (situation) => {
    const { candidate, telling } = situation;
    if (telling.saying === null || candidate.happening.tense === 'open') return null;
    return besides(toldThen(candidate, telling.saying), situation, 'dated-source');
  },
  examples: [
    {
      text: 'The dam broke, the minister said on Friday.',
      tells: [{ when: '../2016-09-02', title: 'The dam broke', attribution: 'minister' }],
    },
    {
      text: 'Die Brücke brach, sagte der Sprecher am Freitag.',
      language: 'de',
      tells: [{ when: '../2016-09-02', title: 'Die Brücke brach', attribution: 'Sprecher' }],
    },
  ],
  counterExamples: [{ text: 'The dam will be rebuilt, the minister said on Friday.' }],
};

/** "Police said on Monday that …". */
export const datedSaying: DatingRule = {
  name: 'dated-saying',
  says: {
    en: 'What a verb of saying brings had happened by the day of the saying: “officials said on Monday that …”.',
    de: 'Was ein Verb des Sagens bringt, war bis zum Tag des Sagens geschehen: „officials said on Monday that …“.',
  },
  date: (situation) => {
    const { candidate, before, telling } = situation;
    const saying = candidate.clause.kind === 'said' ? before.findLast(({ happening }) => happening.says) : undefined;
    if (saying === undefined) return null;
    const dating = saying.own ?? byOccasion(saying, telling, 'dated-saying');
    return dating === null ? null : besides(toldThen(candidate, dating), situation, 'dated-saying');
  },
  examples: [
    {
      text: 'Officials said on Monday that the bridge had been closed, and the mayor wept.',
      tells: [
        { when: '2016-09-05', title: 'Officials said that the bridge had been closed' },
        { when: '../2016-09-05', title: 'The bridge had been closed' },
        { when: '2016-09-05', title: 'The mayor wept' },
      ],
    },
  ],
  counterExamples: [{ text: 'Officials said that the bridge had been closed on Monday.' }],
};

/** "Hill also praised the engineers". */
export const occasionOfSpeaker: DatingRule = {
  name: 'occasion-of-speaker',
  says: {
    en: 'News tells on what somebody said on one occasion: who spoke on a day that the text named spoke there further on.',
    de: 'Nachrichten erzählen weiter, was jemand bei einer Gelegenheit sagte: Wer an einem genannten Tag sprach, sprach auch weiterhin dort.',
  },
  date: ({ candidate, telling }) => byOccasion(candidate, telling, 'occasion-of-speaker'),
  examples: [
    {
      text: 'At a conference on Friday, chairwoman Ann Hill presented the bridge.\nHill also praised the engineers.',
      tells: [
        { when: '2016-09-02', title: 'Chairwoman Ann Hill presented the bridge' },
        { when: '2016-09-02', title: 'Hill also praised the engineers' },
      ],
    },
  ],
  counterExamples: [
    { text: 'At a conference on Friday, chairwoman Ann Hill presented the bridge.\nHill sold her house.' },
    {
      text: 'At a conference on Friday, chairwoman Ann Hill presented the bridge.\nHill praised the engineers.',
      genre: 'narrative',
    },
  ],
};
