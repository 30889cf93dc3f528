/**
 * Where German clauses begin, on one page: of each part behind the first the rules are asked in this order, and the first that
 * finds a clause has it. A part that none finds belongs to the clause before it.
 */
import { isFullVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { Clause, ClauseKind, ClauseOptions } from '../clause.ts';
import type { EventRule } from '../rules.ts';
import { small, type TokenSpan } from '../tokens.ts';
import { firstWord, lastWord, relativeAt, type Part } from './parts.ts';
import { relativeWords, speechVerbs, subordinators } from './words.ts';

/** A part behind a clause that is open. */
export interface PartPlace {
  readonly tokens: readonly Token[];
  readonly part: Part;
  readonly open: Clause;
  readonly options: ClauseOptions;
  /** The sign or the word that parts it from what stands before. */
  readonly sign: string;
  /** Index of its first word, and the word in small letters. */
  readonly first: number;
  readonly word: string;
}

export interface BoundaryRule extends EventRule {
  /** Whether it is asked of parts without a verb that agrees with a subject. */
  readonly needsVerb: boolean;
  /** The kind of clause that begins, or `null`. */
  readonly find: (place: PartPlace) => ClauseKind | null;
}

export const boundaryRules: readonly BoundaryRule[] = [
  {
    name: 'list-item',
    needsVerb: false,
    says: {
      en: 'Each item of a list that has a date of its own is told by itself.',
      de: 'Jedes Glied einer Aufzählung mit eigenem Datum wird für sich erzählt: „Am 3. Mai …; am 7. Juli …“.',
    },
    find: ({ part, options }) => (options.items.has(part.from) ? 'main' : null),
    examples: [
      {
        text: 'Gespräche in Paris am 3. Mai 2015; Gespräche in Rom am 7. Juni 2015.',
        tells: [
          { when: '2015-05-03', title: 'Gespräche in Paris' },
          { when: '2015-06-07', title: 'Gespräche in Rom' },
        ],
      },
    ],
    counterExamples: [{ text: 'Am Montag, dem 3. Mai 2010, schloss die Bank.' }],
  },
  {
    name: 'shared-auxiliary',
    needsVerb: false,
    says: {
      en: 'Participles that share an auxiliary are told each by itself where each has its date.',
      de: 'Partizipien mit einem gemeinsamen Hilfsverb werden einzeln erzählt, wo jedes sein Datum hat.',
    },
    find: ({ tokens, part, open, options: { dated } }) => {
      const isDated = ({ from, to }: TokenSpan) => tokens.slice(from, to).some((_, offset) => dated(from + offset));
      const closes = part.finite === null && isFullVerb(tokens[lastWord(tokens, part)]);
      return closes && open.verb !== null && isDated(open) && isDated(part) ? 'continued' : null;
    },
    examples: [
      {
        text: 'Der Bahnhof wurde 1856 eröffnet und 1944 zerstört.',
        tells: [
          { when: '1856', title: 'Der Bahnhof wurde eröffnet' },
          { when: '1944', title: 'Der Bahnhof wurde zerstört' },
        ],
      },
    ],
    counterExamples: [{ text: 'Der Bahnhof wurde 1856 geplant und eröffnet.' }],
  },
  {
    name: 'taken-up',
    needsVerb: false,
    says: {
      en: 'Behind an aside that its verb has closed, words without a verb belong to the clause before it.',
      de: 'Hinter einem Einschub, den sein Verb abgeschlossen hat, gehören Wörter ohne Verb zum Satzteil davor.',
    },
    find: ({ tokens, part, open, sign }) => {
      const isClosed = open.kind === 'relative' && (open.verb?.head ?? -1) >= lastWord(tokens, open) - 1;
      return sign === ',' && part.finite === null && isClosed ? 'broken-off' : null;
    },
    examples: [
      {
        text: 'Am 3. Mai 2016 sank ein Kutter, der 1974 gebaut worden war, vor der Mole.',
        tells: [
          { when: '2016-05-03', title: 'Ein Kutter sank vor der Mole' },
          { when: '1974', title: 'Ein Kutter war gebaut worden' },
        ],
      },
    ],
    counterExamples: [{ text: 'Am 3. Mai 2016 sank ein Kutter, der 1974 gebaut worden war.' }],
  },
  {
    name: 'what-is-said',
    needsVerb: true,
    says: {
      en: '“Dass” behind a verb of saying brings what is said.',
      de: '„Dass“ hinter einem Verb des Sagens bringt, was gesagt wird.',
    },
    find: ({ tokens, open, word }) => {
      const isSaid = word === 'dass' || word === 'daß';
      return isSaid && tokens.slice(open.from, open.to).some((token) => speechVerbs.has(small(token))) ? 'said' : null;
    },
    examples: [
      {
        text: 'Der Sprecher sagte am Montag, dass der Damm am Freitag brach.',
        tells: [
          { when: '2016-09-05', title: 'Der Sprecher sagte, dass der Damm brach', kind: 'saying' },
          { when: '2016-09-02', title: 'Der Damm brach' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Stadt baute 1950 einen Damm, weil der Fluss 1949 stieg.' }],
  },
  {
    name: 'at-that-date',
    needsVerb: true,
    says: {
      en: '“Als” behind a date and a comma tells what happened on it.',
      de: '„Als“ hinter einem Datum und einem Komma erzählt, was da geschah: „bis zum 14. Juni 1807, als …“.',
    },
    find: ({ part, sign, word, options: { dated } }) =>
      word === 'als' && sign === ',' && dated(part.from - 1) ? 'subordinate' : null,
    examples: [
      {
        text: 'Die Blockade dauerte bis zum 14. Juni 2015, als der Gouverneur die Schlüssel übergab.',
        tells: [
          { when: '../2015-06-14', title: 'Die Blockade dauerte' },
          { when: '2015-06-14', title: 'Der Gouverneur übergab die Schlüssel' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Blockade endete, als der Gouverneur 2015 die Schlüssel übergab.' }],
  },
  {
    name: 'subordinate',
    needsVerb: true,
    says: {
      en: 'A conjunction such as “weil” or “nachdem” begins a clause of its own.',
      de: 'Eine Konjunktion wie „weil“ oder „nachdem“ beginnt einen eigenen Satzteil.',
    },
    find: ({ word }) => (subordinators.has(word) ? 'subordinate' : null),
    examples: [
      {
        text: 'Die Stadt baute 1950 einen Damm, weil der Fluss 1949 stieg.',
        tells: [
          { when: '1950', title: 'Die Stadt baute einen Damm' },
          { when: '1949', title: 'Der Fluss stieg' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Stadt baute 1950 einen Damm wegen der Flut.' }],
  },
  {
    name: 'relative',
    needsVerb: true,
    says: {
      en: 'Behind a comma, “der”, “die” and “das” with the verb at the end describe a noun.',
      de: 'Hinter einem Komma beschreiben „der“, „die“ und „das“ mit dem Verb am Ende ein Nomen.',
    },
    find: ({ tokens, part, sign, first }) => {
      const isLast = (part.finite ?? -1) >= lastWord(tokens, part) - 1;
      return sign === ',' && isLast && relativeWords.has(relativeAt(tokens, first)) ? 'relative' : null;
    },
    examples: [
      {
        text: 'Die Straße, die 2011 eröffnet wurde, brach am Montag ein.',
        tells: [
          { when: '2011', title: 'Die Straße wurde eröffnet' },
          { when: '2016-09-05', title: 'Die Straße brach ein' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Rebellen nahmen am Freitag die Brücke, die Armee verließ am Montag die Stadt.' }],
  },
  {
    name: 'verb-first',
    needsVerb: true,
    says: {
      en: 'A part that begins with its verb goes on with the subject before it.',
      de: 'Ein Teil, der mit seinem Verb beginnt, führt das Subjekt davor fort.',
    },
    find: ({ part, open, sign, first }) => {
      if (part.finite !== first) return null;
      return open.kind === 'relative' || sign !== ',' ? 'continued' : 'main';
    },
    examples: [
      {
        text: 'Die Rebellen nahmen am Freitag die Brücke und verließen am Montag die Stadt.',
        tells: [
          { when: '2016-09-02', title: 'Die Rebellen nahmen die Brücke' },
          { when: '2016-09-05', title: 'Die Rebellen verließen die Stadt' },
        ],
      },
    ],
    counterExamples: [
      { text: 'Die Rebellen nahmen am Freitag die Brücke, und die Armee verließ am Montag die Stadt.' },
    ],
  },
  {
    name: 'said-without-that',
    needsVerb: true,
    says: {
      en: 'Behind a verb of saying and a comma stands what is said.',
      de: 'Hinter einem Verb des Sagens und einem Komma steht, was gesagt wird.',
    },
    find: ({ tokens, open, sign }) =>
      sign === ',' && speechVerbs.has(small(tokens[open.verb?.head ?? -1])) ? 'said' : null,
    examples: [
      {
        text: 'Am Montag sagte der Sprecher, Soldaten verloren am Freitag den Hafen.',
        tells: [
          { when: '2016-09-05', title: 'Der Sprecher sagte, Soldaten verloren den Hafen', kind: 'saying' },
          { when: '2016-09-02', title: 'Soldaten verloren den Hafen' },
        ],
      },
    ],
    counterExamples: [{ text: 'Der Damm brach am Freitag, die Stadt half am Montag.' }],
  },
  {
    name: 'verb-of-its-own',
    needsVerb: true,
    says: {
      en: 'Any other part with a verb of its own is a clause.',
      de: 'Jeder andere Teil mit eigenem Verb ist ein Satzteil für sich.',
    },
    find: () => 'main',
    examples: [
      {
        text: 'Die Rebellen nahmen am Freitag die Brücke, und die Armee verließ am Montag die Stadt.',
        tells: [
          { when: '2016-09-02', title: 'Die Rebellen nahmen die Brücke' },
          { when: '2016-09-05', title: 'Die Armee verließ die Stadt' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Rebellen nahmen am Freitag die Brücke und den Bahnhof.' }],
  },
];

/** The kind of clause that a part begins, and the rule that found it; `null` where it goes on with the open one. */
export function clauseAt(
  tokens: readonly Token[],
  part: Part,
  open: Clause,
  options: ClauseOptions,
): { readonly kind: ClauseKind; readonly rule: string } | null {
  const first = firstWord(tokens, part.from);
  const sign = tokens[part.from]?.text ?? '';
  const place = { tokens, part, open, options, sign, first, word: small(tokens[first]) };
  for (const { name, needsVerb, find } of boundaryRules) {
    const kind = needsVerb && part.finite === null ? null : find(place);
    if (kind !== null) return { kind, rule: name };
  }
  return null;
}
