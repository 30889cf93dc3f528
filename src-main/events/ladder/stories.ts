/** Dates of what stands beside a clause, and of the story that it goes on with. */
import type { Candidate } from '../candidate.ts';
import { inherited, isSharperThanYear } from '../dating.ts';
import { besides, beginsHere, byDocument, goingOn, type DatingRule } from './situation.ts';

/** "Forty people died when a bomb exploded on Monday". */
export const clauseBeside: DatingRule = {
  name: 'clause-beside',
  says: {
    en: 'The date of the nearest clause of its sentence that has one, before it rather than behind it. What only describes dates nothing but itself.',
    de: 'Das Datum des nächsten Satzteils im Satz, der eines hat, eher davor als dahinter. Was nur beschreibt, datiert nur sich selbst.',
  },
  date: (situation) => {
    const { candidate, before, behind } = situation;
    const { kind, brokenOff } = candidate.clause;
    const takesUpAt = brokenOff?.to ?? Infinity;
    const counts = ({ own, clause }: Candidate) =>
      own !== null && clause.kind !== 'participle' && !(kind === 'main' && clause.kind === 'relative');
    const isBefore = (beside: Candidate) =>
      counts(beside) && (beside.clause.to <= takesUpAt || isSharperThanYear(beside.own?.precision));
    const dating = (before.findLast(isBefore) ?? behind.find(counts))?.own ?? null;
    return dating === null ? null : besides(dating, situation, 'clause-beside');
  },
  examples: [
    {
      text: 'The rebels took the bridge on Friday and the army left the town.',
      tells: [
        { when: '2016-09-02', title: 'The rebels took the bridge' },
        { when: '2016-09-02', title: 'The army left the town' },
      ],
    },
    {
      text: 'Die Rebellen nahmen am Freitag die Brücke, und die Armee verließ die Stadt.',
      language: 'de',
      tells: [
        { when: '2016-09-02', title: 'Die Rebellen nahmen die Brücke' },
        { when: '2016-09-02', title: 'Die Armee verließ die Stadt' },
      ],
    },
  ],
  counterExamples: [{ text: 'The rebels claimed the blasts which shook Homs on Friday.' }],
};

/** A line with nothing but a date, and what stands under it; the sentences of an entry. */
export const underDate: DatingRule = {
  name: 'under-date',
  says: {
    en: 'What stands under a line with nothing but a date, and every sentence of an entry, has that date, also in the present.',
    de: 'Was unter einer Zeile mit nichts als einem Datum steht, und jeder Satz eines Eintrags, hat dieses Datum, auch im Präsens.',
  },
  date: (situation) => {
    const { sentence, stories } = situation.telling;
    const entry = stories.entryOver(sentence);
    return entry === null || beginsHere(situation) ? null : goingOn(entry, situation, 'under-date');
  },
  examples: [
    {
      text: '1958\nThe family opens a second shop.\n\n1963\nThe shop burns down.',
      date: 'none',
      tells: [
        { when: '1958', title: 'The family opens a second shop' },
        { when: '1963', title: 'The shop burns down' },
      ],
    },
    {
      text: '1848: Crowds storm the arsenal. The prince leaves for exile.\n1849: Troops return.',
      date: 'none',
      tells: [
        { when: '1848', title: 'Crowds storm the arsenal' },
        { when: '1848', title: 'The prince leaves for exile' },
        { when: '1849', title: 'Troops return' },
      ],
    },
    {
      text: '1958\nDie Familie eröffnet einen Laden.',
      date: 'none',
      language: 'de',
      tells: [{ when: '1958', title: 'Die Familie eröffnet einen Laden' }],
    },
  ],
  counterExamples: [{ text: 'The mill burned in 1958. The owner says little.', genre: 'narrative' }],
};

/** "During the occupation". */
export const anotherTime: DatingRule = {
  name: 'another-time',
  says: {
    en: 'A sentence that sets out from another time (“during the occupation”) does not go on in the old one.',
    de: 'Ein Satz, der von einer anderen Zeit ausgeht („während der Besatzung“), setzt die alte nicht fort.',
  },
  date: ({ candidate, telling }) =>
    telling.grammar.namesAnotherTime.test(telling.sentence.text)
      ? byDocument(candidate.happening.tense, telling, 'another-time')
      : null,
  examples: [
    {
      text: 'The lido was opened in 1928.\nDuring the occupation it was filled with sand.',
      genre: 'narrative',
      tells: [
        { when: '1928', title: 'The lido was opened' },
        { when: null, title: 'During the occupation it was filled with sand' },
      ],
    },
    {
      text: '1928 wurde das Bad eröffnet.\nWährend der Besatzung wurde es gesperrt.',
      genre: 'narrative',
      language: 'de',
      tells: [
        { when: '1928', title: 'Das Bad wurde eröffnet' },
        { when: null, title: 'Während der Besatzung wurde es gesperrt' },
      ],
    },
  ],
  counterExamples: [{ text: 'The lido was opened in 1928. During the ceremony it rained.', genre: 'narrative' }],
};

/** Minutes of a meeting. */
export const dayOfMeeting: DatingRule = {
  name: 'day-of-meeting',
  says: {
    en: 'In minutes, what was done is of the day of the meeting, whatever day was told between.',
    de: 'Was in einem Protokoll geschah, ist vom Tag der Sitzung, welcher Tag auch dazwischen genannt ist.',
  },
  date: ({ candidate: { happening }, telling: { meeting } }) =>
    meeting === null || happening.tense !== 'past' || happening.kind === 'state'
      ? null
      : inherited(meeting, 'day-of-meeting'),
  examples: [
    {
      text: 'Minutes of the meeting held on 4 March 2014\n\n1. Mr Bell resigned.\n2. Mrs Orr was elected clerk.',
      date: 'none',
      tells: [
        { when: '2014-03-04', title: 'Mr Bell resigned' },
        { when: '2014-03-04', title: 'Mrs Orr was elected clerk' },
      ],
    },
    {
      text: 'Hall committee, 4 April 2022\n\n1. The roof had fallen in on 2 March 2022.\n2. Mrs Orr was elected treasurer.',
      date: 'none',
      tells: [
        { when: '2022-03-02', title: 'The roof had fallen in' },
        { when: '2022-04-04', title: 'Mrs Orr was elected treasurer' },
      ],
    },
    {
      text: 'Protokoll der Sitzung vom 4. März 2014\n\nFrau Orth wurde gewählt.',
      date: 'none',
      language: 'de',
      tells: [{ when: '2014-03-04', title: 'Frau Orth wurde gewählt' }],
    },
  ],
  counterExamples: [{ text: 'The committee met on 4 April 2022. The roof fell in.', genre: 'narrative' }],
};

/** "At the event". */
export const namedOccasion: DatingRule = {
  name: 'named-occasion',
  says: {
    en: 'In news, “at the event” and “during the hearing” go back to the day of that occasion, whatever was told between.',
    de: 'In Nachrichten führen „bei der Konferenz“ und „während der Verhandlung“ zu deren Tag zurück, was auch dazwischen erzählt wurde.',
  },
  date: (situation) => {
    const { candidate, telling } = situation;
    if (telling.genre !== 'news' || beginsHere(situation)) return null;
    const { from, to } = candidate.clause;
    const occasion = telling.grammar.recallsOccasion(telling.sentence.tokens.slice(from, to));
    const story = occasion.length === 0 ? null : telling.stories.recall(occasion);
    return story === null ? null : goingOn(story, situation, 'named-occasion');
  },
  examples: [
    {
      text: 'The fair opened with an event on Friday. A fire broke out on Sunday. At the event, Ann Hill cut a ribbon.',
      tells: [
        { when: '2016-09-02', title: 'The fair opened with an event' },
        { when: '2016-09-04', title: 'A fire broke out' },
        { when: '2016-09-02', title: 'At the event, Ann Hill cut a ribbon' },
      ],
    },
    {
      text: 'Die Messe begann am Freitag mit einer Konferenz. Ein Brand brach am Sonntag aus. Bei der Konferenz lobte Hill die Helfer.',
      language: 'de',
      tells: [
        { when: '2016-09-02', title: 'Die Messe begann mit einer Konferenz' },
        { when: '2016-09-04', title: 'Ein Brand brach aus' },
        { when: '2016-09-02', title: 'Bei der Konferenz lobte Hill die Helfer' },
      ],
    },
  ],
  counterExamples: [
    {
      text: 'The fair opened with an event on Friday. A fire broke out on Sunday. At the port, Ann Hill cut a ribbon.',
    },
  ],
};

export const sameParagraph: DatingRule = {
  name: 'same-paragraph',
  says: {
    en: 'The story that its paragraph is telling.',
    de: 'Die Geschichte, die der Absatz erzählt.',
  },
  date: (situation) => {
    const { sentence, stories } = situation.telling;
    const { current } = stories;
    if (current?.paragraph !== sentence.paragraph || beginsHere(situation)) return null;
    return goingOn(current, situation, 'same-paragraph');
  },
  examples: [
    {
      text: 'A bomb exploded in Aleppo on Monday. Forty people died.',
      tells: [
        { when: '2016-09-05', title: 'A bomb exploded in Aleppo' },
        { when: '2016-09-05', title: 'Forty people died' },
      ],
    },
    {
      text: 'Eine Bombe explodierte am Montag. Vierzig Menschen starben.',
      language: 'de',
      tells: [
        { when: '2016-09-05', title: 'Eine Bombe explodierte' },
        { when: '2016-09-05', title: 'Vierzig Menschen starben' },
      ],
    },
  ],
  counterExamples: [{ text: 'A bomb exploded in Aleppo on Monday.\nThe company sold its ships.' }],
};

export const nextParagraph: DatingRule = {
  name: 'next-paragraph',
  says: {
    en: 'In a history, the story that the paragraph before was telling.',
    de: 'In einer Geschichte das, was der Absatz davor erzählte.',
  },
  date: (situation) => {
    const { sentence, stories, genre } = situation.telling;
    const { current } = stories;
    if (genre !== 'narrative' || current === null || beginsHere(situation)) return null;
    return sentence.paragraph - current.paragraph <= 1 ? goingOn(current, situation, 'next-paragraph') : null;
  },
  examples: [
    {
      text: 'The town fell in 1412.\nThe king built a new one.',
      genre: 'narrative',
      tells: [
        { when: '1412', title: 'The town fell' },
        { when: '1412', title: 'The king built a new one' },
      ],
    },
  ],
  counterExamples: [{ text: 'The town fell in 1412.\nThe king built a new one.' }],
};

export const sameNames: DatingRule = {
  name: 'same-names',
  says: {
    en: 'In news, the story told last, where the clause names its happening or its people again.',
    de: 'In Nachrichten die zuletzt erzählte Geschichte, wenn ihr Geschehen oder ihre Leute wieder genannt werden.',
  },
  date: (situation) => {
    const { candidate, telling } = situation;
    const { sentence, stories, genre } = telling;
    const { current } = stories;
    if (genre !== 'news' || current === null || beginsHere(situation)) return null;
    const { from, to } = candidate.clause;
    const threads = stories.threadsOf(sentence.tokens.slice(from, to), candidate.names);
    const goesOn = [...threads].some((thread) => current.threads.has(thread));
    return goesOn ? goingOn(current, situation, 'same-names') : null;
  },
  examples: [
    {
      text: 'The blast shook Homs on Monday.\nA second blast killed two officers.',
      tells: [
        { when: '2016-09-05', title: 'The blast shook Homs' },
        { when: '2016-09-05', title: 'A second blast killed two officers' },
      ],
    },
    {
      text: 'Ein Terroranschlag erschütterte am Montag die Stadt.\nDer Anschlag tötete drei Menschen.',
      language: 'de',
      tells: [
        { when: '2016-09-05', title: 'Ein Terroranschlag erschütterte die Stadt' },
        { when: '2016-09-05', title: 'Der Anschlag tötete drei Menschen' },
      ],
    },
  ],
  counterExamples: [{ text: 'The blast shook Homs on Monday.\nThe company sold its ships.' }],
};

export const toldAgain: DatingRule = {
  name: 'told-again',
  says: {
    en: 'In news, an earlier story, where the subject names its happening: “the strike” of five paragraphs before.',
    de: 'In Nachrichten eine frühere Geschichte, wenn das Subjekt ihr Geschehen nennt.',
  },
  date: (situation) => {
    const { candidate, telling } = situation;
    if (telling.genre !== 'news' || beginsHere(situation)) return null;
    const { from, to, verb } = candidate.clause;
    const story = telling.stories.recall(telling.sentence.tokens.slice(from, verb?.from ?? to));
    return story === null ? null : goingOn(story, situation, 'told-again');
  },
  examples: [
    {
      text: 'A strike closed the port on Friday.\nA fire broke out on Sunday.\nThe strike cost millions.',
      tells: [
        { when: '2016-09-02', title: 'A strike closed the port' },
        { when: '2016-09-04', title: 'A fire broke out' },
        { when: '2016-09-02', title: 'The strike cost millions' },
      ],
    },
    {
      text: 'Ein Streik legte am Freitag den Hafen lahm.\nEin Brand brach am Sonntag aus.\nDer Streik endete.',
      language: 'de',
      tells: [
        { when: '2016-09-02', title: 'Ein Streik legte den Hafen lahm' },
        { when: '2016-09-04', title: 'Ein Brand brach aus' },
        { when: '2016-09-02', title: 'Der Streik endete' },
      ],
    },
  ],
  counterExamples: [{ text: 'A strike closed the port on Friday.\nA fire broke out on Sunday.\nThe mayor wept.' }],
};
