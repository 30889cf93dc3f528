/** How certain a text makes what it tells, beyond the clause itself; for any language. */
import type { Sentence, Token } from '../language/types.ts';

import type { DatedClause } from './candidate.ts';
import type { EventGrammar } from './grammar.ts';
import type { Group } from './grouping.ts';
import type { Happening } from './happening.ts';
import { isAsked } from './ladder/situation.ts';
import type { EventRule } from './rules.ts';
import { small } from './tokens.ts';

/** "The insurer denied that it had been paid". */
export const deniedSaying: EventRule = {
  name: 'denied-saying',
  says: {
    en: 'What somebody denies is told as denied.',
    de: 'Was jemand bestreitet, wird als bestritten erzählt.',
  },
  examples: [
    {
      text: 'The insurer denied that it had been paid on 1 September.',
      tells: [
        { when: '2016-09-01', title: 'The insurer denied that it had been paid', certainty: 'denied' },
        { when: '2016-09-01', title: 'It had been paid', certainty: 'denied' },
      ],
    },
    {
      text: 'Der Betreiber dementierte, dass der Damm am Freitag brach.',
      language: 'de',
      tells: [
        { when: '2016-09-02', title: 'Der Betreiber dementierte, dass der Damm brach', certainty: 'denied' },
        { when: '2016-09-02', title: 'Der Damm brach', certainty: 'denied' },
      ],
    },
  ],
  counterExamples: [{ text: 'The insurer claimed that it had been paid on 1 September.' }],
};

export const asked: EventRule = {
  name: 'asked',
  says: {
    en: 'A question tells nothing that happened; it is shown, if at all, as possible.',
    de: 'Eine Frage erzählt nichts, was geschah; sie gilt höchstens als möglich.',
  },
  examples: [
    {
      text: 'Did the bridge fall on Monday?',
      tells: [{ when: '2016-09-05', title: 'Did the bridge fall', kind: 'state', certainty: 'possible' }],
    },
  ],
  counterExamples: [{ text: 'The bridge fell on Monday.' }],
};

export const onSomebodysWord: EventRule = {
  name: 'on-somebody’s-word',
  says: {
    en: 'What somebody says is told on that word, and not as a fact.',
    de: 'Was jemand sagt, wird auf dieses Wort hin erzählt und nicht als Tatsache.',
  },
  examples: [
    {
      text: '“The dam broke,” Maria Silva said.',
      tells: [{ when: '../2016-09-06', title: 'The dam broke', certainty: 'reported', attribution: 'Maria Silva' }],
    },
    {
      text: 'Die Brücke wurde gesperrt, wie die Polizei mitteilte.',
      language: 'de',
      tells: [
        { when: '../2016-09-06', title: 'Die Brücke wurde gesperrt', certainty: 'reported', attribution: 'Polizei' },
      ],
    },
  ],
  counterExamples: [{ text: 'The dam broke on Sunday.' }],
};

/** In the order in which they are asked. */
export const certaintyRulesOfTexts: readonly EventRule[] = [deniedSaying, asked, onSomebodysWord];

/** What a verb of denying brings is denied. */
export function withDenials(
  tokens: readonly Token[],
  clauses: readonly DatedClause[],
  { isDenying }: EventGrammar,
): readonly DatedClause[] {
  return clauses.map((told, index) => {
    const before = clauses[index - 1];
    if (told.clause.kind !== 'said' || before === undefined || !denies(tokens, before, isDenying)) return told;
    return { ...told, happening: { ...told.happening, certainty: 'denied', certaintyRule: deniedSaying.name } };
  });
}

function denies(
  tokens: readonly Token[],
  { clause: { verb } }: DatedClause,
  isDenying: EventGrammar['isDenying'],
): boolean {
  return verb !== null && isDenying(small(tokens[verb.head]));
}

/** What a group tells, in its sentence and on the word of whoever says so. */
export function happeningOf({ main, saying }: Group, sentence: Sentence, source: string | null): Happening {
  const { happening } = main;
  if (isAsked(main.clause, sentence)) {
    return { ...happening, kind: 'state', certainty: 'possible', certaintyRule: asked.name };
  }
  const isSaid = main.dating.datedBy === 'dated-saying';
  const isReported = happening.certainty === 'asserted' && (source !== null || saying !== null || isSaid);
  return isReported ? { ...happening, certainty: 'reported', certaintyRule: onSomebodysWord.name } : happening;
}
