/** Who says so in German: "laut Polizei", "nach Angaben des Ministeriums", "…, sagte der Sprecher am Montag", "…, wie die Polizei mitteilte". */
import { isCommonNoun, isInNounPhrase, isVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { Attribution } from '../attribution.ts';
import { written } from '../tokens.ts';
import { speechVerbs } from './words.ts';

export function findAttribution(tokens: readonly Token[]): Attribution | null {
  return accordingTo(tokens) ?? saidBehind(tokens);
}

/** Nouns behind "nach": what somebody gave. */
const statements = /^(?:Angaben|Auskunft|Aussage|Aussagen|Informationen|Darstellung|Einschätzung|Berichten|Worten)$/;

function accordingTo(tokens: readonly Token[]): Attribution | null {
  for (const [index, { text }] of tokens.entries()) {
    if (/^zufolge$/i.test(text)) return before(tokens, index);
    const isStatement =
      /^nach$/i.test(text) && tokens.slice(index + 1, index + 3).some((next) => statements.test(next.text));
    if (!/^laut$/i.test(text) && !isStatement) continue;
    const start = isStatement
      ? tokens.findIndex((next, at) => at > index && statements.test(next.text)) + 1
      : index + 1;
    const from = /^(?:von|vom|aus)$/i.test(tokens[start]?.text ?? '') ? start + 1 : start;
    const to = endOfNoun(tokens, from);
    if (to > from) return { who: nominative(nameless(tokens, from, to), tokens[from]), from: index, to };
  }
  return null;
}

/** "Der Polizei zufolge". */
function before(tokens: readonly Token[], index: number): Attribution | null {
  let from = index;
  while (from > 0 && isInNounPhrase(tokens[from - 1])) from -= 1;
  return from === index ? null : { who: nameless(tokens, from, index), from, to: index + 1 };
}

/** ", sagte der Sprecher am Montag.", ", so die Polizei", ", wie die Polizei mitteilte". */
function saidBehind(tokens: readonly Token[]): Attribution | null {
  const told = tokens.findIndex(isVerb);
  for (const [index, { text }] of tokens.entries()) {
    if (!/^(?:,|["“”«])$/.test(text) || index < told || told === -1) continue;
    const found = saidFrom(tokens, index);
    if (found !== null) return found;
  }
  return null;
}

function saidFrom(tokens: readonly Token[], mark: number): Attribution | null {
  const at = mark + 1;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const end = endOfSaying(tokens, at);
  if (speechVerbs.has(word) || word === 'so' || /^hie(?:ß|ss)$/.test(word)) {
    const isHeard = word.startsWith('hie');
    const from = isHeard
      ? tokens.findIndex(({ text }, index) => index > at && /^(?:aus|bei|von|in|im|beim|vom)$/.test(text)) + 1
      : at + 1;
    if (isHeard && (from === 0 || from >= end)) return null;
    if (/^(?:er|sie|es)$/i.test(tokens[from]?.text ?? '')) return { who: null, from: mark, to: end };
    const to = endOfNoun(tokens, from);
    return to > from ? { who: nameless(tokens, from, to), from: mark, to: end } : null;
  }
  if (word !== 'wie') return null;
  const said = tokens.findIndex(({ text }, index) => index > at && index < end && speechVerbs.has(text.toLowerCase()));
  const to = endOfNoun(tokens, at + 1);
  return said === -1 || to === at + 1 ? null : { who: nameless(tokens, at + 1, to), from: mark, to: end };
}

/** Up to the next comma, quotation mark or end. */
function endOfSaying(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[,.;:!?"“”„»«]$/.test(tokens[to]?.text ?? '')) to += 1;
  return to;
}

/** "Der Sprecher der Polizei": articles and adjectives with their nouns, and what is of them. */
function endOfNoun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 8 && isInNounPhrase(tokens[to])) to += 1;
  while (to > from && !isCommonNoun(tokens[to - 1])) to -= 1;
  return to;
}

/** "Des Ministeriums" is the "Ministerium"; what follows its noun stays. */
function nominative(who: string, article: Token | undefined): string {
  if (!/^des$/i.test(article?.text ?? '')) return who;
  return who.replace(/^(\S*?)(?:(?<=nis)ses|(?<=[szdt])es|s)(?= |$)/, '$1');
}

function nameless(tokens: readonly Token[], from: number, to: number): string {
  return written(tokens, from, to).replace(/^(?:der|die|das|den|dem|des|ein|eine|einem|einer|eines) /i, '');
}
