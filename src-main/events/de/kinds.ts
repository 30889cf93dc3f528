/** What a German clause tells, on one page: the first rule that finds it counts. */
import { isFullVerb } from '../../language/partsOfSpeech.ts';
import { isParticiple, isStrongParticiple } from '../../time/de/tense.ts';
import type { KindRule } from '../telling.ts';
import { namesHappening, type Told } from './told.ts';
import { copulas, newsworthySpeech, speechVerbs, stativeVerbs } from './words.ts';

export const kindRules: readonly KindRule<Told>[] = [
  {
    name: 'naming-words',
    kind: 'happening',
    says: {
      en: 'A line without a verb tells a happening where a noun names one, or a participle: “1940: Angriff auf die Brücken”.',
      de: 'Eine Zeile ohne Verb erzählt ein Geschehen, wenn ein Nomen oder ein Partizip eines nennt: „1940: Angriff auf die Brücken“.',
    },
    find: ({ hasVerb, inside }) =>
      !hasVerb &&
      (namesHappening(inside) ||
        inside.some((token) => isFullVerb(token) && (isParticiple(token.text) || isStrongParticiple(token.text)))),
    examples: [
      {
        text: '1940: Angriff auf die Brücken',
        tells: [{ when: '1940', title: 'Angriff auf die Brücken', kind: 'happening' }],
      },
    ],
    counterExamples: [{ text: '1940: Die Brücken' }],
  },
  {
    name: 'naming-entry',
    kind: 'happening',
    says: {
      en: 'An entry of a chronicle without a verb tells what it names behind its sign.',
      de: 'Ein Eintrag einer Chronik ohne Verb erzählt, was er hinter seinem Zeichen nennt: „1928: Penicillin“.',
    },
    find: ({ hasVerb, isNamingEntry }) => !hasVerb && isNamingEntry,
    examples: [{ text: '1928: Penicillin', tells: [{ when: '1928', title: 'Penicillin', kind: 'happening' }] }],
    counterExamples: [{ text: '2015 | 12 | 40' }],
  },
  {
    name: 'no-verb',
    kind: 'state',
    says: {
      en: 'Anything else without a verb tells nothing that happened.',
      de: 'Was sonst kein Verb hat, erzählt nichts, was geschah.',
    },
    find: ({ hasVerb }) => !hasVerb,
    examples: [{ text: 'Schiffe, Salz und Wolle im Mai 2015.', tells: [] }],
    counterExamples: [{ text: 'Gespräche in Rom am 7. Juni 2015.' }],
  },
  {
    name: 'saying',
    kind: 'saying',
    says: {
      en: 'A verb of saying tells that something was said, unless the saying is itself the news (“warnte”).',
      de: 'Ein Verb des Sagens erzählt, dass etwas gesagt wurde, wenn nicht das Sagen selbst die Nachricht ist („warnte“).',
    },
    find: ({ meaning }) => speechVerbs.has(meaning) && !newsworthySpeech.has(meaning),
    examples: [
      {
        text: 'Der Sprecher sagte am Montag, dass der Damm am Freitag brach.',
        tells: [
          { when: '2016-09-05', title: 'Der Sprecher sagte, dass der Damm brach', kind: 'saying' },
          { when: '2016-09-02', title: 'Der Damm brach', kind: 'happening' },
        ],
      },
    ],
    counterExamples: [{ text: 'Der Minister warnte am Montag.' }],
  },
  {
    name: 'happening-was',
    kind: 'happening',
    says: {
      en: 'Where the verb only says “war”, a noun may name the happening: “der Anschlag war in Homs”.',
      de: 'Wo das Verb nur „war“ sagt, kann ein Nomen das Geschehen nennen: „Der Anschlag war in Homs“.',
    },
    find: ({ finite, participle, tense, inside }) =>
      copulas.has(finite) && !participle && tense !== 'present' && namesHappening(inside),
    examples: [
      {
        text: 'Der Anschlag war am Montag in Homs.',
        tells: [{ when: '2016-09-05', title: 'Der Anschlag war in Homs', kind: 'happening' }],
      },
    ],
    counterExamples: [{ text: 'Die Brücke war 1950 alt.' }],
  },
  {
    name: 'was',
    kind: 'state',
    says: { en: '“War” and “ist” tell how things are.', de: '„War“ und „ist“ sagen, wie die Dinge stehen.' },
    find: ({ finite, participle }) => copulas.has(finite) && !participle,
    examples: [
      { text: 'Die Brücke war 1950 alt.', tells: [{ when: '1950', title: 'Die Brücke war alt', kind: 'state' }] },
    ],
    counterExamples: [{ text: 'Die Brücke ist am Montag gesperrt worden.' }],
  },
  {
    name: 'how-things-are',
    kind: 'state',
    says: {
      en: 'Verbs such as “liegen”, “bleiben” or “gehören”, and the present, tell how things are.',
      de: 'Verben wie „liegen“, „bleiben“ oder „gehören“ und die Gegenwart sagen, wie die Dinge stehen.',
    },
    find: ({ meaning, tense }) => stativeVerbs.has(meaning) || tense === 'present',
    examples: [
      {
        text: 'Die Brücke gehörte 1950 der Stadt.',
        tells: [{ when: '1950', title: 'Die Brücke gehörte der Stadt', kind: 'state' }],
      },
    ],
    counterExamples: [{ text: '1914: Der Krieg beginnt' }],
  },
  {
    name: 'entry-in-present',
    kind: 'happening',
    says: {
      en: 'An entry of a chronicle tells in the present what happened.',
      de: 'Ein Eintrag einer Chronik erzählt in der Gegenwart, was geschah: „1914: Der Krieg beginnt“.',
    },
    find: ({ isToldAsPresent }) => isToldAsPresent,
    examples: [
      { text: '1914: Der Krieg beginnt', tells: [{ when: '1914', title: 'Der Krieg beginnt', kind: 'happening' }] },
    ],
    counterExamples: [{ text: 'Der Krieg begann 1914.' }],
  },
  {
    name: 'happening',
    kind: 'happening',
    says: { en: 'Any other verb tells that something happened.', de: 'Jedes andere Verb erzählt, dass etwas geschah.' },
    find: () => true,
    examples: [
      {
        text: 'Die Rebellen nahmen am Montag die Brücke.',
        tells: [{ when: '2016-09-05', title: 'Die Rebellen nahmen die Brücke', kind: 'happening' }],
      },
    ],
    counterExamples: [{ text: 'Die Brücke gehörte 1950 der Stadt.' }],
  },
];
