import { isFullVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { Clause } from '../clause.ts';
import { endOfTelling } from './happening.ts';
import * as words from './words.ts';

/** Token index of the verb that carries the meaning: "ist am Montag gesperrt worden" is told by "gesperrt". */
export function meaningVerb(tokens: readonly Token[], clause: Clause, finite: number): number {
  if (!words.auxiliaries.has(wordAt(tokens, finite))) return finite;
  const end = endOfTelling(tokens, clause, finite);
  for (let index = end - 1; index >= clause.from; index -= 1) {
    const word = wordAt(tokens, index);
    const isHelping = words.auxiliaries.has(word) || words.closingAuxiliaries.has(word);
    if (isFullVerb(tokens[index]) && !isHelping) return index;
  }
  return finite;
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text.toLowerCase() ?? '';
}
