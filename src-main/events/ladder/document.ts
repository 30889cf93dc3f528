/** What is left where nothing in the text dates a clause. */
import { undatedBy } from '../dating.ts';
import { byDocument, type DatingRule } from './situation.ts';

export const dayOfDocument: DatingRule = {
  name: 'day-of-document',
  says: {
    en: 'News mostly tells what is new: it is placed by the document’s day, not on it.',
    de: 'Nachrichten erzählen meist Neues: Es liegt am Tag des Dokuments oder davor.',
  },
  date: ({ candidate, telling }) =>
    telling.genre === 'news' && telling.documentDate !== null
      ? byDocument(candidate.happening.tense, telling, 'day-of-document')
      : null,
  examples: [
    { text: 'The company sold its ships.', tells: [{ when: '../2016-09-06', title: 'The company sold its ships' }] },
    {
      text: 'Der Konzern verkaufte die Schiffe, und das Werk brannte.',
      language: 'de',
      tells: [
        { when: '../2016-09-06', title: 'Der Konzern verkaufte die Schiffe' },
        { when: '../2016-09-06', title: 'Das Werk brannte' },
      ],
    },
  ],
  counterExamples: [{ text: 'The company sold its ships.', genre: 'narrative' }],
};

export const nothing: DatingRule = {
  name: 'nothing',
  says: {
    en: 'Nothing dates it: it is kept on the shelf.',
    de: 'Nichts datiert es: Es bleibt auf dem Regal.',
  },
  date: () => undatedBy('nothing'),
  examples: [
    {
      text: 'The company sold its ships.',
      genre: 'narrative',
      tells: [{ when: null, title: 'The company sold its ships' }],
    },
    { text: 'The company sold its ships.', date: 'none', tells: [{ when: null, title: 'The company sold its ships' }] },
  ],
  counterExamples: [{ text: 'The company sold its ships.' }],
};
