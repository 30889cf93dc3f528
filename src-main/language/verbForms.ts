/** Questions about the form of a verb. A token that is not there, or is no verb, has none. */
import { isDeterminer, isVerb } from './partsOfSpeech.ts';
import type { TokenTest } from './partsOfSpeech.ts';
import type { Token, WordForm } from './types.ts';

function hasForm(...forms: readonly WordForm[]): TokenTest {
  const wanted: ReadonlySet<WordForm> = new Set(forms);
  return (token) => isVerb(token) && wanted.has(token?.form ?? 'base');
}

/** "Died", "went", "taken". Past and participle are the same word of most verbs: where it stands has to tell which. */
export const isPastForm = hasForm('past', 'participle');
export const isParticiple = hasForm('participle');
export const isIngForm = hasForm('ing');
/** A form that has a subject: "they go", "she went", "it may". */
export const isFiniteForm = hasForm('present', 'thirdPerson', 'past', 'modal');

/** "To", where a verb follows. */
export const isInfinitiveMark: TokenTest = (token) => token?.form === 'infinitive';

/** "Her", "Anna’s", "whose". */
export const isPossessive: TokenTest = (token) => token?.form === 'possessive' || token?.form === 'whPossessive';

/** "A | planned | campaign", "the country’s | boiling | anger": a participle that describes the noun behind it. */
export function describesNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const canDescribe = isParticiple(tokens[index]) || isIngForm(tokens[index]);
  return canDescribe && (isDeterminer(before) || isPossessive(before));
}
