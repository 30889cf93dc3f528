/** Names in a sentence and in a whole text: people, organisations, places, and what each is called in full. */
import { isPreposition, isPunctuation, isVerb, leadsToNoun, oneOf } from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';

import { directions, groupModifiers, newsAgencies, otherWords } from './words.ts';
import { demonyms } from './nations.ts';
import { groupNouns } from '../words.ts';
import type { Name, NameBook } from '../../name.ts';
import { lookUp } from './gazetteer.ts';
import { Memory } from './memory.ts';
import { judge } from './judge.ts';
import { findSpans, opensSentence, type NameSpan } from './spans.ts';
import { isAcronym, isCapital, isHyphen, isPossessive, plainWord } from './tokens.ts';
import { written } from '../../tokens.ts';

/** An empty book, for one text. */
export function makeNameBook(): NameBook {
  const memory = new Memory();
  return {
    read: (tokens) => {
      const names = findNames(withSurnames(tokens, memory));
      for (const token of tokens) if (!isCapital(token)) memory.meetSmall(token.text);
      for (const name of names) memory.meet(name);
      for (const [long, short] of shortenings(tokens, names)) memory.shorten(long.text, short.text);
      return names;
    },
    settle: (name) => memory.settle(name),
  };
}

/** What a tagger takes a surname for where it opens a sentence: "Jobs", "Long", "Rush". */
const canBeName = oneOf('NOUN', 'ADJ', 'ADV', 'VERB');

/** "Jobs said" behind "Steve Jobs": a word that opens a sentence is a name where it has been told. */
function withSurnames(tokens: readonly Token[], memory: Memory): readonly Token[] {
  const isTold = (token: Token, index: number) =>
    canBeName(token) && isCapital(token) && opensSentence(tokens, index) && memory.isSurname(token.text);
  if (!tokens.some(isTold)) return tokens;
  return tokens.map((token, index) => (isTold(token, index) ? { ...token, partOfSpeech: 'PROPN' as const } : token));
}

function findNames(tokens: readonly Token[]): Name[] {
  const spans = findSpans(tokens);
  const names: Name[] = [];
  for (const [index, span] of spans.entries()) {
    const group = groupOf(tokens, span, spans[index + 1]) ?? peopleOf(tokens, span);
    if (group !== null) {
      names.push(group);
      continue;
    }
    const text = written(tokens, span.from, span.to);
    const judgement = judge(tokens, span, text, { previous: names.at(-1), next: spans[index + 1] });
    const opens = span.to - span.from === 1 && opensSentence(tokens, span.from) && span.titleFrom === span.from;
    names.push(withDirection(tokens, { ...judgement, text, opens, from: span.from, to: span.to }));
  }
  return names;
}

/** "Syrian rebels", "U.S. officials": an adjective of nation or a country is a name with those whom it describes. */
function groupOf(tokens: readonly Token[], { from, to }: NameSpan, next: NameSpan | undefined): Name | null {
  const modifier = groupModifiers.has(plainWord(tokens[to])) ? 1 : 0;
  let end = to + modifier;
  while (end < to + modifier + 2 && !isCapital(tokens[end]) && groupNouns.has(plainWord(tokens[end]))) end += 1;
  // "Syrian president Bashar al-Assad" is one man.
  if (end === to + modifier || next?.from === end) return null;
  if (offices.test(plainWord(tokens[end - 1])) && plainWord(tokens[from - 1]) !== 'the') return null;
  const text = written(tokens, from, to);
  const describes =
    demonyms.has(to - from === 1 ? text : (tokens[to - 1]?.text ?? '')) ||
    (lookUp(text) !== null && !otherWords.has(text.toLowerCase()));
  if (!describes) return null;
  return { text: written(tokens, from, end), kind: 'actor', nature: 'group', sure: true, opens: false, from, to: end };
}

/** An office without its article is any holder's: "an Australian president". */
const offices = /^(?:president|leader|minister|envoy|prime)$/;

/** "the Persians", "Iraqis", "the French said": a people. */
function peopleOf(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): Name | null {
  const text = tokens[from]?.text ?? '';
  if (to - from !== 1 || titleFrom < from || lookUp(text)?.listing === 'country') return null;
  const behind = tokens[to];
  const withArticle = plainWord(tokens[from - 1]) === 'the';
  const isCounted = withArticle || leadsToNoun(tokens[from - 1]);
  const isPlural = demonyms.has(text.slice(0, -1)) && text.endsWith('s');
  const looksPlural = isCounted && /(?:[ai]ns|ites|ards|ots|ese)$/.test(text) && !isPossessive(behind);
  const standsAlone =
    withArticle &&
    demonyms.has(text) &&
    /(?:sh|ch|ese|ss)$/.test(text) &&
    (isVerb(behind) || isPreposition(behind) || isPunctuation(behind)) &&
    !isHyphen(behind);
  if (!isPlural && !looksPlural && !standsAlone) return null;
  return { text, kind: 'actor', nature: 'group', sure: true, opens: false, from, to };
}

/** "northern Syria" keeps its direction. */
function withDirection(tokens: readonly Token[], name: Name): Name {
  const before = tokens[name.from - 1];
  if (name.kind !== 'place' || !name.sure || isCapital(before) || !directions.has(plainWord(before))) return name;
  const from = name.from - 1;
  return { ...name, text: written(tokens, from, name.to), from };
}

/** "Islamic State (IS)": a name, and what stands for it in brackets behind it. */
function shortenings(tokens: readonly Token[], names: readonly Name[]): [long: Name, short: Name][] {
  return names.flatMap((short, index): [Name, Name][] => {
    const long = names[index - 1];
    const inBrackets = tokens[short.from - 1]?.text === '(' && tokens[short.to]?.text === ')';
    const isShort = short.to - short.from === 1 && isAcronym(tokens[short.from]);
    return long !== undefined &&
      inBrackets &&
      isShort &&
      !newsAgencies.has(plainWord(tokens[short.from])) &&
      long.to === short.from - 1
      ? [[long, short]]
      : [];
  });
}
