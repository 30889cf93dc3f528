/**
 * Where English clauses begin, on one page: at each word the rules are asked in this order, and the first that finds a boundary
 * has it. What no rule parts belongs to the clause that goes on.
 */
import { isCoordinator, isSubordinator } from '../../language/partsOfSpeech.ts';
import { nextWord } from '../tokens.ts';

import type { BoundaryRule } from './boundary.ts';
import { opensClause, startBehindDate } from './coordination.ts';
import { isDatedInfinitive, isDatedParticiple, isSetOffParticiple, listsDatedVerb } from './datedVerbs.ts';
import { startOfNounPhrase } from './nounPhrases.ts';
import { describedNoun, isRelativeThat, resumedClause, subjectOf } from './subjects.ts';
import { relativeWords, subordinators } from './words.ts';

export const boundaryRules: readonly BoundaryRule[] = [
  {
    name: 'list-item',
    needs: 'nothing',
    says: {
      en: 'Each item of a list that has a date of its own is told by itself: “on 3 May …; on 7 May …”.',
      de: 'Jedes Glied einer Aufzählung mit eigenem Datum wird für sich erzählt.',
    },
    find: ({ items, index }) => (items.has(index) ? { at: index, kind: 'main', antecedent: null } : null),
    examples: [
      {
        text: 'Talks in Paris on 3 May 2015; talks in Rome on 7 June 2015.',
        tells: [
          { when: '2015-05-03', title: 'Talks in Paris' },
          { when: '2015-06-07', title: 'Talks in Rome' },
        ],
      },
    ],
    counterExamples: [{ text: 'On Monday, 3 May 2010, the bank closed its doors.' }],
  },
  {
    name: 'what-is-said',
    needs: 'nothing',
    says: {
      en: 'What a verb of saying brings begins at “that”, at a quotation, or at its own subject.',
      de: 'Was ein Verb des Sagens bringt, beginnt bei „that“, bei einem Zitat oder bei seinem Subjekt.',
    },
    find: ({ said, index }) => (said.has(index) ? { at: index, kind: 'said', antecedent: null } : null),
    examples: [
      {
        text: 'The insurer denied that it had been paid on 1 September.',
        tells: [
          { when: '2016-09-01', title: 'The insurer denied that it had been paid', certainty: 'denied' },
          { when: '2016-09-01', title: 'It had been paid', certainty: 'denied' },
        ],
      },
    ],
    counterExamples: [{ text: 'The mayor called the talks "productive" on Monday.' }],
  },
  {
    name: 'relative',
    needs: 'nothing',
    says: {
      en: 'Behind a noun, “which”, “who” and “where” begin a clause that describes it.',
      de: 'Hinter einem Nomen beginnen „which“, „who“ und „where“ einen Satzteil, der es beschreibt.',
    },
    find: (place) => {
      const { word, index, verbBehind } = place;
      const relates = relativeWords.has(word) || isRelativeThat(place);
      const antecedent = verbBehind && relates ? describedNoun(place) : null;
      return antecedent === null ? null : { at: index, kind: 'relative', antecedent };
    },
    examples: [
      {
        text: 'On Monday police closed the bridge, which was built in 1911.',
        tells: [
          { when: '2016-09-05', title: 'Police closed the bridge' },
          { when: '1911', title: 'The bridge was built' },
        ],
      },
      {
        text: 'On Monday police closed the bridge (photo above) which was built in 1911.',
        tells: [
          { when: '2016-09-05', title: 'Police closed the bridge' },
          { when: '1911', title: 'The bridge was built' },
        ],
      },
      {
        text: 'The chapel that was burned in 1643 belonged to the bishop.',
        date: 'none',
        tells: [
          { when: '1643', title: 'The chapel was burned' },
          { when: null, title: 'The chapel belonged to the bishop' },
        ],
      },
    ],
    counterExamples: [
      { text: 'Nobody knew who closed the bridge.' },
      { text: 'The report that it fell in 1998 was wrong.' },
    ],
  },
  {
    name: 'set-off-participle',
    needs: 'nothing',
    says: {
      en: 'A participle with its date, set off by commas between a subject and its verb, tells what happened to that: “the council, elected in 1996, …”.',
      de: 'Ein Partizip mit seinem Datum, zwischen Kommas und zwischen Subjekt und Verb, erzählt, was diesem geschah.',
    },
    find: ({ tokens, verbs, index, dated }) => {
      if (!isSetOffParticiple(tokens, verbs, index, dated)) return null;
      const to = index - 1;
      return { at: index, kind: 'participle', antecedent: { from: startOfNounPhrase(tokens, to), to } };
    },
    examples: [
      {
        text: 'The council, elected in 1996, raised taxes in 1998.',
        tells: [
          { when: '1996', title: 'The council was elected' },
          { when: '1998', title: 'The council raised taxes' },
        ],
      },
      {
        text: 'His lectures, delivered in 1971 and published in 1975, ended the quarrel.',
        date: 'none',
        tells: [
          { when: '1971', title: 'Lectures were delivered' },
          { when: '1975', title: 'Lectures published' },
          { when: null, title: 'His lectures ended the quarrel' },
        ],
      },
    ],
    counterExamples: [{ text: 'The council, angry since 1996, raised taxes in 1998.' }],
  },
  {
    name: 'dated-participle',
    needs: 'nothing',
    says: {
      en: 'A participle behind its noun is a happening where it has a date of its own beside another: “an area seized over the weekend”.',
      de: 'Ein Partizip hinter seinem Nomen ist ein Geschehen, wenn es neben einem anderen ein eigenes Datum hat.',
    },
    find: ({ tokens, verbs, index, dated }) => {
      if (!isDatedParticiple(tokens, verbs, index, dated)) return null;
      const from = startOfNounPhrase(tokens, index);
      return { at: from, kind: 'participle', antecedent: { from, to: index } };
    },
    examples: [
      {
        text: 'Troops left the camp on Monday, burning an area seized over the weekend.',
        tells: [
          { when: '2016-09-05', title: 'Troops left the camp burning' },
          { when: '2016-09-03/2016-09-04', title: 'An area was seized' },
        ],
      },
    ],
    counterExamples: [{ text: 'Troops burned an area seized over the weekend.' }],
  },
  {
    name: 'dated-infinitive',
    needs: 'nothing',
    says: {
      en: 'A plan behind a comma has its own date: “a preview, to be released in June”.',
      de: 'Ein Vorhaben hinter einem Komma hat sein eigenes Datum: „a preview, to be released in June“.',
    },
    find: ({ tokens, verbs, index, dated }) => {
      if (!isDatedInfinitive(tokens, verbs, index, dated)) return null;
      const to = index - 1;
      return { at: index, kind: 'participle', antecedent: { from: startOfNounPhrase(tokens, to), to } };
    },
    examples: [
      {
        text: 'The event on Friday included a preview of the system, to be released in June 2017.',
        tells: [
          { when: '2016-09-02', title: 'The event included a preview of the system' },
          { when: '2017-06', title: 'A preview of the system was to be released', certainty: 'planned' },
        ],
      },
    ],
    counterExamples: [{ text: 'The council voted to close the plant in June 2017.' }],
  },
  {
    name: 'resumed',
    needs: 'a verb before',
    says: {
      en: 'A comma and a verb, or a second verb, take up the clause that an aside had broken off.',
      de: 'Ein Komma und ein Verb oder ein zweites Verb nehmen den Satz wieder auf, den ein Einschub unterbrochen hat.',
    },
    find: resumedClause,
    examples: [
      {
        text: 'The mill, which opened in 1888 and burned in 1902, stood in Leeds.',
        tells: [
          { when: '1888', title: 'The mill opened' },
          { when: '1902', title: 'The mill burned' },
          { when: '../2016-09-06', title: 'The mill stood in Leeds' },
        ],
      },
      {
        text: 'On 3 May 2016 a ferry which was built in 1974 struck a pier.',
        tells: [
          { when: '1974', title: 'A ferry was built' },
          { when: '2016-05-03', title: 'A ferry struck a pier' },
        ],
      },
      {
        text: 'On 8 March 2011 Rask (left), whose sister had been expelled in 2004, sued the college.',
        tells: [
          { when: '2004', title: 'Rask’s sister had been expelled' },
          { when: '2011-03-08', title: 'Rask sued the college' },
        ],
      },
      {
        text: 'The men who shot a guard fled on Monday.',
        tells: [{ when: '2016-09-05', title: 'The men fled' }],
      },
    ],
    counterExamples: [{ text: 'The mill opened in 1888, and it burned in 1902.' }],
  },
  {
    name: 'listed-verb',
    needs: 'a verb before',
    says: {
      en: 'Verbs that share a subject are told each by itself where each has its date.',
      de: 'Verben mit einem gemeinsamen Subjekt werden einzeln erzählt, wo jedes sein Datum hat.',
    },
    find: ({ tokens, verbs, word, index, open, dated }) => {
      if (word !== ',' && word !== 'and') return null;
      if (!listsDatedVerb(tokens, verbs, index, open.at, dated)) return null;
      return { at: index + 1, kind: 'continued', antecedent: subjectOf(tokens, verbs, open) };
    },
    examples: [
      {
        text: 'The church was rebuilt in 1420, burned in 1430 and vanished in 1450.',
        tells: [
          { when: '1420', title: 'The church was rebuilt' },
          { when: '1430', title: 'The church burned' },
          { when: '1450', title: 'The church vanished' },
        ],
      },
    ],
    counterExamples: [{ text: 'The delegates held talks but failed in 1450.' }],
  },
  {
    name: 'at-that-date',
    needs: 'a verb before',
    says: {
      en: '“When” behind a date and a comma tells what happened on it: “until 14 June 1807, when the governor gave up the keys”.',
      de: '„When“ hinter einem Datum und einem Komma erzählt, was da geschah.',
    },
    find: ({ tokens, word, index, verbBehind, dated }) => {
      const isBehindDate = tokens[index - 1]?.text === ',' && dated(index - 2);
      return word === 'when' && verbBehind && isBehindDate
        ? { at: index, kind: 'subordinate', antecedent: null }
        : null;
    },
    examples: [
      {
        text: 'The blockade lasted until 14 June 2015, when the governor gave up the keys.',
        tells: [
          { when: '../2015-06-14', title: 'The blockade' },
          { when: '2015-06-14', title: 'The governor gave up the keys' },
        ],
      },
    ],
    counterExamples: [{ text: 'The blockade was over when the governor gave up the keys in 2015.' }],
  },
  {
    name: 'subordinate',
    needs: 'two verbs',
    says: {
      en: 'A conjunction such as “after”, “because” or “while” begins a clause of its own.',
      de: 'Eine Konjunktion wie „after“, „because“ oder „while“ beginnt einen eigenen Satzteil.',
    },
    find: ({ tokens, token, word, index, dated }) => {
      if (!subordinators.has(word) || !isSubordinator(token) || dated(index + 1)) return null;
      return tokens[index + 1]?.text === 'of' ? null : { at: index, kind: 'subordinate', antecedent: null };
    },
    examples: [
      {
        text: 'The town rebuilt the bridge in 1950 because the army had destroyed it in 1945.',
        tells: [
          { when: '1950', title: 'The town rebuilt the bridge' },
          { when: '1945', title: 'Because the army had destroyed it' },
        ],
      },
    ],
    counterExamples: [{ text: 'The town rebuilt the bridge because of the war.' }],
  },
  {
    name: 'sign',
    needs: 'two verbs',
    says: {
      en: 'A semicolon, a colon or a dash parts two clauses that have a verb each.',
      de: 'Ein Semikolon, ein Doppelpunkt oder ein Gedankenstrich trennt zwei Satzteile mit je einem Verb.',
    },
    find: ({ word, index }) => (/^[;:—–]$/.test(word) ? { at: index + 1, kind: 'main', antecedent: null } : null),
    examples: [
      {
        text: 'The rebels took the bridge on Monday: the army had left the town.',
        tells: [
          { when: '2016-09-05', title: 'The rebels took the bridge' },
          { when: null, title: 'The army had left the town' },
        ],
      },
    ],
    counterExamples: [{ text: 'The rebels took the bridge: a ruin.' }],
  },
  {
    name: 'joined',
    needs: 'two verbs',
    says: {
      en: '“And”, “but” and “or” part two clauses where a subject with its verb follows, or a verb with a date.',
      de: '„And“, „but“ und „or“ trennen zwei Satzteile, wenn ein Subjekt mit seinem Verb folgt oder ein Verb mit Datum.',
    },
    find: (place) => {
      const { tokens, verbs, token, index, open, dated } = place;
      if (!isCoordinator(token) || !opensClause(place)) return null;
      const next = nextWord(tokens, startBehindDate(tokens, index + 1, dated) - 1);
      const shares = verbs.some(({ from, finite }) => finite && from === next);
      const subject = shares ? subjectOf(tokens, verbs, open) : null;
      return { at: index, kind: subject === null ? 'main' : 'continued', antecedent: subject };
    },
    examples: [
      {
        text: 'The rebels took the bridge on Monday and the army won it back on 3 May 2015.',
        tells: [
          { when: '2016-09-05', title: 'The rebels took the bridge' },
          { when: '2015-05-03', title: 'The army won it back' },
        ],
      },
      {
        text: 'In 1741 Ekman entered the navy, and in 1749 was posted to Malta.',
        tells: [
          { when: '1741', title: 'Ekman entered the navy' },
          { when: '1749', title: 'Ekman was posted to Malta' },
        ],
      },
      {
        text: 'The guild sent envoys on 3 May 2015, but its master, Jan Kolb, was robbed on 4 May 2015.',
        tells: [
          { when: '2015-05-03', title: 'The guild sent envoys' },
          { when: '2015-05-04', title: 'Its master, Jan Kolb, was robbed' },
        ],
      },
    ],
    counterExamples: [
      { text: 'Poland and Hungary were invited to the talks in July 1997.' },
      { text: 'The court held on Monday that Kranz & Co. et al. had begun to dig.' },
    ],
  },
];
