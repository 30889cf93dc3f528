/** Who says so: "according to the State Department", "the minister said". */
import type { Token } from '../language/types.ts';

import { speechVerbs } from './en/words.ts';
import { written, type Name } from './names.ts';

/** The source that a sentence names, and the tokens that name it (a headline does without them). */
export interface Attribution {
  readonly who: string;
  readonly from: number;
  readonly to: number;
}

/** Finds "according to X" anywhere, and "X said" or "said X" set off from what was said. */
export function findAttribution(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  return accordingTo(tokens, names) ?? saidBy(tokens, names);
}

function accordingTo(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  const at = tokens.findIndex(({ text }, index) => /^according$/i.test(text) && tokens[index + 1]?.text === 'to');
  if (at === -1) return null;
  const name = names.find(({ from }) => from >= at + 2 && from <= at + 6);
  const end = endOfPhrase(tokens, at + 2);
  const from = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return { who: name?.text ?? written(tokens, at + 2, end), from, to: end };
}

/** ", the minister said on Wednesday." or ", said Maria Osei, who lives there." behind what was told. */
function saidBy(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  const at = tokens.findIndex(({ text }) => speechVerbs.has(text.toLowerCase()));
  const told = tokens.findIndex(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX');
  if (at <= 0 || told === -1) return null;
  const comma = lastIndexBefore(tokens, at, (text) => text === ',' || /^["”’]$/.test(text));
  // Something must have been told before the comma: "On Monday, the minister said" is the saying itself.
  if (comma < told) return null;
  const to = endOfSaying(tokens, at + 1);
  if (comma === at - 1) {
    const behind = names.find(
      ({ from }) => from === at + 1 || (from === at + 2 && tokens[at + 1]?.partOfSpeech === 'DET'),
    );
    return behind === undefined ? null : { who: behind.text, from: comma, to };
  }
  const subject = tokens.slice(comma + 1, at);
  if (!subject.every(({ partOfSpeech }) => nominal.test(partOfSpeech)) || subject.length > 8) return null;
  const name = names.find(({ to: end, from }) => end === at && from > comma);
  return { who: name?.text ?? written(tokens, comma + 1, at).replace(/^(?:the|a|an) /i, ''), from: comma, to };
}

const nominal = /^(?:NOUN|PROPN|DET|ADJ|NUM)$/;

/** Up to the next words that are quoted, or the end of the sentence. */
function endOfSaying(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^["“‘.!?;]$/.test(tokens[to]?.text ?? '')) to += 1;
  return to;
}

function lastIndexBefore(tokens: readonly Token[], index: number, test: (text: string) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - 12); at -= 1) if (test(tokens[at]?.text ?? '')) return at;
  return -1;
}

function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[.;!?]$/.test(tokens[to]?.text ?? '') && to - from < 30) to += 1;
  return to;
}
