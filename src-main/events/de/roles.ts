/** What a time expression does in a German clause: the first rule that finds it counts. */
import { isPunctuation } from '../../language/partsOfSpeech.ts';
import type { RoleRule } from '../expressions.ts';
import { small } from '../tokens.ts';

export const roles: readonly RoleRule[] = [
  {
    name: 'compared',
    role: 'comparative',
    says: {
      en: 'What something is only compared with dates nothing: “gegenüber 2014”, “mehr als 2014”.',
      de: 'Womit nur verglichen wird, das datiert nichts: „gegenüber 2014“, „mehr als 2014“.',
    },
    find: (tokens, from) => {
      const lead = tokens.slice(Math.max(0, from - 2), from).map(small);
      return lead.includes('gegenüber') || (lead.includes('als') && (tokens[from - 2]?.text ?? '').endsWith('er'));
    },
    examples: [
      {
        text: 'Der Umsatz stieg im August gegenüber 2014.',
        tells: [{ when: '2016-08', title: 'Der Umsatz stieg gegenüber 2014' }],
      },
    ],
    counterExamples: [{ text: 'Der Umsatz stieg 2014.' }],
  },
  {
    name: 'trailing',
    role: 'trailing',
    says: {
      en: 'A date behind a noun and “vom” describes that noun: “das Treffen vom 3. Mai”.',
      de: 'Ein Datum hinter einem Nomen und „vom“ beschreibt dieses Nomen: „das Treffen vom 3. Mai“.',
    },
    find: (tokens, from, to) => {
      const opens = small(tokens[from - 1]) === 'vom' || small(tokens[from]) === 'vom';
      const beginsRange = tokens.slice(to, to + 2).some(({ text }) => text === 'bis');
      return opens && !beginsRange && !isPunctuation(tokens[from - 1]);
    },
    examples: [
      {
        text: 'Der Anschlag vom 3. Mai 2015 wurde am Montag aufgeklärt.',
        tells: [
          { when: '2015-05-03', title: 'Der Anschlag' },
          { when: '2016-09-05', title: 'Der Anschlag wurde aufgeklärt' },
        ],
      },
    ],
    counterExamples: [{ text: 'Die Messe dauerte vom 3. Mai bis zum 7. Mai 2015.' }],
  },
  {
    name: 'adverbial',
    role: 'adverbial',
    says: { en: 'Any other date says when its clause happened.', de: 'Jedes andere Datum sagt, wann etwas geschah.' },
    find: () => true,
    examples: [
      {
        text: 'Die Brücke wurde am Montag gesperrt.',
        tells: [{ when: '2016-09-05', title: 'Die Brücke wurde gesperrt' }],
      },
    ],
    counterExamples: [{ text: 'Der Anschlag vom 3. Mai 2015 wurde aufgeklärt.' }],
  },
];
