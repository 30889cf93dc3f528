/** The date that a clause's own words give it: the first role that one of its expressions has. */
import type { ExpressionRole } from '../expressions.ts';
import type { EventRule } from '../rules.ts';
import type { DatingRuleName } from '../types.ts';

export interface OwnDateRule extends EventRule {
  readonly name: DatingRuleName;
  readonly role: ExpressionRole;
}

export const ownDateRules: readonly OwnDateRule[] = [
  {
    name: 'own-words',
    role: 'adverbial',
    says: {
      en: 'The first date of its own that says when it happened.',
      de: 'Das erste eigene Datum, das sagt, wann es geschah.',
    },
    examples: [
      { text: 'The bridge fell on Monday.', tells: [{ when: '2016-09-05', title: 'The bridge fell' }] },
      {
        text: 'Die Brücke wurde am Montag gesperrt.',
        language: 'de',
        tells: [{ when: '2016-09-05', title: 'Die Brücke wurde gesperrt' }],
      },
    ],
    counterExamples: [{ text: 'The bridge fell.' }],
  },
  {
    name: 'described-noun',
    role: 'attributive',
    says: {
      en: 'Where nothing says when it happened, the first date that describes a noun of it: “posted a third-quarter loss”.',
      de: 'Wo nichts sagt, wann es geschah, das erste Datum, das ein Nomen beschreibt: „posted a third-quarter loss“.',
    },
    examples: [
      {
        text: 'The king signed the 1988 treaty in Oslo.',
        tells: [{ when: '1988', title: 'The king signed the treaty in Oslo' }],
      },
    ],
    counterExamples: [{ text: 'On Monday the king signed the 1988 treaty in Oslo.' }],
  },
];
