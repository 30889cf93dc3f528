/** A headline's words as they are written: without what leads on to words that are gone. */
import { isCoordinator, oneOf } from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';
import { particles, speechVerbs } from '../words.ts';
import { written } from '../../tokens.ts';

/** "The first flight of the 777 was", "reconstruction took": of a verb whose complement is gone, the subject remains. */
function withoutBareVerb(tokens: readonly Token[]): readonly Token[] {
  const isBare = /^(?:was|were|is|are|been|being|took|lasted|spanned)$/i.test(tokens.at(-1)?.text ?? '');
  return isBare && tokens.length > 1 ? dropEnding(tokens.slice(0, -1)) : tokens;
}

const leadsOn = oneOf('ADP', 'DET', 'CCONJ', 'SCONJ', 'PUNCT');

/** What leads on to words that are gone: "on", "the", "and". */
function dropEnding(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(
    (token, index) =>
      index === 0 ||
      closesQuotation(tokens, index) ||
      !(leadsOn(token) || /^(?:to|that|also|late|early|as)$/i.test(token.text)) ||
      particles.has(token.text.toLowerCase()),
  );
  return withoutBareSaying(withoutBareVerb(tokens.slice(0, last + 1)));
}

/** "Called the talks productive, but said", "sent troops, saying": what was said is a card of its own. */
function withoutBareSaying(tokens: readonly Token[]): readonly Token[] {
  const [joining, said] = tokens.slice(-2);
  const verb = said?.text.toLowerCase() ?? '';
  const goesOn = isCoordinator(joining) || (joining?.text === ',' && verb.endsWith('ing'));
  const isBare = goesOn && speechVerbs.has(verb);
  return isBare && tokens.length > 4 ? dropEnding(tokens.slice(0, -2)) : tokens;
}

function closesQuotation(tokens: readonly Token[], index: number): boolean {
  if (!/^["”]$/.test(tokens[index]?.text ?? '')) return false;
  return tokens.slice(0, index).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;
}

export function tidy(tokens: readonly Token[]): string {
  const kept = dropEnding(tokens);
  const oneLine = written(kept, 0, kept.length).replace(/\s{2,}|[^\S ]/g, ' ');
  const closed = withoutEdges(oneLine, /[\s,;:|.–—-]/).replace(/ ([,;:.])/g, '$1');
  const plain = /["”]$/.test(closed) ? closed.replace(/[,;:.]+ ?(["”])$/, '$1') : closed;
  const balanced = (plain.match(/["“”]/g)?.length ?? 0) % 2 === 1 ? plain.replace(/["“”]/g, '') : plain;
  const trimmed = withoutEdges(balanced, /[\s,;:]/);
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** A text without the signs at its beginning and end, in time that does not depend on what stands between. */
function withoutEdges(text: string, sign: RegExp): string {
  let from = 0;
  let to = text.length;
  while (from < to && sign.test(text.charAt(from))) from += 1;
  while (to > from && sign.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
