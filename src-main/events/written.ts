import type { Token } from '../language/types.ts';

/** The tokens as the text writes them, with one space where it has white space. */
export function written(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const gap = index > from && token.start > (tokens[index - 1]?.end ?? 0);
    text += (gap ? ' ' : '') + token.text;
  }
  return text;
}
