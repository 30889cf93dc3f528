/**
 * What makes an event of a clause, on one page, for any language: the first rule that finds it counts. A clause that none finds
 * belongs to the event beside it. What is told without a clause of its own has rules in the grammars.
 */
import type { DatedClause } from './candidate.ts';
import type { EventRule } from './rules.ts';
import type { MakingRuleName } from './types.ts';

export interface MakingRule extends EventRule {
  readonly name: MakingRuleName;
}

/** A rule by which a clause is an event by itself. */
export interface ClauseRule extends MakingRule {
  readonly find: (clause: DatedClause) => boolean;
}

/** Whether a clause's own words date it, and tell something. */
function datesItself({ own, clause, happening }: DatedClause): boolean {
  return own !== null && (clause.verb !== null || happening.kind === 'happening');
}

/** Whether a clause has a verb of its own, and does not only describe or explain. */
function tells({ clause }: DatedClause): boolean {
  return clause.verb?.finite === true && clause.kind !== 'subordinate' && clause.kind !== 'relative';
}

export const clauseRules: readonly ClauseRule[] = [
  {
    name: 'chronicle-entry',
    says: {
      en: 'An entry of a chronicle: a date, a sign, and what happened: “1914: War begins”.',
      de: 'Ein Eintrag einer Chronik: ein Datum, ein Zeichen, und was geschah: „1914: Der Krieg beginnt“.',
    },
    find: (clause) => clause.isEntry && datesItself(clause),
    examples: [
      {
        text: '1914: War begins\n1928: Penicillin',
        tells: [
          { when: '1914', title: 'War begins' },
          { when: '1928', title: 'Penicillin' },
        ],
      },
      {
        text: '1919: Der Vertrag wird unterzeichnet',
        language: 'de',
        tells: [{ when: '1919', title: 'Der Vertrag wird unterzeichnet', certainty: 'asserted' }],
      },
    ],
    counterExamples: [{ text: 'War began in 1914.' }, { text: '2015 | 12 | 40' }],
  },
  {
    name: 'naming-line',
    says: {
      en: 'A clause or a line without a verb that names a happening and its date: “talks in Rome on 7 June 2015”.',
      de: 'Ein Satzteil oder eine Zeile ohne Verb mit einem Geschehen und seinem Datum: „Gespräche in Rom am 7. Juni 2015“.',
    },
    find: (clause) => clause.clause.verb === null && datesItself(clause),
    examples: [
      { text: 'Talks in Rome on 7 June 2015.', tells: [{ when: '2015-06-07', title: 'Talks in Rome' }] },
      {
        text: 'Gespräche in Rom am 7. Juni 2015.',
        language: 'de',
        tells: [{ when: '2015-06-07', title: 'Gespräche in Rom' }],
      },
    ],
    counterExamples: [{ text: 'Ships, salt and wool in 1412.' }],
  },
  {
    name: 'dated-clause',
    says: {
      en: 'A clause with a verb and a date of its own. Two of them in a sentence are two events.',
      de: 'Ein Satzteil mit Verb und eigenem Datum. Zwei davon in einem Satz sind zwei Ereignisse.',
    },
    find: datesItself,
    examples: [
      {
        text: 'The rebels took the bridge on Monday and the army won it back on 3 May 2015.',
        tells: [
          { when: '2016-09-05', title: 'The rebels took the bridge' },
          { when: '2015-05-03', title: 'The army won it back' },
        ],
      },
      {
        text: 'Der Bahnhof wurde 1856 eröffnet und 1944 zerstört.',
        language: 'de',
        tells: [
          { when: '1856', title: 'Der Bahnhof wurde eröffnet' },
          { when: '1944', title: 'Der Bahnhof wurde zerstört' },
        ],
      },
    ],
    counterExamples: [{ text: 'The rebels took the bridge.' }],
  },
  {
    name: 'telling-clause',
    says: {
      en: 'A clause that tells a happening without a date of its own. What only describes or explains belongs to the event beside it.',
      de: 'Ein Satzteil, der ein Geschehen ohne eigenes Datum erzählt. Was nur beschreibt oder erklärt, gehört zum Ereignis daneben.',
    },
    find: (clause) => tells(clause) && clause.happening.kind === 'happening',
    examples: [
      { text: 'The rebels took the bridge.', tells: [{ when: '../2016-09-06', title: 'The rebels took the bridge' }] },
      {
        text: 'Die Rebellen nahmen die Brücke, und das Dorf brannte.',
        language: 'de',
        tells: [
          { when: '../2016-09-06', title: 'Die Rebellen nahmen die Brücke' },
          { when: '../2016-09-06', title: 'Das Dorf brannte' },
        ],
      },
    ],
    counterExamples: [{ text: 'On Monday the rebels took the bridge, which was followed by a second blast.' }],
  },
  {
    name: 'saying-clause',
    says: {
      en: 'A clause that tells that somebody said something.',
      de: 'Ein Satzteil, der erzählt, dass jemand etwas sagte.',
    },
    find: (clause) => tells(clause) && clause.happening.kind === 'saying' && clause.clause.kind !== 'continued',
    examples: [
      {
        text: 'The mayor described the talks.',
        tells: [{ when: '../2016-09-06', title: 'The mayor described the talks', kind: 'saying' }],
      },
    ],
    counterExamples: [{ text: 'The mayor opened the talks.' }],
  },
];

/** How things are on another day than what stands beside it is no part of that. */
export const otherDays: MakingRule = {
  name: 'other-days',
  says: {
    en: 'How things are, where what stands beside it is of another day.',
    de: 'Wie die Dinge stehen, wenn das daneben von einem anderen Tag ist.',
  },
  examples: [
    {
      text: 'The town, which was founded in 1972, lies on the coast.',
      tells: [
        { when: '1972', title: 'The town was founded' },
        { when: '2016-09-06', title: 'The town lies on the coast', kind: 'state' },
      ],
    },
  ],
  counterExamples: [{ text: 'The town lies on the coast.' }],
};

/** "Officials said that …": what is said, on the sayer's word. */
export const whatIsSaid: MakingRule = {
  name: 'what-is-said',
  says: {
    en: 'What a verb of saying brings, where the saying has no date of its own and is not the news.',
    de: 'Was ein Verb des Sagens bringt, wenn das Sagen kein eigenes Datum hat und nicht die Nachricht ist.',
  },
  examples: [
    {
      text: 'Officials said that the bridge fell.',
      tells: [{ when: '../2016-09-06', title: 'The bridge fell', certainty: 'reported' }],
    },
    {
      text: 'Der Sprecher sagte, dass die Brücke brach.',
      language: 'de',
      tells: [{ when: '../2016-09-06', title: 'Die Brücke brach', certainty: 'reported' }],
    },
  ],
  counterExamples: [{ text: 'Officials warned that the bridge would fall.' }],
};

/** A sentence of which no clause is an event by itself. */
export const description: MakingRule = {
  name: 'description',
  says: {
    en: 'How things are or were, where a date or, in news, the document’s day stands behind it.',
    de: 'Wie die Dinge stehen oder standen, wenn ein Datum oder, in Nachrichten, der Tag des Dokuments dahintersteht.',
  },
  examples: [
    {
      text: 'The party wants a strong union.',
      tells: [{ when: '2016-09-06', title: 'The party wants a strong union', kind: 'state' }],
    },
    {
      text: 'Die Brücke ist alt.',
      language: 'de',
      tells: [{ when: '2016-09-06', title: 'Die Brücke ist alt', kind: 'state' }],
    },
  ],
  counterExamples: [{ text: 'The party wants a strong union.', genre: 'narrative' }],
};

/** "Police: the bridge was closed". */
export const report: MakingRule = {
  name: 'report',
  says: {
    en: 'The saying behind what is said, where it has another day than what is said: “the dam broke on Friday, the minister said on Monday”.',
    de: 'Das Sagen hinter dem Gesagten, wenn es einen anderen Tag hat als dieses: „the dam broke on Friday, the minister said on Monday“.',
  },
  examples: [
    {
      text: 'The dam broke on Friday, the minister said on Monday.',
      tells: [
        { when: '2016-09-05', title: 'Minister: The dam broke', kind: 'saying' },
        { when: '2016-09-02', title: 'The dam broke', attribution: 'minister' },
      ],
    },
    {
      text: 'Die Brücke brach am Freitag, sagte der Sprecher am Montag.',
      language: 'de',
      tells: [
        { when: '2016-09-05', title: 'Sprecher: Die Brücke brach', kind: 'saying' },
        { when: '2016-09-02', title: 'Die Brücke brach', attribution: 'Sprecher' },
      ],
    },
  ],
  counterExamples: [{ text: 'The dam broke, the minister said.' }],
};

/** All of them, as the manual has them. */
export const makingRulesOfClauses: readonly MakingRule[] = [...clauseRules, whatIsSaid, otherDays, description, report];
