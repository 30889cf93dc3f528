/** What the tense of a clause says of its date, and days that nobody can place. */
import { undatedBy } from '../dating.ts';
import { byDocument, holdsAny, isAsked, type DatingRule } from './situation.ts';

/** "On Monday" of no known week. */
export const unplacedDay: DatingRule = {
  name: 'unplaced-day',
  says: {
    en: 'A clause that names a day without a place on the calendar has that day and no other: nobody can say which.',
    de: 'Ein Satzteil, der einen Tag ohne Platz im Kalender nennt, hat diesen und keinen anderen: Welcher es ist, weiß niemand.',
  },
  date: (situation) => (holdsAny(situation.telling.unplaced, situation) ? undatedBy('unplaced-day') : null),
  examples: [
    {
      text: 'The harbour burned in 1942. The dam broke on 31 April 1942.',
      tells: [
        { when: '1942', title: 'The harbour burned' },
        { when: null, title: 'The dam broke on 31 April 1942' },
      ],
    },
    {
      text: 'Der Hafen brannte 1942. Der Damm brach am 31. April 1942.',
      language: 'de',
      tells: [
        { when: '1942', title: 'Der Hafen brannte' },
        { when: null, title: 'Der Damm brach am 31. April 1942' },
      ],
    },
  ],
  counterExamples: [{ text: 'The harbour burned in 1942. The dam broke.' }],
};

/** "At the age of 24". */
export const atAnAge: DatingRule = {
  name: 'at-an-age',
  says: {
    en: 'What somebody did at an age is not of the day that was told before: that may be of the birth.',
    de: 'Was jemand in einem Alter tat, ist nicht vom zuletzt genannten Tag: Der kann der Tag der Geburt sein.',
  },
  date: ({ telling: { sentence, grammar } }) => (grammar.tellsAge.test(sentence.text) ? undatedBy('at-an-age') : null),
  examples: [
    {
      text: 'Ines Volk was born in 1881. At the age of 24 she opened a shop.',
      genre: 'narrative',
      tells: [
        { when: '1881', title: 'Ines Volk was born' },
        { when: null, title: 'At the age of 24 she opened a shop' },
      ],
    },
    {
      text: 'Ines Volk was born in 1881. Her family moved to Ulm when she was six.',
      genre: 'narrative',
      tells: [
        { when: '1881', title: 'Ines Volk was born' },
        { when: null, title: 'Her family moved to Ulm when she was six' },
      ],
    },
    {
      text: 'Ines Volk wurde 1881 geboren. Mit 24 Jahren eröffnete sie einen Laden.',
      genre: 'narrative',
      language: 'de',
      tells: [
        { when: '1881', title: 'Ines Volk wurde geboren' },
        { when: null, title: 'Mit eröffnete sie einen Laden' },
      ],
    },
  ],
  counterExamples: [{ text: 'Ines Volk was born in 1881. She had two sons.', genre: 'narrative' }],
};

/** "The market is held every weekend". */
export const againAndAgain: DatingRule = {
  name: 'again-and-again',
  says: {
    en: 'What happens again and again is of no day.',
    de: 'Was immer wieder geschieht, ist von keinem Tag.',
  },
  date: (situation) => {
    const { candidate, telling } = situation;
    const isHabit = candidate.happening.tense !== 'open' && holdsAny(telling.repetitions, situation);
    return isHabit ? undatedBy('again-and-again') : null;
  },
  examples: [
    {
      text: 'The market is held every weekend. The bridge fell on Monday.',
      tells: [{ when: '2016-09-05', title: 'The bridge fell' }],
    },
    {
      text: 'The bridge was surveyed every five years.',
      tells: [{ when: null, title: 'The bridge was surveyed' }],
    },
  ],
  counterExamples: [{ text: 'The market was held on Monday.' }],
};

/** "Will", "could". */
export const notYet: DatingRule = {
  name: 'not-yet',
  says: {
    en: 'What may or shall be inherits no day.',
    de: 'Was sein kann oder sein soll, erbt keinen Tag.',
  },
  date: ({ candidate }) => (candidate.happening.tense === 'open' ? undatedBy('not-yet') : null),
  examples: [
    {
      text: 'The bridge fell on Monday. The court will question the builders.',
      tells: [
        { when: '2016-09-05', title: 'The bridge fell' },
        { when: null, title: 'The court will question the builders' },
      ],
    },
    {
      text: 'Die Brücke brach am Montag. Das Gericht wird die Ingenieure befragen.',
      language: 'de',
      tells: [
        { when: '2016-09-05', title: 'Die Brücke brach' },
        { when: null, title: 'Das Gericht wird die Ingenieure befragen' },
      ],
    },
  ],
  counterExamples: [{ text: 'The bridge fell on Monday. The court questioned the builders.' }],
};

/** "Had gone". */
export const beforeThat: DatingRule = {
  name: 'before-that',
  says: {
    en: 'What “had happened” before inherits no day: it was earlier than what the text tells.',
    de: 'Was vorher „geschehen war“, erbt keinen Tag: Es war früher als das, was der Text erzählt.',
  },
  date: ({ candidate }) => (candidate.happening.tense === 'beforehand' ? undatedBy('before-that') : null),
  examples: [
    {
      text: 'The bridge fell on Monday. Workers had closed it.',
      tells: [
        { when: '2016-09-05', title: 'The bridge fell' },
        { when: null, title: 'Workers had closed it' },
      ],
    },
    {
      text: 'Die Brücke brach am Montag. Arbeiter hatten sie gesperrt.',
      language: 'de',
      tells: [
        { when: '2016-09-05', title: 'Die Brücke brach' },
        { when: null, title: 'Arbeiter hatten sie gesperrt' },
      ],
    },
  ],
  counterExamples: [{ text: 'The bridge fell on Monday. Workers closed it.' }],
};

/** Says, has gone, is. */
export const newsOfTheDay: DatingRule = {
  name: 'news-of-the-day',
  says: {
    en: 'In news, sayings, the present and “has happened” are told of the document’s day.',
    de: 'In Nachrichten gelten Aussagen, die Gegenwart und was „geschehen ist“ vom Tag des Dokuments.',
  },
  date: ({ candidate: { happening }, telling }) => {
    const isCurrent = happening.kind === 'saying' || happening.tense === 'present' || happening.tense === 'perfect';
    return telling.genre === 'news' && isCurrent ? byDocument(happening.tense, telling, 'news-of-the-day') : null;
  },
  examples: [
    {
      text: 'The party wants a strong union.',
      tells: [{ when: '2016-09-06', title: 'The party wants a strong union', kind: 'state' }],
    },
    {
      text: 'The bridge fell on Monday. Police have arrested the builder.',
      tells: [
        { when: '2016-09-05', title: 'The bridge fell' },
        { when: '../2016-09-06', title: 'Police have arrested the builder' },
      ],
    },
    {
      text: 'Die Brücke brach am Montag. Das Haus liegt am Fluss.',
      language: 'de',
      tells: [
        { when: '2016-09-05', title: 'Die Brücke brach' },
        { when: '2016-09-06', title: 'Das Haus liegt am Fluss' },
      ],
    },
  ],
  counterExamples: [{ text: 'The party founded a union.' }],
};

/** "Two days after the search ended". */
export const countedFromClause: DatingRule = {
  name: 'counted-from-clause',
  says: {
    en: 'What is told to lie days from another happening is not on the day of the story; that count is not made.',
    de: 'Was Tage von einem anderen Geschehen entfernt ist, liegt nicht am Tag der Geschichte; gezählt wird nicht.',
  },
  date: (situation) => {
    const { candidate, telling } = situation;
    if (!holdsAny(telling.offsets, situation)) return null;
    return byDocument(candidate.happening.tense, telling, 'counted-from-clause');
  },
  examples: [
    {
      text: 'A fire destroyed the mill in 1950. Two days after the fire engineers came.',
      genre: 'narrative',
      tells: [
        { when: '1950', title: 'A fire destroyed the mill' },
        { when: null, title: 'After the fire engineers came' },
      ],
    },
    {
      text: 'Ein Brand zerstörte 1950 die Mühle. Zwei Tage nach dem Brand kamen Ingenieure.',
      genre: 'narrative',
      language: 'de',
      tells: [
        { when: '1950', title: 'Ein Brand zerstörte die Mühle' },
        { when: null, title: 'Nach dem Brand kamen Ingenieure' },
      ],
    },
  ],
  counterExamples: [
    { text: 'A fire destroyed the mill in 1950. For two days engineers came.', genre: 'narrative' },
    {
      text: 'Ein Brand zerstörte 1950 die Mühle. Der Müller stand zwei Tage vor Gericht.',
      genre: 'narrative',
      language: 'de',
    },
  ],
};

/** The present of a history. */
export const timeless: DatingRule = {
  name: 'timeless',
  says: {
    en: 'In a history, what is told in the present has no day.',
    de: 'Was eine Geschichte in der Gegenwart erzählt, hat keinen Tag.',
  },
  date: ({ candidate }) => (candidate.happening.tense === 'present' ? undatedBy('timeless') : null),
  examples: [
    {
      text: 'The mill burned in 1950. The owner says little.',
      genre: 'narrative',
      tells: [
        { when: '1950', title: 'The mill burned' },
        { when: null, title: 'The owner says little', kind: 'saying' },
      ],
    },
  ],
  counterExamples: [{ text: 'The mill burned in 1950. The owner built a new mill.', genre: 'narrative' }],
};

/** "Did the chairman call?" */
export const question: DatingRule = {
  name: 'question',
  says: {
    en: 'A question goes on with no story; in news it is asked on the document’s day.',
    de: 'Eine Frage setzt keine Geschichte fort; in Nachrichten ist sie vom Tag des Dokuments.',
  },
  date: ({ candidate: { clause, happening }, telling }) =>
    isAsked(clause, telling.sentence) ? byDocument(happening.tense, telling, 'question') : null,
  examples: [
    {
      text: 'The bridge fell on Monday. Who closed it?',
      tells: [
        { when: '2016-09-05', title: 'The bridge fell' },
        { when: '../2016-09-06', title: 'Who closed it', certainty: 'possible' },
      ],
    },
  ],
  counterExamples: [{ text: 'The bridge fell on Monday. Workers closed it.' }],
};
