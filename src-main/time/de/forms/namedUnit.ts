import type { TimeOperator, Unit } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { article } from '../lexicon.ts';

const unit = (
  unit: Unit,
  direction: 'last' | 'this' | 'next',
  anchor: 'document' | 'narrative' = 'document',
): TimeOperator => ({
  kind: 'unit',
  unit,
  direction,
  anchor,
});
const part = (part: 'START' | 'MID' | 'END', of: TimeOperator): TimeOperator => ({ kind: 'part', part, of });
const thisYear = unit('year', 'this');
const thisMonth = unit('month', 'this');
const thisWeek = unit('week', 'this');

const meanings: readonly (readonly [TimeOperator, readonly string[]])[] = [
  [thisYear, ['heuer']],
  [unit('year', 'last'), ['vorjahr', 'vorjahres', 'vorjahrs']],
  [unit('month', 'last'), ['vormonat', 'vormonats']],
  [unit('week', 'last'), ['vorwoche']],
  [unit('quarter', 'last'), ['vorquartal', 'vorquartals']],
  [unit('day', 'last', 'narrative'), ['vortag', 'vortages', 'vortags']],
  [unit('year', 'next', 'narrative'), ['folgejahr', 'folgejahres']],
  [unit('day', 'next', 'narrative'), ['folgetag', 'folgetages']],
  [part('START', thisYear), ['jahresbeginn', 'jahresanfang']],
  [part('MID', thisYear), ['jahresmitte']],
  [part('END', thisYear), ['jahresende', 'jahresschluss']],
  [part('START', thisMonth), ['monatsbeginn', 'monatsanfang']],
  [part('MID', thisMonth), ['monatsmitte']],
  [part('END', thisMonth), ['monatsende']],
  [part('START', thisWeek), ['wochenbeginn', 'wochenanfang']],
  [part('MID', thisWeek), ['wochenmitte']],
];
const operators = new Map(meanings.flatMap(([operator, list]) => list.map((word) => [word, operator] as const)));

export const namedUnit: Form = {
  name: 'named-unit',
  reads: {
    en: 'Stretches of time with a word of their own: “Vorjahr”, “heuer”, “Jahresende”.',
    de: 'Zeiträume, die ein eigenes Wort haben: „Vorjahr“, „heuer“, „Jahresende“.',
  },
  patterns: [phrase`${article}${named('name', words(...operators.keys()))}`],
  read: ({ name = '' }) => operators.get(name.toLowerCase()) ?? null,
  examples: [
    { text: 'Es gab mehr Gäste als im Vorjahr.', reads: [{ text: 'Vorjahr', value: '2015' }] },
    { text: 'Heuer ist die Ernte gut.', reads: [{ text: 'Heuer', value: '2016' }] },
    { text: 'Bis zum Jahresende bleibt er.', reads: [{ text: 'Jahresende', value: '2016', modifier: 'ON_OR_BEFORE' }] },
    {
      text: 'Am 3. Mai 1945 schwiegen die Waffen, am Folgetag wurde unterschrieben.',
      reads: [
        { text: '3. Mai 1945', value: '1945-05-03' },
        { text: 'Folgetag', value: '1945-05-04' },
      ],
    },
  ],
  counterExamples: ['Die Vorjahressiegerin fehlte.'],
};
